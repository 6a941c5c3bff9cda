import { longDigest } from '../../workbook/rowCheck';
import { printable } from '../printable';

/**
 * What a working copy remembers of a paragraph that it wrote, as the name of a bookmark on it: who wrote the words, and a digest of
 * them. That is how a later run tells what a person changed in Word from what was made. Public copies carry none.
 */
export type WrittenMark =
  | { readonly by: 'officer' | 'workbook'; readonly digest: string }
  /** Words that a person typed into an earlier copy. `replaces`: digest of the words that they stand for; null for new ones. */
  | { readonly by: 'word'; readonly digest: string; readonly replaces: string | null }
  /** A heading: of a section, or of pages that are made from the workbook alone. */
  | { readonly by: 'heading'; readonly of: 'section' | 'other' };

/** Bookmarks that begin with an underscore are hidden in Word's lists. */
const BEGINNING = '_tl_';
const LETTERS = { officer: 'o', workbook: 'c', word: 'w' } as const;
const AUTHORS = { o: 'officer', c: 'workbook' } as const;

/** The digest of a paragraph with its bullets, the same for equal words however they are spaced. */
export function wordsDigest(text: string, bullets: readonly string[] = []): string {
  return longDigest([text, ...bullets].map((one) => printable(one).trim()).join('\n'));
}

/** The name of the bookmark. Word allows 40 characters; `place` tells paragraphs of the same words apart. */
export function markName(mark: WrittenMark, place: number): string {
  const name = mark.by === 'heading' ? `h_${mark.of}` : `${LETTERS[mark.by]}_${mark.digest}`;
  const replaced = mark.by === 'word' && mark.replaces !== null ? `_${mark.replaces}` : '';
  return `${BEGINNING}${name}${replaced}_${place.toString(36)}`;
}

/** The mark in the name of a bookmark; null for bookmarks of anyone else. */
export function readMark(name: string): WrittenMark | null {
  if (!name.startsWith(BEGINNING)) return null;
  const [letter, ...rest] = name.slice(BEGINNING.length).split('_');
  const [first, ...others] = rest.slice(0, -1);
  if (first === undefined) return null;
  if (letter === 'h') return { by: 'heading', of: first === 'section' ? 'section' : 'other' };
  if (letter === 'w') return { by: 'word', digest: first, replaces: others[0] ?? null };
  return letter === 'o' || letter === 'c' ? { by: AUTHORS[letter], digest: first } : null;
}
