import { wordsDigest } from '../notes/writtenMark';
import type { Block, Paragraph } from '../reportModel';
import { runsText } from '../runText';

/** The digest of a paragraph as it is printed, with the bullets that follow it. */
export function blockDigest({ lead, runs }: Paragraph, next: Block | undefined): string {
  const text = [...(lead === null ? [] : [lead]), runsText(runs)].join(' ');
  return wordsDigest(text, next?.kind === 'bullets' ? next.items.map(runsText) : []);
}
