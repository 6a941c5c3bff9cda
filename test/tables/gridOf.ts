import { plainGrid, type CellValue, type Grid } from '../../src/workbook/grid';

/** A plain visible sheet for tests. */
export function gridOf(rows: readonly (readonly CellValue[])[], more: Partial<Grid> = {}): Grid {
  return { ...plainGrid('book.xlsx', 'Sheet1', rows), ...more };
}
