import type { Finding } from '../core/finding';
import { cellName, type Source } from '../core/source';

/** What a cell holds. Dates are bare numbers, as in Excel; `formats` tells them apart. */
export type CellValue = string | number | boolean | CellError | null;

/** An error value such as #N/A. */
export interface CellError {
  readonly error: string;
}

/** What the number format of a cell means. `otherMoney` shows another currency than the pound; `general` covers the rest. */
export type FormatClass = 'general' | 'date' | 'percent' | 'money' | 'otherMoney' | 'text';

/** A block of cells, all bounds inclusive and counted from 0. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * One sheet (or one delimited file) as it lies, plain data only. Rows run from row 0 of the sheet; a row may be shorter
 * than the widest one. Nothing here knows any domain.
 */
export interface Grid {
  readonly file: string;
  /** Null for delimited text. */
  readonly sheet: string | null;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly rows: readonly (readonly CellValue[])[];
  /** Format classes of the filled cells by column; a column without any that is not `general` has no entry. */
  readonly formats: Formats;
  /** Formula text (without "=") of cells that hold one, keyed by `cellKey`. */
  readonly formulas: ReadonlyMap<number, string>;
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly tables: readonly GridTable[];
  /** Ranges of this sheet that have a name, those of the workbook and of the sheet alike. */
  readonly names: readonly GridName[];
  /** Rows that cannot be taken as they stand, such as a last line that was cut off: row to the question about it. */
  readonly doubts: ReadonlyMap<number, string>;
  /** True where serial dates count from 1904. */
  readonly system1904: boolean;
  /** Set where the sheet is one that Twinledger made. */
  readonly marker: Marker | null;
}

/** A visible sheet of values with nothing else on it, such as delimited text has. */
export function plainGrid(file: string, sheet: string | null, rows: Grid['rows']): Grid {
  return {
    file,
    sheet,
    visibility: 'visible',
    rows,
    formats: new Map(),
    formulas: new Map(),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    tables: [],
    names: [],
    doubts: new Map(),
    system1904: false,
    marker: null,
  };
}

/** Runs of equal formats down each column, keyed by column, top to bottom; above the first run cells are `general`. */
export type Formats = ReadonlyMap<number, readonly FormatRun[]>;

export interface FormatRun {
  /** First row of the run, from 0; it lasts to the row before the next one. */
  readonly from: number;
  readonly format: FormatClass;
}

/** An Excel table (ListObject) on the sheet, header row included in the area. */
export interface GridTable {
  readonly name: string;
  readonly area: Area;
}

/** A range with a name. A name over several ranges has an entry for each. */
export interface GridName {
  /** As Excel shows it: "Print_Area", never "_xlnm.Print_Area". */
  readonly name: string;
  readonly area: Area;
  /** `range` is a name that people gave; Excel makes the others itself for filtered lists and for printing. */
  readonly purpose: 'range' | 'filter' | 'print';
}

/** What the hidden defined name of a generated sheet says: `="limits;1"`. */
export interface Marker {
  readonly sheetId: string;
  readonly version: number;
  /** Set while the sheet is being written: one found later was interrupted, and writing again repairs it. */
  readonly incomplete?: true;
}

/** A whole workbook or text file as read. */
export interface Snapshot {
  readonly file: string;
  /** SHA-256 of the bytes in hex; null where there are none (an open workbook). */
  readonly sha256: string | null;
  readonly grids: readonly Grid[];
  /** Workbook-level names: name → reference text. */
  readonly names: ReadonlyMap<string, string>;
  /** What a person should know about the file as a whole: how it was read, what in it is not to be relied on. */
  readonly findings: readonly Finding[];
}

/** Key of a cell in the sparse maps of a Grid. Sheets have at most 16,384 columns. */
export function cellKey(row: number, column: number): number {
  return row * 16_384 + column;
}

/** Row and column of a key made by `cellKey`. */
export function cellOfKey(key: number): { row: number; column: number } {
  return { row: Math.floor(key / 16_384), column: key % 16_384 };
}

export function valueAt(grid: Grid, row: number, column: number): CellValue {
  return grid.rows[row]?.[column] ?? null;
}

export function formatAt(grid: Grid, row: number, column: number): FormatClass {
  const runs = grid.formats.get(column);
  return runs === undefined ? 'general' : (runs[runIndex(runs, row)]?.format ?? 'general');
}

/** The last run that starts at the row or above it; -1 where none does. */
export function runIndex(runs: readonly FormatRun[], row: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.from ?? 0) <= row) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

export function isCellError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null;
}

/** The source of one cell. */
export function sourceAt(grid: Grid, row: number, column: number): Source {
  return { file: grid.file, sheet: grid.sheet, cell: cellName(row, column) };
}

/** The source of a block of cells: "H20:H30", or "H20" for one cell. */
export function sourceOfArea(grid: Grid, area: Area): Source {
  const first = cellName(area.top, area.left);
  const last = cellName(area.bottom, area.right);
  return { file: grid.file, sheet: grid.sheet, cell: first === last ? first : `${first}:${last}` };
}
