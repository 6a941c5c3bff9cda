import { dateBetween, dateOf, type CalendarDate } from '../../core/calendarDate';
import { monthOf } from './monthNames';

/**
 * How periods are numbered. `calendar`: 201501 is January 2015. `fiscal`: the year is the one in which the financial year
 * begins, so 201501 is April 2015. `fiscalByEnd`: the one in which it ends, so 201501 is April 2014.
 */
export type Counting = 'calendar' | 'fiscal' | 'fiscalByEnd';

/** A period as a finance system writes it. */
export interface PeriodLabel {
  /** Where `isSpelledOut`, the year in which the financial year begins. */
  readonly year: number;
  readonly unit: 'month' | 'quarter' | 'year';
  /** 1 to 16 for months (13 and later close the year), 1 to 4 for quarters, 1 for years. */
  readonly number: number;
  /** What the label itself says; null for "201505", "2013/05", "Q2 2015". */
  readonly counts: 'calendar' | 'fiscal' | null;
  /** The label names both years of the financial year ("P5 13/14"). */
  readonly isSpelledOut: boolean;
}

/** Reads a period from lower-case text; null where it is none. */
export function periodLabel(text: string): PeriodLabel | null {
  for (const { shape, counts } of SHAPES) {
    const groups = shape.exec(text)?.groups;
    const label = groups && labelOf(groups, counts);
    if (label) return label;
  }
  return null;
}

/**
 * The days that a period can mean. Where nothing says how periods count, they reach from the calendar's reading to the
 * financial year's: 201505 is some day from May to August 2015, and both lie in 2015/16. Closing periods are of March.
 */
export function periodDate(label: PeriodLabel, counting: Counting | null): CalendarDate | null {
  const counts = ruling(label, counting);
  if (counts !== null) return dateCounted(label, counts);
  const fiscal = dateCounted(label, 'fiscal');
  const calendar = dateCounted(label, 'calendar');
  if (fiscal === null || calendar === null) return fiscal;
  return dateBetween(calendar, fiscal);
}

/** The period by one way of counting; null where that has no such period. */
export function dateCounted({ unit, number, year }: PeriodLabel, counting: Counting): CalendarDate | null {
  const begins = counting === 'fiscalByEnd' ? year - 1 : year;
  const april = counting === 'calendar' ? 0 : 3;
  if (counting === 'calendar' && unit === 'month' && number > 12) return null;
  const months = MONTHS_IN[unit];
  const first = begins * 12 + april + (Math.min(number, 12 / months) - 1) * months;
  const [from, to] = [monthAt(first), monthAt(first + months - 1)];
  return from === null || to === null ? null : dateBetween(from, to);
}

const MONTHS_IN = { month: 1, quarter: 3, year: 12 } as const;

function ruling(label: PeriodLabel, counting: Counting | null): Counting | null {
  if (label.isSpelledOut || label.counts === 'calendar') return label.counts;
  if (label.counts === 'fiscal') return counting === 'fiscalByEnd' ? counting : 'fiscal';
  return counting;
}

function monthAt(index: number): CalendarDate | null {
  return dateOf(Math.floor(index / 12), (index % 12) + 1);
}

interface Shape {
  readonly shape: RegExp;
  readonly counts: PeriodLabel['counts'];
}

const YEAR = '(?<year>(?:19|20)\\d{2})';
const YEARS = '(?:f\\.?y\\.? ?)?(?<from>\\d{4}|\\d{2}) ?[/–-] ?(?<to>\\d{4}|\\d{2})';
const PERIOD = '(?:p|per|period|prd)\\.? ?(?<month>\\d{1,3})';
const MONTH = '(?:m|mth|month)\\.? ?(?<month>\\d{1,2})';
const QUARTER =
  '(?:(?:q|qtr|quarter)\\.? ?(?<quarter>[1-4])|(?<quarter2>[1-4])(?:st|nd|rd|th)? (?:q|qtr|quarter))';
const GAP = '[ ,:/._-]{0,3}(?:of )?';

const shape = (counts: PeriodLabel['counts'], ...parts: readonly string[]): Shape => ({
  shape: new RegExp(`^${parts.join('')}$`, 'u'),
  counts,
});

/** A period that names both years is fiscal; one that is called a period is, too; a bare number is either. */
const SHAPES: readonly Shape[] = [
  shape('fiscal', '(?:f(?:inancial|iscal|in\\.?) year |year )?', YEARS),
  ...[PERIOD, MONTH, QUARTER].flatMap((part) => [
    shape('fiscal', part, GAP, YEARS),
    shape('fiscal', YEARS, GAP, part),
  ]),
  shape('fiscal', PERIOD, GAP, YEAR),
  shape('fiscal', YEAR, GAP, PERIOD),
  // Three digits: "001.2015", as SAP writes its periods.
  shape('fiscal', '(?<month>0\\d{2})[./ -]?', YEAR),
  shape('fiscal', YEAR, '[./ -]?(?<month>0\\d{2})'),
  shape('fiscal', '(?<name>\\p{L}{3,10}) ', YEARS),
  ...[MONTH, QUARTER].flatMap((part) => [shape(null, part, GAP, YEAR), shape(null, YEAR, GAP, part)]),
  shape(null, YEAR, '(?<month>\\d{2})'),
  shape(null, YEAR, '[/. -](?<month>\\d{1,2})'),
  shape(null, '(?<month>\\d{1,2})[/. -]', YEAR),
];

function labelOf(
  groups: Readonly<Record<string, string | undefined>>,
  counts: Shape['counts'],
): PeriodLabel | null {
  const { year, from, to, month, quarter, quarter2, name } = groups;
  const isSpelledOut = year === undefined;
  const begins = isSpelledOut
    ? beginning(from ?? '', to ?? '', month ?? quarter ?? quarter2 ?? name)
    : Number(year);
  if (begins === null) return null;
  const said = { year: begins, counts, isSpelledOut };
  if (quarter !== undefined || quarter2 !== undefined)
    return { ...said, unit: 'quarter', number: Number(quarter ?? quarter2) };
  const number = name === undefined ? Number(month) : sinceApril(monthOf(name));
  if (month === undefined && name === undefined) return { ...said, unit: 'year', number: 1 };
  return number >= 1 && number <= 16 ? { ...said, unit: 'month', number } : null;
}

function sinceApril(month: number | null): number {
  return month === null ? NaN : ((month + 8) % 12) + 1;
}

/**
 * The first of two years that follow each other. Two short years alone may be a day and a month; with a period they are years.
 */
function beginning(from: string, to: string, period: string | undefined): number | null {
  if (from.length === 2 && (to.length !== 2 || (period === undefined && Number(from) <= 12))) return null;
  const begins = Number(from.length === 2 ? `20${from}` : from);
  if (begins < 1850 || begins > 2150) return null;
  const ends = to.length === 2 ? (begins + 1) % 100 : begins + 1;
  return Number(to) === ends ? begins : null;
}
