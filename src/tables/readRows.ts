import { say } from '../core/messages';
import { formatAt, type Area, type CellValue, type Grid } from '../workbook/grid';
import { isBlank, isFiller, plainText } from './cells/plainText';
import { columnFindings } from './columnFindings';
import { fieldReaders, type FieldReader } from './fieldReaders';
import { GroupHeadings } from './groupHeadings';
import type { Header } from './header';
import { headerLines, idleReason, type HeaderLines } from './idleRow';
import type { Accounting, ReadTable } from './readTable';
import { RowStore } from './rowStore';
import { RunningTotals } from './totalRow';

/** Reads the rows under a header in one pass. Every row gets a standing; none is dropped. */
export function readRows(grid: Grid, header: Header, area: Area): ReadTable {
  const pass = passOf(grid, header, area);
  for (let row = header.row + 1; row <= area.bottom; row += 1) readRow(pass, row);
  settleEdges(pass);
  return {
    kind: header.kind,
    grid,
    area,
    headerRow: header.row,
    columns: header.matches,
    rows: pass.store.rows(),
    accounting: pass.accounting,
    totals: pass.totals.totals(),
    statedTotals: pass.totals.stated(),
    findings: [
      ...columnFindings({ grid, header, readers: pass.readers, unread: pass.unread }),
      ...pass.totals.findings(),
    ],
  };
}

/**
 * Lines of nothing but words at the edges of a table are no records that lack something: units and hints under the header, names
 * and notes below the last record.
 */
function settleEdges({ wordy, store, accounting, header, area, blanks }: Pass): void {
  const settle = (row: number, reason: string): void => {
    accounting.queried -= 1;
    accounting.notUsed += 1;
    store.leaveOut(row, reason);
  };
  let first = header.row + 1;
  for (; wordy.get(first) === 'said' && first <= area.bottom; first += 1)
    settle(first, say.tables.headerRest);
  const below: number[] = [];
  for (let row = area.bottom; row >= first && store.standingAt(row) !== 'used'; row -= 1) {
    if (wordy.has(row)) below.push(row);
    else if (store.standingAt(row) === 'queried') break;
    if (blanks.has(row)) for (const one of below.splice(0)) settle(one, say.tables.footer);
  }
}

interface Pass {
  readonly grid: Grid;
  readonly header: Header;
  readonly headerLines: HeaderLines;
  readonly area: Area;
  readonly readers: readonly FieldReader[];
  /** The fields of each group that a record needs one of, as far as they have a column. */
  readonly groups: readonly (readonly FieldReader[])[];
  readonly store: RowStore;
  readonly totals: RunningTotals;
  readonly headings: GroupHeadings;
  readonly accounting: Record<keyof Accounting, number>;
  /** Rows with a cell that is not of its field's type, in fields that a record can do without. */
  readonly unread: Map<FieldReader, number[]>;
  /** The values of the row being read, and its cells that are not of their fields' types; written anew for each. */
  readonly values: unknown[];
  readonly skipped: FieldReader[];
  /**
   * Rows asked about that hold words only, though records of this kind need a figure or a date. said: words stand in that very
   * cell; left out: it is blank.
   */
  readonly wordy: Map<number, 'said' | 'leftOut'>;
  readonly blanks: Set<number>;
}

function passOf(grid: Grid, header: Header, area: Area): Pass {
  const readers = fieldReaders(header, area, grid);
  const blank = Object.fromEntries(Object.keys(header.kind.fields).map((name) => [name, null]));
  const fields = readers.map(({ field }) => field);
  const length = Math.max(0, area.bottom - header.row);
  return {
    grid,
    header,
    headerLines: headerLines(grid.rows, Math.max(0, header.top - 1), header.row),
    area,
    readers,
    groups: header.kind.rowNeeds
      .map((names) => names.flatMap((name) => readers.filter(({ field }) => field === name)))
      .filter((group) => group.length > 0),
    store: new RowStore(header.row + 1, length, blank, fields),
    totals: new RunningTotals(
      grid,
      readers.filter(({ money }) => money),
      area.left,
      area.right,
    ),
    headings: new GroupHeadings(readers, header.kind.groupedBy ?? []),
    accounting: { read: 0, used: 0, queried: 0, notUsed: 0 },
    unread: new Map(),
    values: readers.map(() => null),
    skipped: [],
    wordy: new Map(),
    blanks: new Set(),
  };
}

