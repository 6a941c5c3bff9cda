import { say } from '../core/messages';
import type { Override } from './merge';
import { value, type ColumnModel, type RowModel, type SheetModel, type TableModel } from './sheetModel';

/** The table, on one sheet of a set, that lists every worked-out cell in which a person's own value stands. */
const OVERRIDES_TABLE = 'settings.overrides';

const column = (id: string, header: string, owner: ColumnModel['owner'], width: number): ColumnModel => ({
  id,
  header,
  owner,
  type: 'text',
  width,
});

/** The list before anything was merged: empty. */
export function overridesTable(overrides: readonly Override[] = []): TableModel {
  const words = say.file.overrides;
  return {
    id: OVERRIDES_TABLE,
    caption: words.caption,
    columns: [
      column('table', words.table, 'key', 22),
      column('row', words.row, 'key', 22),
      column('column', words.column, 'key', 20),
      column('typed', words.typed, 'computed', 24),
      column('engine', words.engine, 'computed', 24),
    ],
    rows: overrides.map(overrideRow),
  };
}

/** True for the sheet that holds the list: it is merged after all others. */
export function listsOverrides(model: SheetModel): boolean {
  return model.tables.some(({ id }) => id === OVERRIDES_TABLE);
}

/** The sheet with the overrides that merging the others has found. */
export function withOverrides(model: SheetModel, overrides: readonly Override[]): SheetModel {
  return {
    ...model,
    tables: model.tables.map((table) => (table.id === OVERRIDES_TABLE ? overridesTable(overrides) : table)),
  };
}

function overrideRow(override: Override): RowModel {
  const { table, row, column: id, typed, formula, engine } = override;
  return {
    key: [table, row, id].join(' | '),
    cells: {
      table: value(table),
      row: value(row),
      column: value(id),
      typed: value(formula === null ? typed : `=${formula}`),
      engine: value(engine),
    },
  };
}
