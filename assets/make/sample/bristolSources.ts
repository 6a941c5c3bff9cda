import type { Workbook } from 'exceljs';
import { policyTeam, layOut, writeHeader, writeRow, writeTitle } from './dressing';

const statements = {
  text: ['China', 'France', 'Germany', 'Italy', 'Mozambique', 'Nicaragua', 'Portugal'],
  caption: ['China', 'France', 'Georgia', 'Germany', 'Mozambique', 'Nicaragua', 'Portugal'],
} as const;

/** Bristol's partner countries as the handbook's text and its photograph caption give them; the two differ. */
export function addBristolSources(book: Workbook): void {
  const sheet = book.addWorksheet('Bristol sources');
  const next = writeTitle(sheet, policyTeam, [
    'Bristol: partner countries as the handbook gives them',
    'Take your partners (LGIB, 2006). The running text and the photograph caption name different countries.',
    'To be checked with Bristol before either list is used.',
  ]);
  let row = next + 1;
  writeHeader(sheet, policyTeam, row, ['Council', 'Partner country', 'Stated in']);
  for (const place of ['text', 'caption'] as const) {
    for (const country of statements[place]) {
      row += 1;
      writeRow(sheet, policyTeam, row, ['Bristol City Council', country, place]);
    }
  }
  layOut(sheet, 'portrait', [26, 22, 14]);
}
