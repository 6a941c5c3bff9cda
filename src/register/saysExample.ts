import { bannerSaysExample } from '../spending/bannerSaysExample';
import type { ReadTable } from '../tables/readTable';

/** EXAMPLE above a table covers all its figures; in any cell of a row, a status say, those of the row. */
export function saysExample(table: ReadTable, row: number): boolean {
  const cells = table.grid.rows[row] ?? [];
  return (
    bannerSaysExample(table) || cells.some((cell) => typeof cell === 'string' && /\bEXAMPLE\b/.test(cell))
  );
}
