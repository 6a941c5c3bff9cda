import { rowKey } from './rowKey';
import type { ColumnModel, RowModel, SheetModel } from './sheetModel';

/** A sheet with one table on it and nothing else. */
export interface OneTable {
  readonly id: string;
  /** The table's own id. */
  readonly table: string;
  readonly words: Pick<SheetModel, 'name' | 'title' | 'notes'>;
  readonly columns: readonly ColumnModel[];
  /** The cells of each row; its key columns say which row it is. */
  readonly rows: readonly RowModel['cells'][];
}

/** The sheet of one table, printed landscape. */
export function tableSheet({ id, table, words, columns, rows }: OneTable): SheetModel {
  return {
    id,
    name: words.name,
    title: words.title,
    notes: words.notes,
    orientation: 'landscape',
    tables: [
      {
        id: table,
        caption: null,
        columns,
        rows: rows.map((cells) => ({ key: rowKey(columns, cells), cells })),
      },
    ],
  };
}
