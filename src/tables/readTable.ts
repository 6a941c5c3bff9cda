import type { Finding } from '../core/finding';
import type { Pence } from '../core/pence';
import type { Source } from '../core/source';
import { sourceAt, type Area, type Grid } from '../workbook/grid';
import type { RecordOf, TableKind, TableKindId } from './kind';

/** A table as it was recognised and read, every row of it accounted for. */
export interface ReadTable<K extends TableKind = TableKind> {
  readonly kind: K;
  readonly grid: Grid;
  readonly area: Area;
  /** Row of the (last) header line, from 0. */
  readonly headerRow: number;
  readonly columns: readonly ColumnMatch[];
  /** Columns that were taken for nothing. */
  readonly unused?: readonly UnusedColumn[];
  readonly rows: readonly ReadRow<K>[];
  readonly accounting: Accounting;
  /** Per money field, over used and queried rows. */
  readonly totals: Readonly<Record<string, Pence>>;
  /** Totals that the sheet itself states, beside ours. */
  readonly statedTotals: readonly StatedTotal[];
  readonly findings: readonly Finding[];
}

/** A total row's figure and what our own sum of the rows it covers is. */
export interface StatedTotal {
  /** From 0. */
  readonly row: number;
  readonly field: string;
  readonly stated: Pence;
  /** The closest sum of whole groups of rows where none agrees. */
  readonly ours: Pence;
  readonly agrees: boolean;
}

/** A part of a sheet that holds cells but is none of the kinds, with why. */
export interface UnknownTable {
  readonly kind: null;
  readonly grid: Grid;
  readonly area: Area;
  readonly rows: number;
  readonly findings: readonly Finding[];
  /** The kind that it falls just short of; none where it is like no kind. */
  readonly nearest?: NearestKind;
}

export interface NearestKind {
  readonly kind: TableKindId;
  /** Fields of the kind that have a column. */
  readonly found: readonly string[];
  /** True where figures stand in a column of an amount, or in one that was taken for nothing. */
  readonly holdsFigures: boolean;
}

/** read = used + queried + notUsed, counted in rows below the header. */
export interface Accounting {
  readonly read: number;
  readonly used: number;
  readonly queried: number;
  readonly notUsed: number;
}

export interface ColumnMatch {
  readonly field: string;
  readonly header: string;
  /** From 0. */
  readonly column: number;
  /** 0 to 1. */
  readonly confidence: number;
  /** The field that the column would have been otherwise, where that was nearly as likely. */
  readonly runnerUp: string | null;
}

/** A column with a header that was taken for no field. */
export interface UnusedColumn {
  readonly header: string;
  /** From 0. */
  readonly column: number;
}

export interface ReadRow<K extends TableKind = TableKind> {
  /** From 0. */
  readonly row: number;
  readonly standing: 'used' | 'queried' | 'notUsed';
  /** Why it is queried or not used; null when used. */
  readonly reason: string | null;
  readonly record: RecordOf<K>;
}

export function isUnknown(table: ReadTable | UnknownTable): table is UnknownTable {
  return table.kind === null;
}

/** The tables of one kind out of many, typed. */
export function tablesOf<K extends TableKind>(
  tables: readonly (ReadTable | UnknownTable)[],
  kind: K & { readonly id: TableKindId },
): ReadTable<K>[] {
  return tables.filter((table): table is ReadTable<K> => table.kind?.id === kind.id);
}

/** Where the value of a field in a row stands; the row's first cell where the table has no such column. */
export function sourceOf(table: ReadTable, row: number, fieldName: string): Source {
  const { sides } = table.kind;
  const columnOf = (name: string): ColumnMatch | undefined =>
    table.columns.find((column) => column.field === name);
  const match = columnOf(fieldName) ?? (sides?.field === fieldName ? columnOf(sides.plus) : undefined);
  return sourceAt(table.grid, row, match?.column ?? table.area.left);
}
