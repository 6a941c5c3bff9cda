import { excelTableName } from './excelTableName';
import { sameHeader, type GeneratedSheet, type GeneratedTable } from './generated';
import { layout, type TableLayout } from './layout';
import { pairRows } from './pairRows';
import type { Moved, Moves } from './repoint';
import type { SheetModel } from './sheetModel';

/** A sheet as it stood and as it will stand. */
export interface SheetPair {
  readonly standing: GeneratedSheet;
  readonly model: SheetModel;
}

/** Tells for every cell of the tables of these sheets where it goes. Cells outside the tables stay. */
export function sheetMoves(pairs: readonly SheetPair[]): Moves {
  const tables = new Map(
    pairs.map(({ standing, model }) => [standing.name.toLowerCase(), tablePairs(standing, model)]),
  );
  return {
    cell(sheet, row, column) {
      const pair = tables.get(sheet.toLowerCase())?.find(({ from }) => isIn(from, row, column));
      return pair === undefined ? null : moved(pair, row, column);
    },
  };
}

interface TablePair {
  readonly from: GeneratedTable;
  readonly to: TableLayout;
  readonly rows: ReadonlyMap<number, number>;
}

function tablePairs(standing: GeneratedSheet, model: SheetModel): TablePair[] {
  return layout(model).tables.flatMap((to): TablePair[] => {
    const from = standing.tables.find((table) => table.name === excelTableName(to.table.id));
    if (from === undefined) return [];
    const places = new Map(to.table.rows.map((row, at) => [row, to.firstRow + at]));
    const rows = new Map<number, number>([[from.headerRow, to.headerRow]]);
    for (const { row, stands } of pairRows(to.table, from).rows) {
      const place = places.get(row);
      if (stands !== null && place !== undefined) rows.set(stands.row, place);
    }
    return [{ from, to, rows }];
  });
}

function isIn(table: GeneratedTable, row: number, column: number): boolean {
  const right = table.left + table.headers.length - 1;
  return row >= table.headerRow && row <= table.lastRow && column >= table.left && column <= right;
}

function moved({ from, to, rows }: TablePair, row: number, column: number): Moved {
  const header = from.headers[column - from.left] ?? '';
  const newColumn = to.table.columns.findIndex((each) => sameHeader(each.header, header));
  const newRow = rows.get(row);
  if (newColumn === -1 || newRow === undefined) return 'gone';
  return newRow === row && newColumn === column ? null : { row: newRow, column: newColumn };
}
