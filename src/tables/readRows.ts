import type { Finding } from '../core/finding';
import { say } from '../core/messages';
import { pence, poundsText } from '../core/pence';
import { formatAt, sourceAt, type Area, type CellValue, type Grid } from '../workbook/grid';
import { isBlank, isFiller, plainText } from './cells/plainText';
import { columnReader, type CellReader } from './columnReader';
import type { Header } from './findHeaders';
import type { TableKind } from './kind';
import type { ReadRow, ReadTable } from './readTable';

interface FieldReader {
  readonly field: string;
  readonly column: number;
  readonly read: CellReader;
  /** The field can make a row a record. */
  readonly needed: boolean;
  readonly money: boolean;
}

/** Reads the rows under a header in one pass. Every row gets a standing; none is dropped. */
export function readRows(grid: Grid, header: Header, area: Area): ReadTable {
  const readers = readersOf(header, area, grid);
  const groups = header.kind.rowNeeds
    .map((fields) => fields.flatMap((field) => readers.filter((reader) => reader.field === field)))
    .filter((group) => group.length > 0);
  const blank = Object.fromEntries(Object.keys(header.kind.fields).map((name) => [name, null]));
  const pass: Pass = {
    grid,
    header,
    area,
    readers,
    blank,
    groups,
    sums: new Map(),
    sinceTotal: new Map(),
    findings: [],
  };
  const rows: ReadRow[] = [];
  for (let row = header.row + 1; row <= area.bottom; row += 1) rows.push(readRow(pass, row));
  const accounting = { read: rows.length, used: 0, queried: 0, notUsed: 0 };
  for (const row of rows) accounting[row.standing] += 1;
  return {
    kind: header.kind,
    grid,
    area,
    headerRow: header.row,
    columns: header.matches,
    rows,
    accounting,
    totals: Object.fromEntries([...pass.sums].map(([field, sum]) => [field, pence(sum)])),
    findings: pass.findings,
  };
}

/** The same table after somebody else (a domain, the file itself) has asked about some of its used rows. */
export function withQueries(table: ReadTable, queries: ReadonlyMap<number, string>): ReadTable {
  if (queries.size === 0) return table;
  const rows = table.rows.map((row) => {
    const reason = queries.get(row.row);
    return reason === undefined || row.standing !== 'used'
      ? row
      : { ...row, standing: 'queried' as const, reason };
  });
  const moved = rows.filter((row, at) => row !== table.rows[at]).length;
  const { read, used, queried, notUsed } = table.accounting;
  return { ...table, rows, accounting: { read, used: used - moved, queried: queried + moved, notUsed } };
}

interface Pass {
  readonly grid: Grid;
  readonly header: Header;
  readonly area: Area;
  readonly readers: readonly FieldReader[];
  /** A record with nothing in it. */
  readonly blank: Readonly<Record<string, null>>;
  /** The fields of each group that a record needs one of, as far as they have a column. */
  readonly groups: readonly (readonly FieldReader[])[];
  /** Pence per money field over used and queried rows. */
  readonly sums: Map<string, number>;
  /** The same since the last subtotal. */
  readonly sinceTotal: Map<string, number>;
  readonly findings: Finding[];
}

function readersOf(header: Header, area: Area, grid: Grid): FieldReader[] {
  const kind: TableKind = header.kind;
  return header.matches.flatMap((match) => {
    const field = kind.fields[match.field];
    if (!field) return [];
    const values: CellValue[] = [];
    if (field.type === 'date')
      for (let row = header.row + 1; row <= area.bottom; row += 1)
        values.push(grid.rows[row]?.[match.column] ?? null);
    return [
      {
        field: match.field,
        column: match.column,
        read: columnReader(field.type, { header: match.header, values, system1904: grid.system1904 }),
        needed: kind.rowNeeds.some((group) => group.includes(match.field)),
        money: field.type === 'money',
      },
    ];
  });
}

function readRow(pass: Pass, row: number): ReadRow {
  const cells = pass.grid.rows[row] ?? [];
  const idle = idleReason(pass, cells);
  if (idle !== null) return { row, standing: 'notUsed', reason: idle, record: pass.blank };
  const record: Record<string, unknown> = { ...pass.blank };
  let unreadable: FieldReader | null = null;
  for (const reader of pass.readers) {
    const value = cells[reader.column] ?? null;
    const read =
      isFiller(value) && !reader.money ? null : reader.read(value, formatAt(pass.grid, row, reader.column));
    if (read === undefined) unreadable ??= reader.needed || reader.money ? reader : null;
    else record[reader.field] = read;
  }
  if (isTotal(pass, cells, record)) {
    checkTotal(pass, row, record);
    return { row, standing: 'notUsed', reason: say.tables.totalRow, record: pass.blank };
  }
  const missing = missingField(pass, record);
  if (missing && isNote(pass, cells))
    return { row, standing: 'notUsed', reason: say.tables.noteRow, record: pass.blank };
  addUp(pass, record);
  const asked = unreadable ?? missing;
  return asked
    ? { row, standing: 'queried', reason: question(asked, cells[asked.column] ?? null), record }
    : { row, standing: 'used', reason: null, record };
}

