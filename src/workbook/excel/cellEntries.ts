import { NUMBER_FORMATS } from '../looks';
import type { PlacedCell } from '../placedSheet';
import type { SheetPlan } from './sheetPlan';

/** Two rows of the wire: the number formats to give first, then what to enter. */
export interface EntryRow {
  readonly formats: (string | null)[];
  readonly entries: (string | number | boolean | null)[];
}

/**
 * One row of a sheet as Excel takes it. Text gets the format "@" first, so that it stays as typed; `null` leaves a cell as it
 * is, "" empties it. A1 is left to the stamp that says whether the sheet is complete.
 */
export function entryRow(plan: SheetPlan, row: number): EntryRow {
  const cells = plan.placed.rows[row] ?? [];
  const own = ownColumns(plan, row);
  const formats: EntryRow['formats'] = [];
  const entries: EntryRow['entries'] = [];
  for (let column = 0; column < plan.width; column++) {
    const cell = cells[column] ?? null;
    const isStamp = row === 0 && column === 0;
    formats.push(isStamp ? null : formatOf(cell, own.has(column)));
    entries.push(isStamp ? null : entryOf(cell));
  }
  return { formats, entries };
}

/** Numbers in columns that people added keep the format that people gave them. */
function formatOf(cell: PlacedCell | null, isUsers: boolean): string | null {
  if (isUsers && cell?.format === 'general') return null;
  return NUMBER_FORMATS[cell?.format ?? 'general'];
}

function entryOf(cell: PlacedCell | null): string | number | boolean {
  if (cell === null) return '';
  return cell.formula === null ? (cell.value ?? '') : `=${cell.formula}`;
}

function ownColumns({ placed, isNew }: SheetPlan, row: number): ReadonlySet<number> {
  const table = isNew
    ? undefined
    : placed.tables.find(({ firstRow, lastRow }) => row >= firstRow && row <= lastRow);
  const columns =
    table?.columns.flatMap(({ owner }, at) => (owner === 'user' ? [table.left + at] : [])) ?? [];
  return new Set(columns);
}
