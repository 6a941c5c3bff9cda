import { dateText, span, type CalendarDate } from '../core/calendarDate';
import { financialYearOf, previousYear, type FinancialYear } from '../core/financialYear';
import { say } from '../core/messages';
import { PERIODS_ALONE, type LedgerPeriods, type SaidPeriod } from './ledgerPeriods';
import { datesNamed } from './namedDates';

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
  readonly year: (posting: Posting, posted: FinancialYear | null, said: SaidPeriod) => ConcernedYear | null;
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
      const event = datesNamed(description)[0] ?? null;
      const year = event === null ? null : financialYearOf(event);
      return event === null || year === null || year <= posted
        ? null
        : { year, reason: say.spending.prepaid({ event: dateText(event), posted, year }) };
    },
  },
  {
    id: 'period-13',
    source: 'closing periods 13 and later belong to the year that is being closed',
    year: ({ date, period }, posted, said) => {
      const closing = said.isClosing ? (said.year ?? closedBy(date, posted)) : null;
      return closing === null || closing === posted
        ? null
        : { year: closing, reason: say.spending.closingPeriod({ period: period ?? '', year: closing }) };
    },
  },
];

/**
 * The year a posting concerns, with the reason where it is not the year of the date. The date decides; where it says no year,
 * the year column does, then the period, read as the ledger counts its periods.
 */
export function concernedYear(
  posting: Posting,
  periods: Pick<LedgerPeriods, 'of'> = PERIODS_ALONE,
): ConcernedYear {
  const said =
    posting.period === null && posting.year === null ? NOTHING : periods.of(posting.period, posting.year);
  const posted = (posting.date === null ? null : financialYearOf(posting.date)) ?? said.year;
  for (const rule of RULES) {
    const answer = rule.year(posting, posted, said);
    if (answer) return answer;
  }
  return { year: posted, reason: null };
}

/** When a posting was made: its date, or the days that its period can mean. */
export function postedOn(
  { date, period, year }: Posting,
  periods: Pick<LedgerPeriods, 'of'>,
): CalendarDate | null {
  return date ?? (period === null ? null : periods.of(period, year).date);
}

const NOTHING: SaidPeriod = { date: null, year: null, isClosing: false };

const PREPAID = /\b(?:deposit|prepaid|prepayment|pre-payment|in advance|advance payment|booking)\b/i;
/** A bare "13" closes the year that its date still lies in where that is in March, else the one before. */
function closedBy(date: CalendarDate | null, posted: FinancialYear | null): FinancialYear | null {
  if (date === null || posted === null) return null;
  return span(date).first.slice(5, 7) === '03' ? posted : previousYear(posted);
}
