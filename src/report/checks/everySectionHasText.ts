import { say } from '../../core/messages';
import type { ReportCheck } from './reportCheck';

/** A mandatory section that holds nothing but the prompt to complete it. */
export const everySectionHasText: ReportCheck = {
  id: 'report.mandatory',
  strength: 'warning',
  because: 'the form of report requires the section',
  find: ({ input, sections }) =>
    input.profile.sections
      .filter((section) => {
        const part = sections.find((candidate) => candidate.id === section.id);
        return part?.blocks.some(
          (block) => block.kind === 'paragraph' && block.lead === say.report.words.toBeCompleted,
        );
      })
      .map((section) => ({
        message: say.report.check.mandatoryEmpty({ heading: section.heading }),
        source: null,
      })),
};
