import type { CellValue, FormatClass } from '../workbook/grid';

/** A column under a candidate header, with some of its cells. */
export interface Column {
  /** As it stands on the sheet. */
  readonly header: string;
  /** What it may have been meant to say, slips mended, the likeliest first. */
  readonly spellings: readonly string[];
  readonly column: number;
  readonly sample: readonly { readonly value: CellValue; readonly format: FormatClass }[];
  readonly system1904: boolean;
}

/** A column that was taken for a field. */
export interface MatchedColumn {
  readonly field: string;
  readonly header: string;
  readonly column: number;
  readonly confidence: number;
  /** The field that the column would have been otherwise, where that was nearly as likely. */
  readonly runnerUp: string | null;
}
