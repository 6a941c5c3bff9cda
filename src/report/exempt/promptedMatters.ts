import type { Part } from '../reportModel';
import { matters, type Matter } from './matters';
import type { PromptKind } from './exemptParagraphs';
import { PROMPT_RULES } from './promptRules';

/** A paragraph of the author that a person should look at before it is published, and why. */
export interface PromptedMatter {
  readonly matter: Matter;
  /** By what is mentioned: the words that were found. */
  readonly found: ReadonlyMap<PromptKind, readonly string[]>;
}

/** The author's paragraphs that mention a person, a commercial sum or a child. */
export function promptedMatters(parts: readonly Part[]): readonly PromptedMatter[] {
  return matters(parts).flatMap((matter) => {
    if (!isOfAuthor(matter)) return [];
    const found = new Map<PromptKind, readonly string[]>();
    for (const { kind, finds } of PROMPT_RULES) {
      const words = [...new Set(finds(matter.words))];
      if (words.length > 0) found.set(kind, words);
    }
    return found.size === 0 ? [] : [{ matter, found }];
  });
}

/** Words that the product composed name no one; the author's may. */
function isOfAuthor({ holds }: Matter): boolean {
  return 'kind' in holds && holds.kind === 'paragraph' && holds.origin !== null;
}
