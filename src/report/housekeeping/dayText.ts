import { dateText, weekday, type CalendarDate } from '../../core/calendarDate';
import { say } from '../../core/messages';

/** "Thursday 26 March 2026". */
export function dayText(day: CalendarDate): string {
  return say.notices.day({ weekday: weekday(day), date: dateText(day) });
}
