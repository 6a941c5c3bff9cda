import type { Area } from './grid';
import type { ColumnModel, Tone } from './sheetModel';

/**
 * A sheet model with every symbolic reference resolved to an address: what both renderers put down cell by cell. Rows and
 * columns count from 0.
 */
export interface PlacedSheet {
  readonly id: string;
  readonly name: string;
  /** Set on a sheet that was handed over: it carries no marker. */
  readonly isTheirs?: true;
  readonly orientation: 'portrait' | 'landscape';
  /** Dense: every row has `width` cells; null is a blank. */
  readonly rows: readonly (readonly (PlacedCell | null)[])[];
  readonly width: number;
  /** In characters, one a column. */
  readonly columnWidths: readonly number[];
  readonly tables: readonly PlacedTable[];
  /** Columns from the left that people see. What lies beyond is ours: the row check and long drop-down lists. */
  readonly visibleWidth: number;
  /** How many of these are printed. */
  readonly printedWidth: number;
  readonly hiddenColumns: readonly number[];
  readonly dropDowns: readonly PlacedDropDown[];
  readonly charts: readonly PlacedChart[];
}

/** A drawing over cells of the sheet. */
export interface PlacedChart {
  /** The name of the drawing: "Twinledger_limits_chart". */
  readonly name: string;
  readonly title: string;
  readonly shape: 'columns' | 'bars';
  readonly unit: string;
  /** The cells that it stands over. */
  readonly area: Area;
  /** What each group of bars is of. */
  readonly names: Area;
  readonly measures: readonly { readonly header: string; readonly area: Area }[];
  /** False where the table has no row yet, or its rows no longer stand together: what was drawn is left as it is. */
  readonly isDrawable: boolean;
}

/** A drop-down list over the data cells of one column. */
export interface PlacedDropDown {
  readonly area: Area;
  readonly choices: readonly string[];
  /** What goes into the validation rule, without "=": `"Yes,No"`, or `$X$2:$X$9` where a literal cannot hold the choices. */
  readonly source: string;
}

export interface PlacedCell {
  /** The value, or the cached result of the formula. Dates are serials (1900 system). */
  readonly value: string | number | boolean | null;
  /** A1 text without "="; null for a value. */
  readonly formula: string | null;
  readonly look: 'title' | 'note' | 'caption' | 'header' | 'body' | 'entered' | 'total';
  /** `text` cells get the format "@" before their value, so that "00123" and "=SUM(A1)" stay as typed. */
  readonly format: 'general' | 'text' | 'pounds' | 'date' | 'count' | 'percent';
  readonly tone: Tone | null;
}

export interface PlacedTable {
  /** Model id: "limits.positions". */
  readonly id: string;
  /** Excel name: "Twinledger_limits_positions". */
  readonly name: string;
  readonly headerRow: number;
  readonly firstRow: number;
  /** At least `firstRow`: Excel wants one data row, so an empty table has a blank one. */
  readonly lastRow: number;
  readonly left: number;
  readonly right: number;
  readonly columns: readonly ColumnModel[];
}
