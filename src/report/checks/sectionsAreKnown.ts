import { say } from '../../core/messages';
import { placeOfficerText } from '../compose/placeOfficerText';
import type { ReportCheck } from './reportCheck';

/** Sections of the officer's that the profile does not have. Their text is kept. */
export const sectionsAreKnown: ReportCheck = {
  id: 'report.section',
  strength: 'hint',
  because: 'headings of a council must not be changed',
  find: ({ input: { profile, officerParagraphs } }) =>
    placeOfficerText(profile, officerParagraphs).others.map(({ heading, paragraphs }) => ({
      message: say.report.check.sectionNotInProfile({ section: heading, profile: profile.name }),
      source: paragraphs[0]?.source ?? null,
    })),
};
