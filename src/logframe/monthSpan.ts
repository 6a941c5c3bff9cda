import { dateOf, span, type CalendarDate } from '../core/calendarDate';

/** First day of a month that is counted from year 0; null outside the calendar. */
export function firstDayOf(month: number): CalendarDate | null {
  const date = monthOf(month);
  return date === null ? null : span(date).first;
}

/** Last day of a month that is counted from year 0; null outside the calendar. */
export function lastDayOf(month: number): CalendarDate | null {
  const date = monthOf(month);
  return date === null ? null : span(date).last;
}

function monthOf(month: number): CalendarDate | null {
  return dateOf(Math.floor(month / 12), (month % 12) + 1);
}
