import { say } from '../../core/messages';
import type { ReportCheck } from './reportCheck';
import { officerWords } from './officerWords';

/** Sections whose officer text is longer than the profile allows. */
export const withinWordLimits: ReportCheck = {
  id: 'report.wordLimit',
  strength: 'warning',
  because: 'the form of report limits the length of the section',
  find: ({ input, sections }) =>
    input.profile.sections.flatMap((section) => {
      const own = officerWords(sections).filter((paragraph) => paragraph.section === section.id);
      const words = own.reduce((sum, paragraph) => sum + wordCount(paragraph.text), 0);
      if (section.wordLimit === null || words <= section.wordLimit) return [];
      const message = say.report.check.overWordLimit({
        heading: section.heading,
        words,
        limit: section.wordLimit,
      });
      return [{ message, source: own[0]?.source ?? null }];
    }),
};

function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}
