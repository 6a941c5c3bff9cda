import { say } from '../../core/messages';
import type { ReportCheck } from './reportCheck';
import { unfinishedSections } from './unfinishedSections';

/** A mandatory section that holds nothing but the prompt to complete it. */
export const everySectionHasText: ReportCheck = {
  id: 'report.mandatory',
  strength: 'warning',
  because: 'the form of report requires the section',
  find: ({ input, sections }) =>
    unfinishedSections(input.profile, sections).map(({ heading }) => ({
      message: say.report.check.mandatoryEmpty({ heading }),
      source: null,
    })),
};
