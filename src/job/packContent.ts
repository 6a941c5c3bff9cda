import { say } from '../core/messages';
import { sha256 } from '../core/sha256';
import { isCellError, type CellValue } from '../workbook/grid';
import type { PlacedSheet } from '../workbook/placedSheet';

/** A sheet of a pack, as it is written or as it was read. */
export interface PackSheet {
  readonly id: string;
  readonly rows: readonly (readonly CellValue[])[];
}

/** The hash of every cell of a pack but the hash itself: the same before it is written and after any program has saved it. */
export function contentHash(sheets: readonly PlacedSheet[]): Promise<string> {
  return hashOf(
    sheets.map(({ id, rows }) => ({ id, rows: rows.map((row) => row.map((cell) => cell?.value ?? null)) })),
  );
}

export function hashOf(sheets: readonly PackSheet[]): Promise<string> {
  const text = [...sheets]
    .sort((one, other) => (one.id < other.id ? -1 : 1))
    .map(({ id, rows }) => JSON.stringify([id, withoutBlanks(rows.filter(isNoHash).map(cellsOf))]))
    .join('\n');
  return sha256(new TextEncoder().encode(text));
}

function isNoHash(row: readonly CellValue[]): boolean {
  return row[0] !== say.yearEndPack.hash;
}

function cellsOf(row: readonly CellValue[]): (string | number | boolean | null)[] {
  const cells = row.map(plain);
  return cells.slice(0, cells.findLastIndex((cell) => cell !== null) + 1);
}

/** Programs write the last digits of a number, line breaks and blank texts each in its way. */
function plain(value: CellValue): string | number | boolean | null {
  if (value === null || value === '') return null;
  if (isCellError(value)) return value.error;
  if (typeof value === 'number') return Number(value.toPrecision(12));
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : value;
}

function withoutBlanks<T>(rows: readonly (readonly T[])[]): readonly (readonly T[])[] {
  return rows.slice(0, rows.findLastIndex((row) => row.length > 0) + 1);
}
