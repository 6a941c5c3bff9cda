import { ABBREVIATIONS, IDLE_WORDS } from './abbreviations';
import { wordLikeness } from './slips';

/** What words more in the heading than in the words looked for take away at most. */
const EXTRA = 0.28;
/** The least share of the words looked for that must stand in a heading, in whole words or nearly so. */
const LEAST_RECALL = 0.75;
/** How much of a word less a familiar word is than one looked for. */
const FAMILIAR = 0.7;
/** "suppliername" */
const RUN_TOGETHER = 0.97;
/** Alone in a cell they head a column ("From", "To"); in a longer heading they only join its words. */
const GLUE: ReadonlySet<string> = new Set('at by for from in on to with'.split(' '));
const NONE: ReadonlySet<string> = new Set();
/** What a text speaks of stands at its beginning. */
const LONGEST = 120;

/**
 * How alike a header is to the words that people use for a field, from 0 (nothing in common) to 1 (the same words).
 *
 * @param familiar other words of the field: where the header has them too, they do not make it one of something else.
 */
export function likeness(header: string, words: string, familiar: ReadonlySet<string> = NONE): number {
  const given = tellingWords(header);
  const wanted = tellingWords(words);
  if (given.length === 0 || wanted.length === 0) return 0;
  if (given.length === 1 && wanted.length > 1) return given[0] === wanted.join('') ? RUN_TOGETHER : 0;
  if (given.length > wanted.length && wanted.every((word) => GLUE.has(word))) return 0;
  const most = wanted.length * (1 - LEAST_RECALL);
  let shared = 0;
  let missed = 0;
  for (const word of wanted) {
    const found = best(word, given);
    shared += found;
    missed += 1 - found;
    if (missed > most) return 0;
  }
  const recall = shared / wanted.length;
  if (given.length <= wanted.length) return recall;
  const known = given.filter((word) => familiar.has(word) && !wanted.includes(word)).length;
  const precision = Math.min(1, (shared + FAMILIAR * known) / given.length);
  // All wanted words in a longer header say nearly as much as the same words alone ("Invoice line value (net of VAT)").
  return 0.95 * recall * (1 - EXTRA + EXTRA * precision);
}

/** True where one of the phrases stands in one of the texts. */
export function speaksOf(phrases: readonly string[], texts: readonly string[]): boolean {
  return phrases.some((phrase) => texts.some((text) => likeness(text.slice(0, LONGEST), phrase) > 0));
}

/** Lower-case words of a header: compound names split, without punctuation and plural endings. */
export const tokens = remembered((header) => wordsIn(header).map(singular));

/** The words that a header is known by: abbreviations written out, without joining words and units. */
export const tellingWords = remembered((header) => {
  const all = headingWords(header);
  const telling = all.filter((word) => !IDLE_WORDS.has(word));
  return (telling.length > 0 ? telling : all).flatMap(writtenOut);
});

/** Every word of a heading in lower case, without what exports leave behind in it and without remarks on it. */
export function headingWords(header: string): string[] {
  return wordsIn(header.replace(RESIDUE, ' ').replace(SEE_NOTE, ' ').replace(ACCOUNT, 'account'));
}

const RESIDUE = /_x000d_/gi;
const SEE_NOTE = /\(?see (?:foot)?notes?\b[^)]*\)?/i;
const ACCOUNT = /\ba\/c\b/gi;

function remembered(make: (header: string) => readonly string[]): (header: string) => readonly string[] {
  const made = new Map<string, readonly string[]>();
  return (header) => {
    const known = made.get(header);
    if (known) return known;
    const words = make(header);
    if (made.size > 20_000) made.clear();
    made.set(header, words);
    return words;
  };
}

function wordsIn(header: string): string[] {
  return header
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]{2,})([A-Z][a-z]{2})/g, '$1 $2')
    .replace(/([A-Za-z])£/g, '$1 £')
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(/[^a-z0-9£%#]+/)
    .filter((word) => word !== '' && word !== '£' && word !== '#');
}

function writtenOut(word: string): readonly string[] {
  const one = singular(word);
  const known = Object.hasOwn(ABBREVIATIONS, word) ? word : one;
  const full = Object.hasOwn(ABBREVIATIONS, known) ? ABBREVIATIONS[known] : undefined;
  return full === undefined ? [one] : full.split(' ');
}

function singular(word: string): string {
  return word.length > 4 && word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('us')
    ? word.slice(0, -1)
    : word;
}

function best(word: string, given: readonly string[]): number {
  let top = 0;
  for (const other of given) top = Math.max(top, wordLikeness(word, other));
  return top;
}
