import type { GridTable } from '../grid';
import type { PlacedTable } from '../placedSheet';

/** Whole rows to insert (`rows` positive) or delete (negative) from row `at`, counted from 0, one after the other. */
export interface RowShift {
  readonly at: number;
  readonly rows: number;
}

export interface TableMoves {
  readonly shifts: readonly RowShift[];
  /** Names of tables that stay tables; the others are dissolved before anything moves. */
  readonly kept: ReadonlySet<string>;
}

/**
 * How the tables on a sheet come to lie where they now belong. Excel cannot move a table's header
 * (Excel.Table.resize: "the headers must be in the same row"), so rows are inserted and deleted between tables, and inside a
 * table before its last row: formulas elsewhere that point at a table's rows grow and move with it.
 */
export function rowShifts(standing: readonly GridTable[], placed: readonly PlacedTable[]): TableMoves {
  const inOrder = [...standing].sort((one, other) => one.area.top - other.area.top);
  const pairs = inOrder.flatMap((old) => {
    const table = placed.find(({ name }) => name === old.name);
    return table?.left === old.area.left ? [{ old: old.area, table }] : [];
  });
  const isSameOrder = pairs.every(
    ({ table }, at) => at === 0 || table.headerRow > (pairs[at - 1]?.table.headerRow ?? 0),
  );
  const staying = isSameOrder ? pairs : [];
  const shifts: RowShift[] = [];
  let drift = 0;
  let end = 0;
  for (const { old, table } of staying) {
    const gap = table.headerRow - (old.top + drift);
    drift += shift(shifts, end + 1, gap);
    const growth = table.lastRow - table.headerRow - (old.bottom - old.top);
    drift += shift(shifts, growth > 0 ? old.bottom + drift : table.lastRow + 1, growth);
    end = table.lastRow;
  }
  return { shifts, kept: new Set(staying.map(({ table }) => table.name)) };
}

function shift(shifts: RowShift[], at: number, rows: number): number {
  if (rows !== 0) shifts.push({ at, rows });
  return rows;
}
