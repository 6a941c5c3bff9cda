import { distance } from 'fastest-levenshtein';

/**
 * How alike a header is to the words that people use for a field, from 0 (nothing in common) to 1 (the same words).
 */
export function likeness(header: string, words: string): number {
  const given = tokens(header);
  const wanted = tokens(words);
  if (given.length === 0 || wanted.length === 0) return 0;
  if (given.join(' ') === wanted.join(' ')) return 1;
  let shared = 0;
  for (const word of wanted) shared += best(word, given);
  const recall = shared / wanted.length;
  const precision = Math.min(1, shared / given.length);
  if (recall < 0.75) return 0;
  // All wanted words in a longer header say nearly as much as the same words alone ("Invoice line value (net of VAT)").
  return 0.95 * recall * (0.72 + 0.28 * precision);
}

/** Lower-case words of a header without punctuation, units and plural endings. */
export function tokens(header: string): readonly string[] {
  const known = TOKENS.get(header);
  if (known) return known;
  const made = header
    .toLowerCase()
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/['’]/g, '')
    .split(/[^a-z0-9£%#]+/)
    .filter((word) => word !== '' && word !== '£' && word !== '#')
    .map(singular);
  if (TOKENS.size > 20_000) TOKENS.clear();
  TOKENS.set(header, made);
  return made;
}

const TOKENS = new Map<string, readonly string[]>();

function best(word: string, given: readonly string[]): number {
  let top = 0;
  for (const other of given) top = Math.max(top, wordLikeness(word, other));
  return top;
}

/** Short words must agree exactly; longer ones may hold a slip of the finger ("Directotate"). */
function wordLikeness(left: string, right: string): number {
  if (left === right) return 1;
  const length = Math.max(left.length, right.length);
  if (length < 5) return 0;
  const slips = distance(left, right);
  return slips <= Math.floor(length / 5) ? 1 - slips / length : 0;
}

function singular(word: string): string {
  return word.length > 4 && word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('us')
    ? word.slice(0, -1)
    : word;
}
