import type { Figure } from '../core/figure';
import { previousYear, type FinancialYear } from '../core/financialYear';
import { say } from '../core/messages';
import { decimalPounds, pence, poundsText } from '../core/pence';
import { sourceText } from '../core/source';
import { isOutsideAct, type Body } from './body';
import { unreadIn } from './completeness';
import type { JudgedLine } from './judgement';
import { signOpen } from './signOpen';
import type { TestedLimit } from './testedLimit';
import type { LimitStanding, Outcome, Position, Route } from './position';
import type { PositionInput } from './positionInput';

type Sums = Pick<Position, 'counted' | 'committed' | 'queried'>;

/** How far the limit of a test carries an outcome. */
export function limitStanding(test: TestedLimit, body: Body | null): LimitStanding {
  if (isOutsideAct(body)) return 'notThisAct';
  if (test.mayRise) return 'mayRise';
  return test.nilBaseOpen ? 'nilBase' : 'firm';
}

/**
 * The outcome of a test in which a sum is held against the limit. A sum below nil, or of lines that may be spend or credit, is held
 * against nothing.
 */
export function outcomeOf(
  test: TestedLimit,
  counted: Figure,
  { body, signReasons }: { readonly body: Body | null; readonly signReasons: readonly string[] },
): Outcome {
  const standing = limitStanding(test, body);
  if (standing === 'notThisAct') return 'cannotSay';
  if (test.free) return 'noLimit';
  if (signReasons.length > 0) return 'cannotSay';
  return test.limit === null ? 'cannotSay' : outcomeAgainst(test.limit, counted, standing);
}

/**
 * An outcome stands only as far as the base carries it: over a base that may be too small is no outcome, and over a base of nil is
 * none until a person records what follows from nil. Source: the handbook says "twice" and no more; see docs/sources.md, Law.
 */
export function outcomeAgainst(limit: Figure, spent: Figure, standing: LimitStanding): Outcome {
  if (standing === 'notThisAct' || standing === 'nilBase') return 'cannotSay';
  if (spent.value === limit.value && limit.value !== 0) return 'atLimit';
  if (spent.value <= limit.value) return 'within';
  return standing === 'firm' ? 'over' : 'cannotSay';
}

/** Why the sum of a test says nothing yet: its lines may be spend or credit, or more came back than was spent. */
export function signReasons(
  { lines }: PositionInput,
  year: FinancialYear,
  route: Route,
  counted: Figure,
): string[] {
  const open = signOpen(lines, year, route);
  if (open !== null) return [open];
  return counted.value < 0 ? [say.limits.reasonCountedNegative({ year })] : [];
}

/** What the outcome means, in words. */
export function outcomeReasons(route: Route, outcome: Outcome, sums: Sums, test: TestedLimit): string[] {
  if (test.limit === null) return [];
  const together = sums.counted.value + sums.committed.value;
  const first = {
    over: route === 'assistance' ? say.limits.reasonOverTable : say.limits.reasonOver,
    atLimit: say.limits.reasonAtLimit,
    within: say.limits.reasonWithin,
    cannotSay: test.mayRise && sums.counted.value > test.limit.value ? say.limits.reasonOverNotSure : null,
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
  test: TestedLimit,
): string[] {
  const reasons: string[] = [];
  const queried = input.lines.filter(
    (line) => line.line.year === year && line.route === route && line.treatment === 'queried',
  );
  const foreign = queried.filter(({ line }) => (line.unconverted ?? null) !== null);
  const inPounds = queried.length - foreign.length;
  if (inPounds > 0) {
    const amount = poundsText(pence(sums.queried.value - sumOf(foreign)));
    reasons.push(say.limits.reasonQueried({ lines: inPounds, amount }));
  }
  if (foreign.length > 0) reasons.push(foreignReason(foreign));
  if (test.baseQueried && test.baseQueried.value !== 0) {
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

function sumOf(lines: readonly JudgedLine[]): number {
  return lines.reduce((sum, { amount }) => sum + amount, 0);
}

/** What is not in pounds, as written: no sign of the pound stands before it. */
function foreignReason(lines: readonly JudgedLine[]): string {
  const amounts = lines.map(({ line, amount }) => `${decimalPounds(amount)} ${line.unconverted ?? ''}`);
  return say.limits.reasonQueriedForeign({ lines: lines.length, amounts: amounts.join('; ') });
}
