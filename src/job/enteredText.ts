import { dateText } from '../core/calendarDate';
import type { Entry } from '../workbook/entry';
import type { Grid } from '../workbook/grid';
import type { SheetModel } from '../workbook/sheetModel';
import { enteredRows, type EnteredRow } from './enteredRows';

/**
 * What stands in a cell that people fill in on a sheet of ours which they hand back, as they would type it again; blank where
 * nothing does, or where the sheet is not among those read.
 *
 * @param sheet as it would be made: it says under which headers its columns and keys stand.
 */
export function enteredText(
  generated: readonly Grid[],
  sheet: SheetModel,
  { table: id, column, key }: Omit<Entry, 'text'>,
): string {
  const table = sheet.tables.find((one) => one.id === id);
  const keyHeader = table?.columns.find(({ owner }) => owner === 'key')?.header;
  const header = table?.columns.find((one) => one.id === column)?.header;
  if (keyHeader === undefined || header === undefined) return '';
  const row = enteredRows(generated, sheet.id, id).find((one) => one.text(keyHeader) === key);
  return row ? typedText(row, header) : '';
}

/** A date in words, whatever number Excel keeps. */
function typedText(row: EnteredRow, header: string): string {
  const isDate = row.cell(header)?.format === 'date';
  const date = isDate ? row.date(header) : null;
  return date === null ? (row.text(header) ?? '') : dateText(date);
}
