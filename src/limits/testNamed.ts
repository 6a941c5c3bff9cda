import type { Route } from './position';

const NAMES: readonly (readonly [RegExp, Route])[] = [
  [/\bextern|\bfunded\b/i, 'externallyFunded'],
  [/\btwin|\bcultur|\bprevious[- ]year/i, 'twinning'],
  [/\bassist|\bpopulation/i, 'assistance'],
];

/** The test that a person names in words of their own: "twinning", "other assistance"; null where none is meant. */
export function testNamed(words: string): Route | null {
  return NAMES.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}
