import { dateFromSerial } from '../core/calendarDate';
import { isCellError, type CellValue } from './grid';
import type { CellModel, ColumnModel, ColumnType, RowModel } from './sheetModel';

/**
 * The identity of a row: the text of its key columns joined by " | ". Dates as ISO text, numbers as they are, white space
 * evened out, so that the key read back from a sheet equals the key that was written.
 */
export function rowKey(columns: readonly ColumnModel[], cells: RowModel['cells']): string {
  return joinKey(
    columns
      .filter((column) => column.owner === 'key')
      .map((column) => keyText(contentOf(cells[column.id]), column.type)),
  );
}

export function joinKey(parts: readonly string[]): string {
  return parts.join(' | ');
}

/** The text that a key cell contributes. In a date column a bare number is a serial of the sheet it was read from. */
export function keyText(value: CellValue, type: ColumnType, system1904 = false): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'number') {
    const date = type === 'date' && Number.isInteger(value) ? dateFromSerial(value, system1904) : null;
    return date ?? String(Number(value.toPrecision(12)));
  }
  return String(value).replace(/\s+/g, ' ').trim();
}

/** The value that a model's cell shows. */
export function contentOf(cell: CellModel | undefined): string | number | boolean | null {
  if (cell === undefined) return null;
  return 'value' in cell ? cell.value : cell.result;
}
