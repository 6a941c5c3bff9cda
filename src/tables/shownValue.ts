import { dateText } from '../core/calendarDate';
import { formatAt, isCellError, valueAt, type Grid } from '../workbook/grid';
import { plainText } from './cells/plainText';
import { readDate } from './cells/readDate';

/** Longer texts are cut: enough to recognise the cell by. */
const LONGEST = 40;

/** A cell as a person sees it on the sheet, on one line and not too long; null where it is blank. */
export function shownValue(grid: Grid, row: number, column: number): string | null {
  const value = valueAt(grid, row, column);
  if (isCellError(value)) return value.error;
  const text = typeof value === 'number' ? numberText(grid, row, column, value) : plainText(value);
  if (text === null) return null;
  const line = text.replace(/\s+/g, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1).trimEnd()}…` : line;
}

function numberText(grid: Grid, row: number, column: number, value: number): string {
  if (formatAt(grid, row, column) !== 'date') return String(value);
  const date = readDate(value, 'date', { order: 'dayFirst', system1904: grid.system1904 });
  return date ? dateText(date) : String(value);
}
