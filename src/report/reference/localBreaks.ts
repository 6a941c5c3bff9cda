import { addDays, weekday, type CalendarDate } from '../../core/calendarDate';

/**
 * The days that local councils in England and Wales leave out beside Saturdays, Sundays and bank holidays: the Christmas, Easter and bank
 * holiday breaks of the Local Government Act 1972 ss.243 and 270(1). A week day is any but a Sunday.
 *
 * @param holidays bank holidays of one year, in order.
 */
export function localBreaks(holidays: readonly CalendarDate[]): readonly CalendarDate[] {
  const [first] = holidays;
  if (first === undefined) return [];
  const isHoliday = new Set<string>(holidays);
  const christmas = breakAround(`${first.slice(0, 4)}-12-25` as CalendarDate, isHoliday);
  const easter = easterBreak(holidays);
  const taken = new Set<string>([...christmas, ...easter]);
  return [
    ...christmas,
    ...easter,
    ...holidays.filter((day) => !taken.has(day)).flatMap((day) => breakAround(day, isHoliday)),
  ];
}

/** From the last week day before to the first week day after that is no bank holiday. */
function breakAround(day: CalendarDate, isHoliday: ReadonlySet<string>): readonly CalendarDate[] {
  let first = addDays(day, -1);
  while (isSunday(first)) first = addDays(first, -1);
  let last = addDays(day, 1);
  while (isSunday(last) || isHoliday.has(last)) last = addDays(last, 1);
  return daysFrom(first, last);
}

/** From the Thursday before Easter Day to the Tuesday after it. */
function easterBreak(holidays: readonly CalendarDate[]): readonly CalendarDate[] {
  const goodFriday = holidays.find(
    (day) => /-0[34]-/.test(day) && weekday(day) === 5 && holidays.includes(addDays(day, 3)),
  );
  return goodFriday === undefined ? [] : daysFrom(addDays(goodFriday, -1), addDays(goodFriday, 4));
}

function daysFrom(first: CalendarDate, last: CalendarDate): readonly CalendarDate[] {
  const days: CalendarDate[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}

function isSunday(day: CalendarDate): boolean {
  return weekday(day) === 0;
}
