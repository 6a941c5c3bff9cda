import { figureText, minus, sumFigures, times, type Figure } from '../core/figure';
import { nextYear, type FinancialYear } from '../core/financialYear';
import { say } from '../core/messages';
import { pence, poundsText } from '../core/pence';
import { outcomeAgainst } from './outcome';
import type { PlacedPlan } from './placePlans';
import type { LimitStanding, Outcome, Position, Route } from './position';

/** How things stand under a test: what is spent and promised, what remains, and the outcome of the two together. */
export interface Standing {
  /** Counted and committed, and after the plans these too. */
  readonly spent: Figure;
  /** Null where no specific limit applies. */
  readonly remaining: Figure | null;
  readonly outcome: Outcome;
}

/** What the next year's test would rest on, on the actual basis, without the plans and with them. */
export interface NextYear {
  readonly financialYear: FinancialYear;
  readonly base: { readonly without: Figure; readonly with: Figure };
  readonly limit: { readonly without: Figure; readonly with: Figure };
}

/** What plans would change under one test in one year. */
export interface WhatIf {
  readonly councils: readonly string[];
  readonly route: Route;
  readonly financialYear: FinancialYear;
  readonly plans: readonly PlacedPlan[];
  /** The plans that would count, together. */
  readonly planned: Figure;
  readonly limit: Figure | null;
  /** Null where the limit cannot be said: then there is no figure, and `reasons` say what is missing. */
  readonly before: Standing | null;
  readonly after: Standing | null;
  /** The new spend at which the test is met exactly; null where it cannot be said or the limit is passed already. */
  readonly boundary: Figure | null;
  readonly nextYear: NextYear | null;
  readonly verified: boolean;
  readonly example: boolean;
  /** What it comes to, in sentences; the last is always whom to ask before money is committed. */
  readonly sentences: readonly string[];
  /** What the position itself rests on, and what it lacks. */
  readonly reasons: readonly string[];
}

/**
 * The position before and after plans of its year, the amount at which the test is met to the penny, and what the plans would do to
 * the next year's base. An answer to a question, never a permission: the limit is the position's own, with all that is uncertain
 * about it.
 */
export function whatIf(position: Position, plans: readonly PlacedPlan[]): WhatIf {
  const { route, financialYear, limit } = position;
  const names = { year: financialYear, route: say.limits.routeNames[route] };
  const planned = sumFigures(
    'pence',
    plans.filter(({ counts }) => counts).map(({ amount }) => amount),
    say.positions.rulePlanned(names),
  );
  const spent = sumFigures('pence', [position.counted, position.committed], say.positions.ruleSpent);
  const spentAfter = sumFigures('pence', [spent, planned], say.positions.ruleSpentWithPlans);
  const isSaid = CARRIES.has(position.limitStanding) && (limit !== null || position.outcome === 'noLimit');
  const before = isSaid ? standing(position, spent) : null;
  const after = isSaid ? standing(position, spentAfter) : null;
  const boundary = isSaid && limit ? minus(limit, spent, say.positions.ruleBoundary) : null;
  const next = isSaid && route === 'twinning' && planned.value > 0 ? nextYearOf(position, planned) : null;
  const result = { planned, before, after, boundary: boundary && boundary.value >= 0 ? boundary : null };
  return {
    councils: position.councils,
    route,
    financialYear,
    plans,
    ...result,
    limit: isSaid ? limit : null,
    nextYear: next,
    verified: position.verified,
    example: position.example || planned.example,
    sentences: [
      ...sentencesOf({ ...result, limit }, position.limitStanding),
      ...(next ? [nextYearText(next, financialYear)] : []),
      ...(position.verified || route === 'externallyFunded' ? [] : [say.limits.reasonNotVerified]),
      say.positions.advice,
    ],
    reasons: position.reasons.filter((reason) => !ABOUT_NOW.has(reason)),
  };
}

/** Standings of a limit that planned money can be held against. */
const CARRIES: ReadonlySet<LimitStanding> = new Set(['firm', 'mayRise']);

/** Reasons that say how things stand today, which the plans would change. */
const ABOUT_NOW: ReadonlySet<string> = new Set([
  say.limits.reasonOver,
  say.limits.reasonOverTable,
  say.limits.reasonAtLimit,
  say.limits.reasonWithin,
  say.limits.reasonOverCommitted,
  say.limits.reasonOverNotSure,
  say.limits.reasonNotVerified,
]);

function standing({ limit, limitStanding }: Position, spent: Figure): Standing {
  if (limit === null) return { spent, remaining: null, outcome: 'noLimit' };
  return {
    spent,
    remaining: minus(limit, spent, say.limits.ruleRemaining),
    outcome: outcomeAgainst(limit, spent, limitStanding),
  };
}

function nextYearOf({ counted, financialYear: year }: Position, planned: Figure): NextYear {
  const rules = say.positions;
  const without = { ...counted, rule: rules.ruleNextBase({ year }) };
  const withPlans = sumFigures('pence', [counted, planned], rules.ruleNextBaseWith({ year }));
  return {
    financialYear: nextYear(year),
    base: { without, with: withPlans },
    limit: {
      without: times(without, 2, rules.ruleNextLimit({ year })),
      with: times(withPlans, 2, rules.ruleNextLimitWith({ year })),
    },
  };
}

function nextYearText({ financialYear, base, limit }: NextYear, year: FinancialYear): string {
  return say.positions.nextYearEffect({
    next: financialYear,
    year,
    base: figureText(base.without),
    limit: figureText(limit.without),
    baseWith: figureText(base.with),
    limitWith: figureText(limit.with),
  });
}

function sentencesOf(
  {
    planned,
    limit,
    before,
    after,
    boundary,
  }: Pick<WhatIf, 'planned' | 'limit' | 'before' | 'after' | 'boundary'>,
  limitStanding: LimitStanding,
): string[] {
  if (planned.value === 0) return [say.positions.planNone];
  if (limitStanding === 'nilBase') return [say.positions.planNilBase({ amount: figureText(planned) })];
  if (!before || !after) return [say.positions.planCannotSay({ amount: figureText(planned) })];
  if (limit === null || before.remaining === null || after.remaining === null)
    return [say.positions.planFree({ amount: figureText(planned) })];
  const sums = { before: figureText(before.remaining), limit: figureText(limit) };
  if (boundary === null)
    return [say.positions.planAlreadyOver({ excess: beyond(before.remaining), limit: sums.limit })];
  const excess = beyond(after.remaining);
  const said = {
    within: say.positions.planWithin({ ...sums, after: figureText(after.remaining) }),
    atLimit: say.positions.planAtLimit(sums),
    over: say.positions.planOver({ ...sums, excess }),
    cannotSay: say.positions.planOverNotSure({ ...sums, excess }),
    noLimit: '',
  }[after.outcome];
  const at =
    boundary.value === 0
      ? say.positions.boundaryNow
      : say.positions.boundaryAt({ amount: figureText(boundary) });
  return [said, at];
}

function beyond(remaining: Figure): string {
  return poundsText(pence(Math.max(0, -remaining.value))) + (remaining.example ? ' (EXAMPLE)' : '');
}
