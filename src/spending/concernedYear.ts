import { calendarDate, dateText, type CalendarDate } from '../core/calendarDate';
import { financialYear, financialYearOf, previousYear, type FinancialYear } from '../core/financialYear';
import { say } from '../core/messages';
import { readDate } from '../tables/cells/readDate';

export interface Posting {
  readonly date: CalendarDate | null;
  readonly period: string | null;
  readonly year: string | null;
  readonly description: string | null;
}

export interface ConcernedYear {
  readonly year: FinancialYear | null;
  readonly reason: string | null;
}

interface YearRule {
  readonly id: string;
  /** Where the rule comes from. */
  readonly source: string;
  readonly year: (posting: Posting, posted: FinancialYear | null) => ConcernedYear | null;
}

/**
 * Which year a posting concerns, first rule that answers wins. Accruals stay in the year they are posted in: the reversal and
 * the late invoice that follow cancel each other in the next one.
 */
const RULES: readonly YearRule[] = [
  {
    id: 'prepayment',
    source: 'accruals accounting: a prepayment belongs to the year of what it pays for',
    year: ({ description }, posted) => {
      if (description === null || posted === null || !PREPAID.test(description)) return null;
      const event = eventDate(description);
      const year = event === null ? null : financialYearOf(event);
      return event === null || year === null || year <= posted
        ? null
        : { year, reason: say.spending.prepaid({ event: dateText(event), posted, year }) };
    },
  },
  {
    id: 'period-13',
    source: 'closing periods 13 and later belong to the year that is being closed',
    year: ({ period }, posted) => {
      const closing = period === null ? null : closingPeriod(period, posted);
      return closing === null || closing === posted
        ? null
        : { year: closing, reason: say.spending.closingPeriod({ period: period ?? '', year: closing }) };
    },
  },
];

/** The year a posting concerns, with the reason where it is not the year of the date. */
export function concernedYear(posting: Posting): ConcernedYear {
  const posted = postedYear(posting);
  for (const rule of RULES) {
    const answer = rule.year(posting, posted);
    if (answer) return answer;
  }
  return { year: posted, reason: null };
}

const PREPAID = /\b(?:deposit|prepaid|prepayment|pre-payment|in advance|advance payment|booking)\b/i;
const EVENT =
  /\b((?:\d{1,2}(?:st|nd|rd|th)? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? (?:19|20)\d{2})\b/i;

function eventDate(description: string): CalendarDate | null {
  const match = EVENT.exec(description);
  return match?.[1]
    ? (readDate(match[1], 'general', { order: 'dayFirst', system1904: false }) ?? null)
    : null;
}

function postedYear({ date, period, year }: Posting): FinancialYear | null {
  const byDate = date === null ? null : financialYearOf(date);
  if (byDate !== null) return byDate;
  const named = year === null ? null : financialYear(year);
  if (named !== null) return named;
  return period === null ? null : (fiscalPeriod(period)?.year ?? null);
}

/** "201713", "2017-13", "P13 2017", "13/2017": a closing period, or null. A bare "13" takes the year before the date's. */
function closingPeriod(period: string, posted: FinancialYear | null): FinancialYear | null {
  const read = fiscalPeriod(period);
  if (read && read.number >= 13) return read.year;
  return /^p?\s*1[3-6]$/i.test(period.trim()) && posted !== null ? previousYear(posted) : null;
}

/** A fiscal period counts from April: period 1 of 2017 is April 2017. */
function fiscalPeriod(text: string): { year: FinancialYear; number: number } | null {
  const match =
    /^(?<year>(?:19|20)\d{2})[-/ ]?p?(?<number>\d{1,2})$/i.exec(text.trim()) ??
    /^p?(?<number>\d{1,2})[-/ ]+(?<year>(?:19|20)\d{2})$/i.exec(text.trim());
  if (!match?.groups) return null;
  const number = Number(match.groups.number);
  if (number < 1 || number > 16) return null;
  const start = calendarDate(`${match.groups.year ?? ''}-04-01`);
  const year = start === null ? null : financialYearOf(start);
  return year === null ? null : { year, number };
}
