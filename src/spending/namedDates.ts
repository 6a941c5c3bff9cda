import type { CalendarDate } from '../core/calendarDate';
import { readDate } from '../tables/cells/readDate';

const NAMED =
  /\b((?:\d{1,2}(?:st|nd|rd|th)? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? (?:19|20)\d{2})\b/gi;

/** The days and months that a text names, in its order: "visit 12 May 2018", "programme, March 2025". */
export function datesNamed(text: string): CalendarDate[] {
  return [...text.matchAll(NAMED)].flatMap(([named]) => {
    const date = readDate(named, 'general', { order: 'dayFirst', system1904: false });
    return date == null ? [] : [date];
  });
}
