import type { Indicator, Result } from './logframe';
import { sameContent, sameShape } from './sameContent';

/**
 * A result as it was before something was done to it, with whatever people changed since.
 *
 * @param was before; @param became after; @param now as it is found. What still reads as it became is put back, the rest stays.
 */
export function putBack(was: Result, became: Result, now: Result): Result {
  const before = indicatorsBefore(became.indicators, now.indicators);
  return {
    ...unchangedParts(was, became, now),
    indicators: now.indicators.map((indicator, at) => {
      const nth = before[at];
      const [old, left] = nth === undefined ? [] : [was.indicators[nth], became.indicators[nth]];
      return old === undefined || left === undefined ? indicator : unchangedParts(old, left, indicator);
    }),
  };
}

/** Which indicator each one was: the same words and figures first, then the same place where none was added or taken away. */
function indicatorsBefore(became: readonly Indicator[], now: readonly Indicator[]): (number | undefined)[] {
  const free = new Set(became.keys());
  const take = (fits: (candidate: Indicator, at: number) => boolean): number | undefined => {
    const found = [...free].find((at) => {
      const candidate = became[at];
      return candidate !== undefined && fits(candidate, at);
    });
    if (found !== undefined) free.delete(found);
    return found;
  };
  const alike = now.map((indicator, place) => {
    const same = became[place];
    if (same !== undefined && sameContent(same, indicator)) return take((_, at) => at === place);
    return undefined;
  });
  const moved = now.map(
    (indicator, at) => alike[at] ?? take((candidate) => sameContent(candidate, indicator)),
  );
  const isComplete = now.length === became.length;
  return now.map(
    (indicator, place) =>
      moved[place] ??
      take((_, at) => isComplete && at === place) ??
      take((candidate) => candidate.text === indicator.text),
  );
}

/** Field by field: as it was where nobody touched it, else as it is now. */
function unchangedParts<T extends object>(was: T, became: T, now: T): T {
  const fields = new Set([...Object.keys(was), ...Object.keys(now)]) as Set<keyof T>;
  const merged = [...fields].flatMap((field) => {
    const isAsFound = !sameContent(now[field], became[field]) || sameShape(now[field], was[field]);
    const from = isAsFound ? now : was;
    return field in from ? [[field, from[field]] as const] : [];
  });
  return Object.fromEntries(merged) as T;
}
