import { plainText } from '../tables/cells/plainText';
import type { ReadTable } from '../tables/readTable';
import { formatAt, sourceAt, valueAt, type CellValue } from '../workbook/grid';
import type { Source } from '../core/source';
import { datesInCell, type DatesInCell } from './datesInCell';
import { listed } from './partnersInCell';

/** The cells of one row of a recognised table, by field. */
export interface RowCells {
  /** Trimmed text; a cell merged over several rows speaks for each of them. Null where blank or without such a column. */
  text(field: string): string | null;
  dates(field: string): DatesInCell | null;
  source(field: string): Source;
}

export function rowCells(table: ReadTable, row: number): RowCells {
  const columnOf = (field: string): number | null =>
    table.columns.find((match) => match.field === field)?.column ?? null;
  return {
    text: (field) => {
      const column = columnOf(field);
      return column === null ? null : plainText(standingAt(table, row, column).value);
    },
    dates: (field) => {
      const column = columnOf(field);
      if (column === null) return null;
      const { value, at } = standingAt(table, row, column);
      return datesInCell(value, formatAt(table.grid, at, column), table.grid.system1904);
    },
    source: (field) => sourceAt(table.grid, row, columnOf(field) ?? table.area.left),
  };
}

/**
 * The row as it speaks of one of several partners: "1955; 1989; 1990" beside three partners is a date for each. A cell that
 * lists another number of things, or one, speaks for all of them.
 */
export function shareOf(cells: RowCells, at: number, of: number): RowCells {
  if (of === 1) return cells;
  const share = (field: string): string | null => {
    const items = listed(cells.text(field) ?? '');
    return items.length === of ? (items[at] ?? null) : null;
  };
  return {
    text: (field) => share(field) ?? cells.text(field),
    dates: (field) => {
      const own = share(field);
      return own === null ? cells.dates(field) : datesInCell(own, 'general');
    },
    source: (field) => cells.source(field),
  };
}

function standingAt(table: ReadTable, row: number, column: number): { value: CellValue; at: number } {
  const { grid } = table;
  const merge = grid.merges.find(
    (area) => row > area.top && row <= area.bottom && column >= area.left && column <= area.right,
  );
  const at = merge ? merge.top : row;
  return { value: valueAt(grid, at, merge ? merge.left : column), at };
}
