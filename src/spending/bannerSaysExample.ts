import type { ReadTable } from '../tables/readTable';

/** EXAMPLE written above a table covers every figure in it. */
export function bannerSaysExample(table: ReadTable): boolean {
  for (let row = 0; row < table.headerRow; row += 1) {
    for (const value of table.grid.rows[row] ?? []) {
      if (typeof value === 'string' && /\bEXAMPLE\b/.test(value)) return true;
    }
  }
  return false;
}
