import { addDays, weekday, type CalendarDate } from '../core/calendarDate';

/**
 * When news of a visit is to go out, by kind of paper: by 11am to daily news, by Thursday morning for the Sunday papers, on a Friday
 * or a Monday for the weeklies of local government. Source: handbook, "Managing the media".
 */
export interface MediaTimings {
  /** The first day of the visit, by 11am. */
  readonly daily: CalendarDate;
  /** The Thursday before the last Sunday that comes before the visit. */
  readonly sunday: CalendarDate;
  /** The last Friday or Monday before the visit. */
  readonly weekly: CalendarDate;
}

/** Null where the first day is not known to the day. */
export function mediaTimings(firstDay: CalendarDate | null): MediaTimings | null {
  if (firstDay?.length !== 10) return null;
  return {
    daily: firstDay,
    sunday: addDays(lastBefore(firstDay, [SUNDAY]), -3),
    weekly: lastBefore(firstDay, [MONDAY, FRIDAY]),
  };
}

const SUNDAY = 0;
const MONDAY = 1;
const FRIDAY = 5;

function lastBefore(day: CalendarDate, weekdays: readonly number[]): CalendarDate {
  let before = addDays(day, -1);
  while (!weekdays.includes(weekday(before))) before = addDays(before, -1);
  return before;
}
