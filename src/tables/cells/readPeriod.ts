import type { CalendarDate } from '../../core/calendarDate';
import { periodDate, periodLabel, type Counting } from './periodLabel';
import { readDate, type DateReading } from './readDate';
import { stretchOfDates } from './stretchOfDates';

/**
 * The days that a text can mean, be it a date, a period, a quarter, a financial year or a stretch of dates. Where the counting
 * of periods is settled, "2013-05" and "05/2013" follow it; else they are months of the calendar. Null where it is none of these.
 *
 * @param readOne reads a single date; another one than usual where a column mixes its orders of day and month.
 */
export function readPeriod(
  text: string,
  counting: Counting | null,
  reading: DateReading,
  readOne: (text: string) => CalendarDate | null | undefined = (one) => readDate(one, 'general', reading),
): CalendarDate | null {
  const label = /\d/.test(text) ? periodLabel(text.toLowerCase()) : null;
  const isCounted = label !== null && label.unit !== 'year' && counting !== null;
  const counted = label === null ? null : periodDate(label, counting);
  return isCounted ? counted : (readOne(text) ?? counted ?? stretchOfDates(text, reading));
}
