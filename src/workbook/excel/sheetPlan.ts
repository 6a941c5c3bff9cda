import { columnLetters } from '../../core/source';
import type { Area, Grid } from '../grid';
import type { PlacedSheet } from '../placedSheet';
import { CHOICES, ROW_CHECK } from '../rowCheck';
import { ownTables, type OwnTable } from './ownTables';
import { rowShifts, type RowShift } from './rowShifts';
import { unchangedEntries } from './unchangedEntries';

/** All that is done to one generated sheet, decided before the first change. */
export interface SheetPlan {
  readonly placed: PlacedSheet;
  readonly isNew: boolean;
  /** Set where an earlier run broke off. */
  readonly wasIncomplete: boolean;
  readonly shifts: readonly RowShift[];
  /** Names, as they are now, of our tables that stay and of those that become plain cells first. */
  readonly kept: readonly OwnTable[];
  readonly dissolved: readonly string[];
  /** Cells of people's that hold what they should: see `unchangedEntries`. */
  readonly unchanged: ReadonlyMap<number, ReadonlySet<number>>;
  /** Names, as they are now, of tables that stay and whose filters are cleared: Excel moves no rows of a filtered table. */
  readonly unfiltered: readonly string[];
  /** The same, where rows were hidden, under the names that people are told. */
  readonly revealed: readonly string[];
  /** Rows and columns to write: what is placed, and what stood there before and is to be blank. */
  readonly height: number;
  readonly width: number;
  /** Header rows whose texts change places, so that Excel would rename one of two that are alike for a moment. */
  readonly headersToStage: ReadonlySet<number>;
  /** Columns ("X:X") that hid our row check or lists before and do not any more. */
  readonly columnsToShow: readonly string[];
}

/** @param before What stands on the sheet; null for a new one. */
export function sheetPlan(placed: PlacedSheet, before: Grid | null): SheetPlan {
  const standing = before === null ? [] : ownTables(before);
  const { shifts, kept } = rowShifts(standing, placed.tables);
  const drift = shifts.reduce((sum, { rows }) => sum + rows, 0);
  const oldHeight = before === null || before.rows.length === 0 ? 0 : before.rows.length + drift;
  const oldWidth = Math.max(0, ...(before?.rows ?? []).map((cells) => cells.length));
  const staying = standing.filter(({ name }) => kept.has(name));
  const hiding = staying.filter(({ area }) => hidesRows(before, area));
  return {
    placed,
    isNew: before === null,
    wasIncomplete: before?.marker?.incomplete === true,
    shifts,
    kept: staying,
    dissolved: standing.filter(({ name }) => !kept.has(name)).map(({ nameNow }) => nameNow),
    unchanged: unchangedEntries(placed, before, shifts),
    unfiltered: (shifts.length > 0 ? staying : hiding).map(({ nameNow }) => nameNow),
    revealed: hiding.map(({ nameNow }) => nameNow),
    height: Math.max(placed.rows.length, oldHeight),
    width: Math.max(placed.width, oldWidth),
    headersToStage: headersToStage(placed, before, staying),
    columnsToShow: before === null ? [] : columnsToShow(placed, before),
  };
}

function hidesRows(before: Grid | null, { top, bottom }: Area): boolean {
  return [...(before?.hiddenRows ?? [])].some((row) => row > top && row <= bottom);
}

function headersToStage(placed: PlacedSheet, before: Grid | null, staying: readonly OwnTable[]): Set<number> {
  const rows = new Set<number>();
  for (const { name, area } of staying) {
    const table = placed.tables.find((one) => one.name === name);
    const old = before?.rows[area.top]
      ?.slice(area.left, area.right + 1)
      .map((header) => (typeof header === 'string' ? header.toLowerCase() : ''));
    const moved = table?.columns.some(({ header }, at) => {
      const stood = old?.indexOf(header.toLowerCase()) ?? -1;
      return stood !== -1 && stood !== at;
    });
    if (table && moved === true) rows.add(table.headerRow);
  }
  return rows;
}

function columnsToShow(placed: PlacedSheet, before: Grid): string[] {
  const hidesOurs = (column: number) =>
    before.rows.some((cells) => {
      const value = cells[column];
      return value === ROW_CHECK || (typeof value === 'string' && value.startsWith(CHOICES));
    });
  return [...before.hiddenColumns]
    .filter((column) => !placed.hiddenColumns.includes(column) && hidesOurs(column))
    .map((column) => `${columnLetters(column)}:${columnLetters(column)}`);
}
