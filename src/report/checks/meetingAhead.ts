import { dateText, span } from '../../core/calendarDate';
import { say } from '../../core/messages';
import type { ReportCheck } from './reportCheck';

/** A paper for a meeting that is over is dated wrongly, or comes too late. */
export const meetingAhead: ReportCheck = {
  id: 'report.meetingPast',
  strength: 'warning',
  because: 'nobody can decide or give notice at a meeting that is over',
  find: ({ input: { meetingDate, reportDate } }) => {
    if (meetingDate === null || span(meetingDate).last >= span(reportDate).first) return [];
    const [meeting, asOf] = [dateText(meetingDate), dateText(reportDate)];
    return [{ message: say.reportImplications.meetingPast({ meeting, asOf }), source: null }];
  },
};
