import { excelTableName } from './excelTableName';
import { isCellError, valueAt, type CellValue, type Grid } from './grid';
import { headerDigest, ROW_CHECK } from './rowCheck';
import type { SheetChecks } from './sheetChecks';

/** The cells of one table, header included. */
export interface TableExtent {
  readonly name: string;
  readonly headerRow: number;
  readonly lastRow: number;
  readonly left: number;
  readonly right: number;
}

/** Where the tables of a generated sheet are now, what people typed right beside and below them included. */
export function tableExtents(grid: Grid, checks: SheetChecks): TableExtent[] {
  const extents: TableExtent[] = [];
  const names = new Set(checks.rows.map(({ check }) => excelTableName(check.tableId)));
  for (const table of grid.tables) {
    const { top, left, bottom, right } = table.area;
    const inside = checks.rows.find(({ row }) => row > top && row <= bottom);
    const isOurs = table.name.startsWith(excelTableName(''));
    // A renamed table is known by the rows of ours that it holds.
    const name = isOurs ? table.name : inside === undefined ? null : excelTableName(inside.check.tableId);
    if (name === null) continue;
    names.delete(name);
    extents.push(grown(grid, checks, { name, headerRow: top, lastRow: bottom, left, right }));
  }
  for (const name of names) {
    const extent = extentByHeader(grid, checks, name);
    if (extent !== null) extents.push(grown(grid, checks, extent));
  }
  return extents.sort((one, other) => one.headerRow - other.headerRow);
}

/** A table that is no longer one: from the header above its first row of ours down to the last. */
function extentByHeader(grid: Grid, checks: SheetChecks, name: string): TableExtent | null {
  const ours = checks.rows
    .filter(({ check }) => excelTableName(check.tableId) === name)
    .map(({ row }) => row);
  const [firstRow] = ours;
  if (firstRow === undefined || checks.column === null) return null;
  let headerRow = firstRow - 1;
  while (headerRow >= 0 && valueAt(grid, headerRow, checks.column) !== ROW_CHECK) headerRow -= 1;
  if (headerRow < 0) return null;
  return { name, headerRow, lastRow: Math.max(...ours), left: 0, right: 0 };
}

/** Takes in what people typed right beside or below the table without the table growing, as other programs leave it. */
function grown(grid: Grid, checks: SheetChecks, extent: TableExtent): TableExtent {
  const isFree = (column: number): boolean => !checks.ourColumns.has(column);
  let { right, lastRow } = extent;
  while (isFree(right + 1) && valueAt(grid, extent.headerRow, right + 1) !== null) right += 1;
  const keyColumn = firstKeyColumn(grid, checks, { ...extent, right });
  if (keyColumn !== null && checks.column !== null) {
    const isTyped = (row: number): boolean =>
      valueAt(grid, row, keyColumn) !== null && valueAt(grid, row, checks.column ?? 0) === null;
    while (isTyped(lastRow + 1) && !grid.tables.some((table) => table.area.top === lastRow + 1)) lastRow += 1;
  }
  return { ...extent, right, lastRow };
}

function firstKeyColumn(grid: Grid, checks: SheetChecks, extent: TableExtent): number | null {
  const check = checks.rows.find((each) => excelTableName(each.check.tableId) === extent.name)?.check;
  if (check === undefined) return null;
  for (let column = extent.left; column <= extent.right; column += 1) {
    const header = headerText(valueAt(grid, extent.headerRow, column));
    if (check.columns.get(headerDigest(header))?.owner === 'key') return column;
  }
  return null;
}

/** A header cell as text. */
export function headerText(value: CellValue): string {
  if (value === null) return '';
  return isCellError(value) ? value.error : String(value);
}
