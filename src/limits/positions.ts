import { minus, percentOf, sumFigures, figureText, type Figure } from '../core/figure';
import type { FinancialYear } from '../core/financialYear';
import { say } from '../core/messages';
import { notVerifiedReasons } from './authorisationGap';
import { bodyReasons, isOutsideAct } from './body';
import { byPartnership } from './byPartnership';
import { classedDifferently } from './classedDifferently';
import { completenessOf, completenessReasons } from './completeness';
import { excludedBy } from './excludedBy';
import { forecast } from './forecast';
import type { JudgedLine } from './judgement';
import { limitTest } from './limitTest';
import { localPowerReasons } from './localPower';
import { limitStanding, lineReasons, outcomeOf, outcomeReasons, signReasons } from './outcome';
import type { Position, Route } from './position';
import type { PositionInput } from './positionInput';
import { treatedSum } from './treatedSum';

/** The tests in the order in which they are shown. */
export const ROUTES: readonly Route[] = ['twinning', 'assistance', 'externallyFunded'];

/** The standing under each test in each year that has lines for it, oldest year first. */
export function positionsOf(input: PositionInput): Position[] {
  const years = [
    ...new Set(input.lines.flatMap(({ line, route }) => (line.year && isRoute(route) ? [line.year] : []))),
  ].sort();
  return years.flatMap((year) =>
    ROUTES.filter((route) => hasLines(input, year, route)).map((route) => positionOf(input, year, route)),
  );
}

/** "£12,300.00 of £18,000.00 (68.3%), handbook test, not verified": the first thing a finance officer reads. */
export function positionSentence(position: Position): string {
  const counted = figureText(position.counted);
  const standing = position.verified ? (position.basis ?? '') : say.limits.handbookTest;
  if (position.outcome === 'noLimit') return say.limits.sentenceFree({ amount: counted });
  if (position.limit === null) return say.limits.sentenceNoLimit({ counted, why: position.reasons[0] ?? '' });
  return say.limits.sentence({
    counted,
    limit: figureText(position.limit),
    share: position.percent ? `${position.percent.value}%` : say.limits.outcomeNames[position.outcome],
    standing,
  });
}

function isRoute(route: JudgedLine['route']): route is Route {
  return route !== null && ROUTES.includes(route as Route);
}

function hasLines(input: PositionInput, year: FinancialYear, route: Route): boolean {
  return input.lines.some((line) => line.line.year === year && line.route === route);
}

/** The standing under one test in one year, with or without lines for it. */
export function positionOf(input: PositionInput, year: FinancialYear, route: Route): Position {
  const sums = sumsOf(input, year, route);
  const own = limitTest(input, year, route);
  // Lines of two councils have no limit in common.
  const test = input.severalCouncils ? { ...own, limit: null, candidates: [] } : own;
  const spent = sumFigures('pence', [sums.counted, sums.committed], '');
  const remaining = test.limit === null ? null : minus(test.limit, spent, say.limits.ruleRemaining);
  const completeness = { year: completenessOf(input, year, route), base: test.baseCompleteness };
  const signs = signReasons(input, year, route, sums.counted);
  const outcome = outcomeOf(test, sums.counted, { body: input.body, signReasons: signs });
  // What a test of the Act lacks is nobody's to supply where the Act does not reach the body.
  const isOutside = isOutsideAct(input.body);
  const reasons = [
    ...(input.severalCouncils ? [say.limits.reasonSeveralCouncils] : []),
    ...bodyReasons(input.body),
    ...localPowerReasons(input.body, input.choices, year),
    ...(isOutside ? [] : test.reasons),
    ...(test.free ? [] : signs),
    ...outcomeReasons(route, outcome, sums, test),
    ...lineReasons(input, year, route, sums, test),
    ...completenessReasons(input, year, route, test),
    ...(route === 'twinning' ? classedDifferently(input.lines, year).map(({ message }) => message) : []),
  ];
  const unverified = notVerifiedReasons(input.authorisation, { body: input.body, year });
  const verified = unverified.length === 0 && route !== 'externallyFunded' && test.limit !== null;
  return {
    councils: input.body && !input.severalCouncils ? [input.body.name] : [],
    route,
    financialYear: year,
    limit: test.limit,
    ...sums,
    remaining,
    percent: test.limit && percentOf(sums.counted, test.limit, say.positions.rulePercent),
    forecast: forecast(year, sums, {
      coverage: input.coverage.get(year),
      expected: input.recorded.expected(year, route),
    }),
    excludedBy: excludedBy(input.lines, year, route),
    byPartnership: byPartnership(input.lines, year, route, input.partnershipOf),
    limitStanding: limitStanding(test, input.body),
    basis: test.basis,
    verified,
    example: [sums.counted, sums.queried, sums.excluded, test.limit].some(
      (figure) => figure?.example === true,
    ),
    completeness,
    outcome,
    reasons: [...new Set([...reasons, ...(isOutside || route === 'externallyFunded' ? [] : unverified)])],
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
    counted: treatedSum(input.lines, year, route, counting),
    committed: sumFigures('pence', committed, say.limits.ruleCommitted({ year })),
    excluded: treatedSum(input.lines, year, route, 'excluded'),
    queried: treatedSum(input.lines, year, route, 'queried'),
  };
}
