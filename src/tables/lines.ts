import type { Grid } from '../workbook/grid';
import { isBlank, plainText } from './cells/plainText';

/** Columns next to each other, both bounds inclusive. */
export interface Columns {
  readonly left: number;
  readonly right: number;
}

/** True where so many cells of a line hold something. */
export function isFilled(grid: Grid, row: number, { left, right }: Columns, least: number): boolean {
  const cells = grid.rows[row] ?? [];
  const last = Math.min(right, cells.length - 1);
  let filled = 0;
  for (let column = left; column <= last && filled < least; column += 1)
    if (!isBlank(cells[column] ?? null)) filled += 1;
  return filled >= least;
}

/** What a line says, to be held against another one. */
export function wordsOfLine(grid: Grid, row: number): string {
  return (grid.rows[row] ?? []).map((value) => plainText(value)?.toLowerCase() ?? '').join('\t');
}

export function overlaps(one: Columns, other: Columns): boolean {
  return one.left <= other.right && other.left <= one.right;
}
