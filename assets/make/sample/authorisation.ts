import type { Workbook } from 'exceljs';
import { clerks, layOut, writeHeader, writeRow, writeTitle } from './dressing';

const LABELS = ['Document reference', 'Date', 'Nation', 'Years covered', 'Entered by'];

/** Where the council enters its own copy of the general authorisation. It holds no figure: none is public. */
export function addAuthorisation(book: Workbook): void {
  const sheet = book.addWorksheet('Authorisation');
  const next = writeTitle(sheet, clerks, [
    'General authorisation: Local Government (Overseas Assistance) Act 1993',
    'EXAMPLE sheet: enter your own authorisation here. No figure is supplied.',
  ]);
  let row = next + 1;
  for (const label of LABELS) writeRow(sheet, clerks, row++, [label, null]);
  row += 1;
  writeHeader(sheet, clerks, row, ['Population from', 'Population to', 'Limit (£)']);
  layOut(sheet, 'portrait', [24, 24, 18]);
}
