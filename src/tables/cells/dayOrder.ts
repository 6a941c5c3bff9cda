import { dateOf, span, type CalendarDate } from '../../core/calendarDate';
import type { CellValue } from '../../workbook/grid';
import type { DayOrder } from './readDate';

/** How a column of written dates orders day and month, and what it rests on. */
export interface SettledOrder {
  /** `mixed`: some of its dates can only be read one way and some only the other. */
  readonly order: DayOrder | 'mixed';
  /** A date that can only have its day first, and one that can only have its month first. */
  readonly dayFirst: string | null;
  readonly monthFirst: string | null;
  /** Dates that could be either. */
  readonly either: number;
}

/**
 * What a column of written dates says about its order. A number above 12 decides; else the month that the file or sheet is
 * named after; else the order in which the rows come in sequence; else the dates are British.
 */
export function settledOrder(values: readonly CellValue[], month: CalendarDate | null = null): SettledOrder {
  const seen = countOrders(values);
  const { dayFirst, monthFirst } = seen;
  return {
    order: decided(seen) ?? undecided(values, seen, month),
    dayFirst,
    monthFirst,
    either: seen.either,
  };
}

interface Seen {
  readonly days: number;
  readonly months: number;
  readonly either: number;
  readonly dayFirst: string | null;
  readonly monthFirst: string | null;
}

function countOrders(values: readonly CellValue[]): Seen {
  let [days, months, either] = [0, 0, 0];
  let dayFirst: string | null = null;
  let monthFirst: string | null = null;
  for (const value of values) {
    if (typeof value !== 'string') continue;
    const numbers = leadingNumbers(value);
    if (numbers < 0) continue;
    const [first, second] = [Math.floor(numbers / 100), numbers % 100];
    if (first > 12 && second <= 12) {
      days += 1;
      dayFirst ??= value.trim();
    } else if (second > 12 && first <= 12) {
      months += 1;
      monthFirst ??= value.trim();
    } else if (first !== second) either += 1;
  }
  return { days, months, either, dayFirst, monthFirst };
}

/** One slip of the finger in so many dates does not make a column mixed. */
const SLIPS = 20;

function decided({ days, months }: Seen): DayOrder | 'mixed' | null {
  if (days === 0 && months === 0) return null;
  if (days >= months * SLIPS) return 'dayFirst';
  return months >= days * SLIPS ? 'monthFirst' : 'mixed';
}

/** Fewer dates than this in a row may lie in sequence by chance. */
const FEW = 6;

function undecided(values: readonly CellValue[], { either }: Seen, month: CalendarDate | null): DayOrder {
  if (either < FEW) return 'dayFirst';
  const [british, american] = (['dayFirst', 'monthFirst'] as const).map((order) => readings(values, order));
  if (!british || !american) return 'dayFirst';
  if (month !== null && !british.some(isIn(month)) && american.every(isIn(month))) return 'monthFirst';
  return breaks(american) === 0 && breaks(british) > 1 ? 'monthFirst' : 'dayFirst';
}

function isIn(month: CalendarDate): (date: CalendarDate) => boolean {
  const { first, last } = span(month);
  return (date) => date >= first && date <= last;
}

/** How often the column steps against its own direction. */
function breaks(dates: readonly CalendarDate[]): number {
  const first = dates[0] ?? '';
  const isRising = (dates.find((date) => date !== first) ?? first) > first;
  return dates.filter((date, at) => {
    const before = dates[at - 1] ?? date;
    return isRising ? date < before : date > before;
  }).length;
}

function readings(values: readonly CellValue[], order: DayOrder): CalendarDate[] {
  return values.flatMap((value) => {
    const match = typeof value === 'string' ? NUMBERS.exec(value) : null;
    if (!match) return [];
    const [first, second, year] = match.slice(1).map(Number);
    const inYear = (year ?? 0) < 100 ? 2000 + (year ?? 0) : (year ?? 0);
    const date = order === 'dayFirst' ? dateOf(inYear, second, first) : dateOf(inYear, first, second);
    return date === null ? [] : [date];
  });
}

const NUMBERS = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?!\d)/;

/** The two numbers that "03/04/2018" starts with, as 304; -1 for any other text. Looks at no more than it must. */
function leadingNumbers(value: string): number {
  let at = 0;
  while (value.charCodeAt(at) === 32) at += 1;
  let packed = 0;
  for (let part = 0; part < 2; part += 1) {
    const first = digitAt(value, at);
    if (first < 0) return -1;
    const second = digitAt(value, at + 1);
    packed = packed * 100 + (second < 0 ? first : first * 10 + second);
    at += second < 0 ? 1 : 2;
    const separator = value.charCodeAt(at);
    if (separator < 45 || separator > 47) return -1;
    at += 1;
  }
  return digitAt(value, at) < 0 ? -1 : packed;
}

function digitAt(value: string, at: number): number {
  const digit = value.charCodeAt(at) - 48;
  return digit >= 0 && digit <= 9 ? digit : -1;
}
