import { calendarDate, dateText } from '../core/calendarDate';
import { previousYear, type FinancialYear } from '../core/financialYear';
import { say } from '../core/messages';
import type { Coverage } from '../spending/coverage';
import type { UnreadPosting } from '../spending/spendLines';
import type { Completeness, Route } from './position';
import type { PositionInput } from './positionInput';

/** How much of a year's spend under a test the ledgers can show. */
export function completenessOf(input: PositionInput, year: FinancialYear, route: Route): Completeness {
  const coverage = input.coverage.get(year);
  if (!coverage) return 'unknown';
  if (!coverage.whole) return 'partYear';
  const leavesOut = unreadIn(input, year).length > 0 || input.unreadLedgers.length > 0;
  return leavesOut || byNameOnly(input, year, route) ? 'lowerBound' : 'complete';
}

/** Rows without a readable amount matter to the year they stand in; without a date they matter to every year. */
export function unreadIn(input: PositionInput, year: FinancialYear): UnreadPosting[] {
  return input.unread.filter((row) => row.year === year || row.year === null);
}

function byNameOnly(input: PositionInput, year: FinancialYear, route: Route): boolean {
  return input.lines.some(
    ({ line, route: own, flags }) => line.year === year && own === route && flags.includes('name-only'),
  );
}

/** What the figures of a year, and of the one before, may leave out. */
export function completenessReasons(
  input: PositionInput,
  year: FinancialYear,
  route: Route,
  test: { readonly candidates: readonly unknown[]; readonly baseCompleteness: Completeness | null },
): string[] {
  const before = previousYear(year);
  const reasons: string[] = [];
  const now = input.coverage.get(year);
  const then = input.coverage.get(before);
  if (input.unreadLedgers.length > 0)
    reasons.push(say.limits.reasonUnreadLedgers({ names: input.unreadLedgers.map(({ name }) => name) }));
  if (now && !now.whole) reasons.push(say.limits.reasonPartYear({ year, months: now.months.length }));
  reasons.push(...startsLate(year, now));
  if (byNameOnly(input, year, route)) reasons.push(say.limits.reasonLowerBoundYear);
  // A figure that a person recorded, or a budget sheet states, does not rest on the ledger of that year.
  if (route === 'twinning' && test.candidates.length > 0 && test.baseCompleteness !== 'unknown' && then) {
    if (!then.whole) reasons.push(say.limits.reasonPartBase({ year: before, months: then.months.length }));
    reasons.push(...startsLate(before, then));
    if (byNameOnly(input, before, route)) reasons.push(say.limits.reasonLowerBoundBase({ year: before }));
  }
  return reasons;
}

/** A short list that starts late in a year may leave out its first months. */
function startsLate(year: FinancialYear, coverage: Coverage | undefined): string[] {
  const month = coverage?.startsIn ? calendarDate(coverage.startsIn) : null;
  return month === null ? [] : [say.limits.reasonStartsLate({ year, month: dateText(month) })];
}
