import type { CellValue, Workbook } from 'exceljs';
import { asPounds, clerks, layOut, writeHeader, writeRow, writeTitle } from './dressing';
import { EXAMPLE, EXAMPLE_BANNER } from './exampleMark';

const HEADERS = ['Date', 'Given or received', 'Gift', 'From / to', 'Held by', 'Value (£)', 'Status'];

const gifts: readonly (readonly CellValue[])[] = [
  [
    'late October 2018',
    'Received',
    'Ceramic plate',
    'Toyota City delegation',
    'Derbyshire County Council',
    40,
    EXAMPLE,
  ],
  ['late October 2018', 'Given', 'Pottery bowls', 'Toyota City delegation', null, 180, EXAMPLE],
  ['mid-November 2018', 'Received', 'Framed print', 'Toyota City', 'Derby City Council', null, EXAMPLE],
];

/** A register of gifts. Givers are offices and bodies, never people. */
export function addGifts(book: Workbook): void {
  const sheet = book.addWorksheet('Gifts');
  const next = writeTitle(sheet, clerks, [
    'Gifts and hospitality: international links',
    `${EXAMPLE_BANNER}, and so are the gifts`,
  ]);
  let row = next + 1;
  writeHeader(sheet, clerks, row, HEADERS);
  for (const gift of gifts) {
    row += 1;
    writeRow(sheet, clerks, row, gift);
    asPounds(sheet, row, [6]);
  }
  layOut(sheet, 'landscape', [20, 18, 24, 28, 28, 12, 12]);
}
