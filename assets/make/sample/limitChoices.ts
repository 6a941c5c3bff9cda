import type { Workbook } from 'exceljs';
import { clerks, layOut, writeHeader, writeRow, writeTitle } from './dressing';

/** What the finance side has decided about the limit test so far: which previous-year figure to take twice of. */
export function addLimitChoices(book: Workbook): void {
  const sheet = book.addWorksheet('Limit choices');
  const next = writeTitle(sheet, clerks, [
    'Overseas assistance limits: what has been decided, and by whom',
    'EXAMPLE: the choice is made up for illustration; no council made it.',
  ]);
  writeHeader(sheet, clerks, next + 1, ['Choice', 'Answer', 'Chosen by', 'Date', 'Reason']);
  writeRow(sheet, clerks, next + 2, [
    'Basis for twice the previous year',
    'Actual',
    'Section 151 officer (EXAMPLE)',
    '16 April 2018',
    'EXAMPLE: the accounts of 2017/18 were closed by then',
  ]);
  layOut(sheet, 'landscape', [34, 16, 30, 16, 44]);
}
