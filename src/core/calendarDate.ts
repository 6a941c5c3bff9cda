/**
 * A calendar date without time or zone, kept as precisely as it was given: "2018-11-13", "2018-11" or "1998"; or a stretch
 * of time in which it lies, first and last part joined as in ISO 8601: "2010-07/2010-09". Strings of this type sort and
 * compare as dates.
 */
export type CalendarDate = string & { readonly __calendarDate: unique symbol };

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const DAY = 86_400_000;
/** Day 0 of the 1900 date system as Excel counts from 1 March 1900 onwards. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);

export type Precision = 'day' | 'month' | 'year';

/** Parses ISO text of any of the three precisions; null where it is not a real date. */
export function calendarDate(text: string): CalendarDate | null {
  const match = SHAPE.exec(text);
  if (!match) return null;
  const [, year, month, day] = match;
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return null;
  if (day !== undefined && !isRealDay(Number(year), Number(month), Number(day))) return null;
  return text as CalendarDate;
}

/** A date from numbers (month 1 to 12); null where it is not a real date. */
export function dateOf(year: number, month?: number, day?: number): CalendarDate | null {
  const parts = [String(year).padStart(4, '0')];
  if (month !== undefined) parts.push(String(month).padStart(2, '0'));
  if (day !== undefined) parts.push(String(day).padStart(2, '0'));
  return calendarDate(parts.join('-'));
}

/**
 * The stretch from the first day of one date to the last day of another, in the shortest way of writing it: July 2010 and
 * September 2010 give "2010-07/2010-09", January 2010 and December 2010 give "2010". Null where it would end before it begins.
 */
export function dateBetween(from: CalendarDate, to: CalendarDate): CalendarDate | null {
  const first = span(from).first;
  const last = span(to).last;
  if (first > last) return null;
  if (first === last) return first;
  for (const length of [4, 7]) {
    const part = first.slice(0, length) as CalendarDate;
    const whole = span(part);
    if (whole.first === first && whole.last === last) return part;
  }
  const inMonths = first.endsWith('-01') && span(last.slice(0, 7) as CalendarDate).last === last;
  return (inMonths ? `${first.slice(0, 7)}/${last.slice(0, 7)}` : `${first}/${last}`) as CalendarDate;
}

/** True for a stretch of time ("2010-07/2010-09"): longer than the day, month or year that a date is otherwise. */
export function isStretch(date: CalendarDate): boolean {
  return date.length > 10;
}

/** The day, month or calendar year that holds the whole of a date; null where it reaches over the end of a calendar year. */
export function shortened(date: CalendarDate): CalendarDate | null {
  if (!isStretch(date)) return date;
  const { first, last } = span(date);
  const length = [7, 4].find((part) => first.slice(0, part) === last.slice(0, part));
  return length === undefined ? null : (first.slice(0, length) as CalendarDate);
}

/** How precise a date is; a stretch is as precise as the month or the year that holds it. */
export function precision(date: CalendarDate): Precision {
  const { length } = shortened(date) ?? '';
  return length === 10 ? 'day' : length === 7 ? 'month' : 'year';
}

/** First and last day that the date can mean. */
export function span(date: CalendarDate): { first: CalendarDate; last: CalendarDate } {
  if (date.length === 10) return { first: date, last: date };
  const stretch = date.indexOf('/');
  if (stretch > 0)
    return {
      first: span(date.slice(0, stretch) as CalendarDate).first,
      last: span(date.slice(stretch + 1) as CalendarDate).last,
    };
  if (date.length === 4)
    return { first: `${date}-01-01` as CalendarDate, last: `${date}-12-31` as CalendarDate };
  const lastDay = new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)), 0)).getUTCDate();
  return { first: `${date}-01` as CalendarDate, last: `${date}-${lastDay}` as CalendarDate };
}

/** Adds whole days to a full date; an imprecise date counts from its first day. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromTime(time(date) + days * DAY);
}

/** Whole days from one date to another (imprecise dates count from their first day). */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((time(to) - time(from)) / DAY);
}

/** 0 Sunday … 6 Saturday. */
export function weekday(date: CalendarDate): number {
  return new Date(time(date)).getUTCDay();
}

/** The date behind an Excel serial number; the time of day is dropped. Null outside 1900 to 9999. */
export function dateFromSerial(serial: number, system1904 = false): CalendarDate | null {
  const whole = Math.floor(serial) + (system1904 ? 1462 : 0);
  if (!(whole >= 1 && whole <= 2_958_465)) return null;
  // Excel believes in 29 February 1900, so its first 59 days lie one day later than the epoch suggests.
  return fromTime(EPOCH_1900 + (whole < 60 ? whole + 1 : whole) * DAY);
}

/** The Excel serial (1900 system) of a full date. */
export function serialFromDate(date: CalendarDate): number {
  return Math.round((time(date) - EPOCH_1900) / DAY);
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** As it stands in a report: "13 November 2018", "November 2018", "1998", "July 2010 to September 2010". */
export function dateText(date: CalendarDate): string {
  if (isStretch(date))
    return date
      .split('/')
      .map((end) => dateText(end as CalendarDate))
      .join(' to ');
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const name = MONTHS[Number(month) - 1] ?? '';
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

function isRealDay(year: number, month: number, day: number): boolean {
  const made = new Date(Date.UTC(year, month - 1, day));
  if (year < 100) made.setUTCFullYear(year);
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === day;
}

function time(date: CalendarDate): number {
  return Date.parse(span(date).first);
}

function fromTime(milliseconds: number): CalendarDate {
  return new Date(milliseconds).toISOString().slice(0, 10) as CalendarDate;
}
