import { say } from '../../core/messages';
import { Refusal } from '../../core/refusal';
import type { WordText } from '../../workbook/wordText';
import { readReportProfile, type ReportProfile } from '../reportProfile';
import { learnedSection } from './learnedSection';
import { standard } from './standard';

/**
 * A form of report from the headings of the first level in a council's Word template, in their order.
 *
 * @throws Refusal where the template has no headings by style.
 */
export function profileFromWord({ file, blocks }: WordText): ReportProfile {
  const headings = blocks.flatMap((block) =>
    block.kind === 'paragraph' && block.level === 1 ? [block.text.trim()] : [],
  );
  if (headings.length === 0) throw new Refusal(say.reportForm.noHeadings({ file }));
  return readReportProfile({
    id: file,
    name: file,
    source: say.reportForm.fromTemplate({ file }),
    sections: [...new Set(headings)].map(learnedSection),
    font: null,
    flags: standard.flags,
    appendices: ['limits', ...standard.appendices].filter((id) => id !== 'limits' || !holdsLimits(headings)),
    draftingTopics: standard.draftingTopics,
  });
}

/** Where a section prints the spending tests, no appendix has to. */
function holdsLimits(headings: readonly string[]): boolean {
  return headings.some((heading) => learnedSection(heading).adds.includes('limits'));
}
