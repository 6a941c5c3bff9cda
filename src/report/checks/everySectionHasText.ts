import { say } from '../../core/messages';
import type { ReportCheck } from './reportCheck';

/** What a text that its author still has to write begins with. */
const UNFINISHED: ReadonlySet<string> = new Set([
  say.report.words.toBeCompleted,
  say.reportImplications.optionsLead,
]);

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
          (block) => block.kind === 'paragraph' && block.lead !== null && UNFINISHED.has(block.lead),
        );
      })
      .map((section) => ({
        message: say.report.check.mandatoryEmpty({ heading: section.heading }),
        source: null,
      })),
};
