import { value, type CellModel, type ColumnModel, type SheetModel, type TableModel } from './sheetModel';

/** What a person says for one cell of a sheet that Twinledger makes: an entered column of a row known by its key. */
export interface Entry {
  /** Ids of the sheet, its table and the column. */
  readonly sheet: string;
  readonly table: string;
  readonly column: string;
  /** Text of the row's key columns. */
  readonly key: string;
  /** Blank clears the cell. */
  readonly text: string;
}

/** The sheet with the entries in their cells; a row that it lacks is added. Of two entries for one cell the later one stands. */
export function withEntriesIn(model: SheetModel, entries: readonly Entry[]): SheetModel {
  const own = entries.filter(({ sheet }) => sheet === model.id);
  return { ...model, tables: model.tables.map((table) => own.reduce(enteredIn, table)) };
}

function enteredIn(table: TableModel, entry: Entry): TableModel {
  const column = table.columns.find(({ id }) => id === entry.column);
  if (entry.table !== table.id || column?.owner !== 'entered') return table;
  const keyColumn = table.columns.find(({ owner }) => owner === 'key');
  const rows =
    table.rows.some(({ key }) => key === entry.key) || keyColumn === undefined
      ? table.rows
      : [...table.rows, { key: entry.key, cells: { [keyColumn.id]: value(entry.key) } }];
  const cell = cellOf(entry.text, column);
  return {
    ...table,
    rows: rows.map((row) =>
      row.key === entry.key ? { ...row, cells: { ...row.cells, [column.id]: cell } } : row,
    ),
  };
}

/** In a column of numbers a plain number is one. */
function cellOf(text: string, { type }: ColumnModel): CellModel {
  const plain = text.trim();
  if (plain === '') return value(null);
  const number = /^£?\d[\d,]*(?:\.\d+)?$/.test(plain) ? Number(plain.replace(/[£,]/g, '')) : null;
  return value((type === 'pounds' || type === 'count') && number !== null ? number : plain);
}