function readRow(pass: Pass, row: number): void {
  const { accounting, store, totals, values } = pass;
  const cells = pass.grid.rows[row] ?? [];
  accounting.read += 1;
  const idle = idleReason(cells, pass.headerLines, pass.area.left, pass.area.right);
  if (idle === say.tables.blankRow) pass.blanks.add(row);
  if (idle !== null) return leaveOut(pass, row, idle);
  const unread = readValues(pass, row, cells);
  const dated = pass.readers.some(({ date, at }) => date && values[at] !== null);
  const total = totals.read(row, cells, values, dated);
  if (total === 'total') {
    pass.headings.end();
    totals.state(row, values);
    return leaveOut(pass, row, say.tables.totalRow);
  }
  const missing = missingField(pass);
  if (missing && isNote(pass, cells)) {
    pass.headings.take(row, values);
    return leaveOut(pass, row, say.tables.noteRow);
  }
  for (const heading of pass.headings.fill(values)) store.leaveOut(heading, say.tables.groupHeading);
  passOverCells(pass, row);
  totals.add(values);
  const asked = unread ?? missing;
  const question = total === 'ask' ? say.tables.maybeTotal : asked ? questionOf(pass, asked, row) : null;
  accounting[question === null ? 'used' : 'queried'] += 1;
  if (asked?.typed === true && total === null && holdsWordsOnly(pass, cells))
    pass.wordy.set(row, asked === unread ? 'said' : 'leftOut');
  store.keep(row, values, question);
}

/** Fills in the values of the row; the first needed or money cell that is not of its type, if any. */
function readValues(pass: Pass, row: number, cells: readonly CellValue[]): FieldReader | null {
  let asked: FieldReader | null = null;
  pass.skipped.length = 0;
  for (const reader of pass.readers) {
    if (reader.sides) {
      pass.values[reader.at] = difference(pass.values[reader.sides.plus], pass.values[reader.sides.minus]);
      continue;
    }
    const value = cells[reader.column] ?? null;
    pass.values[reader.at] = null;
    if (value === null || (isFiller(value) && !(reader.money && reader.needed))) continue;
    const read = reader.read(
      value,
      typeof value === 'number' ? formatAt(pass.grid, row, reader.column) : 'general',
    );
    if (read !== undefined) pass.values[reader.at] = read;
    else if (reader.needed || reader.money) asked ??= reader;
    else pass.skipped.push(reader);
  }
  return asked;
}

/** Pence between two sides of a row; null where both are blank. */
function difference(plus: unknown, minus: unknown): number | null {
  const added = typeof plus === 'number' ? plus : 0;
  const taken = typeof minus === 'number' ? minus : 0;
  return typeof plus === 'number' || typeof minus === 'number' ? added - taken : null;
}

function passOverCells({ skipped, unread }: Pass, row: number): void {
  for (const reader of skipped) {
    const rows = unread.get(reader);
    if (rows) rows.push(row);
    else unread.set(reader, [row]);
  }
}

function leaveOut(pass: Pass, row: number, reason: string): void {
  pass.accounting.notUsed += 1;
  pass.store.leaveOut(row, reason);
}

/** The first field of a group of which the row fills none; groups without a column are not asked for. */
function missingField({ groups, values }: Pass): FieldReader | null {
  for (const group of groups) {
    if (group.every(({ at }) => values[at] === null)) return group[0] ?? null;
  }
  return null;
}

function questionOf({ grid }: Pass, asked: FieldReader, row: number): string {
  const field = say.tables.field(asked.field);
  const cell = grid.rows[row]?.[asked.column] ?? null;
  const value = plainText(cell) ?? errorText(cell);
  if (value === null) return say.tables.cellBlank({ field });
  const why = asked.why(cell, formatAt(grid, row, asked.column));
  return why === null
    ? say.tables.cellUnreadable({ field, value })
    : say.cells.unclear({ field, value, why });
}

/** One lonely text in the row: a remark, not a record. */
function isNote(pass: Pass, cells: readonly CellValue[]): boolean {
  let filled = 0;
  for (let column = pass.area.left; column <= pass.area.right; column += 1)
    if (!isBlank(cells[column] ?? null)) filled += 1;
  return filled === 1 && pass.header.columns.length > 2;
}

function holdsWordsOnly({ readers, values, area }: Pass, cells: readonly CellValue[]): boolean {
  if (readers.some(({ typed, at }) => typed && values[at] !== null)) return false;
  for (let column = area.left; column <= area.right; column += 1)
    if (typeof cells[column] === 'number') return false;
  return true;
}

function errorText(value: CellValue): string | null {
  return typeof value === 'object' && value !== null ? value.error : null;
}
