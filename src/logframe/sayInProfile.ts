import { say } from '../core/messages';
import type { Indicator, Result } from './logframe';
import type { Profile } from './profile';

/** The result as the profile's layout can show it; the very same object where nothing changes. */
export function sayInProfile(result: Result, profile: Profile): Result {
  const steps = [
    profile.has.values ? keep : joinValues,
    profile.has.sourcePerIndicator ? pairSources : gatherSources,
  ];
  const worded = steps.reduce((current, step) => step(current), result);
  return dropMargin(worded, profile);
}

function keep(result: Result): Result {
  return result;
}

/** Indicator, baseline, milestones and target become one sentence. */
function joinValues(result: Result): Result {
  return result.indicators.some(hasValues)
    ? { ...result, indicators: result.indicators.map(joined) }
    : result;
}

function hasValues(indicator: Indicator): boolean {
  const { baseline, baselineYear, milestones, target, actual, ...besides } = indicator;
  const { measure, evidence, particulars, cells } = besides;
  const values = [baseline, baselineYear, target, actual].some((value) => value !== null);
  return (
    values ||
    milestones.length > 0 ||
    [measure, evidence, particulars, cells].some((part) => part !== undefined)
  );
}

function joined({ number, text, sources, source, responsible, ...values }: Indicator): Indicator {
  const milestones = values.milestones.flatMap(({ label, value }) =>
    value === null ? [] : [{ label, value }],
  );
  return {
    number,
    text: say.logframe.joined({ indicator: text, ...values, milestones }),
    baseline: null,
    baselineYear: null,
    milestones: [],
    target: null,
    actual: null,
    sources,
    source,
    ...(responsible === undefined ? {} : { responsible }),
  };
}

/** One cell for the whole result. */
function gatherSources(result: Result): Result {
  if (result.indicators.every(({ sources }) => sources.length === 0)) return result;
  return {
    ...result,
    indicators: result.indicators.map((indicator) => ({ ...indicator, sources: [] })),
    meansOfVerification: [
      ...result.meansOfVerification,
      ...result.indicators.flatMap(({ sources }) => sources),
    ],
  };
}

/** With a single indicator there is no doubt whose means they are. With several a person must say. */
function pairSources(result: Result): Result {
  if (result.meansOfVerification.length === 0) return result;
  const [only, ...others] = result.indicators;
  const indicators =
    only !== undefined && others.length === 0
      ? [{ ...only, sources: [...only.sources, ...result.meansOfVerification] }]
      : result.indicators;
  return { ...result, indicators, meansOfVerification: [] };
}

function dropMargin(result: Result, { has }: Profile): Result {
  const { riskRating, inputs, ...rest } = result;
  const risks = has.risks ? result.risks : [];
  const weight = has.weights ? result.weight : null;
  const isSame =
    risks.length === result.risks.length &&
    weight === result.weight &&
    (has.risks || riskRating === undefined) &&
    (has.inputs || inputs === undefined);
  if (isSame) return result;
  return {
    ...rest,
    risks,
    weight,
    ...(has.risks && riskRating !== undefined ? { riskRating } : {}),
    ...(has.inputs && inputs !== undefined ? { inputs } : {}),
  };
}
