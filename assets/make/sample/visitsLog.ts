import type { CellValue, Workbook } from 'exceljs';
import { day, policyTeam, layOut, writeHeader, writeRow, writeTitle } from './dressing';

const HEADERS = [
  'Date(s)',
  'To / from',
  'In or out',
  'Place',
  'Councils',
  'Members',
  'Officers',
  'Others',
  'Purpose',
  'Report',
  'Organisations attending',
];

const THREE_COUNCILS = 'Derbyshire County Council; Derby City Council; South Derbyshire District Council';
const D2_REPORT = 'D2 Joint Committee, Update on international relations';

const visits: readonly (readonly CellValue[])[] = [
  [
    day('2010-03-16'),
    'Embassy of Japan in the UK; Japan Local Government Centre',
    null,
    null,
    'Buckley Town Council; Medway Council; Gateshead Council; Edinburgh City Council; Derbyshire County Council; Peterborough City Council',
    null,
    null,
    null,
    'Japan-UK Local Links Conference (the second)',
    'Japan Local Government Centre web page',
    [
      'Buckley Town Council',
      'Medway Council',
      'Gateshead Council',
      'Edinburgh City Council',
      'Derbyshire County Council',
      'Peterborough City Council',
      'Local Government Association',
      'British Council',
      'University of Oxford',
      'University of Sheffield',
      'Embassy of Japan in the UK',
      'Japan Local Government Centre',
      'Japan Society',
      'Japan External Trade Organisation',
      'Japan Foundation London',
      'Daiwa Anglo-Japanese Foundation',
      'Japan Society for the Promotion of Science',
      'JET Alumni Association',
    ].join('; '),
  ],
  [
    'Sept 2018',
    'Toyota City',
    null,
    'Westminster',
    null,
    null,
    null,
    null,
    'Joint presentation by local authorities and TMUK to the DCLG Minister, the Japanese Ambassador and six MPs',
    D2_REPORT,
  ],
  [
    'Sept 2018',
    'Toyota City',
    null,
    null,
    null,
    null,
    null,
    null,
    'Derbyshire represented at the Toyota Industry Fest; numbers not stated',
    D2_REPORT,
  ],
  [
    'late October 2018',
    'Toyota City',
    'In',
    null,
    THREE_COUNCILS,
    null,
    null,
    14,
    'Civic and business delegation, Mayor of Toyota City included; 20th anniversary',
    D2_REPORT,
  ],
  [
    'mid-November 2018',
    'Toyota City',
    'Out',
    'Toyota City, Japan',
    THREE_COUNCILS,
    8,
    4,
    null,
    'Return visit; draft five year plan put to the partners',
    D2_REPORT,
  ],
];

/** Visits and meetings of the published papers; a number that they do not give stays blank. */
export function addVisitsLog(book: Workbook): void {
  const sheet = book.addWorksheet('Visits log');
  const next = writeTitle(sheet, policyTeam, [
    'Visits and meetings with our partners',
    'Numbers of people only where the report states them.',
  ]);
  let row = next + 1;
  writeHeader(sheet, policyTeam, row, HEADERS);
  for (const visit of visits) {
    row += 1;
    writeRow(sheet, policyTeam, row, visit);
  }
  layOut(sheet, 'landscape', [18, 24, 10, 18, 34, 10, 10, 9, 38, 28, 44]);
}
