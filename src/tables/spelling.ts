import { distance } from 'fastest-levenshtein';
import { ABBREVIATIONS } from './abbreviations';
import { LIST_WORDS } from './listWords';
import type { Field, TableKind } from './kind';
import { isOneSlip } from './slips';
import { headingWords } from './words';

/** Shorter words are too near to each other to say which of them was meant; in one of this length two letters may have changed over. */
const SHORTEST = 4;
/** From so many letters on two slips still leave no doubt. */
const TWO_SLIPS = 9;
/** Each half of two words written as one has at least so many letters. */
const HALF = 3;
/** A heading with several doubtful words is not tried in every way. */
const MOST = 4;

/**
 * What a heading may have been meant to say: as it stands, where all its words are known or nothing is near them; else with its
 * slips mended and words that were run together parted ("Counrty of Patner", "PAYMENTDATE"), the likeliest first. Two words may be
 * equally near: then both are tried.
 */
export function spellings(header: string, kinds: readonly TableKind[]): readonly string[] {
  const dictionary = dictionaryOf(kinds);
  const known = dictionary.made.get(header);
  if (known) return known;
  if (dictionary.made.size > 20_000) dictionary.made.clear();
  const made = spell(header, dictionary);
  dictionary.made.set(header, made);
  return made;
}

interface Dictionary {
  readonly words: ReadonlySet<string>;
  readonly byLetter: ReadonlyMap<string, readonly string[]>;
  readonly mended: Map<string, readonly string[]>;
  readonly made: Map<string, readonly string[]>;
}

function spell(header: string, dictionary: Dictionary): readonly string[] {
  const words = headingWords(header);
  const choices = words.map((word) => mended(word, dictionary));
  if (choices.every(([only, ...more], at) => more.length === 0 && only === words[at])) return [header];
  let texts: string[][] = [[]];
  for (const choice of choices)
    texts = texts.flatMap((before) => choice.map((word) => [...before, word])).slice(0, MOST);
  return texts.map((text) => text.join(' '));
}

function mended(word: string, dictionary: Dictionary): readonly string[] {
  if (word.length < SHORTEST || /[^a-z]/.test(word) || dictionary.words.has(word)) return [word];
  const known = dictionary.mended.get(word);
  if (known) return known;
  const near = nearest(word, dictionary);
  const made = near.length > 0 ? near : parted(word, dictionary);
  if (dictionary.mended.size > 20_000) dictionary.mended.clear();
  dictionary.mended.set(word, made);
  return made;
}

/** The known words that are one slip away, else two in a long word. A word and its plural are one. */
function nearest(word: string, { byLetter }: Dictionary): readonly string[] {
  const swapped = word.charAt(1);
  const alike = [...(byLetter.get(word.charAt(0)) ?? []), ...(byLetter.get(swapped) ?? [])];
  const one = alike.filter(
    (other) =>
      (other.length > SHORTEST || isSwapped(word, other)) &&
      Math.abs(other.length - word.length) <= 1 &&
      (other.startsWith(word.charAt(0)) || other.charAt(1) === word.charAt(0)) &&
      isOneSlip(word, other),
  );
  if (one.length > 0 || word.length < TWO_SLIPS) return withoutPlurals(one);
  const two = alike.filter(
    (other) =>
      other.startsWith(word.charAt(0)) &&
      other.length >= TWO_SLIPS &&
      Math.abs(other.length - word.length) <= 2 &&
      distance(word, other) <= 2,
  );
  return withoutPlurals(two);
}

/** Two neighbouring letters changed over and nothing else: "lnie" for "line". */
function isSwapped(word: string, other: string): boolean {
  return word.length === other.length && [...word].sort().join('') === [...other].sort().join('');
}

function withoutPlurals(words: readonly string[]): readonly string[] {
  const all = new Set(words);
  return [...all].filter((word) => !(word.endsWith('s') && all.has(word.slice(0, -1))));
}

/** "paymentdate" as two words of which one may have a slip; itself where no place to part it is found. */
function parted(word: string, dictionary: Dictionary): readonly string[] {
  const places = Array.from({ length: Math.max(0, word.length - 2 * HALF + 1) }, (_, at) => at + HALF);
  for (const at of places) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    if (dictionary.words.has(left) && dictionary.words.has(right)) return [`${left} ${right}`];
  }
  for (const at of places) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    if (left.length > SHORTEST && dictionary.words.has(left)) {
      const [near] = right.length >= SHORTEST ? nearest(right, dictionary) : [];
      if (near !== undefined) return [`${left} ${near}`];
    }
    if (right.length >= SHORTEST && dictionary.words.has(right)) {
      const [near] = left.length >= SHORTEST ? nearest(left, dictionary) : [];
      if (near !== undefined) return [`${near} ${right}`];
    }
  }
  return [word];
}

const DICTIONARIES = new WeakMap<readonly TableKind[], Dictionary>();

function dictionaryOf(kinds: readonly TableKind[]): Dictionary {
  const known = DICTIONARIES.get(kinds);
  if (known) return known;
  const made = makeDictionary(kinds);
  DICTIONARIES.set(kinds, made);
  return made;
}

function makeDictionary(kinds: readonly TableKind[]): Dictionary {
  const phrases = [
    ...kinds.flatMap((kind) => [
      ...Object.values(kind.fields).flatMap(({ synonyms, not }: Field) => [...synonyms, ...not]),
      ...kind.titles,
      ...(kind.telling ?? []),
      ...(kind.unless ?? []).flatMap(({ headings }) => headings.flat()),
    ]),
    ...Object.entries(ABBREVIATIONS).flat(),
    ...LIST_WORDS,
  ];
  const words = new Set<string>();
  for (const word of phrases.flatMap(headingWords)) {
    if (/[^a-z]/.test(word)) continue;
    words.add(word);
    if (word.length >= SHORTEST && !word.endsWith('s')) words.add(`${word}s`);
  }
  const byLetter = new Map<string, string[]>();
  for (const word of words) {
    const alike = byLetter.get(word.charAt(0));
    if (alike) alike.push(word);
    else byLetter.set(word.charAt(0), [word]);
  }
  return { words, byLetter, mended: new Map(), made: new Map() };
}
