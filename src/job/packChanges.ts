import { calendarDate, dateFromSerial, dateText, type CalendarDate } from '../core/calendarDate';
import { financialYear, type FinancialYear } from '../core/financialYear';
import { say } from '../core/messages';
import { pence, poundsText } from '../core/pence';
import { PACK_COVER, PACK_ITEMS } from '../limits/packCoverSheet';
import { PACK_FORMULAS } from '../limits/packFormulasSheet';
import { plainText } from '../tables/cells/plainText';
import { FROZEN } from '../workbook/frozen';
import { readGenerated } from '../workbook/generated';
import type { CellValue, Grid } from '../workbook/grid';
import type { PlacedSheet, PlacedTable } from '../workbook/placedSheet';
import type { ColumnModel, ColumnType } from '../workbook/sheetModel';
import { enteredRows } from './enteredRows';
import type { Job } from './job';
import { hashOf } from './packContent';
import { frozenToday } from './yearEndPack';

/** One difference between a pack and the working of today. */
export interface PackChange {
  readonly kind: 'added' | 'gone' | 'changed';
  readonly sheet: string;
  /** The row's key as people read it. */
  readonly row: string;
  /** Null where the whole row was added or is gone. */
  readonly column: string | null;
  readonly then: string | null;
  readonly now: string | null;
}

/** A pack that was read, held against the working of today. */
export interface PackStanding {
  readonly file: string;
  readonly year: FinancialYear;
  readonly asAt: CalendarDate;
  /** False where a cell of the pack was changed after it was frozen. */
  readonly intact: boolean;
  readonly changes: readonly PackChange[];
}

export interface Packs {
  readonly packs: readonly PackStanding[];
  /** Files that hold sheets of a pack without saying of which year or day. */
  readonly unreadable: readonly string[];
}

/** Every year-end pack among the files read, each to the line. */
export async function packChanges(job: Pick<Job, 'inputs' | 'limits' | 'record'>): Promise<Packs> {
  const packs: PackStanding[] = [];
  const unreadable: string[] = [];
  for (const [file, grids] of packFiles(job.inputs.generated)) {
    const { year, asAt, hash } = coverOf(grids);
    if (year === null || asAt === null) {
      unreadable.push(file);
      continue;
    }
    const found = await hashOf(grids.map((grid) => ({ id: grid.marker?.sheetId ?? '', rows: grid.rows })));
    const changes = changesBetween(grids, frozenToday(job, { year, asOf: asAt }));
    packs.push({ file, year, asAt, intact: hash === found, changes });
  }
  return { packs, unreadable };
}

function packFiles(generated: readonly Grid[]): Map<string, Grid[]> {
  const files = new Map<string, Grid[]>();
  for (const grid of generated) {
    if (grid.marker?.sheetId.startsWith(FROZEN) !== true) continue;
    files.set(grid.file, [...(files.get(grid.file) ?? []), grid]);
  }
  return files;
}

function coverOf(grids: readonly Grid[]): {
  year: FinancialYear | null;
  asAt: CalendarDate | null;
  hash: string | null;
} {
  const words = say.yearEndPack;
  const rows = enteredRows(grids, FROZEN + PACK_COVER, FROZEN + PACK_ITEMS);
  const item = (named: string): string | null =>
    rows.find((row) => row.text(words.itemHeader) === named)?.text(words.valueHeader) ?? null;
  return {
    year: financialYear(item(words.year) ?? ''),
    asAt: calendarDate(item(words.asAt) ?? ''),
    hash: item(words.hash),
  };
}

/** The rows of one table, whether as written or as read. */
interface Rows {
  readonly sheet: string;
  readonly columns: readonly Pick<ColumnModel, 'id' | 'header' | 'owner' | 'type'>[];
  readonly byKey: ReadonlyMap<string, ReadonlyMap<string, CellValue>>;
}

function changesBetween(grids: readonly Grid[], today: readonly PlacedSheet[]): PackChange[] {
  const now = new Map(
    today.flatMap((sheet) => sheet.tables.map((table) => [table.name, rowsNow(sheet, table)])),
  );
  const then = new Map(
    grids.filter(({ marker }) => !ASIDE.has(marker?.sheetId ?? '')).flatMap((grid) => rowsThen(grid, now)),
  );
  const names = [...new Set([...now.keys(), ...then.keys()])];
  return names.flatMap((name) => tableChanges(then.get(name), now.get(name)));
}

