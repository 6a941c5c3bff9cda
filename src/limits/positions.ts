import { minus, money, percentOf, sumFigures, times, type Figure, figureText } from '../core/figure';
import { previousYear, type FinancialYear } from '../core/financialYear';
import { calendarDate, dateText } from '../core/calendarDate';
import { say } from '../core/messages';
import { pence, poundsText } from '../core/pence';
import { sourceText } from '../core/source';
import type { YearBudget } from '../spending/budgets';
import type { Coverage } from '../spending/coverage';
import type { UnreadPosting } from '../spending/spendLines';
import { assistanceLimit, type Authorisation } from './authorisation';
import { bodyReasons, isOutsideAct, type Body } from './body';
import type { ChosenPopulation } from './chosenPopulation';
import type { Choices } from './choices';
import type { JudgedLine, Treatment } from './judgement';
import type { Completeness, Outcome, Position, Route, TwinningBasis } from './position';
import { twinningLimit } from './twinningLimit';

export interface PositionInput {
  readonly lines: readonly JudgedLine[];
  readonly coverage: ReadonlyMap<FinancialYear, Coverage>;
  readonly budgets: ReadonlyMap<FinancialYear, YearBudget>;
  /** Orders not yet paid, by year and route. */
  readonly commitments: readonly {
    readonly year: FinancialYear;
    readonly route: Route;
    readonly amount: Figure;
  }[];
  readonly unread: readonly UnreadPosting[];
  readonly body: Body | null;
  readonly choices: Choices;
  readonly authorisation: Authorisation;
  readonly population: ChosenPopulation;
  /** Only this year; null for every year with international lines. */
  readonly year: FinancialYear | null;
}

const ROUTES: readonly Route[] = ['twinning', 'assistance', 'externallyFunded'];

/** The standing under each test in each year that has lines for it, oldest year first. */
export function positionsOf(input: PositionInput): Position[] {
  const years = [
    ...new Set(input.lines.flatMap(({ line, route }) => (line.year && isRoute(route) ? [line.year] : []))),
  ].sort();
  return years
    .filter((year) => input.year === null || year === input.year)
    .flatMap((year) =>
      ROUTES.filter((route) => hasLines(input, year, route)).map((route) => positionOf(input, year, route)),
    );
}

/** "£12,300.00 of £18,000.00 (68.3%), handbook test, not verified": the first thing a finance officer reads. */
export function positionSentence(position: Position): string {
  const counted = figureText(position.counted);
  const standing = position.verified ? (position.basis ?? '') : say.limits.handbookTest;
  if (position.outcome === 'noLimit') return say.limits.sentenceFree({ amount: counted });
  if (position.limit === null) return say.limits.sentenceNoLimit({ counted, why: position.reasons[0] ?? '' });
  const share = percentOf(position.counted, position.limit, '');
  return say.limits.sentence({
    counted,
    limit: figureText(position.limit),
    share: share ? `${share.value}%` : say.limits.outcomeNames[position.outcome],
    standing,
  });
}

function isRoute(route: JudgedLine['route']): route is Route {
  return route !== null && ROUTES.includes(route as Route);
}

function hasLines(input: PositionInput, year: FinancialYear, route: Route): boolean {
  return input.lines.some((line) => line.line.year === year && line.route === route);
}

function positionOf(input: PositionInput, year: FinancialYear, route: Route): Position {
  const sums = sumsOf(input, year, route);
  const test = testOf(input, year, route);
  const spent = sumFigures('pence', [sums.counted, sums.committed], '');
  const remaining = test.limit === null ? null : minus(test.limit, spent, say.limits.ruleRemaining);
  const completeness = { year: completenessOf(input, year, route), base: test.baseCompleteness };
  const outcome = outcomeOf(test, sums, completeness.base, input.body);
  const reasons = [
    ...bodyReasons(input.body),
    ...test.reasons,
    ...outcomeReasons(outcome, sums, test),
    ...lineReasons(input, year, route, sums, test),
    ...completenessReasons(input, year, route, test),
  ];
  const verified =
    input.authorisation.reference !== null && route !== 'externallyFunded' && test.limit !== null;
  return {
    councils: input.body ? [input.body.name] : [],
    route,
    financialYear: year,
    limit: test.limit,
    ...sums,
    remaining,
    basis: test.basis,
    verified,
    example: [sums.counted, sums.queried, sums.excluded, test.limit].some(
      (figure) => figure?.example === true,
    ),
    completeness,
    outcome,
    reasons: [
      ...new Set([
        ...reasons,
        ...(verified || route === 'externallyFunded' ? [] : [say.limits.reasonNotVerified]),
      ]),
    ],
    candidates: test.candidates,
  };
}

