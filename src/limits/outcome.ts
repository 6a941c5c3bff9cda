import { previousYear, type FinancialYear } from '../core/financialYear';
import { say } from '../core/messages';
import { pence, poundsText } from '../core/pence';
import { sourceText } from '../core/source';
import { isOutsideAct, type Body } from './body';
import { unreadIn } from './completeness';
import type { LimitTest } from './limitTest';
import type { Completeness, Outcome, Position, Route } from './position';
import type { PositionInput } from './positionInput';

type Sums = Pick<Position, 'counted' | 'committed' | 'queried'>;

/** An outcome stands only as far as the base carries it: over a base that may be too small is no outcome. */
export function outcomeOf(
  test: LimitTest,
  sums: Sums,
  base: Completeness | null,
  body: Body | null,
): Outcome {
  if (isOutsideAct(body)) return 'cannotSay';
  if (test.free) return 'noLimit';
  if (test.limit === null) return 'cannotSay';
  if (sums.counted.value === test.limit.value && test.limit.value !== 0) return 'atLimit';
  if (sums.counted.value <= test.limit.value) return 'within';
  const baseMayGrow = base !== null && base !== 'complete' && test.baseCompleteness !== null;
  return baseMayGrow || (test.baseQueried?.value ?? 0) > 0 ? 'cannotSay' : 'over';
}

/** What the outcome means, in words. */
export function outcomeReasons(outcome: Outcome, sums: Sums, test: LimitTest): string[] {
  if (test.limit === null) return [];
  const together = sums.counted.value + sums.committed.value;
  const first = {
    over: say.limits.reasonOver,
    atLimit: say.limits.reasonAtLimit,
    within: say.limits.reasonWithin,
    cannotSay: sums.counted.value > test.limit.value ? say.limits.reasonOverNotSure : null,
    noLimit: null,
  }[outcome];
  return [
    first,
    outcome === 'within' && together > test.limit.value ? say.limits.reasonOverCommitted : null,
    outcome === 'within' && sums.queried.value + together > test.limit.value
      ? say.limits.reasonOverWithQueried
      : null,
  ].filter((text) => text !== null);
}

/** What still waits for a person, in this year and in the base. */
export function lineReasons(
  input: PositionInput,
  year: FinancialYear,
  route: Route,
  sums: Sums,
  test: LimitTest,
): string[] {
  const reasons: string[] = [];
  const queried = input.lines.filter(
    (line) => line.line.year === year && line.route === route && line.treatment === 'queried',
  ).length;
  if (queried > 0)
    reasons.push(say.limits.reasonQueried({ lines: queried, amount: poundsText(pence(sums.queried.value)) }));
  if (test.baseQueried && test.baseQueried.value > 0) {
    reasons.push(
      say.limits.reasonBaseQueried({
        year: previousYear(year),
        amount: poundsText(pence(test.baseQueried.value)),
      }),
    );
  }
  // A row without an amount cannot be put under a test; it is told once, with the twinning one.
  const unread = route === 'twinning' ? unreadIn(input, year) : [];
  const first = unread[0];
  if (first) reasons.push(say.limits.reasonUnread({ lines: unread.length, where: sourceText(first.source) }));
  return reasons;
}
