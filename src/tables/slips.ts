import { distance } from 'fastest-levenshtein';

/**
 * How alike two words are: 1 for the same word, less for one with a slip of the finger or two ("Directotate", "Suppleir"), 0
 * otherwise. Short words must agree letter for letter: too many of them are one letter apart ("cost", "post").
 */
export function wordLikeness(left: string, right: string): number {
  if (left === right) return 1;
  // Hardly anybody misspells the first letter, and nearly all pairs of words differ in it.
  if (left.charCodeAt(0) !== right.charCodeAt(0)) return 0;
  if (stem(left) === stem(right)) return SAME_STEM;
  const length = Math.max(left.length, right.length);
  const allowed = NOT_SLIPS.has(left) || NOT_SLIPS.has(right) ? 0 : allowedSlips(length);
  if (allowed === 0 || Math.abs(left.length - right.length) > allowed) return 0;
  if (isOneSlip(left, right)) return 1 - ONE_SLIP / length;
  if (allowed < 2) return 0;
  const slips = distance(left, right);
  return slips <= allowed ? 1 - TWO_SLIPS / length : 0;
}

/** "Twinned" and "twin", "posted" and "posting". */
const SAME_STEM = 0.95;

/** A word without the ending of its tense; what is left is long enough to be a word of its own. */
function stem(word: string): string {
  const known = STEMS.get(word);
  if (known !== undefined) return known;
  const bare = word.replace(/(?<=[a-z]{4})(?:ed|ing|e)$/, '').replace(/([bdgmnprt])\1$/, '$1');
  if (STEMS.size > 20_000) STEMS.clear();
  STEMS.set(word, bare);
  return bare;
}

const STEMS = new Map<string, string>();

/** Words of headings that are one letter from another word of headings, and no slip of it. */
const NOT_SLIPS: ReadonlySet<string> = new Set(
  'under other payer local place plane gross month total county'.split(' '),
);

function allowedSlips(length: number): number {
  if (length < 5) return 0;
  return length < 10 ? 1 : 2;
}

/** What a slip takes away, for each letter that the word has: little, as hardly any two words of a heading are one slip apart. */
const ONE_SLIP = 0.5;
const TWO_SLIPS = 1.5;

/** One letter left out, put in, doubled or changed, or two neighbours changed over. */
export function isOneSlip(left: string, right: string): boolean {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  let start = 0;
  while (start < short.length && short.charCodeAt(start) === long.charCodeAt(start)) start += 1;
  let end = 0;
  const most = short.length - start;
  while (end < most && short.charCodeAt(short.length - 1 - end) === long.charCodeAt(long.length - 1 - end))
    end += 1;
  const shortMiddle = short.length - start - end;
  const longMiddle = long.length - start - end;
  if (longMiddle <= 1) return true;
  if (shortMiddle !== 2 || longMiddle !== 2) return false;
  return short.charAt(start) === long.charAt(start + 1) && short.charAt(start + 1) === long.charAt(start);
}
