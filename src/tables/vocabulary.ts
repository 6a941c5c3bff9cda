import type { TableKind } from './kind';
import { wordLikeness } from './slips';
import { tellingWords } from './words';

/** Most words that a heading has. */
const LONGEST = 9;

/** A quick test before any matching: does a short text hold a word, or have the form, that some kind looks for? */
export function isHeadingWord(text: string, kinds: readonly TableKind[]): boolean {
  const given = tellingWords(text);
  if (given.length === 0 || given.length > LONGEST) return false;
  const vocabularies = kinds.map(vocabularyOf);
  if (given.some((word) => vocabularies.some((vocabulary) => vocabulary.knows(word)))) return true;
  const lower = text.toLowerCase();
  return vocabularies.some(({ forms }) => forms.some((form) => form.test(lower)));
}

interface Vocabulary {
  readonly forms: readonly RegExp[];
  knows(word: string): boolean;
}

const VOCABULARIES = new WeakMap<TableKind, Vocabulary>();

function vocabularyOf(kind: TableKind): Vocabulary {
  const known = VOCABULARIES.get(kind);
  if (known) return known;
  const made = makeVocabulary(kind);
  VOCABULARIES.set(kind, made);
  return made;
}

function makeVocabulary(kind: TableKind): Vocabulary {
  const fields = Object.values(kind.fields);
  const words = new Set(fields.flatMap(({ synonyms }) => synonyms.flatMap(tellingWords)));
  const slips = new Map<string, boolean>();
  return {
    forms: fields.flatMap(({ form }) => form ?? []),
    knows: (word) => {
      if (words.has(word)) return true;
      let slip = slips.get(word);
      if (slip === undefined) {
        if (slips.size > 20_000) slips.clear();
        slips.set(word, (slip = [...words].some((other) => wordLikeness(word, other) > 0)));
      }
      return slip;
    },
  };
}