interface Sums {
  readonly counted: Figure;
  readonly committed: Figure;
  readonly excluded: Figure;
  readonly queried: Figure;
}

function sumsOf(input: PositionInput, year: FinancialYear, route: Route): Sums {
  const counting = route === 'externallyFunded' ? 'externallyFunded' : 'counted';
  const committed = input.commitments
    .filter((one) => one.year === year && one.route === route)
    .map((one) => one.amount);
  return {
    counted: treated(input, year, route, counting),
    committed: sumFigures('pence', committed, say.limits.ruleCommitted({ year })),
    excluded: treated(input, year, route, 'excluded'),
    queried: treated(input, year, route, 'queried'),
  };
}

/** The sum of a treatment, with every cell it came from. */
function treated(input: PositionInput, year: FinancialYear, route: Route, treatment: Treatment): Figure {
  const names = { year, route: say.limits.routeNames[route] };
  const rule =
    treatment === 'counted'
      ? say.limits.ruleCounted(names)
      : say.limits.ruleTreatment({ ...names, treatment: say.limits.treatmentNames[treatment] });
  const own = input.lines.filter(
    (line) => line.line.year === year && line.route === route && line.treatment === treatment,
  );
  return sumFigures(
    'pence',
    own.map(({ line, amount }) => money(amount, rule, [line.source], line.example)),
    rule,
  );
}

interface Test {
  readonly limit: Figure | null;
  readonly basis: string | null;
  readonly reasons: readonly string[];
  readonly candidates: Position['candidates'];
  readonly baseCompleteness: Completeness | null;
  readonly baseQueried: Figure | null;
  readonly free: boolean;
}

function testOf(input: PositionInput, year: FinancialYear, route: Route): Test {
  if (route === 'twinning') return twinningTest(input, year);
  const none = { basis: null, candidates: [], baseCompleteness: null, baseQueried: null, limit: null };
  if (route === 'externallyFunded') return { ...none, reasons: [say.limits.reasonExternally], free: true };
  const answer = assistanceLimit(input.authorisation, input.population);
  return answer.outcome === 'limit'
    ? { ...none, limit: answer.limit, basis: answer.limit.rule, reasons: [], free: false }
    : { ...none, reasons: [answer.reason], free: false };
}

function twinningTest(input: PositionInput, year: FinancialYear): Test {
  const before = previousYear(year);
  const figures = baseFigures(input, before);
  const candidates = (['actual', 'originalBudget', 'revisedBudget'] as const).flatMap((basis) => {
    const base = figures[basis];
    const rule = say.limits.ruleTwice({ figure: say.limits.basisNames[basis], year: before });
    return base ? [{ basis, base, limit: times(base, 2, rule) }] : [];
  });
  const baseCompleteness = figures.actual === null ? 'unknown' : completenessOf(input, before, 'twinning');
  const baseQueried = input.coverage.has(before) ? treated(input, before, 'twinning', 'queried') : null;
  const shared = { candidates, baseCompleteness, baseQueried, free: false };
  const cannot = (reason: string): Test => ({ ...shared, limit: null, basis: null, reasons: [reason] });
  if (candidates.length === 0) return cannot(say.limits.reasonPreviousUnknown({ year: before }));
  const chosen = input.choices.basis;
  if (chosen === null) return cannot(say.limits.reasonBasisNotChosen);
  return chosenTest(chosen.value, figures, before, cannot, shared);
}

