import fc from 'fast-check';
import type {
  Indicator,
  Logframe,
  LogframeProfileId,
  Milestone,
  Result,
  ResultLevel,
  Statement,
} from '../../src/logframe/logframe';
import { PARTICULARS } from '../../src/logframe/particulars';
import { indicator, result, said } from './made';

const words = fc.array(fc.constantFrom('wells', 'roads', 'clerks', 'seeds', 'plan', 'visit', '40%', '2026'), {
  minLength: 1,
  maxLength: 4,
});
const text = words.map((found) => found.join(' '));
const maybe = fc.option(text, { nil: null });
const statements: fc.Arbitrary<Statement[]> = fc.array(
  text.map((found) => said(found)),
  { maxLength: 3 },
);
const milestones: fc.Arbitrary<Milestone[]> = fc.array(
  fc.record({ label: text, value: maybe }).map((milestone) => milestone),
  { maxLength: 2 },
);

/** An indicator with any of its parts there or missing. */
const indicators: fc.Arbitrary<Indicator> = fc
  .record({
    text,
    number: fc.constantFrom(null, '1.1', '2'),
    baseline: maybe,
    baselineYear: fc.constantFrom(null, '2023'),
    milestones,
    target: maybe,
    actual: maybe,
    sources: statements,
    evidence: fc.option(statements, { nil: undefined }),
    particulars: fc.option(
      fc
        .subarray([...PARTICULARS], { minLength: 1 })
        .chain((kinds) => fc.tuple(...kinds.map((kind) => text.map((found) => ({ kind, ...said(found) }))))),
      { nil: undefined },
    ),
    direction: fc.constantFrom(undefined, null, 'increase' as const),
  })
  .map(({ evidence, direction, particulars, ...parts }) =>
    indicator({
      ...parts,
      ...(evidence === undefined ? {} : { evidence }),
      ...(particulars === undefined ? {} : { particulars }),
      ...(direction === undefined ? {} : { measure: { direction, accumulation: null } }),
    }),
  );

const results: fc.Arbitrary<Result> = fc
  .record({
    level: fc.constantFrom<ResultLevel>('impact', 'outcome', 'output', 'activity'),
    number: fc.constantFrom(null, '1', '2', '1.1'),
    statement: text,
    indicators: fc.array(indicators, { maxLength: 3 }),
    meansOfVerification: statements,
    assumptions: statements,
    risks: statements,
    weight: fc.constantFrom(null, 40, 60),
    riskRating: fc.constantFrom(undefined, 'Medium'),
  })
  .map(({ riskRating, ...parts }) =>
    result({ ...parts, ...(riskRating === undefined ? {} : { riskRating }) }),
  );

/** Any logframe, sound or not, in any profile. */
export const logframes: fc.Arbitrary<Logframe> = fc.record({
  title: fc.constantFrom(null, 'Wells'),
  profile: fc.constantFrom<LogframeProfileId>('4x4', 'fcdo', 'eu'),
  results: fc.array(results, { maxLength: 6 }),
  findings: fc.constant([]),
  source: fc.constant(said('').source),
});
