import type { EntryHolds } from '../../job/entryFault';
import type { Grid } from '../../workbook/grid';
import type { ColumnModel, SheetModel } from '../../workbook/sheetModel';
import { fieldsOf, type FieldAsked, type RecordFormText } from './recordForm';

/** What a form says of a column, where there is more to say than the sheet does. */
export type ColumnAsked = Partial<
  Pick<FieldAsked, 'label' | 'hint' | 'holds' | 'options' | 'needed' | 'long'>
>;

interface RowAsked {
  readonly generated: readonly Grid[];
  readonly sheet: SheetModel;
  readonly table: string;
  /** Of the row. */
  readonly key: string;
  readonly about: string;
  readonly columns?: Readonly<Record<string, ColumnAsked>>;
}

/** The form over one row of a table: a field for each column that people fill in, as the sheet describes it. */
export function rowForm({ generated, sheet, table: id, key, about, columns = {} }: RowAsked): RecordFormText {
  const table = sheet.tables.find((one) => one.id === id);
  const entered = table?.columns.filter(({ owner }) => owner === 'entered') ?? [];
  return {
    id: `${id} ${key}`,
    about,
    sheet: sheet.name,
    groups: null,
    fields: fieldsOf(
      generated,
      sheet,
      entered.map((column) => ({
        ...{ table: id, key, column: column.id, label: column.header },
        ...{ options: column.choices ?? [], holds: holdsOf(column) },
        ...columns[column.id],
      })),
    ),
  };
}

function holdsOf({ id, type }: ColumnModel): EntryHolds {
  return type === 'date' || id === 'on' ? 'day' : 'text';
}
