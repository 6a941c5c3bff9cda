import { distance } from 'fastest-levenshtein';
import type { Source } from '../core/source';
import type { RegisteredLink } from './partnership';
import { placeKey } from './placeName';

/** How sure it is that two lists speak of one link: `same` names, or names a slip or two apart. */
export type MatchConfidence = 'same' | 'likely';

/** One of our links beside the partner side's list, or a link of theirs that our register does not have. */
export interface ReciprocalLink {
  /** A council of ours, as the list that has it names it. */
  readonly council: string;
  readonly partner: string;
  /** `cannotSay` where our register names a country and no place. */
  readonly standing: 'both' | 'oursOnly' | 'theirsOnly' | 'cannotSay';
  /** Null where only one list has it. */
  readonly confidence: MatchConfidence | null;
  /** How the other list writes council and partner, where it has them. */
  readonly theirWords: string | null;
  readonly source: Source;
}

/**
 * Our register compared with a list of the partner side's links, whichever way round that list writes them. Of their list only links
 * with a council of ours count, so the list of a whole country may be given. A link with several councils is compared council by
 * council. Names alone are compared: that a list has no such link does not say that there is none.
 */
export function reciprocity(
  ours: readonly RegisteredLink[],
  theirs: readonly RegisteredLink[],
): ReciprocalLink[] {
  const own = pairsOf(ours);
  const councils = new Set(own.map(({ councilKey }) => councilKey));
  const listed = pairsOf(theirs).map((pair) => facing(pair, councils));
  const taken = new Set<Pair>();
  const compared = own.map((pair): ReciprocalLink => {
    const found = nearest(pair, listed, taken, 'same') ?? nearest(pair, listed, taken, 'likely');
    if (found) taken.add(found.pair);
    return {
      council: pair.council,
      partner: pair.partner,
      standing: found ? 'both' : pair.hasPlace ? 'oursOnly' : 'cannotSay',
      confidence: found?.confidence ?? null,
      theirWords: found ? `${found.pair.council} – ${found.pair.partner}` : null,
      source: pair.source,
    };
  });
  const more = listed
    .filter((pair) => councils.has(pair.councilKey) && !taken.has(pair))
    .filter((pair) => !own.some((one) => confidenceOf(one, pair) === 'same'))
    .map(({ council, partner, source }): ReciprocalLink => ({
      council,
      partner,
      standing: 'theirsOnly',
      confidence: null,
      theirWords: null,
      source,
    }));
  return [...compared, ...more];
}

interface Pair {
  readonly council: string;
  readonly partner: string;
  readonly councilKey: string;
  readonly partnerKey: string;
  readonly hasPlace: boolean;
  readonly source: Source;
}

/** One pair for each council of a link, links that were ended left out. */
function pairsOf(links: readonly RegisteredLink[]): Pair[] {
  return links
    .filter(({ status }) => status !== 'ended')
    .flatMap(({ councils, partner, country, source }) => {
      const hasPlace = partner !== country?.name && partner !== country?.typed;
      return councils.map(({ name, typed }) => pairOf(name ?? typed, partner, hasPlace, source));
    });
}

function pairOf(council: string, partner: string, hasPlace: boolean, source: Source): Pair {
  return {
    council,
    partner,
    councilKey: sideKey(council),
    partnerKey: sideKey(partner),
    hasPlace,
    source,
  };
}

/** "Derbyshire County Council", "London Borough of Lewisham": the place alone. */
function sideKey(name: string): string {
  return placeKey(placeKey(name.replace(/^(?:the )?(?:london|royal|metropolitan) borough of /i, ''))).replace(
    / borough$/,
    '',
  );
}

/** Turned so that the council of ours stands first, where either side is one. */
function facing(pair: Pair, councils: ReadonlySet<string>): Pair {
  return !councils.has(pair.councilKey) && councils.has(pair.partnerKey)
    ? pairOf(pair.partner, pair.council, true, pair.source)
    : pair;
}

function nearest(
  pair: Pair,
  listed: readonly Pair[],
  taken: ReadonlySet<Pair>,
  wanted: MatchConfidence,
): { readonly pair: Pair; readonly confidence: MatchConfidence } | null {
  const fitting = listed.filter((one) => !taken.has(one) && confidenceOf(pair, one) === wanted);
  const [only, ...more] = fitting;
  // Two that are equally near are a question, not an answer.
  if (!only || (wanted === 'likely' && more.length > 0)) return null;
  return { pair: only, confidence: wanted };
}

/** The council must be the same; only the partner's name may be a slip or two away. */
function confidenceOf(one: Pair, other: Pair): MatchConfidence | null {
  if (one.councilKey !== other.councilKey) return null;
  if (one.partnerKey === other.partnerKey) return 'same';
  const length = Math.min(one.partnerKey.length, other.partnerKey.length);
  if (length < 6 || !other.partnerKey.startsWith(one.partnerKey.slice(0, 1))) return null;
  return distance(one.partnerKey, other.partnerKey) <= (length >= 10 ? 2 : 1) ? 'likely' : null;
}
