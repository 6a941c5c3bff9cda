import type { CellValue, Workbook } from 'exceljs';
import { asPounds, layOut, policyTeam, writeHeader, writeRow, writeTitle } from './dressing';
import { EXAMPLE, EXAMPLE_BANNER } from './exampleMark';

/** What the papers tell of a link beyond who is linked with whom. Blank where they say nothing. */
interface LinkFile {
  readonly council: string;
  readonly partner: string;
  readonly country: string;
  readonly more: Readonly<Partial<Record<(typeof MORE)[number], string | number>>>;
  readonly paper: string;
}

const MORE = [
  'Held on behalf of',
  'Managed by',
  'Partnership board',
  'Chair of board',
  'Officer group',
  'Bodies on the board',
  'Member champion',
  'Supported by',
  'Rationale',
  'Aims',
  'Strategic plan',
  'Timetable',
  'Other partners',
  'Communication',
  'Benefits achieved',
  'Funding source',
  'In kind (£)',
  'Sponsorship (£)',
] as const;

const MONEY = ['In kind (£)', 'Sponsorship (£)'] as const;

const HANDBOOK = 'Take your partners, LGIB handbook, 2006 (case study)';

const files: readonly LinkFile[] = [
  {
    council: 'Derbyshire County Council; Derby City Council; South Derbyshire District Council',
    partner: 'Toyota City',
    country: 'Japan',
    more: {
      'Managed by': 'The three councils, through a board',
      'Partnership board': 'Toyota City Partnership Development Board',
      'Chair of board': 'A councillor of Derbyshire County Council',
      'Officer group': 'A small group of officers from each of the councils',
      'Bodies on the board':
        'The three councils; University of Derby; Burton and South Derbyshire College; Derby College; Marketing Peak District and Derbyshire; Marketing Derby; East Midlands Chamber of Commerce; TMUK; National Forest',
      'Supported by': 'Mayor of Toyota City; tacitly the Japanese Ambassador and government departments',
      Rationale: 'Major investment of Toyota Manufacturing at Burnaston, and its value to the area',
      Aims: 'Cultural, educational, environmental and business exchange',
      'Strategic plan': 'Five year plan, being drafted; outputs and targets to be agreed',
      Timetable: 'Rugby World Cup 2019; Tokyo Olympics 2020',
      'In kind (£)': 450,
      'Sponsorship (£)': 1200,
    },
    paper: 'D2 Joint Committee report, sections 3 and 4',
  },
  {
    council: 'Bristol City Council',
    partner: 'Hannover',
    country: 'Germany',
    more: {
      'Managed by': 'A forum led by the community',
      Rationale: 'Food and clothing for a city in ruins after the war',
      Aims: 'Links taken into schools as far as possible',
      'Funding source': 'Co-ordinator paid in part by the council and the University of the West of England',
    },
    paper: HANDBOOK,
  },
  {
    council: 'Wolverhampton',
    partner: 'Kobanya (Budapest)',
    country: 'Hungary',
    more: {
      'Member champion': 'A councillor, for European and international work',
      Aims: 'Placements for newly qualified English language assistants in schools',
      'Supported by': 'Schools; council departments; chamber of commerce; community organisations',
    },
    paper: HANDBOOK,
  },
  {
    council: 'Kirklees',
    partner: 'Besançon',
    country: 'France',
    more: {
      Aims: 'Education of young people; against the intolerance that ignorance causes',
      'Other partners':
        'German and Polish counterparts, in a project of young people on xenophobia and racism',
      'Benefits achieved': 'Students consolidate their language skills and see French life',
    },
    paper: HANDBOOK,
  },
  {
    council: 'Stockport',
    partner: 'Heilbronn',
    country: 'Germany',
    more: { 'Held on behalf of': 'Stockport Young Women’s Forum (visit of 2005)' },
    paper: HANDBOOK,
  },
  {
    council: 'Bradford',
    partner: 'Mirpur',
    country: 'Pakistan',
    more: {
      Rationale: 'The ethnic make-up of the community; learning from counterparts',
      'Supported by': 'West Yorkshire Police; NHS; education service; local businesses',
      'Benefits achieved': 'Exchanges of police helped to tackle crime',
    },
    paper: HANDBOOK,
  },
  {
    council: 'London Borough of Croydon',
    partner: 'Kungwini',
    country: 'South Africa',
    more: { Communication: 'Business editor of the local newspaper taken on a trade mission' },
    paper: HANDBOOK,
  },
];

/** What is kept in the files of some links: people by their office, help with a value marked EXAMPLE. */
export function addLinkFiles(book: Workbook): void {
  const sheet = book.addWorksheet('Link files');
  const next = writeTitle(sheet, policyTeam, [
    'International links: what is in the files',
    `${EXAMPLE_BANNER}; the rest is from published papers`,
  ]);
  let row = next + 1;
  writeHeader(sheet, policyTeam, row, [
    'Our council(s)',
    'Twin / partner',
    'Country',
    ...MORE,
    'Status of amounts',
    'Source',
  ]);
  for (const file of files) {
    row += 1;
    writeRow(sheet, policyTeam, row, cellsOf(file));
    asPounds(
      sheet,
      row,
      MONEY.flatMap((heading) => (file.more[heading] === undefined ? [] : [MORE.indexOf(heading) + 4])),
    );
  }
  layOut(sheet, 'landscape', [30, 18, 13, ...MORE.map(() => 22), 12, 30]);
}

function cellsOf({ council, partner, country, more, paper }: LinkFile): CellValue[] {
  const hasAmount = MONEY.some((heading) => more[heading] !== undefined);
  return [
    council,
    partner,
    country,
    ...MORE.map((heading) => more[heading] ?? null),
    hasAmount ? EXAMPLE : null,
    paper,
  ];
}
