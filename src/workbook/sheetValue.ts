import { calendarDate, dateFromSerial, precision, serialFromDate } from '../core/calendarDate';
import { isCellError, type CellValue } from './grid';
import type { ColumnType, Typed } from './sheetModel';

/** Excel's calendar goes wrong before this day, so earlier dates stay text. */
const FIRST_SAFE_DAY = '1900-03-01';

/**
 * A model's value as it stands in a sheet: full dates of date columns become serials, imprecise and very old ones stay text.
 * Empty text is a blank, as it is when the sheet is read again.
 */
export function sheetValue(content: Typed, type: ColumnType): Typed {
  if (content === '') return null;
  if (typeof content !== 'string') return content;
  if (type !== 'date') return cellText(content);
  const date = calendarDate(content);
  const isInCalendar = date !== null && precision(date) === 'day' && date >= FIRST_SAFE_DAY;
  return isInCalendar ? serialFromDate(date) : cellText(content);
}

/** A sheet's value as a model holds it: whole serials of date columns become ISO text, errors their own text. */
export function modelValue(content: CellValue, type: ColumnType): Typed {
  if (isCellError(content)) return content.error;
  if (type !== 'date' || typeof content !== 'number' || !Number.isInteger(content)) return content;
  const date = dateFromSerial(content);
  return date !== null && date >= FIRST_SAFE_DAY ? date : content;
}

/** A cell takes at most this many characters; one more and Excel calls the file damaged. */
const LONGEST_TEXT = 32_767;

/** Line breaks as cells have them, and no more text than a cell takes, its cut end marked. */
function cellText(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n');
  return lines.length <= LONGEST_TEXT ? lines : `${lines.slice(0, LONGEST_TEXT - 1)}…`;
}
