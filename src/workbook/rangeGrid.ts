import { plainGrid, type CellValue, type Grid } from './grid';

/** Cells that a formula hands over, without formats: a date is a bare number among others. */
export interface RangeCells {
  /** What the cells go by where Excel does not say where they lie: the parameter's name. */
  readonly called: string;
  readonly cells: readonly (readonly CellValue[])[];
  /** Where the first cell lies, counted from 0; null for cells that stand in no sheet. */
  readonly at: {
    readonly workbook: string;
    readonly sheet: string;
    readonly row: number;
    readonly column: number;
  } | null;
}

/**
 * A range as a grid, so that what is found in it names the cell that a person can go to. Cells of no sheet are counted from A1 of
 * the range itself. Blank rows at its foot are left out: a formula may name whole columns.
 */
export function rangeGrid({ called, cells, at }: RangeCells): Grid {
  const above = at === null ? [] : new Array<readonly CellValue[]>(at.row).fill([]);
  const filled = cells.slice(0, cells.findLastIndex((row) => row.some((value) => value !== null)) + 1);
  const before = new Array<CellValue>(at?.column ?? 0).fill(null);
  const rows = [...above, ...(before.length === 0 ? filled : filled.map((row) => [...before, ...row]))];
  return plainGrid(at?.workbook ?? called, at?.sheet ?? null, rows);
}
