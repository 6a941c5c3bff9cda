import {
  addDays,
  calendarDate,
  dateFromSerial,
  dateOf,
  span,
  weekday,
  type CalendarDate,
} from '../../core/calendarDate';
import { isCellError, type CellValue, type FormatClass } from '../../workbook/grid';
import { monthOf } from './monthNames';
import { plainText } from './plainText';

/** How a column writes 03/04/2018. Settled once per column by evidence; British where nothing speaks against it. */
export type DayOrder = 'dayFirst' | 'monthFirst';

export interface DateReading {
  readonly order: DayOrder;
  readonly system1904: boolean;
}

const WORD = '(\\p{L}{3,10}\\.?)';
const YEAR = "(\\d{4}|'?\\d{2})";
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const WEEKDAY = '(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,? )?';
const CLOCK = '(\\d{1,2})[:.]\\d{2}(?:[:.]\\d{2}(?:[.,]\\d+)?)?';
const TIME = `(?:,?[t ] ?${CLOCK} ?([ap]\\.?m\\.?|z|utc|gmt|bst|[+-]\\d{2}:?\\d{2})?)?`;

interface Form {
  readonly shape: RegExp;
  readonly read: (match: RegExpExecArray, order: DayOrder) => CalendarDate | null;
}

/** Every written form of one date, most precise first. */
const FORMS: readonly Form[] = [
  {
    shape: new RegExp(`^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})${TIME}$`),
    read: (m) => inBritain(dateOf(int(m[1]), int(m[2]), int(m[3])), m[4], m[5]),
  },
  { shape: /^(\d{4})(\d{2})(\d{2})$/, read: (m) => dateOf(int(m[1]), int(m[2]), int(m[3])) },
  {
    shape: new RegExp(`^${WEEKDAY}(\\d{1,2}) ?[/.-] ?(\\d{1,2}) ?[/.-] ?(\\d{4}|\\d{2})${TIME}$`),
    read: (m, order) =>
      order === 'dayFirst'
        ? dateOf(year(m[3]), int(m[2]), int(m[1]))
        : dateOf(year(m[3]), int(m[1]), int(m[2])),
  },
  {
    shape: new RegExp(`^${WEEKDAY}${DAY}(?: of)?[ ./-]?${WORD},?[ ./-]?${YEAR}${TIME}$`, 'u'),
    read: (m) => named(m[2], year(m[3]), int(m[1])),
  },
  {
    shape: new RegExp(`^${WEEKDAY}${WORD} ${DAY},? (\\d{4})${TIME}$`, 'u'),
    read: (m) => named(m[1], int(m[3]), int(m[2])),
  },
  {
    shape: new RegExp(`^(\\d{4})[ /-]${WORD}(?:[ /-](\\d{1,2}))?$`, 'u'),
    read: (m) => named(m[2], int(m[1]), m[3] === undefined ? undefined : int(m[3])),
  },
  { shape: /^(\d{4})-(\d{2})$/, read: (m) => dateOf(int(m[1]), int(m[2])) },
  { shape: /^(\d{1,2})\/(\d{4})$/, read: (m) => dateOf(int(m[2]), int(m[1])) },
  {
    shape: new RegExp(
      `^(?:(?:early|mid|late|end of|beginning of|around|about|c\\.?|circa)[- ]?)?${WORD}[ ,/-]*${YEAR}$`,
      'u',
    ),
    read: (m) => named(m[1], year(m[2])),
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
  if (text.length > LONGEST || !/\d/.test(text)) return undefined;
  for (const form of FORMS) {
    const match = form.shape.exec(text);
    const date = match && form.read(match, order);
    if (date) return date;
  }
  return undefined;
}

/** "wednesday 30th of september, 2015 10:00:00.000000 a.m." */
const LONGEST = 60;

/**
 * The day in Britain of a time that was saved in universal time: in summer 23:00 there is midnight here, as programs save a
 * date of 1 April as "2018-03-31T23:00:00Z". Source: Summer Time Act 1972, from 1 a.m. (UTC) on the last Sunday of March to
 * the same hour on the last Sunday of October.
 */
function inBritain(
  date: CalendarDate | null,
  hour: string | undefined,
  zone: string | undefined,
): CalendarDate | null {
  if (date === null || hour !== '23' || zone === undefined || !UNIVERSAL.test(zone)) return date;
  const of = date.slice(0, 4);
  const isSummer = date >= lastSunday(`${of}-03`) && date < lastSunday(`${of}-10`);
  return isSummer ? addDays(date, 1) : date;
}

const UNIVERSAL = /^(?:z|utc|[+-]00:?00)$/;

function lastSunday(month: string): CalendarDate {
  const { last } = span(month as CalendarDate);
  return addDays(last, -weekday(last));
}

function named(word: string | undefined, inYear: number, day?: number): CalendarDate | null {
  const month = monthOf(word ?? '');
  return month === null ? null : dateOf(inYear, month, day);
}

function plausibleYear(number: number): CalendarDate | null {
  return number >= 1850 && number <= 2150 ? dateOf(number) : null;
}

/** Two-digit years from 00 to 59 are of this century. */
function year(digits: string | undefined): number {
  const bare = (digits ?? '').replace("'", '');
  const number = int(bare);
  if (bare.length > 2) return number;
  return number < 60 ? 2000 + number : 1900 + number;
}

function int(digits: string | undefined): number {
  return Number(digits ?? NaN);
}
