import type { Finding } from '../core/finding';
import { say } from '../core/messages';
import { NIL } from '../core/pence';
import { columnLetters } from '../core/source';
import { formatAt, sourceAt, valueAt, type Area, type CellValue, type Grid } from '../workbook/grid';
import { isBlank, isFiller, plainText } from './cells/plainText';
import { moneyUnit } from './cells/moneyColumn';
import { settledColumn, type SettledColumn } from './columnReader';
import type { Header } from './header';
import { headerLines, idleReason, type HeaderLines } from './idleRow';
import type { TableKind } from './kind';
import type { Accounting, ReadRow, ReadTable } from './readTable';
import { RowStore } from './rowStore';
import { RunningTotals } from './totalRow';
import { unitAround, type UnitAround } from './unitAround';

interface FieldReader extends SettledColumn {
  /** The unit that stands outside the heading of a column of money. */
  readonly around: (UnitAround & { readonly applies: boolean }) | null;
  readonly field: string;
  /** Its place among the values of a row. */
  readonly at: number;
  readonly column: number;
  /** The field can make a row a record. */
  readonly needed: boolean;
  /** It holds figures or dates. */
  readonly typed: boolean;
  readonly money: boolean;
  readonly date: boolean;
  /** It has no cells of its own: it is what one value of the row leaves of another. */
  readonly sides?: { readonly plus: number; readonly minus: number };
}

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
    findings: [...columnQuestions(pass), ...unitsSaid(pass), ...unreadCells(pass), ...pass.totals.findings()],
  };
}

/** The same table after somebody else (a domain, the file itself) has asked about some of its used rows. */
export function withQueries(table: ReadTable, queries: ReadonlyMap<number, string>): ReadTable {
  if (queries.size === 0) return table;
  let moved = 0;
  const rows = table.rows.map((one): ReadRow => {
    const reason = queries.get(one.row);
    if (reason === undefined || one.standing !== 'used') return one;
    moved += 1;
    return { row: one.row, standing: 'queried', reason, record: one.record };
  });
  const { read, used, queried, notUsed } = table.accounting;
  return { ...table, rows, accounting: { read, used: used - moved, queried: queried + moved, notUsed } };
}

/** The same table with no row used, because all of them say again what stands elsewhere. */
export function setAside<K extends TableKind>(table: ReadTable<K>, reason: string): ReadTable<K> {
  const rows = table.rows.map((one) =>
    one.standing === 'notUsed'
      ? one
      : { row: one.row, standing: 'notUsed' as const, reason, record: one.record },
  );
  const nothing = Object.keys(table.totals).map((field) => [field, NIL] as const);
  const { read } = table.accounting;
  return {
    ...table,
    rows,
    accounting: { read, used: 0, queried: 0, notUsed: read },
    totals: Object.fromEntries(nothing),
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
  const readers = readersOf(header, area, grid);
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
    accounting: { read: 0, used: 0, queried: 0, notUsed: 0 },
    unread: new Map(),
    values: readers.map(() => null),
    skipped: [],
    wordy: new Map(),
    blanks: new Set(),
  };
}

function readersOf(header: Header, area: Area, grid: Grid): FieldReader[] {
  const kind: TableKind = header.kind;
  const known = header.matches.flatMap((match) => {
    const field = kind.fields[match.field];
    return field ? [{ match, type: field.type }] : [];
  });
  const names = [grid.file, grid.sheet].filter((name) => name !== null);
  const readers = known.map(({ match, type }, at): FieldReader => {
    const values: CellValue[] = [];
    if (type !== 'text')
      for (let row = header.row + 1; row <= area.bottom; row += 1)
        values.push(grid.rows[row]?.[match.column] ?? null);
    const around = type === 'money' ? unitOutside(grid, header, match) : null;
    const sample = { header: match.header, values, system1904: grid.system1904, names };
    return {
      field: match.field,
      at,
      column: match.column,
      ...settledColumn(type, around?.applies === true ? { ...sample, unit: around.unit } : sample),
      around,
      needed: kind.rowNeeds.some((group) => group.includes(match.field)),
      typed: type !== 'text',
      money: type === 'money',
      date: type === 'date',
    };
  });
  return [...readers, ...betweenSides(kind, readers)];
}

/** A heading that names a unit settles it; one that says "£" makes another unit around the table doubtful. */
function unitOutside(
  grid: Grid,
  header: Header,
  match: { header: string; column: number },
): FieldReader['around'] {
  if (moneyUnit(match.header) !== 1) return null;
  const around = unitAround(grid, header, match.column);
  return around && { ...around, applies: !/£|\bgbp\b/i.test(match.header) };
}

/** The money of a table that gives it in two columns, debit and credit. */
function betweenSides({ sides }: TableKind, readers: readonly FieldReader[]): FieldReader[] {
  const plus = readers.find(({ field }) => field === sides?.plus);
  const minus = readers.find(({ field }) => field === sides?.minus);
  return sides && plus && minus
    ? [{ ...plus, field: sides.field, at: readers.length, sides: { plus: plus.at, minus: minus.at } }]
    : [];
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
    totals.state(row, values);
    return leaveOut(pass, row, say.tables.totalRow);
  }
  const missing = missingField(pass);
  if (missing && isNote(pass, cells)) return leaveOut(pass, row, say.tables.noteRow);
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

/** What a person should say about a column as a whole, at its header. */
function columnQuestions({ grid, header, readers }: Pass): Finding[] {
  return readers.flatMap(({ question, column, sides }) =>
    question === null || sides
      ? []
      : [
          {
            rule: 'tables.columnCells',
            strength: 'warning' as const,
            message: question,
            source: sourceAt(grid, header.row, column),
          },
        ],
  );
}

/** What was made of a unit that stands outside the headings: told once for each place where one stands. */
function unitsSaid({ readers, grid }: Pass): Finding[] {
  const told = new Map<string, Finding>();
  for (const { around, column } of readers) {
    if (!around) continue;
    const source = sourceAt(grid, around.row, around.column);
    const text = plainText(valueAt(grid, around.row, around.column)) ?? '';
    const heading = columnLetters(column);
    const finding: Finding = around.applies
      ? { rule: 'tables.unit', strength: 'hint', message: say.tables.unitTaken({ text }), source }
      : {
          rule: 'tables.unit',
          strength: 'warning',
          message: say.tables.unitDoubt({ text, column: heading }),
          source,
        };
    told.set(`${source.cell} ${finding.strength}`, finding);
  }
  return [...told.values()];
}

/** Cells that were passed over in rows that were used all the same: one hint a column. */
function unreadCells(pass: Pass): Finding[] {
  return [...pass.unread].map(([{ field, column }, rows]) => {
    const first = rows[0] ?? 0;
    return {
      rule: 'tables.cell',
      strength: 'hint',
      message: say.tables.cellsPassedOver({
        field: say.tables.field(field),
        rows: rows.map((row) => row + 1),
        value: plainText(pass.grid.rows[first]?.[column] ?? null) ?? '',
      }),
      source: sourceAt(pass.grid, first, column),
    };
  });
}

function errorText(value: CellValue): string | null {
  return typeof value === 'object' && value !== null ? value.error : null;
}
