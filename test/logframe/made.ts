import type { Indicator, Logframe, Result, Statement } from '../../src/logframe/logframe';
import type { Source } from '../../src/core/source';

const at = (cell: string): Source => ({ file: 'council.xlsx', sheet: 'Logframe', cell });

export const said = (text: string, cell = 'C5'): Statement => ({ text, source: at(cell) });

/** An indicator with nothing but its wording, unless more is given. */
export function indicator(parts: Partial<Indicator> = {}): Indicator {
  return {
    number: null,
    text: 'Households served by 2026: 400',
    baseline: null,
    baselineYear: null,
    milestones: [],
    target: null,
    actual: null,
    sources: [],
    source: at('B5'),
    ...parts,
  };
}

/** A result with one measurable indicator and a source, unless something else is given. */
export function result(parts: Partial<Result> = {}): Result {
  return {
    level: 'output',
    number: null,
    statement: 'Wells in order',
    indicators: [indicator()],
    meansOfVerification: [said('Inspection by the district council each year')],
    assumptions: [],
    risks: [],
    weight: null,
    source: at('A5'),
    ...parts,
  };
}

/** A sound 4x4: goal, purpose and output, nothing for any check to find. */
export function logframe(parts: Partial<Logframe> = {}): Logframe {
  return {
    title: 'Wells',
    profile: '4x4',
    results: [
      result({
        level: 'impact',
        statement: 'Healthier families',
        indicators: [indicator({ text: 'Cases of cholera below 300 in 2027' })],
      }),
      result({
        level: 'outcome',
        statement: 'Clean water in use',
        indicators: [indicator({ text: 'Litres drawn a day, 9,000 by 2026' })],
        assumptions: [said('No drought')],
      }),
      result({ number: '1', assumptions: [said('Spare parts can be had')] }),
    ],
    findings: [],
    source: at('A1:D7'),
    ...parts,
  };
}

/** A sound FCDO logframe: every value, source, weight and rating in its place. */
export function fcdo(parts: Partial<Logframe> = {}): Logframe {
  const values = {
    baseline: '120',
    baselineYear: '2023',
    milestones: [
      { label: 'Milestone 1 (2024)', value: '200' },
      { label: 'Milestone 2 (2025)', value: '300' },
    ],
    target: '400',
    sources: [said('Survey by the district office')],
  };
  return logframe({
    profile: 'fcdo',
    results: [
      result({
        level: 'impact',
        statement: 'Healthier families',
        indicators: [indicator({ ...values, text: 'Families without illness' })],
        meansOfVerification: [],
      }),
      result({
        level: 'outcome',
        statement: 'Clean water in use',
        indicators: [
          indicator({ ...values, text: 'Households served', sources: [said('Log book of the partner')] }),
        ],
        assumptions: [said('No drought')],
        meansOfVerification: [],
      }),
      result({
        number: '1',
        indicators: [indicator({ ...values, text: 'Wells dug' })],
        meansOfVerification: [],
        risks: [said('Drought')],
        weight: 100,
        riskRating: 'Medium',
      }),
    ],
    ...parts,
  });
}

/** The same logframe with its only output changed. */
export function withOutput(base: Logframe, parts: Partial<Result>): Logframe {
  return {
    ...base,
    results: base.results.map((each) => (each.level === 'output' ? { ...each, ...parts } : each)),
  };
}

/** The same logframe with the indicator of its only output changed. */
export function withIndicator(base: Logframe, parts: Partial<Indicator>): Logframe {
  return {
    ...base,
    results: base.results.map((each) =>
      each.level === 'output'
        ? { ...each, indicators: each.indicators.map((one) => ({ ...one, ...parts })) }
        : each,
    ),
  };
}
