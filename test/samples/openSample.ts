import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Workbook, type Cell, type Worksheet } from 'exceljs';

const SAMPLE = resolve(__dirname, '../../assets/samples/council-workbook.xlsx');

export function sampleBytes(): Uint8Array {
  return new Uint8Array(readFileSync(SAMPLE));
}

/** The workbook that is handed out, as any reader finds it. */
export async function openSample(): Promise<Workbook> {
  const book = new Workbook();
  await book.xlsx.readFile(SAMPLE);
  return book;
}

export function sheetOf(book: Workbook, name: string): Worksheet {
  const sheet = book.getWorksheet(name);
  if (sheet === undefined) throw new Error(`The sample has no sheet called ${name}`);
  return sheet;
}

/** A row's cells by the words of a header row; merged and blank cells as they read. */
export function rowsUnder(sheet: Worksheet, headerRow: number): Record<string, Cell>[] {
  const headers = new Map<number, string>();
  sheet.getRow(headerRow).eachCell((cell, column) => headers.set(column, cell.text));
  const rows: Record<string, Cell>[] = [];
  for (let row = headerRow + 1; row <= sheet.rowCount; row += 1) {
    rows.push(
      Object.fromEntries([...headers].map(([column, header]) => [header, sheet.getCell(row, column)])),
    );
  }
  return rows;
}

export function textOf(row: Record<string, Cell>, header: string): string {
  const cell = row[header];
  return cell === undefined ? '' : cellText(cell);
}

/** Whole pence of an amount; null where the cell holds no number. */
export function penceOf(row: Record<string, Cell>, header: string): number | null {
  const value = row[header]?.result ?? row[header]?.value;
  return typeof value === 'number' ? Math.round(value * 100) : null;
}

/** What a cell shows; a merged area without content shows nothing. */
export function cellText(cell: Cell): string {
  return cell.value === null ? '' : cell.text;
}

/** All text of a workbook, a cell a line. */
export function everyText(book: Workbook): string[] {
  const texts: string[] = [];
  book.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell((cell) => texts.push(cellText(cell)))));
  return texts;
}
