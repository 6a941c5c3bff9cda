import { Workbook, type CellValue } from 'exceljs';
import { asPounds, day, layOut, policyTeam, writeHeader, writeRow, writeTitle } from './dressing';
import { EXAMPLE, EXAMPLE_BANNER } from './exampleMark';
import { repack } from './repack';

/**
 * A second sample: what a log of visits can hold. The programme is the published one, in our own words; the visits on the other
 * sheet are invented and marked EXAMPLE, and name nobody.
 *
 * @returns the bytes of an .xlsx file, the same on every run and in every time zone
 */
export async function visitsWorkbook(): Promise<Uint8Array> {
  const book = new Workbook();
  addProgrammes(book);
  addExampleVisits(book);
  return repack(new Uint8Array(await book.xlsx.writeBuffer()));
}

const PROGRAMME = 'Multicultural Communities Policy Exchange Programme';
const SOURCE = 'Japan Local Government Centre web page';

const programmes: readonly (readonly CellValue[])[] = [
  [
    '3-7 July 2023',
    'Japan Local Government Centre',
    'Inward',
    `${PROGRAMME}, the first`,
    [
      'Islington Council',
      'London Borough of Waltham Forest',
      'Migration Museum, Lewisham',
      'Migration Work CIC',
      'Our Lady and St George Catholic Primary School',
      'Faith and Belief Forum',
      'Manchester City Council',
      'Greater Manchester Combined Authority',
      'Department for Levelling Up, Housing and Communities',
    ].join('; '),
    'How refugees are supported, how schools of different faiths are linked, how equalities panels bring many voices into policy',
    SOURCE,
  ],
  [
    'July 2024',
    'Japan Local Government Centre',
    'Inward',
    PROGRAMME,
    [
      'Islington Council',
      'Big Red Bus Club and Big Red Kick',
      'New Arrivals Support',
      'Migration Work CIC',
      'Department for Levelling Up, Housing and Communities',
      'London School of Economics',
      'Faith and Belief Forum',
      'St Saviour’s school, Walthamstow',
      'Migration Museum',
      'Brixton Business Improvement District',
    ].join('; '),
    'Policy made from research: boroughs share what asylum seekers need and test answers; a museum as a community’s meeting place',
    SOURCE,
  ],
];

function addProgrammes(book: Workbook): void {
  const sheet = book.addWorksheet('Exchange programmes');
  let row =
    writeTitle(sheet, policyTeam, ['Exchange programmes', 'Numbers of people are not published.']) + 1;
  writeHeader(sheet, policyTeam, row, [
    'Dates',
    'Delegation',
    'Inward / outward',
    'Purpose of visit',
    'Organisations visited',
    'Lessons learned',
    'Report',
  ]);
  for (const programme of programmes) {
    row += 1;
    writeRow(sheet, policyTeam, row, programme);
  }
  layOut(sheet, 'landscape', [16, 24, 12, 34, 46, 40, 24]);
}

const HEADERS = [
  'Visit no',
  'Start date',
  'End date',
  'Partner town',
  'In or out',
  'Purpose of visit',
  'Corporate plan priority',
  'Expected benefit',
  'Members',
  'Officers',
  'Young people',
  'Spouses or partners',
  'Flight class',
  'Flight hours',
  'Flights',
  'Hotel cost',
  'Cost per night',
  'Food and drink',
  'Spouse or partner costs',
  'Paid by',
  'Risk assessment',
  'Travel insurance',
  'Insured until',
  'Public liability',
  'Code of behaviour',
  'Parental consent',
  'Host consent',
  'Outcomes',
  'Actions',
  'Action owner',
  'Action due',
  'Status',
];

const visits: readonly (readonly CellValue[])[] = [
  [
    'EX-1',
    day('2024-06-10'),
    day('2024-06-13'),
    'Example Town',
    'Out',
    'EXAMPLE study visit on waste',
    'Clean growth',
    'Two trials of sorting at source',
    2,
    1,
    0,
    1,
    'Business',
    3,
    1260,
    810,
    135,
    96.5,
    420,
    'Council',
    day('2024-05-20'),
    'yes',
    null,
    'yes',
    null,
    null,
    null,
    'One trial agreed',
    'Report on the first trial',
    'Head of Waste',
    day('2024-12-31'),
    EXAMPLE,
  ],
  [
    'EX-2',
    day('2025-05-02'),
    day('2025-05-09'),
    'Example Town',
    'Out',
    'EXAMPLE youth football tournament',
    'Young people',
    null,
    0,
    2,
    16,
    0,
    'Coach',
    null,
    2400,
    null,
    null,
    null,
    null,
    'Council; families',
    day('2025-01-06'),
    'yes',
    day('2025-05-08'),
    'yes',
    'no',
    'yes',
    'awaiting',
    null,
    null,
    null,
    null,
    EXAMPLE,
  ],
  [
    'EX-3',
    day('2025-02-20'),
    null,
    'Example Town',
    'Virtual',
    'EXAMPLE meeting on the tournament',
    null,
    null,
    1,
    2,
    0,
    0,
    ...Array.from({ length: 19 }, () => null),
    EXAMPLE,
  ],
];

function addExampleVisits(book: Workbook): void {
  const sheet = book.addWorksheet('Visits EXAMPLE');
  let row = writeTitle(sheet, policyTeam, ['Visits', EXAMPLE_BANNER]) + 1;
  writeHeader(sheet, policyTeam, row, HEADERS);
  for (const visit of visits) {
    row += 1;
    writeRow(sheet, policyTeam, row, visit);
    asPounds(sheet, row, [15, 16, 17, 18, 19]);
  }
  layOut(
    sheet,
    'landscape',
    HEADERS.map((header) => Math.max(11, header.length)),
  );
}
