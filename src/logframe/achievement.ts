import { say } from '../core/messages';
import { measured, type Measured } from './measured';

export type Direction = 'increase' | 'decrease';

export type Achievement =
  | { readonly outcome: 'share'; readonly share: number }
  | { readonly outcome: 'cannotSay'; readonly reason: string };

/** A value of an indicator: a bare number from a cell, or as it was written ("45%", "120 households"). */
export type IndicatorValue = number | string;

/**
 * How much of the way from baseline to target is covered: 0 at the baseline, 1 at the target, more beyond it, below 0 on the wrong
 * side. The way may lead up or down. A stated direction only checks baseline and target; it never turns them round.
 * Source: docs/sources.md, Logframes (indicators have a direction).
 */
export function achievement(
  values: {
    readonly baseline: IndicatorValue;
    readonly target: IndicatorValue;
    readonly actual: IndicatorValue;
  },
  direction: Direction | null,
): Achievement {
  const words = say.functions.achievement;
  const read = {
    baseline: valueIn(values.baseline),
    target: valueIn(values.target),
    actual: valueIn(values.actual),
  };
  for (const name of ['baseline', 'target', 'actual'] as const)
    if (read[name] === null) return cannotSay(words.noNumber({ name, found: String(values[name]) }));
  const { baseline, target, actual } = read;
  if (baseline === null || target === null || actual === null) return cannotSay(words.unitsDiffer);
  if (!areOfOneUnit([baseline, target, actual])) return cannotSay(words.unitsDiffer);
  const way = target.value - baseline.value;
  if (way === 0) return cannotSay(words.noWay);
  if (direction !== null && (direction === 'increase') !== way > 0)
    return cannotSay(words.otherDirection({ direction }));
  return { outcome: 'share', share: withoutNoise((actual.value - baseline.value) / way) };
}

/** (0.4 - 0.5) / (0.3 - 0.5) is a half, not 0.4999999999999999. */
function withoutNoise(share: number): number {
  return Number(share.toPrecision(12));
}

/** A percentage is a fraction, as in Excel's own cells. */
function valueIn(given: IndicatorValue): Measured | null {
  if (typeof given === 'number') return { value: given, unit: 'plain' };
  const read = measured(given);
  return read?.unit === 'percent' ? { ...read, value: read.value / 100 } : read;
}

/** A cell formatted as a percentage comes as a bare fraction; any other bare number beside "45%" is another unit. */
function areOfOneUnit(values: readonly Measured[]): boolean {
  const has = (unit: Measured['unit']) => values.some((value) => value.unit === unit);
  if (has('pounds') && has('percent')) return false;
  return !has('percent') || values.every(({ unit, value }) => unit === 'percent' || Math.abs(value) <= 1);
}

function cannotSay(reason: string): Achievement {
  return { outcome: 'cannotSay', reason };
}
