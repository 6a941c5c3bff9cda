import { resultNames } from './resultNames';
import type { IndicatorProgress } from './indicatorProgress';
import type { Indicator, Logframe } from './logframe';
import type { LogframeProgress, OutputProgress } from './logframeProgress';
import type { Spent } from './spentOn';
import { toldApart } from './toldApart';

/** What the progress sheet shows of one logframe. */
export interface ProgressShown {
  readonly name: string;
  readonly progress: LogframeProgress;
  readonly spent: Spent | null;
}

/** An indicator with the names of its row and the code by which sums find its result. */
export interface IndicatorPlace {
  readonly logframe: Logframe;
  readonly name: string;
  readonly result: string;
  readonly text: string;
  /** "1-3": the first logframe's third result. */
  readonly code: string;
  readonly indicator: Indicator;
  readonly progress: IndicatorProgress;
}

export interface OutputPlace {
  readonly name: string;
  readonly result: string;
  readonly code: string;
  /** Code of the logframe. */
  readonly of: string;
  readonly progress: OutputProgress;
}

/** Codes begin with a letter, so that no sum takes them for dates. */
export const logframeCode = (at: number): string => `L${at + 1}`;

/** Every row of the progress sheet under names that tell it apart. */
export function placesOf(shown: readonly ProgressShown[]): {
  indicators: IndicatorPlace[];
  outputs: OutputPlace[];
} {
  const indicators: IndicatorPlace[] = [];
  const outputs: OutputPlace[] = [];
  for (const [at, { name, progress }] of shown.entries()) {
    const { logframe } = progress;
    const names = resultNames(logframe);
    for (const [nth, result] of logframe.results.entries()) {
      const place = { name, result: names[nth] ?? '', code: `${logframeCode(at)}R${nth + 1}` };
      const own = progress.indicators.filter((one) => one.result === result);
      const texts = toldApart(own.map(({ indicator }) => indicator.text));
      for (const [row, { indicator, progress: reached }] of own.entries())
        indicators.push({ ...place, logframe, text: texts[row] ?? '', indicator, progress: reached });
      for (const output of progress.outputs.filter((one) => one.result === result))
        outputs.push({ ...place, of: logframeCode(at), progress: output });
    }
  }
  return { indicators, outputs };
}
