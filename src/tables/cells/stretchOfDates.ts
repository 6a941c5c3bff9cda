import { calendarDate, dateBetween, type CalendarDate } from '../../core/calendarDate';
import { monthOf } from './monthNames';
import { readDate, type DateReading } from './readDate';

/**
 * The stretch between two dates in one text: "July 2010-September 2010", "April to June 2013", "01/07/2010 to 31/07/2010",
 * "12 - 16 November 2018". The end tells what the beginning leaves out. Null where the text is no such thing.
 */
export function stretchOfDates(text: string, reading: DateReading): CalendarDate | null {
  if (text.length > LONGEST_STRETCH) return null;
  for (const { index, 0: between } of text.matchAll(BETWEEN)) {
    const begins = text.slice(0, index).trim();
    const last = readDate(text.slice(index + between.length).trim(), 'general', reading) ?? null;
    const first = last === null ? null : beginning(begins, last, reading);
    const stretch = first === null || last === null ? null : dateBetween(first, last);
    if (stretch !== null) return stretch;
  }
  return null;
}

/** Two dates in words take less; a page of text is not searched for them. */
const LONGEST_STRETCH = 100;

const BETWEEN = / (?:to|until|and|thru) |\s*[-–—]\s*/g;

function beginning(text: string, last: CalendarDate, reading: DateReading): CalendarDate | null {
  const whole = readDate(text, 'general', reading);
  if (whole) return whole;
  const [, day, word] = /^(?:(\d{1,2})(?:st|nd|rd|th)?)? ?(\p{L}{3,10}\.?)?$/u.exec(text) ?? [];
  if (day === undefined && word === undefined) return null;
  const month = word === undefined ? last.slice(5, 7) : String(monthOf(word) ?? '').padStart(2, '0');
  const inYear = (year: number): CalendarDate | null =>
    calendarDate([String(year), month, day?.padStart(2, '0')].filter((part) => part !== undefined).join('-'));
  const ends = Number(last.slice(0, 4));
  const sameYear = inYear(ends);
  return sameYear !== null && sameYear > last ? inYear(ends - 1) : sameYear;
}
