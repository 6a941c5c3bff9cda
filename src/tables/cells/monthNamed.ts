import { dateOf, type CalendarDate } from '../../core/calendarDate';
import { monthOf } from './monthNames';

/**
 * The one month that the names of a file and its sheets speak of: "spend-over-500_2015-06.csv", "Payments June 2015". Null where they
 * name none, or several. Six digits in a row are not asked: they may be a period.
 */
export function monthNamed(names: readonly string[]): CalendarDate | null {
  const months = new Set(names.flatMap(monthsIn));
  const [only] = months;
  return months.size === 1 ? (only ?? null) : null;
}

/** Each by itself, so that "spend 2015-06" is not taken for the month of Spend. */
const MONTHS: readonly RegExp[] = [
  /(?<!\d)(?<year>20\d{2})[-_. ](?<month>0[1-9]|1[0-2])(?!\d)/g,
  /(?<![\d-])(?<month>0[1-9]|1[0-2])[-_. ](?<year>20\d{2})(?!\d)/g,
  /(?<!\p{L})(?<word>\p{L}{3,9})[-_. ]*(?<year>20\d{2})(?!\d)/gu,
];

function monthsIn(name: string): CalendarDate[] {
  return MONTHS.flatMap((shape) => [...name.matchAll(shape)]).flatMap(({ groups }) => {
    const { word, month, year } = groups ?? {};
    const number = word === undefined ? Number(month) : monthOf(word);
    const date = number === null ? null : dateOf(Number(year), number);
    return date === null ? [] : [date];
  });
}
