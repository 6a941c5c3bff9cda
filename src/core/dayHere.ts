import { dateOf, type CalendarDate } from './calendarDate';

/** The day that a clock shows where it stands. Only doors ask a clock; whatever they call takes the day as an argument. */
export function dayHere(now: Date): CalendarDate {
  const date = dateOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (date === null) throw new RangeError(`Not a date: ${now.toISOString()}`);
  return date;
}
