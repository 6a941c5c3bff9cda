import { addPence, type Pence } from '../core/pence';
import { indicatorProgress, type IndicatorProgress } from './indicatorProgress';
import type { Indicator, Logframe, Result } from './logframe';
import { weightedTogether } from './outputScore';

/** How far a logframe has come: indicator by indicator, output by output, and all outputs together by their weights. */
export interface LogframeProgress {
  readonly logframe: Logframe;
  /** Every indicator but those of activities. */
  readonly indicators: readonly {
    readonly result: Result;
    readonly indicator: Indicator;
    readonly progress: IndicatorProgress;
  }[];
  readonly outputs: readonly OutputProgress[];
  /** Null where a weight or an achievement is missing, or the weights do not total 100: unknown is not nil. */
  readonly together: number | null;
  /** The totals of the inputs of all results; null where none states one. */
  readonly budget: Pence | null;
}

export interface OutputProgress {
  readonly result: Result;
  /** Of the indicators: for how many a share can be said, and how many there are. */
  readonly counted: number;
  readonly of: number;
  /** Mean of the shares that can be said; null where none can. */
  readonly mean: number | null;
  /** What people agreed, else the mean of the shares that can be said; null where there is neither. */
  readonly share: number | null;
  /** What people agreed in place of the mean; null where they did not. */
  readonly agreed: number | null;
}

/** @param agreed the share that people agreed for an output in place of the mean; null for none. */
export function logframeProgress(
  logframe: Logframe,
  agreed: (output: Result) => number | null = () => null,
): LogframeProgress {
  const results = logframe.results.filter(({ level }) => level !== 'activity');
  const indicators = results.flatMap((result) =>
    result.indicators.map((indicator) => ({ result, indicator, progress: indicatorProgress(indicator) })),
  );
  const outputs = results
    .filter(({ level }) => level === 'output')
    .map((result): OutputProgress => {
      const own = indicators.filter((one) => one.result === result);
      const shares = own.flatMap(({ progress }) =>
        progress.share === null ? [] : [rounded(progress.share)],
      );
      const stated = agreed(result);
      const average = shares.length === 0 ? null : rounded(mean(shares));
      return {
        result,
        counted: shares.length,
        of: own.length,
        mean: average,
        agreed: stated,
        share: stated ?? average,
      };
    });
  return { logframe, indicators, outputs, together: togetherOf(outputs), budget: budgetOf(results) };
}

/** Shares are shown, and added up, to a hundredth of a per cent: as ROUND(…,4) does, halves away from nought. */
export function rounded(share: number): number {
  return (Math.sign(share) * Math.round(Number((Math.abs(share) * 1e4).toPrecision(12)))) / 1e4;
}

function mean(shares: readonly number[]): number {
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

function togetherOf(outputs: readonly OutputProgress[]): number | null {
  const scored = outputs.flatMap(({ share, result: { weight } }) =>
    share === null || weight === null ? [] : [{ achievement: share, weight }],
  );
  if (scored.length === 0 || scored.length < outputs.length) return null;
  const together = weightedTogether(scored);
  return typeof together === 'number' ? rounded(together) : null;
}

function budgetOf(results: readonly Result[]): Pence | null {
  const totals = results.flatMap(({ inputs }) => inputs?.total ?? []);
  return totals.length === 0 ? null : addPence(...totals);
}
