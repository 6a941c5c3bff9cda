import type { RecordedText } from '../housekeeping/housekeeping';
import type { OfficerParagraph } from '../reportInput';
import { BULLET, withBullets } from './bullets';

/** The paragraphs of a text, in their order; blank lines stand for nothing. */
export function sectionParagraphs({ section, text, source }: RecordedText): OfficerParagraph[] {
  const paragraphs: OfficerParagraph[] = [];
  for (const line of text.split(/\r?\n/)) {
    const previous = paragraphs.at(-1);
    if (line.trim() === '') continue;
    if (previous && BULLET.test(line))
      paragraphs[paragraphs.length - 1] = withBullets(previous, line, source);
    else paragraphs.push({ section, number: null, text: line.trim(), bullets: [], source });
  }
  return paragraphs;
}
