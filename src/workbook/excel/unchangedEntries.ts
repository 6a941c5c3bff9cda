import { cellKey, formatAt, valueAt, type FormatClass, type Grid } from '../grid';
import type { PlacedCell, PlacedSheet, PlacedTable } from '../placedSheet';
import type { RowShift } from './rowShifts';

const CLASSES: Readonly<Record<PlacedCell['format'], FormatClass>> = {
  general: 'general',
  count: 'general',
  text: 'text',
  pounds: 'money',
  date: 'date',
  percent: 'percent',
};

/**
 * The cells that belong to people and already hold what they are to hold, by row: they are not written, so that what a
 * co-author enters in one of them between our reading and our writing stays.
 */
export function unchangedEntries(
  placed: PlacedSheet,
  before: Grid | null,
  shifts: readonly RowShift[],
): ReadonlyMap<number, ReadonlySet<number>> {
  const unchanged = new Map<number, Set<number>>();
  // After an interrupted run a blank cell may not have its format yet.
  if (before === null || before.marker?.incomplete === true) return unchanged;
  const origins = rowOrigins(before.rows.length, shifts);
  for (const table of placed.tables) {
    for (let row = table.firstRow; row <= table.lastRow; row++) {
      const origin = origins[row];
      if (origin === undefined || origin === null || !isSameRow(placed, before, table, row, origin)) continue;
      unchanged.set(
        row,
        new Set(peoplesColumns(table).filter((at) => stands(placed, before, row, origin, at))),
      );
    }
  }
  return unchanged;
}

/** For each row where it stood before the shifts; null for one that is inserted. */
function rowOrigins(height: number, shifts: readonly RowShift[]): (number | null)[] {
  const origins: (number | null)[] = Array.from({ length: height }, (_, row) => row);
  for (const { at, rows } of shifts) {
    if (rows > 0) origins.splice(at, 0, ...Array.from({ length: rows }, () => null));
    else origins.splice(at, -rows);
  }
  return origins;
}

/** Another row's place is not this row's: an entry made there meanwhile would be taken for one about this row. */
function isSameRow(
  placed: PlacedSheet,
  before: Grid,
  table: PlacedTable,
  row: number,
  origin: number,
): boolean {
  return table.columns.every(
    ({ owner }, at) => owner !== 'key' || stands(placed, before, row, origin, table.left + at),
  );
}

function peoplesColumns({ columns, left }: PlacedTable): number[] {
  return columns.flatMap(({ owner }, at) => (owner === 'entered' || owner === 'user' ? [left + at] : []));
}

function stands(placed: PlacedSheet, before: Grid, row: number, origin: number, column: number): boolean {
  const cell = placed.rows[row]?.[column] ?? null;
  const formula = before.formulas.get(cellKey(origin, column)) ?? null;
  if (cell === null) return false;
  if (formula !== cell.formula) return false;
  if (formula !== null) return true;
  const value = valueAt(before, origin, column);
  if (value !== cell.value) return false;
  return value === null || formatAt(before, origin, column) === CLASSES[cell.format];
}
