import type { Cell, Table } from './reportModel';
import { runsText } from './runText';

/** A table this short is kept on one page: what qualifies a figure must not be turned over. */
export function keepsTogether({ rows }: Table): boolean {
  return rows.length <= 12 && rows.flat().every(isShort);
}

/** A cell of half a page may break across pages, and so may its row; the page before it would be left empty otherwise. */
export function isShort(cell: Cell): boolean {
  return runsText(cell).length <= 400;
}

/** A column of numbers, with a few words where there is none: it is aligned at the right. */
export function isNumberColumn({ rows }: Table, column: number): boolean {
  const cells = rows.map((row) => row[column] ?? []);
  const isNumber = (cell: Cell): boolean => cell.length === 1 && cell[0]?.kind === 'figure';
  return cells.some(isNumber) && cells.every((cell) => isNumber(cell) || runsText(cell).length <= 14);
}
