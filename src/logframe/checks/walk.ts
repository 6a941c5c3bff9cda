import type { Indicator, Logframe, Result, ResultLevel, Statement } from '../logframe';
import { levelName } from '../profile';

export interface IndicatorInPlace {
  readonly result: Result;
  readonly indicator: Indicator;
}

/** Every indicator with its result, top to bottom. */
export function indicatorsOf(logframe: Logframe): IndicatorInPlace[] {
  return logframe.results.flatMap((result) => result.indicators.map((indicator) => ({ result, indicator })));
}

export function resultsAt(logframe: Logframe, level: ResultLevel): Result[] {
  return logframe.results.filter((result) => result.level === level);
}

/** "Output 1", or "Purpose" where it has no number. */
export function nameOf(logframe: Logframe, result: Result): string {
  const name = levelName(logframe.profile, result.level);
  return result.number === null ? name : `${name} ${result.number}`;
}

/** Means of verification that hold for an indicator: its own, else those of the result as a whole. */
export function sourcesFor(result: Result, indicator: Indicator): readonly Statement[] {
  return indicator.sources.length > 0 ? indicator.sources : result.meansOfVerification;
}

const LONGEST_QUOTE = 70;

/** A text short enough to stand in a sentence, cut at a word. */
export function quoted(text: string): string {
  if (text.length <= LONGEST_QUOTE) return text;
  const cut = text.slice(0, LONGEST_QUOTE);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST_QUOTE / 2)).trimEnd()}…`;
}
