import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { Workbook } from 'exceljs';
import { cellName } from '../../src/core/source';
import { readWorkbookFile } from '../../src/workbook/file/readWorkbook';
import type { CellValue } from '../../src/workbook/grid';
import { typedFile } from '../workbook/file/typedFile';
import { newFolder } from './terminalFor';

type Rows = readonly (readonly CellValue[])[];

/** A council's own workbook of these sheets, in a new folder. */
export async function councilBook(
  sheets: Readonly<Record<string, Rows>>,
  file = 'council.xlsx',
): Promise<string> {
  const workbook = new Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = workbook.addWorksheet(name);
    for (const row of rows) sheet.addRow([...row]);
  }
  const place = path.join(newFolder(), file);
  writeFileSync(place, new Uint8Array(await workbook.xlsx.writeBuffer()));
  return place;
}

/** An entry on a sheet of ours as a person finds its cell: the row by words in it, the column by its heading. */
export type SheetEntry = readonly [sheet: string, row: string, heading: string, typed: string];

/** A workbook of ours with these entries typed into it. */
export async function withTyped(bytes: Uint8Array, entries: readonly SheetEntry[]): Promise<Uint8Array> {
  const file = await typedFile(bytes);
  const { grids } = await readWorkbookFile(bytes, 'partnerships.xlsx');
  for (const [sheet, words, heading, typed] of entries) {
    const rows: Rows = grids.find((grid) => grid.sheet === sheet)?.rows ?? [];
    const row = rows.findIndex((cells) =>
      cells.some((cell) => typeof cell === 'string' && cell.startsWith(words)),
    );
    const header = rows.slice(0, Math.max(row, 0)).findLast((cells) => cells.includes(heading));
    if (header === undefined) throw new Error(`no ${heading} beside ${words} on ${sheet}`);
    await file.edit(sheet, cellName(row, header.indexOf(heading)), typed);
  }
  return file.bytes();
}