/** Cover and formulas follow from the other sheets. */
const ASIDE: ReadonlySet<string> = new Set([FROZEN + PACK_COVER, FROZEN + PACK_FORMULAS]);

function rowsNow(sheet: PlacedSheet, { columns, firstRow, lastRow, left }: PlacedTable): Rows {
  const rows = sheet.rows
    .slice(firstRow, lastRow + 1)
    .map((cells) => new Map(columns.map(({ header }, at) => [header, cells[left + at]?.value ?? null])));
  return { sheet: sheet.name, columns, byKey: keyed(rows, columns) };
}

/** A table that is not made today has its rows told apart by their first column. */
function rowsThen(grid: Grid, now: ReadonlyMap<string, Rows>): [string, Rows][] {
  return (readGenerated(grid)?.tables ?? []).map(({ name, headers, rows }) => {
    const columns =
      now.get(name)?.columns ??
      headers.map((header, at) => ({
        id: header,
        header,
        owner: at === 0 ? ('key' as const) : ('computed' as const),
        type: 'general' as const,
      }));
    const cells = rows.map((row) => new Map([...row.cells].map(([header, { value }]) => [header, value])));
    return [name, { sheet: grid.sheet ?? grid.file, columns, byKey: keyed(cells, columns) }];
  });
}

/** Rows with one key are told apart by their number. */
function keyed(
  rows: readonly ReadonlyMap<string, CellValue>[],
  columns: Rows['columns'],
): Map<string, ReadonlyMap<string, CellValue>> {
  const byKey = new Map<string, ReadonlyMap<string, CellValue>>();
  const keys = columns.filter(({ owner }) => owner === 'key');
  for (const cells of rows) {
    if ([...cells.values()].every((value) => value === null || value === '')) continue;
    const key = keys.map(({ header }) => plainText(cells.get(header) ?? null) ?? '').join(', ');
    let unique = key;
    for (let number = 2; byKey.has(unique); number += 1) unique = `${key} (${number})`;
    byKey.set(unique, cells);
  }
  return byKey;
}

/** The row of the record that says in which year the working was looked at: another in every later run. */
const DAY_OF_THE_RUN = say.working.groundAsAtYear;

function tableChanges(then: Rows | undefined, now: Rows | undefined): PackChange[] {
  const shown = now ?? then;
  if (shown === undefined) return [];
  const { sheet, columns } = shown;
  const keys = new Set([...(then?.byKey.keys() ?? []), ...(now?.byKey.keys() ?? [])]);
  return [...keys]
    .filter((row) => row !== DAY_OF_THE_RUN)
    .flatMap((row): PackChange[] => {
      const before = then?.byKey.get(row);
      const after = now?.byKey.get(row);
      const whole = { sheet, row, column: null, then: null, now: null };
      if (before === undefined) return [{ kind: 'added', ...whole }];
      if (after === undefined) return [{ kind: 'gone', ...whole }];
      return columns.filter(isCompared).flatMap(({ header, type }): PackChange[] => {
        const was = before.get(header) ?? null;
        const is = after.get(header) ?? null;
        if (sameValue(was, is)) return [];
        return [
          { kind: 'changed', sheet, row, column: header, then: textOf(was, type), now: textOf(is, type) },
        ];
      });
    });
}

/** A line of a new export stands in another cell and is the same line. */
function isCompared({ id, owner }: Rows['columns'][number]): boolean {
  return owner !== 'key' && id !== 'source';
}

function sameValue(was: CellValue, is: CellValue): boolean {
  if (typeof was === 'number' && typeof is === 'number') return Math.abs(was - is) < 0.000_001;
  return (plainText(was) ?? '') === (plainText(is) ?? '');
}

function textOf(value: CellValue, type: ColumnType): string | null {
  if (typeof value !== 'number') return plainText(value);
  if (type === 'pounds') return poundsText(pence(Math.round(value * 100)));
  if (type === 'percent') return `${Math.round(value * 1000) / 10}%`;
  const date = type === 'date' ? dateFromSerial(value, false) : null;
  return date === null ? String(value) : dateText(date);
}
