import { calendarDate, precision, serialFromDate } from '../core/calendarDate';
import type { ColumnModel, SheetModel, Typed } from '../workbook/sheetModel';
import type { NumberFormat, Table, TableCell } from './definition';

/** The first table of a sheet of ours as a function spills it: headings and values, without the columns named. */
export function sheetTable(sheet: SheetModel, without: readonly string[] = []): Table {
  const [table] = sheet.tables;
  if (!table) return [[sheet.title]];
  const columns = table.columns.filter(({ id }) => !without.includes(id));
  return [
    columns.map(({ header }) => header),
    ...table.rows.map(({ cells }) =>
      columns.map((column): TableCell => {
        const cell = cells[column.id];
        if (cell === undefined) return null;
        return cellOf(column, 'value' in cell ? cell.value : cell.result);
      }),
    ),
  ];
}

const FORMATS: Readonly<Partial<Record<ColumnModel['type'], NumberFormat>>> = {
  pounds: 'pounds',
  percent: 'share',
  count: 'count',
};

/** Full dates become dates; one of which only the month is known stays as it is written. */
function cellOf({ type }: ColumnModel, value: Typed): TableCell {
  if (value === null) return null;
  if (typeof value === 'number') return { number: value, as: FORMATS[type] ?? 'plain' };
  if (typeof value === 'boolean') return String(value).toUpperCase();
  const date = type === 'date' ? calendarDate(value) : null;
  return date !== null && precision(date) === 'day' ? { number: serialFromDate(date), as: 'date' } : value;
}
