import { plainText } from '../tables/cells/plainText';
import type { ReadTable } from '../tables/readTable';

/** A line above a table: a title, or a label with its value beside it. */
export interface LineAbove {
  /** From 0. */
  readonly row: number;
  readonly cells: readonly { readonly column: number; readonly text: string }[];
}

/** Notes run longer than titles and speak of much else. */
const LONGEST_TITLE = 160;

/** The titles and labels above a table. Rows of more cells belong to something else: another table, its header. */
export function linesAbove(table: ReadTable): LineAbove[] {
  const lines: LineAbove[] = [];
  for (let row = 0; row < table.headerRow; row += 1) {
    const cells = (table.grid.rows[row] ?? []).flatMap((value, column) => {
      const text = plainText(value);
      return text === null ? [] : [{ column, text }];
    });
    if (cells.length > 0 && cells.length <= 2 && cells.every(({ text }) => text.length <= LONGEST_TITLE))
      lines.push({ row, cells });
  }
  return lines;
}
