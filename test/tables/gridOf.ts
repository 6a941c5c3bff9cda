import type { CellValue, Grid } from '../../src/workbook/grid';

/** A plain visible sheet for tests. */
export function gridOf(rows: readonly (readonly CellValue[])[], more: Partial<Grid> = {}): Grid {
  return {
    file: 'book.xlsx',
    sheet: 'Sheet1',
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
    ...more,
  };
}
