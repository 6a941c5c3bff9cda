import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { Workbook } from 'exceljs';
import type { CellValue } from '../../src/workbook/grid';
import { newFolder } from './terminalFor';

/** A workbook with one sheet of a council's own, in a new folder; merges such as "A7:A8". */
export async function workbookWith(
  rows: readonly (readonly CellValue[])[],
  merges: readonly string[] = [],
): Promise<string> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('Our logframe');
  for (const row of rows) sheet.addRow([...row]);
  for (const area of merges) sheet.mergeCells(area);
  const file = path.join(newFolder(), 'council.xlsx');
  writeFileSync(file, new Uint8Array(await workbook.xlsx.writeBuffer()));
  return file;
}
