import { achievement, type Achievement } from './achievement';
import type { Indicator } from './logframe';
import { measured, type Measured } from './measured';

/** How far an indicator has come, with the numbers that stand in its cells. */
export interface IndicatorProgress {
  readonly baseline: number | null;
  readonly target: number | null;
  readonly actual: number | null;
  readonly standing: ProgressStanding;
  /** A share of the way, 1 being the target; null unless the standing is "share". */
  readonly share: number | null;
}

/**
 * share: it can be worked out. open: a value is not given yet. inWords: a value is given without a number, so that people judge
 * it. unitsDiffer: a percentage stands beside another number. noWay: the target equals the baseline. otherWay: the target lies on
 * the other side of the baseline than the stated direction says.
 */
export type ProgressStanding = 'share' | 'open' | 'inWords' | 'unitsDiffer' | 'noWay' | 'otherWay';

/**
 * The share of the way from baseline to target. Periods that are summed start from nought, and what they achieved is added up;
 * where each already holds the ones before, the last one counts.
 */
export function indicatorProgress(indicator: Indicator): IndicatorProgress {
  const isSumming = indicator.measure?.accumulation === 'summing';
  const typed = {
    baseline: isSumming ? '0' : indicator.baseline,
    target: indicator.target,
    actual: isSumming ? summedActual(indicator) : indicator.actual,
  };
  const values = {
    baseline: isSumming ? zeroLike(measured(typed.target)) : measured(typed.baseline),
    target: measured(typed.target),
    actual: measured(typed.actual),
  };
  const numbers = {
    baseline: values.baseline?.value ?? null,
    target: values.target?.value ?? null,
    actual: values.actual?.value ?? null,
  };
  const found = standingOf(typed, values, indicator);
  return { ...numbers, ...found };
}

type Part = 'baseline' | 'target' | 'actual';

const PARTS: readonly Part[] = ['baseline', 'target', 'actual'];

function standingOf(
  typed: Readonly<Record<Part, string | null>>,
  values: Readonly<Record<Part, Measured | null>>,
  { measure }: Indicator,
): Pick<IndicatorProgress, 'standing' | 'share'> {
  const without = (standing: ProgressStanding) => ({ standing, share: null });
  if (PARTS.some((part) => typed[part] !== null && values[part] === null)) return without('inWords');
  const { baseline, target, actual } = values;
  const known = [baseline, target, actual].filter((value) => value !== null);
  if (new Set(known.map(({ unit }) => unit)).size > 1) return without('unitsDiffer');
  if (baseline !== null && target !== null) {
    if (baseline.value === target.value) return without('noWay');
    const stated = measure?.direction ?? null;
    if (stated !== null && (stated === 'increase') !== target.value > baseline.value)
      return without('otherWay');
  }
  if (baseline === null || target === null || actual === null) return without('open');
  return shareOf(achievement({ baseline: baseline.value, target: target.value, actual: actual.value }, null));
}

function shareOf(found: Achievement): Pick<IndicatorProgress, 'standing' | 'share'> {
  return found.outcome === 'share'
    ? { standing: 'share', share: found.share }
    : { standing: 'noWay', share: null };
}

/** What the periods achieved, added up; the actual as typed where no period says. */
function summedActual({ milestones, actual }: Indicator): string | null {
  const achieved = milestones.flatMap((milestone) => milestone.actual ?? []);
  const values = achieved.map((text) => measured(text));
  const units = new Set(values.map((value) => value?.unit));
  const [unit] = units;
  if (achieved.length === 0 || unit === undefined || units.size > 1) return actual;
  const sum = Number(values.reduce((total, value) => total + (value?.value ?? 0), 0).toPrecision(12));
  return unit === 'percent' ? `${sum}%` : unit === 'pounds' ? `£${sum}` : String(sum);
}

function zeroLike(target: Measured | null): Measured {
  return { value: 0, unit: target?.unit ?? 'plain' };
}
