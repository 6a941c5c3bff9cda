import { columnLetters } from '../core/source';
import { excelTableName } from './excelTableName';
import { cellKey, cellOfKey, formatAt, valueAt, type CellValue, type FormatClass, type Grid } from './grid';
import { digest, headerDigest, ROW_CHECK, type RowCheck } from './rowCheck';
import { joinKey, keyText } from './rowKey';
import { readChecks, type SheetChecks } from './sheetChecks';
import { headerText, tableExtents, type TableExtent } from './tableExtent';

/** A sheet that Twinledger made, as it stands now: what people did to it included. */
export interface GeneratedSheet {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly tables: readonly GeneratedTable[];
  /** Cells outside the tables that are none of our titles, notes and captions. */
  readonly strays: readonly StrayCell[];
}

export interface GeneratedTable {
  /** The Excel name that it was made under. */
  readonly name: string;
  readonly headerRow: number;
  readonly left: number;
  readonly lastRow: number;
  readonly headers: readonly string[];
  /** False where the hidden row check is gone, so that edits cannot be told from older figures of ours. */
  readonly hasChecks: boolean;
  /** Rows that hold anything, in the order they stand. */
  readonly rows: readonly GeneratedRow[];
}

export interface GeneratedRow {
  /** Row of the sheet, from 0. */
  readonly row: number;
  /** Null where the row was not written by us: a person typed it, or typed over its key. */
  readonly check: RowCheck | null;
  /** By header. */
  readonly cells: ReadonlyMap<string, GeneratedCell>;
}

export interface GeneratedCell {
  /** Serials count in the 1900 system, whatever the workbook's calendar. */
  readonly value: CellValue;
  /** Without "="; null for a value. */
  readonly formula: string | null;
  readonly format: FormatClass;
}

export interface StrayCell extends GeneratedCell {
  readonly row: number;
  readonly column: number;
}

/**
 * Reads a generated sheet back: tables by their Excel names, or by their header rows where the table was dissolved or
 * renamed; rows that were typed below a table and columns typed beside it included. Null where the sheet has no marker.
 */
export function readGenerated(grid: Grid): GeneratedSheet | null {
  if (grid.marker === null) return null;
  const checks = readChecks(grid);
  const extents = tableExtents(grid, checks);
  return {
    id: grid.marker.sheetId,
    name: grid.sheet ?? '',
    version: grid.marker.version,
    tables: extents.map((extent) => readTable(grid, extent, checks)),
    strays: strays(grid, extents, checks),
  };
}

/** The key of a row by the headers of its key columns. */
export function keyIn(cells: GeneratedRow['cells'], keyHeaders: readonly string[]): string {
  return joinKey(
    keyHeaders.map((header) => {
      const cell = cells.get(header);
      return cell === undefined ? '' : keyText(cell.value, cell.format === 'date' ? 'date' : 'text');
    }),
  );
}

function readTable(grid: Grid, extent: TableExtent, checks: SheetChecks): GeneratedTable {
  const headers = uniqueHeaders(grid, extent);
  const own = checks.rows
    .map(({ check }) => check)
    .filter((check) => excelTableName(check.tableId) === extent.name);
  const waiting = byKey(own);
  const keyHeaders = headers.filter((header) => own[0]?.columns.get(headerDigest(header))?.owner === 'key');
  const rows: GeneratedRow[] = [];
  for (let row = extent.headerRow + 1; row <= extent.lastRow; row += 1) {
    const cells = new Map(headers.map((header, at) => [header, cellAt(grid, row, extent.left + at)]));
    if ([...cells.values()].every(({ value, formula }) => value === null && formula === null)) continue;
    const check = waiting.get(digest(keyIn(cells, keyHeaders)))?.shift() ?? null;
    rows.push({ row, check, cells });
  }
  const { name, headerRow, left, lastRow } = extent;
  const hasChecks =
    own.length > 0 || (checks.column !== null && valueAt(grid, headerRow, checks.column) === ROW_CHECK);
  return { name, headerRow, left, lastRow, headers, hasChecks, rows };
}

/** Rows may share a key; then the first check goes with the first of them. */
function byKey(checks: readonly RowCheck[]): Map<string, RowCheck[]> {
  const groups = new Map<string, RowCheck[]>();
  for (const check of checks) {
    const group = groups.get(check.key);
    if (group === undefined) groups.set(check.key, [check]);
    else group.push(check);
  }
  return groups;
}

function uniqueHeaders(grid: Grid, extent: TableExtent): string[] {
  const headers: string[] = [];
  for (let column = extent.left; column <= extent.right; column += 1) {
    const text = headerText(valueAt(grid, extent.headerRow, column));
    const wanted = text === '' ? columnLetters(column) : text;
    let header = wanted;
    for (let copy = 2; headers.some((other) => sameHeader(other, header)); copy += 1)
      header = `${wanted} (${copy})`;
    headers.push(header);
  }
  return headers;
}

/** Excel takes headers that differ in capitals only as the same. */
export function sameHeader(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function strays(grid: Grid, extents: readonly TableExtent[], checks: SheetChecks): StrayCell[] {
  return filledCells(grid)
    .filter(
      ({ row, column }) =>
        !checks.ourColumns.has(column) && !extents.some((extent) => isInside(extent, row, column)),
    )
    .map(({ row, column }) => ({ row, column, ...cellAt(grid, row, column) }))
    .filter(
      ({ column, value }) => !(column === 0 && typeof value === 'string' && checks.texts.has(digest(value))),
    );
}

function isInside(extent: TableExtent, row: number, column: number): boolean {
  return row >= extent.headerRow && row <= extent.lastRow && column >= extent.left && column <= extent.right;
}

function filledCells(grid: Grid): { row: number; column: number }[] {
  const keys = new Set(grid.formulas.keys());
  grid.rows.forEach((cells, row) =>
    cells.forEach((value, column) => {
      if (value !== null) keys.add(cellKey(row, column));
    }),
  );
  return [...keys].sort((one, other) => one - other).map(cellOfKey);
}

function cellAt(grid: Grid, row: number, column: number): GeneratedCell {
  const value = valueAt(grid, row, column);
  const format = formatAt(grid, row, column);
  const isLateSerial = grid.system1904 && format === 'date' && typeof value === 'number';
  return {
    value: isLateSerial ? value + 1462 : value,
    formula: grid.formulas.get(cellKey(row, column)) ?? null,
    format,
  };
}