/** The first field of a group of which the row fills none; groups without a column are not asked for. */
function missingField(pass: Pass, record: Readonly<Record<string, unknown>>): FieldReader | null {
  for (const group of pass.groups) {
    if (group.every((reader) => record[reader.field] === null)) return group[0] ?? null;
  }
  return null;
}

function question(asked: FieldReader, cell: CellValue): string {
  const field = say.tables.field(asked.field);
  const given = plainText(cell) ?? errorText(cell);
  return given === null
    ? say.tables.cellBlank({ field })
    : say.tables.cellUnreadable({ field, value: given });
}

/** Blank, filler and repeated header rows. */
function idleReason(pass: Pass, cells: readonly CellValue[]): string | null {
  let filled = 0;
  let fillers = 0;
  let repeated = 0;
  for (let column = pass.area.left; column <= pass.area.right; column += 1) {
    const value = cells[column] ?? null;
    if (isBlank(value)) continue;
    filled += 1;
    if (isFiller(value)) fillers += 1;
  }
  if (filled === 0) return say.tables.blankRow;
  if (fillers === filled) return say.tables.fillerRow;
  for (const column of pass.header.columns) {
    const text = cells[column.column];
    if (typeof text === 'string' && plainText(text)?.toLowerCase() === column.header.toLowerCase())
      repeated += 1;
  }
  return repeated >= 2 && repeated >= filled * 0.6 ? say.tables.repeatedHeader : null;
}

/** "Total", "Grand total:", "Sub-total"; or the word with what it is of: "Total links", "Total for CC4410". */
const TOTAL_ALONE = /^(?:grand|sub|overall|report|page|running|net|gross)?[\s-]*totals?\s*[:.=]?$/i;
const TOTAL_OF = /^(?:grand|sub|overall|report|page|running|net|gross)?[\s-]*totals?\b|\btotals?\s*[:=]?$/i;

/**
 * A total's label beside a sum, and nothing else that a record would have. A supplier called Total is a record: it has a date,
 * a reference, a description.
 */
function isTotal(
  pass: Pass,
  cells: readonly CellValue[],
  record: Readonly<Record<string, unknown>>,
): boolean {
  let alone = 0;
  let labels = 0;
  let others = 0;
  const moneyColumns = new Set(pass.readers.filter((reader) => reader.money).map((reader) => reader.column));
  for (let column = pass.area.left; column <= pass.area.right; column += 1) {
    const value = cells[column] ?? null;
    if (isBlank(value) || isFiller(value) || moneyColumns.has(column)) continue;
    const text = typeof value === 'string' ? value.trim() : '';
    if (TOTAL_ALONE.test(text)) alone += 1;
    else if (TOTAL_OF.test(text)) labels += 1;
    else others += 1;
  }
  if (alone > 0 && others <= 2) return true;
  if (labels > 0 && others <= 1) return true;
  return alone + labels + others === 0 && moneyColumns.size > 0 && equalsRunningSum(pass, record);
}

/** A bare number under a column of money that equals what stands above it. */
function equalsRunningSum(pass: Pass, record: Readonly<Record<string, unknown>>): boolean {
  const sums = pass.readers.filter((reader) => reader.money && typeof record[reader.field] === 'number');
  return (
    sums.length > 0 &&
    sums.every(
      (reader) =>
        record[reader.field] !== 0 &&
        (record[reader.field] === pass.sums.get(reader.field) ||
          record[reader.field] === pass.sinceTotal.get(reader.field)),
    )
  );
}

function checkTotal(pass: Pass, row: number, record: Readonly<Record<string, unknown>>): void {
  for (const reader of pass.readers) {
    const stated = record[reader.field];
    if (!reader.money || typeof stated !== 'number') continue;
    const all = pass.sums.get(reader.field) ?? 0;
    const since = pass.sinceTotal.get(reader.field) ?? 0;
    if (stated !== all && stated !== since) {
      pass.findings.push({
        rule: 'tables.total',
        strength: 'warning',
        message: say.tables.totalDiffers({
          stated: poundsText(pence(stated)),
          ours: poundsText(pence(all)),
          difference: poundsText(pence(stated - all)),
        }),
        source: sourceAt(pass.grid, row, reader.column),
      });
    }
    pass.sinceTotal.set(reader.field, 0);
  }
}

/** One lonely text in the row: a remark, not a record. */
function isNote(pass: Pass, cells: readonly CellValue[]): boolean {
  let filled = 0;
  for (let column = pass.area.left; column <= pass.area.right; column += 1)
    if (!isBlank(cells[column] ?? null)) filled += 1;
  return filled === 1 && pass.header.columns.length > 2;
}

function addUp(pass: Pass, record: Readonly<Record<string, unknown>>): void {
  for (const reader of pass.readers) {
    if (!reader.money) continue;
    const value = record[reader.field];
    const amount = typeof value === 'number' ? value : 0;
    pass.sums.set(reader.field, (pass.sums.get(reader.field) ?? 0) + amount);
    pass.sinceTotal.set(reader.field, (pass.sinceTotal.get(reader.field) ?? 0) + amount);
  }
}

function errorText(value: CellValue): string | null {
  return typeof value === 'object' && value !== null ? value.error : null;
}
