import { calendarDate, dateOf, span, type CalendarDate } from '../core/calendarDate';
import { readDate } from '../tables/cells/readDate';
import { plainText } from '../tables/cells/plainText';
import type { CellValue, FormatClass } from '../workbook/grid';

/** The dates that a cell gives, and its words where they say more than the dates do ("mid-November 2018"). */
export interface DatesInCell {
  readonly first: CalendarDate;
  /** Equal to `first` where the cell gives one date. */
  readonly last: CalendarDate;
  readonly typed: string | null;
}

/**
 * Reads the dates of a cell, however written: a date, a year, "12-16 November 2018", "2016 to 2019", "FY2024/25", "Spring
 * 2019", "signed 1998, renewed 2010". A financial year or a season is known to the year only. Null where the cell gives
 * none; "1980s" is too little to be one.
 */
export function datesInCell(value: CellValue, format: FormatClass, system1904 = false): DatesInCell | null {
  const whole = readDate(value, format, { order: 'dayFirst', system1904 });
  const text = plainText(value);
  if (whole)
    return { first: whole, last: whole, typed: typeof value === 'string' && saysMore(text) ? text : null };
  if (typeof value !== 'string' || text === null) return null;
  const dates = rangeOfDays(text) ?? datesWithin(text);
  const [first] = dates;
  if (!first) return null;
  const sorted = [...dates].sort((one, other) => (span(one).first < span(other).first ? -1 : 1));
  return { first: sorted[0] ?? first, last: sorted.at(-1) ?? first, typed: text };
}

function saysMore(text: string | null): boolean {
  return text !== null && /\b(?:early|mid|late|end|beginning|around|about|circa|c|since)\b/i.test(text);
}

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const TO = '\\s*(?:-|–|—|to|until|and)\\s*';

/** "12-16 November 2018", "28 October to 3 November 2018", "October-November 2018": the end tells month and year. */
const RANGES: readonly RegExp[] = [
  new RegExp(`(?<from>${DAY})${TO}(?<to>${DAY})(?: of)? (?<month>${MONTH}),? (?<year>\\d{4})`, 'i'),
  new RegExp(`(?<from>${DAY} ${MONTH})${TO}(?<to>${DAY} ${MONTH}),? (?<year>\\d{4})`, 'i'),
  new RegExp(`(?<from>${MONTH})${TO}(?<to>${MONTH}),? (?<year>\\d{4})`, 'i'),
];

function rangeOfDays(text: string): CalendarDate[] | null {
  for (const shape of RANGES) {
    const groups = shape.exec(text)?.groups;
    if (!groups) continue;
    const rest = [groups['month'], groups['year']].filter((part) => part !== undefined).join(' ');
    const dates = [`${groups['from']} ${rest}`, `${groups['to']} ${rest}`].map(written);
    if (dates.every((date) => date !== null)) return dates;
  }
  return null;
}

const WITHIN = new RegExp(
  [
    '\\d{4}-\\d{2}-\\d{2}',
    '\\d{1,2}[/.]\\d{1,2}[/.]\\d{4}',
    `${DAY}(?: of)? ${MONTH},? \\d{4}`,
    `${MONTH},? \\d{4}`,
    // A financial or school year counts by the year it starts in: 2018/19.
    '(?<!\\d)(?:19|20)\\d{2}(?=[/-]\\d{2}(?!\\d))',
    '(?<![\\d£.,])(?:18[5-9]\\d|19\\d{2}|20\\d{2})(?![\\d.,]?\\d|s\\b)',
  ].join('|'),
  'gi',
);

function datesWithin(text: string): CalendarDate[] {
  return [...text.matchAll(WITHIN)].map((match) => written(match[0])).filter((date) => date !== null);
}

function written(text: string): CalendarDate | null {
  const year = /^\d{4}$/.test(text) ? dateOf(Number(text)) : null;
  return (
    year ?? calendarDate(text) ?? readDate(text, 'general', { order: 'dayFirst', system1904: false }) ?? null
  );
}
