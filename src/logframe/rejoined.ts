import type { AsItWas } from './asItWas';
import { withChecks } from './checkLogframe';
import type { CarriedPart, Logframe, Result } from './logframe';
import { identityOf, pairedResults, type ChangedPart } from './pairedResults';
import { profiles } from './profile';
import { putBack } from './putBack';
import { readAgain } from './readAgain';
import { sameContent } from './sameContent';
import { sayInProfile } from './sayInProfile';

/**
 * A converted logframe as it is found on its sheet, together with what the conversion set aside. What nobody changed since reads
 * to the letter as it did then, however our own sheet reads back; converting back then loses nothing.
 */
export function rejoined(found: Logframe, kept: AsItWas): Logframe {
  const became = becameOf(kept);
  const { logframe: was, to, name } = kept;
  const written = readAgain({ ...was, profile: to, results: became.map((one) => one.became) }, name);
  const shown = withReadings(became, written?.results ?? []);
  const isShown = new Set(became.map(({ position }) => position));
  const left = was.results.flatMap((result, position): CarriedPart[] =>
    isShown.has(position) ? [] : [{ kind: 'left', position, result }],
  );
  return withChecks({
    ...found,
    ...aboutIt(found, was, written),
    results: toTheLetter(found.results, shown),
    carried: { from: was.profile, parts: [...changedParts(became), ...left] },
  });
}

/** A result before the conversion, its place there, and what became of it. */
interface Became {
  readonly position: number;
  readonly was: Result;
  readonly became: Result;
}

interface Shown extends Became {
  /** As our own sheet reads when nobody has changed it; null where it reads as part of the one before. */
  readonly read: Result | null;
}

/** The results found, every part that still reads as it was written put to the words in which it was written. */
function toTheLetter(found: readonly Result[], shown: readonly Shown[]): Result[] {
  const readings = shown.flatMap(({ became, read }) =>
    read === null ? [] : [{ was: became, became: read }],
  );
  const partOf = pairedResults(found, changedParts(readings));
  const results = found.map((result) => {
    const part = partOf.get(result);
    return part === undefined ? result : putBack(part.was, part.became, result);
  });
  for (const [at, { became, read }] of shown.entries()) if (read === null) results.splice(at, 0, became);
  return results;
}

function becameOf({ logframe, to, unchanged }: AsItWas): Became[] {
  const profile = profiles[to];
  return logframe.results.flatMap((was, position) => {
    if (unchanged.has(position)) return [{ position, was, became: was }];
    return profile.levels[was.level] === null ? [] : [{ position, was, became: sayInProfile(was, profile) }];
  });
}

/** What each result reads as, in their order. */
function withReadings(became: readonly Became[], read: readonly Result[]): Shown[] {
  const isWhole = became.length === read.length;
  let next = 0;
  return became.map((one) => {
    const at = isWhole ? next : read.findIndex((result, nth) => nth >= next && isSaidIn(result, one.became));
    const found = read[at] ?? null;
    if (found !== null) next = at + 1;
    return { ...one, read: found };
  });
}

function isSaidIn(read: Result, typed: Result): boolean {
  return read.level === typed.level && read.number === typed.number && read.statement === typed.statement;
}

function changedParts(pairs: readonly Pick<Became, 'was' | 'became'>[]): ChangedPart[] {
  const seen = new Map<string, number>();
  return pairs.map(({ was, became }) => {
    const nth = seen.get(identityOf(became)) ?? 0;
    seen.set(identityOf(became), nth + 1);
    return { kind: 'changed', nth, was, became };
  });
}

type AboutIt = Pick<Logframe, 'title' | 'period' | 'unplaced'>;

/** Title, dates and what was left over: as before where they still read as we wrote them. */
function aboutIt(found: Logframe, was: Logframe, written: Logframe | undefined): AboutIt {
  const period = sameContent(found.period, written?.period) ? was.period : found.period;
  const alsoWritten = new Set(written?.unplaced?.map(({ text }) => text));
  const unplaced = [
    ...(was.unplaced ?? []),
    ...(found.unplaced ?? []).filter(({ text }) => !alsoWritten.has(text)),
  ];
  return {
    title: found.title === written?.title ? was.title : found.title,
    ...(period === undefined ? {} : { period }),
    ...(unplaced.length === 0 ? {} : { unplaced }),
  };
}
