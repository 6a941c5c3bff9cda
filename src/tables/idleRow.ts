import { say } from '../core/messages';
import type { CellValue } from '../workbook/grid';
import { isAside } from './asideRow';
import { isBlank, isFiller, plainText } from './cells/plainText';

/** The lines of a header as they stand on the sheet, in lower case: a table may say any of them again. */
export type HeaderLines = readonly (readonly (string | null)[])[];

/**
 * Why a row can be no record: blank, filler in every filled cell, a remark, or the header again. Null where it may be one.
 *
 * @param left first column of the table, `right` its last: what stands beside the table does not count.
 */
export function idleReason(
  cells: readonly CellValue[],
  header: HeaderLines,
  left: number,
  right: number,
): string | null {
  if (isAside(cells, left, right)) return say.tables.noteRow;
  let filled = 0;
  let fillers = 0;
  const last = Math.min(right, cells.length - 1);
  for (let column = left; column <= last; column += 1) {
    const value = cells[column] ?? null;
    if (isBlank(value)) continue;
    filled += 1;
    if (isFiller(value)) fillers += 1;
    // A number or a word that is no filler settles it; only a row of words can be the header again.
    else if (typeof value === 'number') return null;
  }
  if (filled === 0) return say.tables.blankRow;
  if (fillers === filled) return say.tables.fillerRow;
  return header.some((line) => repeats(cells, line, filled, left, last)) ? say.tables.repeatedHeader : null;
}

/** The lines from `top` to `row` as `idleReason` compares them. */
export function headerLines(rows: readonly (readonly CellValue[])[], top: number, row: number): HeaderLines {
  return rows
    .slice(top, row + 1)
    .map((cells) => cells.map((value) => plainText(value)?.toLowerCase() ?? null));
}

function repeats(
  cells: readonly CellValue[],
  line: readonly (string | null)[],
  filled: number,
  left: number,
  right: number,
): boolean {
  let same = 0;
  for (let column = left; column <= right; column += 1) {
    const value = cells[column];
    if (typeof value !== 'string' || line[column] == null) continue;
    if (plainText(value)?.toLowerCase() === line[column]) same += 1;
  }
  return same === filled || (same >= 2 && same >= filled * 0.6);
}
