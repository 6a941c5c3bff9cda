import { blockDigest } from '../compose/blockDigest';
import { wordsDigest, type WrittenMark } from '../notes/writtenMark';
import type { Block, Bullets, Paragraph, Part, ReportModel } from '../reportModel';
import { runsText } from '../runText';

/** A heading's mark: only what stands under headings of sections is carried over from one run to the next. */
export function headingMark(part: Part, model: ReportModel): WrittenMark {
  return { by: 'heading', of: model.sections.includes(part) ? 'section' : 'other' };
}

/** The mark of a paragraph, with the block after it, whose bullets go with it. */
export function paragraphMark(block: Paragraph, next: Block | undefined): WrittenMark {
  const digest = blockDigest(block, next);
  if (block.typedInWord !== undefined) return { by: 'word', digest, ...block.typedInWord };
  return { by: block.origin === null ? 'workbook' : 'officer', digest };
}

/** The mark of words that the paper makes by itself: captions, labels, notices. */
export function madeMark(text: string): WrittenMark {
  return { by: 'workbook', digest: wordsDigest(text) };
}

export function subheadingMark(text: string, ofOfficer: boolean): WrittenMark {
  return { by: ofOfficer ? 'officer' : 'workbook', digest: wordsDigest(text) };
}

/** The mark of bullets that hang on no paragraph: it stands on the first. */
export function bulletsMark(items: Bullets['items']): WrittenMark {
  const [first = '', ...others] = items.map(runsText);
  return { by: 'workbook', digest: wordsDigest(first, others) };
}
