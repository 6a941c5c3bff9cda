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
 * is, "" empties it. A1 is left to the stamp that says whether the sheet is complete, and what people entered is left where
 * it stands as it should.
 */
export function entryRow(plan: SheetPlan, row: number): EntryRow {
  const cells = plan.placed.rows[row] ?? [];
  const own = ownColumns(plan, row);
  const unchanged = plan.unchanged.get(row);
  const formats: EntryRow['formats'] = [];
  const entries: EntryRow['entries'] = [];
  for (let column = 0; column < plan.width; column++) {
    const isLeft = (row === 0 && column === 0) || unchanged?.has(column) === true;
    const { format, entry } = isLeft ? UNTOUCHED : cellEntry(cells[column] ?? null, own.has(column));
    formats.push(format);
    entries.push(entry);
  }
  return { formats, entries };
}

/** What to give and to enter so that a text stands in a cell exactly as it is. */
export function textEntry(text: string): { readonly format: string; readonly entry: string } {
  // An apostrophe in front is Excel's own sign for text, which it may swallow in any cell: it gets one to swallow.
  return text.startsWith("'")
    ? { format: NUMBER_FORMATS.general, entry: `'${text}` }
    : { format: NUMBER_FORMATS.text, entry: text };
}

interface CellEntry {
  readonly format: string | null;
  readonly entry: string | number | boolean | null;
}

const UNTOUCHED: CellEntry = { format: null, entry: null };

/** Numbers in columns that people added keep the format that people gave them. */
function cellEntry(cell: PlacedCell | null, isUsers: boolean): CellEntry {
  if (cell === null) return { format: NUMBER_FORMATS.general, entry: '' };
  if (cell.formula === null && typeof cell.value === 'string') return textEntry(cell.value);
  const format = isUsers && cell.format === 'general' ? null : NUMBER_FORMATS[cell.format];
  return { format, entry: cell.formula === null ? (cell.value ?? '') : `=${cell.formula}` };
}

function ownColumns({ placed, isNew }: SheetPlan, row: number): ReadonlySet<number> {
  const table = isNew
    ? undefined
    : placed.tables.find(({ firstRow, lastRow }) => row >= firstRow && row <= lastRow);
  const columns =
    table?.columns.flatMap(({ owner }, at) => (owner === 'user' ? [table.left + at] : [])) ?? [];
  return new Set(columns);
}
