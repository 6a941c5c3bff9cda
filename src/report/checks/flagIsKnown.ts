import { say } from '../../core/messages';
import type { ReportCheck } from './reportCheck';

/** A paper that is marked for something which the form of report has no flag for. */
export const flagIsKnown: ReportCheck = {
  id: 'report.flag',
  strength: 'warning',
  because: 'the form of report says what a paper may be for',
  find: ({ input: { profile, purposeFlag } }) => {
    if (purposeFlag === null || profile.flags[purposeFlag] !== null) return [];
    const known = Object.values(profile.flags).filter((flag) => flag !== null);
    const message = say.reportForm.flagUnknown({
      flag: say.report.purposeName[purposeFlag],
      form: profile.name,
      known,
    });
    return [{ message, source: null }];
  },
};
