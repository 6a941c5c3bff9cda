import type { Place } from './formulaText';
import type { TableLayout } from './layout';
import { rowKey } from './rowKey';

/** Finds any table, row and column of a generated set of sheets. */
export interface Locations {
  columnOf(table: string, column: string): Place;
  cellOf(table: string, row: string, column: string): Place;
}

interface Located {
  readonly sheet: string;
  readonly at: TableLayout;
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: ReadonlyMap<string, number>;
}

/** @throws Error where two tables or columns share an id, or a row's key is not the text of its key columns. */
export function locations(sheets: readonly { sheet: string; tables: readonly TableLayout[] }[]): Locations {
  const tables = new Map<string, Located>();
  for (const { sheet, tables: layouts } of sheets) {
    for (const at of layouts) {
      if (tables.has(at.table.id)) throw new Error(`Two tables are called ${at.table.id}`);
      tables.set(at.table.id, located(sheet, at));
    }
  }
  const find = (table: string): Located => tables.get(table) ?? missing(`table ${table}`);
  const columnIn = (found: Located, column: string): number =>
    found.columns.get(column) ?? missing(`column ${column} in table ${found.at.table.id}`);
  return {
    columnOf(table, column) {
      const found = find(table);
      const { firstRow, lastRow } = found.at;
      return { sheet: found.sheet, firstRow, lastRow, column: columnIn(found, column) };
    },
    cellOf(table, row, column) {
      const found = find(table);
      const offset = found.rows.get(row) ?? missing(`row "${row}" in table ${table}`);
      const at = found.at.firstRow + offset;
      return { sheet: found.sheet, firstRow: at, lastRow: at, column: columnIn(found, column) };
    },
  };
}

function located(sheet: string, at: TableLayout): Located {
  const { table } = at;
  const columns = new Map(table.columns.map((column, index) => [column.id, index]));
  const headers = new Set(table.columns.map((column) => column.header.toLowerCase()));
  if (columns.size !== table.columns.length) throw new Error(`Two columns of table ${table.id} share an id`);
  if (headers.size !== table.columns.length)
    throw new Error(`Two columns of table ${table.id} share a header`);
  const rows = new Map<string, number>();
  table.rows.forEach((row, index) => {
    const key = rowKey(table.columns, row.cells);
    if (normal(row.key) !== key) {
      throw new Error(`The key of a row in table ${table.id} is "${row.key}", its key columns say "${key}"`);
    }
    if (!rows.has(row.key)) rows.set(row.key, index);
  });
  return { sheet, at, columns, rows };
}

function normal(key: string): string {
  return key
    .split(' | ')
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .join(' | ');
}

function missing(what: string): never {
  throw new Error(`A formula refers to a ${what}, which is on no sheet`);
}
