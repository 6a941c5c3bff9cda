import type { TableKind } from './kind';
import { spellings } from './spelling';
import { tellingWords } from './words';

/** Most words that a heading has. */
const LONGEST = 9;

/** A quick test before any matching: does a short text hold a word, or have the form, that some kind looks for? */
export function isHeadingWord(text: string, kinds: readonly TableKind[]): boolean {
  const vocabularies = kinds.map(vocabularyOf);
  const lower = text.toLowerCase();
  return (
    spellings(text, kinds).some((spelling) => isKnown(tellingWords(spelling), vocabularies)) ||
    vocabularies.some(({ forms }) => forms.some((form) => form.test(lower)))
  );
}

function isKnown(words: readonly string[], vocabularies: readonly Vocabulary[]): boolean {
  if (words.length > LONGEST) return false;
  return words.some((word) => vocabularies.some((vocabulary) => vocabulary.words.has(word)));
}

interface Vocabulary {
  readonly forms: readonly RegExp[];
  readonly words: ReadonlySet<string>;
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
  return {
    forms: fields.flatMap(({ form }) => form ?? []),
    words: new Set(fields.flatMap(({ synonyms }) => synonyms.flatMap(tellingWords))),
  };
}
