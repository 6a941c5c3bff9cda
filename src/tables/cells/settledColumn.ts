import type { CellValue, FormatClass } from '../../workbook/grid';
import type { MoneyUnit } from './readMoney';

/** Reads a cell to the value of its field: null for a blank, undefined for something that is not of the type. */
export type CellReader = (value: CellValue, format: FormatClass) => unknown;

/** What a column is judged by. */
export interface ColumnSample {
  readonly header: string;
  readonly values: readonly CellValue[];
  readonly system1904: boolean;
  /** The unit of a column of money where the sheet names one outside its heading. */
  readonly unit?: MoneyUnit;
  /** Names of the file and the sheet: "spend 2015-06.csv" settles what period 3 is. */
  readonly names?: readonly string[];
}

/** A column after its header and its cells have settled how it writes things. */
export interface SettledColumn {
  readonly read: CellReader;
  /** What keeps a cell from being read, to complete a sentence; null where it is plainly not of the type. */
  readonly why: (value: CellValue, format: FormatClass) => string | null;
  /** What a person should say about the column as a whole; null where it speaks for itself. */
  readonly question: string | null;
}
