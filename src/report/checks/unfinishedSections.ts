import { say } from '../../core/messages';
import type { Part } from '../reportModel';
import type { ReportProfile, SectionProfile } from '../reportProfile';

/** What a text that its author still has to write begins with. */
const UNFINISHED: ReadonlySet<string> = new Set([
  say.report.words.toBeCompleted,
  say.reportImplications.optionsLead,
]);

/** The mandatory sections that hold nothing but the prompt to complete them. */
export function unfinishedSections(
  profile: ReportProfile,
  sections: readonly Part[],
): readonly SectionProfile[] {
  return profile.sections.filter((section) =>
    sections
      .find(({ id }) => id === section.id)
      ?.blocks.some(
        (block) => block.kind === 'paragraph' && block.lead !== null && UNFINISHED.has(block.lead),
      ),
  );
}
