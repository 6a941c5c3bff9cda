import { daysBetween, precision, span, type CalendarDate } from '../core/calendarDate';
import { financialYearOf, previousYear, yearSpan, type FinancialYear } from '../core/financialYear';
import { say } from '../core/messages';
import { linePairs, type LinePair } from '../spending/linePairs';
import type { SpendLine } from '../spending/spendLine';
import { accrualChains, type AccrualChain } from './accrualChains';
import { bookedYear } from './bookedYear';
import type { JudgedLine } from './judgement';

/** A line near the end of a year, or one that concerns another year than its date says. */
export interface CutOffLine {
  readonly judged: JudgedLine;
  /** The 31 March that it lies by. */
  readonly yearEnd: CalendarDate;
  /** elsewhere: outside the weeks looked at, but moved to another year. */
  readonly side: 'before' | 'after' | 'elsewhere';
  readonly booked: FinancialYear | null;
  /** Why it concerns the year that it does. */
  readonly why: string;
}

export interface CutOff {
  /** How many days before and after 31 March are looked at. */
  readonly days: number;
  readonly lines: readonly CutOffLine[];
  readonly accruals: readonly AccrualChain[];
}

/** The lines round each 31 March, oldest first, and every accrual beside what takes it back. */
export function cutOff(lines: readonly JudgedLine[], days: number): CutOff {
  const pairs = linePairs([...new Set(lines.map(({ line }) => line))]);
  return {
    days,
    lines: lines.flatMap((judged) => atCutOff(judged, pairs.get(judged.line), days)).sort(byDate),
    accruals: accrualChains(lines, pairs),
  };
}

function atCutOff(judged: JudgedLine, pair: LinePair | undefined, days: number): CutOffLine[] {
  const { line } = judged;
  const dated = line.date === null ? null : financialYearOf(line.date);
  if (line.date === null || dated === null) return [];
  const near = precision(line.date) === 'year' ? null : nearestEnd(line.date, dated, days);
  const moved = line.year !== null && line.year !== dated;
  if (near === null && !moved) return [];
  const earlier = line.year !== null && line.year < dated ? line.year : dated;
  const place = near ?? { yearEnd: yearSpan(earlier).last, side: 'elsewhere' as const };
  return [{ judged, ...place, booked: bookedYear(line), why: whyYear(line, dated, pair) }];
}

/** The end of the year that a date lies within so many days of: 31 March itself is the first day before. */
function nearestEnd(
  date: CalendarDate,
  year: FinancialYear,
  days: number,
): Pick<CutOffLine, 'yearEnd' | 'side'> | null {
  const { first, last } = span(date);
  const end = yearSpan(year).last;
  if (daysBetween(last, end) < days) return { yearEnd: end, side: 'before' };
  const before = yearSpan(previousYear(year)).last;
  return daysBetween(before, first) <= days ? { yearEnd: before, side: 'after' } : null;
}

function whyYear(line: SpendLine, dated: FinancialYear, pair: LinePair | undefined): string {
  if (line.yearReason !== null) return line.yearReason;
  if (pair?.is === 'lateInvoice') return say.working.late({ concerns: pair.concerns, posted: dated });
  return say.working.byDate({ year: dated });
}

function byDate(one: CutOffLine, other: CutOffLine): number {
  const [left, right] = [orderOf(one), orderOf(other)];
  return left < right ? -1 : left > right ? 1 : 0;
}

function orderOf({ yearEnd, judged }: CutOffLine): string {
  return `${yearEnd} ${judged.line.date === null ? '' : span(judged.line.date).first} ${judged.ref}`;
}
