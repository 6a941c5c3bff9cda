import type { Expression } from './formula';

/**
 * A sheet to be made, as plain structured-cloneable data. The same model goes to Excel and to a file; `place` turns it into
 * cells once for both.
 */
export interface SheetModel {
  /** Stable identity, kept in the sheet's marker: "limits". */
  readonly id: string;
  /** The tab. */
  readonly name: string;
  /** Stands in A1. */
  readonly title: string;
  /** Plain lines under the title, one a row. */
  readonly notes: readonly string[];
  readonly tables: readonly TableModel[];
  readonly orientation: 'portrait' | 'landscape';
  /** At the foot of the sheet. */
  readonly charts?: readonly ChartModel[];
  /** What people typed outside the tables and `merge` keeps where it stood. */
  readonly strays?: readonly StrayModel[];
}

/**
 * Columns of a table of the same sheet as a drawing, with a sentence in a cell above it that says the same. Excel draws it; in a
 * file the sentence stands alone, as the library that writes files draws none.
 */
export interface ChartModel {
  /** Unique in the whole set, like a table's: "limits.chart". */
  readonly id: string;
  readonly title: string;
  /** What the drawing shows, in one sentence. */
  readonly summary: string;
  /** `columns` stand upright, for what goes along with time; `bars` lie, for names. */
  readonly shape: 'columns' | 'bars';
  readonly table: string;
  /** Keys of the rows that are drawn, where these are not all. People may sort them apart: then nothing new is drawn. */
  readonly rows?: readonly string[];
  /** Columns of the table that say what each group of bars is of; they stand side by side. */
  readonly names: readonly string[];
  /** Columns of numbers, a bar each; the first has a number in every row. */
  readonly measures: readonly string[];
  /** Of the numbers: "Pounds". */
  readonly unit: string;
}

/** A cell outside every table, counted from 0. */
export interface StrayModel {
  readonly row: number;
  readonly column: number;
  readonly cell: CellModel;
}

/** A real Excel table with a caption above it. */
export interface TableModel {
  /** Unique in the whole set, a letter first, then letters, digits and dots: "limits.positions". */
  readonly id: string;
  /** Null where the sheet's title says it all. */
  readonly caption: string | null;
  readonly columns: readonly ColumnModel[];
  readonly rows: readonly RowModel[];
}

export interface ColumnModel {
  /** Unique in the table. */
  readonly id: string;
  /** Unique in the table: Excel demands it, and rows are matched by it when the sheet is read again. */
  readonly header: string;
  /**
   * `key` identifies the row when a sheet is built again; `computed` is ours and rewritten; `entered` belongs to people and
   * is never overwritten; `user` is a column that people added themselves.
   */
  readonly owner: 'key' | 'computed' | 'entered' | 'user';
  readonly type: ColumnType;
  /** In characters. */
  readonly width: number;
  /** For the screen alone: neither this column nor any to its right is printed. */
  readonly unprinted?: true;
  /** A drop-down list. Pasted values outside it are still read. */
  readonly choices?: readonly string[];
  /** Words that are set off when they stand in the cell. The word carries the meaning; the tone only helps the eye. */
  readonly tones?: Readonly<Record<string, Tone>>;
}

/** `general` is for columns that people added: numbers stay numbers, text stays text. */
export type ColumnType = 'text' | 'pounds' | 'date' | 'count' | 'percent' | 'general';

export type Tone = 'good' | 'caution' | 'alert';

export interface RowModel {
  /** The row's identity: equal to the text of its key columns joined by " | ". */
  readonly key: string;
  /** By column id. A missing cell is blank. */
  readonly cells: Readonly<Record<string, CellModel>>;
  /** Set off as a total. */
  readonly total?: boolean;
}

/**
 * A value, a formula of ours with the engine's own result, or a formula that a person typed, kept to the letter. Pounds are
 * numbers of pounds, percentages fractions (0.68), dates ISO text of any precision (full ones become real dates in the sheet).
 */
export type CellModel =
  | { readonly value: Typed; readonly instead?: CellModel }
  | { readonly formula: Expression; readonly result: string | number | null }
  | { readonly typedFormula: string; readonly result: Typed; readonly instead?: CellModel };

/** What a cell can hold. `instead`, above, is the engine's own cell where something that a person typed stands in its place. */
export type Typed = string | number | boolean | null;

export const value = (content: Typed): CellModel => ({ value: content });
