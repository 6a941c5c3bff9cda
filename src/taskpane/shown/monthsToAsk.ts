import { dateOf, dateText, type CalendarDate } from '../../core/calendarDate';
import { financialYearOf, nextYear, yearSpan, type FinancialYear } from '../../core/financialYear';
import type { Position } from '../../limits/position';
import type { YearMonths } from './opened';

/** Of the years with positions. */
const YEARS_BACK = 2;

/** The months that a person may ask about: of the newest years with positions, of this year and of the next. */
export function monthsToAsk(positions: readonly Position[], asOf: CalendarDate): YearMonths[] {
  const held = [...new Set(positions.map(({ financialYear }) => financialYear))].sort().slice(-YEARS_BACK);
  const now = financialYearOf(asOf);
  const last = held.at(-1);
  const years = new Set([...held, ...(last ? [nextYear(last)] : []), ...(now ? [now, nextYear(now)] : [])]);
  return [...years].sort().map(monthsOf);
}

function monthsOf(financialYear: FinancialYear): YearMonths {
  const start = Number(yearSpan(financialYear).first.slice(0, 4));
  const months = Array.from({ length: 12 }, (_, at) =>
    dateOf(start + Math.floor((at + 3) / 12), ((at + 3) % 12) + 1),
  );
  return {
    financialYear,
    months: months.flatMap((month) => (month ? [{ value: month, name: dateText(month) }] : [])),
  };
}
