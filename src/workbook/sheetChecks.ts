import { valueAt, type Grid } from './grid';
import { CHOICES, readRowCheck, readTextCheck, ROW_CHECK, type RowCheck } from './rowCheck';

/** What the hidden columns say. */
export interface SheetChecks {
  /** The column of row checks; null where it is gone. */
  readonly column: number | null;
  readonly ourColumns: ReadonlySet<number>;
  readonly rows: readonly { readonly row: number; readonly check: RowCheck }[];
  readonly texts: ReadonlySet<string>;
}

export function readChecks(grid: Grid): SheetChecks {
  const column = checkColumn(grid);
  const ourColumns = new Set<number>();
  for (const hidden of grid.hiddenColumns) {
    const heading = valueAt(grid, 0, hidden);
    if (typeof heading === 'string' && heading.startsWith(CHOICES)) ourColumns.add(hidden);
  }
  if (column === null) return { column, ourColumns, rows: [], texts: new Set() };
  ourColumns.add(column);
  const rows: { row: number; check: RowCheck }[] = [];
  const texts = new Set<string>();
  grid.rows.forEach((cells, row) => {
    const line = cells[column];
    if (typeof line !== 'string') return;
    const check = readRowCheck(line);
    const text = readTextCheck(line);
    if (check !== null) rows.push({ row, check });
    else if (text !== null) texts.add(text);
  });
  return { column, ourColumns, rows, texts };
}

/** The last column that is headed "Row check" somewhere: one of a person's own with that name would stand further left. */
function checkColumn(grid: Grid): number | null {
  let found: number | null = null;
  for (const row of grid.rows) {
    const at = row.lastIndexOf(ROW_CHECK);
    if (at !== -1 && (found === null || at > found)) found = at;
  }
  return found;
}
