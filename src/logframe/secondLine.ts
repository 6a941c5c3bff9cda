import { roleOfHeading } from './columnRole';
import type { HeadingColumn } from './headingColumn';
import type { SheetCell, SheetCells } from './sheetCells';

/** A longer text is no heading. */
const LONGEST = 40;

/**
 * A second line of headings under the first: it names columns that the first leaves open, and says nothing of the results, so that
 * it can be no row of the matrix.
 */
export function withSecondLine(
  cells: SheetCells,
  row: number,
  columns: readonly HeadingColumn[],
): { columns: HeadingColumn[]; bottom: number } {
  const without = { columns: [...columns], bottom: row };
  const line = cells.inRow(row + 1, 0, cells.width - 1).filter(({ area }) => area.top === row + 1);
  const named = line.flatMap((cell): HeadingColumn[] => namedBy(cell, columns));
  const isHeading = line.every(
    ({ text, area }) => text.length <= LONGEST && !holdsResults(area.left, columns),
  );
  if (named.length === 0 || !isHeading) return without;
  const kept = columns.filter(({ left }) => !named.some((column) => column.left === left));
  return { columns: [...kept, ...named].sort((one, other) => one.left - other.left), bottom: row + 1 };
}

function namedBy({ text, area }: SheetCell, columns: readonly HeadingColumn[]): HeadingColumn[] {
  const above = columns.find(({ left, right }) => area.left >= left && area.left <= right);
  const role = roleOfHeading(text) ?? roleOfHeading(`${above?.header ?? ''} ${text}`);
  if (role === null || (above !== undefined && above.role !== null)) return [];
  return [{ role, header: text, left: area.left, right: area.right }];
}

function holdsResults(column: number, columns: readonly HeadingColumn[]): boolean {
  const from = Math.min(...columns.map(({ left }) => left));
  const of = columns.find(({ left, right }) => column >= left && column <= right);
  return column < from || of?.role === 'statement' || of?.role === 'level';
}
