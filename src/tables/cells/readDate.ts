import { calendarDate, dateFromSerial, dateOf, type CalendarDate } from '../../core/calendarDate';
import { isCellError, type CellValue, type FormatClass } from '../../workbook/grid';
import { plainText } from './plainText';

/** How a column writes 03/04/2018. Settled once per column by evidence; British where nothing speaks against it. */
export type DayOrder = 'dayFirst' | 'monthFirst';

export interface DateReading {
  readonly order: DayOrder;
  readonly system1904: boolean;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const TIME = '(?:[t ]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:z| ?[ap]m)?)?';

interface Form {
  readonly shape: RegExp;
  readonly read: (match: RegExpExecArray, order: DayOrder) => CalendarDate | null;
}

/** Every written form, most precise first. */
const FORMS: readonly Form[] = [
  {
    shape: new RegExp(`^(\\d{4})-(\\d{1,2})-(\\d{1,2})${TIME}$`),
    read: (m) => dateOf(int(m[1]), int(m[2]), int(m[3])),
  },
  { shape: /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/, read: (m) => dateOf(int(m[1]), int(m[2]), int(m[3])) },
  { shape: /^(\d{4})(\d{2})(\d{2})$/, read: (m) => dateOf(int(m[1]), int(m[2]), int(m[3])) },
  {
    shape: new RegExp(`^(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d{2})${TIME}$`),
    read: (m, order) =>
      order === 'dayFirst'
        ? dateOf(year(m[3]), int(m[2]), int(m[1]))
        : dateOf(year(m[3]), int(m[1]), int(m[2])),
  },
  {
    shape: new RegExp(
      `^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? )?(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]${MONTH},?[ -](\\d{4}|\\d{2})$`,
    ),
    read: (m) => dateOf(year(m[3]), month(m[2]), int(m[1])),
  },
  {
    shape: new RegExp(`^${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$`),
    read: (m) => dateOf(int(m[3]), month(m[1]), int(m[2])),
  },
  { shape: /^(\d{4})-(\d{2})$/, read: (m) => dateOf(int(m[1]), int(m[2])) },
  { shape: /^(\d{1,2})\/(\d{4})$/, read: (m) => dateOf(int(m[2]), int(m[1])) },
  {
    shape: new RegExp(
      `^(?:(?:early|mid|late|end of|beginning of|around|about|c\\.?|circa)[- ]?)?${MONTH}[ ,/-]*(\\d{4}|'?\\d{2})$`,
    ),
    read: (m) => dateOf(year(m[2]?.replace("'", '')), month(m[1])),
  },
  { shape: /^(?:since |in |c\.? ?|circa |about )?(\d{4})$/, read: (m) => plausibleYear(int(m[1])) },
];

/**
 * Reads a date of any precision from a cell. A bare number is a serial when its format is a date, and a year between 1850 and
 * 2150 otherwise; any other number is no date. Undefined where the cell is not a date; null where it is blank.
 */
export function readDate(
  value: CellValue,
  format: FormatClass,
  reading: DateReading,
): CalendarDate | null | undefined {
  if (value === null) return null;
  if (typeof value === 'number') return readNumber(value, format, reading);
  if (typeof value === 'boolean' || isCellError(value)) return undefined;
  return readWritten(value, reading.order);
}

/** What a column of written dates says about its own order; null where nothing decides. */
export function evidenceOfOrder(values: readonly CellValue[]): DayOrder | null {
  let dayFirst = 0;
  let monthFirst = 0;
  for (const value of values) {
    const match = typeof value === 'string' ? /^\s*(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}/.exec(value) : null;
    if (!match) continue;
    if (Number(match[1]) > 12) dayFirst += 1;
    else if (Number(match[2]) > 12) monthFirst += 1;
  }
  if (dayFirst === monthFirst) return null;
  return dayFirst > monthFirst ? 'dayFirst' : 'monthFirst';
}

function readNumber(
  value: number,
  format: FormatClass,
  reading: DateReading,
): CalendarDate | null | undefined {
  if (format === 'date') return dateFromSerial(value, reading.system1904) ?? undefined;
  if (!Number.isInteger(value)) return undefined;
  const asDay =
    value >= 18_500_101 && value <= 21_501_231 ? readWritten(String(value), reading.order) : undefined;
  return asDay ?? plausibleYear(value) ?? undefined;
}

function readWritten(value: string, order: DayOrder): CalendarDate | null | undefined {
  const iso = value.length === 10 && value.charCodeAt(4) === 45 ? calendarDate(value) : null;
  if (iso !== null) return iso;
  const text = plainText(value)?.toLowerCase() ?? null;
  if (text === null) return null;
  for (const form of FORMS) {
    const match = form.shape.exec(text);
    if (match) return form.read(match, order) ?? undefined;
  }
  return undefined;
}

function plausibleYear(number: number): CalendarDate | null {
  return number >= 1850 && number <= 2150 ? dateOf(number) : null;
}

function month(name: string | undefined): number {
  return MONTHS.indexOf((name ?? '').slice(0, 3)) + 1;
}

/** Two-digit years from 00 to 59 are of this century. */
function year(digits: string | undefined): number {
  const number = int(digits);
  if ((digits ?? '').length > 2) return number;
  return number < 60 ? 2000 + number : 1900 + number;
}

function int(digits: string | undefined): number {
  return Number(digits ?? NaN);
}