function chosenTest(
  chosen: TwinningBasis,
  figures: BaseFigures,
  before: FinancialYear,
  cannot: (reason: string) => Test,
  shared: Omit<Test, 'limit' | 'basis' | 'reasons'>,
): Test {
  const basis = chosen === 'revisedBudget' ? 'originalBudget' : chosen;
  const answer = twinningLimit({
    actual: asPence(figures.actual),
    originalBudget: asPence(chosen === 'revisedBudget' ? figures.revisedBudget : figures.originalBudget),
    basis,
  });
  const named = { year: before, figure: say.limits.basisNames[chosen] };
  if (answer.outcome === 'cannotSay') {
    return cannot(
      answer.because === 'figureNegative'
        ? say.limits.reasonFigureNegative(named)
        : say.limits.reasonFigureUnknown(named),
    );
  }
  const taken = chosen === 'higher' ? answer.basis : chosen;
  const base = figures[taken];
  if (!base) return cannot(say.limits.reasonFigureUnknown(named));
  const rule = say.limits.ruleTwice({ figure: say.limits.basisNames[taken], year: before });
  return {
    ...shared,
    limit: times(base, 2, rule),
    basis: rule,
    reasons: answer.outcome === 'nilBase' ? [say.limits.reasonNilBase(named)] : [],
  };
}

interface BaseFigures {
  readonly actual: Figure | null;
  readonly originalBudget: Figure | null;
  readonly revisedBudget: Figure | null;
}

/** Unknown is not nil: without a ledger of that year the actual is what the budget sheet states, or nothing. */
function baseFigures(input: PositionInput, before: FinancialYear): BaseFigures {
  const budget = input.budgets.get(before);
  const fromLedger = input.coverage.has(before) ? treated(input, before, 'twinning', 'counted') : null;
  return {
    actual: fromLedger
      ? { ...fromLedger, rule: say.limits.ruleSpentBefore({ year: before }) }
      : (budget?.actual ?? null),
    originalBudget: budget?.original ?? null,
    revisedBudget: budget?.revised ?? null,
  };
}

function asPence(figure: Figure | null): ReturnType<typeof pence> | null {
  return figure === null ? null : pence(figure.value);
}

/** An outcome stands only as far as the base carries it: over a base that may be too small is no outcome. */
function outcomeOf(test: Test, sums: Sums, base: Completeness | null, body: Body | null): Outcome {
  if (isOutsideAct(body)) return 'cannotSay';
  if (test.free) return 'noLimit';
  if (test.limit === null) return 'cannotSay';
  if (sums.counted.value === test.limit.value && test.limit.value !== 0) return 'atLimit';
  if (sums.counted.value <= test.limit.value) return 'within';
  const baseMayGrow = base !== null && base !== 'complete' && test.baseCompleteness !== null;
  return baseMayGrow || (test.baseQueried?.value ?? 0) > 0 ? 'cannotSay' : 'over';
}

function outcomeReasons(outcome: Outcome, sums: Sums, test: Test): string[] {
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

function lineReasons(
  input: PositionInput,
  year: FinancialYear,
  route: Route,
  sums: Sums,
  test: Test,
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

/** How much of a year's spend under a test the ledgers can show. */
function completenessOf(input: PositionInput, year: FinancialYear, route: Route): Completeness {
  const coverage = input.coverage.get(year);
  if (!coverage) return 'unknown';
  if (!coverage.whole) return 'partYear';
  return byNameOnly(input, year, route) || unreadIn(input, year).length > 0 ? 'lowerBound' : 'complete';
}

/** Rows without a readable amount matter to the year they stand in; without a date they matter to every year. */
function unreadIn(input: PositionInput, year: FinancialYear): UnreadPosting[] {
  return input.unread.filter((row) => row.year === year || row.year === null);
}

function byNameOnly(input: PositionInput, year: FinancialYear, route: Route): boolean {
  return input.lines.some(
    ({ line, route: own, flags }) => line.year === year && own === route && flags.includes('name-only'),
  );
}

function completenessReasons(input: PositionInput, year: FinancialYear, route: Route, test: Test): string[] {
  const before = previousYear(year);
  const reasons: string[] = [];
  const now = input.coverage.get(year);
  const then = input.coverage.get(before);
  if (now && !now.whole) reasons.push(say.limits.reasonPartYear({ year, months: now.months.length }));
  reasons.push(...startsLate(year, now));
  if (byNameOnly(input, year, route)) reasons.push(say.limits.reasonLowerBoundYear);
  if (route === 'twinning' && test.candidates.length > 0 && then) {
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
