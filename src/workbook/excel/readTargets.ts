import type { Area } from '../grid';
import type { SheetEntry } from './inventory';

/** A sheet and the part of it that holds values. */
export interface ReadTarget {
  readonly sheet: Excel.Worksheet;
  readonly used: Area;
  /** Its first rows, asked for already; null for a small sheet. */
  readonly firstRows: AskedCells | null;
}

export interface AskedCells {
  readonly area: Area;
  readonly range: Excel.Range;
}

/** Cells of a sheet that come with its layout, whole rows, so that the size of the others is known before they are asked for. */
const FIRST_CELLS = 400;
/** A sheet with fewer cells is small: whatever they hold, they fit with others. */
const SMALL = 2_000;
/** Sheets that are measured so, at most: together they stay far below 4 MB. */
const MEASURED = 32;

/**
 * The filled sheets. The first rows of the largest ones are asked for, to come in whatever round trip is next: no cell is read
 * twice, and the pieces in which the rest is read are cut to what cells of that sheet take.
 */
export function readTargets(entries: readonly SheetEntry[]): ReadonlyMap<SheetEntry, ReadTarget> {
  const measured = new Set(
    entries
      .filter((entry) => cellCount(entry) > SMALL)
      .sort((one, other) => cellCount(other) - cellCount(one))
      .slice(0, MEASURED),
  );
  const targets = new Map<SheetEntry, ReadTarget>();
  for (const entry of entries) {
    const { sheet, used } = entry;
    if (used === null) continue;
    const firstRows = measured.has(entry) ? askForCells({ sheet }, firstArea(used)) : null;
    targets.set(entry, { sheet, used, firstRows });
  }
  return targets;
}

export function askForCells({ sheet }: Pick<ReadTarget, 'sheet'>, area: Area): AskedCells {
  const rows = area.bottom - area.top + 1;
  const columns = area.right - area.left + 1;
  const range = sheet.getRangeByIndexes(area.top, area.left, rows, columns).untrack();
  range.load('values,formulas,numberFormat');
  return { area, range };
}

function firstArea(used: Area): Area {
  const rows = Math.max(1, Math.floor(FIRST_CELLS / (used.right - used.left + 1)));
  return { ...used, bottom: Math.min(used.bottom, used.top + rows - 1) };
}

function cellCount({ used }: SheetEntry): number {
  return used === null ? 0 : (used.bottom - used.top + 1) * (used.right - used.left + 1);
}
