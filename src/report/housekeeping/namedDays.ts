import { addDays, dateOf, weekday, type CalendarDate } from '../../core/calendarDate';
import { readDate } from '../../tables/cells/readDate';
import { bankHolidays } from '../reference/bankHolidays';

/**
 * Days as a council lists them: "Easter Monday; 24 December 2026; 2 January". A name, or a day of a month without a year, means that day
 * of every year with a list of bank holidays. Undefined where one of them is not understood.
 */
export function namedDays(text: string): readonly CalendarDate[] | undefined {
  const days = text
    .split(/[;\n]|,(?!\s*\d{4})/)
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .map(daysOf);
  const known = days.filter((one) => one !== undefined);
  return known.length === 0 || known.length < days.length ? undefined : known.flat();
}

function daysOf(name: string): readonly CalendarDate[] | undefined {
  const named = NAMED.find(({ words }) => words.test(name));
  if (named) return everyYear(named.inYear);
  const date = readDate(name, 'text', { order: 'dayFirst', system1904: false });
  if (date?.length === 10) return [date];
  const ofMonth = readDate(`${name} 2024`, 'text', { order: 'dayFirst', system1904: false });
  if (ofMonth?.length !== 10) return undefined;
  const [, month, day] = ofMonth.split('-').map(Number);
  return everyYear((year) => dateOf(year, month, day));
}

const NAMED: readonly {
  readonly words: RegExp;
  readonly inYear: (year: number) => CalendarDate | null;
}[] = [
  { words: /^good friday$/i, inYear: goodFriday },
  { words: /^easter monday$/i, inYear: (year) => after(goodFriday(year), 3) },
  { words: /^easter tuesday$/i, inYear: (year) => after(goodFriday(year), 4) },
  { words: /^maundy thursday$/i, inYear: (year) => after(goodFriday(year), -1) },
  { words: /^christmas eve$/i, inYear: (year) => dateOf(year, 12, 24) },
  { words: /^christmas day$/i, inYear: (year) => dateOf(year, 12, 25) },
  { words: /^boxing day$/i, inYear: (year) => dateOf(year, 12, 26) },
  { words: /^new year.?s eve$/i, inYear: (year) => dateOf(year, 12, 31) },
  { words: /^new year.?s day$/i, inYear: (year) => dateOf(year, 1, 1) },
];

function everyYear(inYear: (year: number) => CalendarDate | null): readonly CalendarDate[] {
  const years = [...bankHolidays('englandAndWales').keys()].map(Number);
  return years.map(inYear).filter((day) => day !== null);
}

/** Good Friday and Easter Monday are bank holidays in England: the one Friday of spring with a Monday after it. */
function goodFriday(year: number): CalendarDate | null {
  const days = bankHolidays('englandAndWales').get(String(year)) ?? [];
  return (
    days.find((day) => weekday(day) === 5 && days.includes(addDays(day, 3)) && day < `${year}-05`) ?? null
  );
}

function after(day: CalendarDate | null, days: number): CalendarDate | null {
  return day === null ? null : addDays(day, days);
}
