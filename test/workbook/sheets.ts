import type { ColumnModel, RowModel, SheetModel, TableModel } from '../../src/workbook/sheetModel';

/** A column with everything that a test does not care about filled in. */
export function columnOf(id: string, more: Partial<ColumnModel> = {}): ColumnModel {
  return { id, header: capital(id), owner: 'computed', type: 'text', width: 20, ...more };
}

export function tableOf(
  id: string,
  columns: readonly ColumnModel[],
  rows: readonly RowModel[] = [],
): TableModel {
  return { id, caption: null, columns, rows };
}

export function sheetOf(
  name: string,
  tables: readonly TableModel[],
  more: Partial<SheetModel> = {},
): SheetModel {
  return {
    id: name.toLowerCase().replace(/[^a-z]/g, ''),
    name,
    title: name,
    notes: [],
    tables,
    orientation: 'portrait',
    ...more,
  };
}

function capital(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1);
}
