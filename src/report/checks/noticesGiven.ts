import { say } from '../../core/messages';
import { dayText } from '../housekeeping/dayText';
import { decisionFacts } from '../housekeeping/decisionFacts';
import { noticeStandings, type NoticeStanding } from '../housekeeping/noticeStandings';
import type { ReportCheck } from './reportCheck';

/** Notices that were given too late, or whose day has passed without a date on record. */
export const noticesGiven: ReportCheck = {
  id: 'report.notice',
  strength: 'warning',
  because: 'a decision taken without the notice that the law asks for can be challenged',
  find: ({ input }) => {
    const facts = decisionFacts(input);
    const { urgency, urgencyAgreed } = facts.choices;
    const missed = noticeStandings(facts).filter(
      ({ outcome }) => outcome === 'late' || outcome === 'overdue',
    );
    if (urgency === null)
      return missed.map((standing) => ({ message: missedText(standing), source: sourceOf(standing) }));
    const [first] = missed;
    return first === undefined || urgencyAgreed !== null
      ? []
      : [{ message: say.notices.checkUrgent({ notice: first.id }), source: urgency.given.source }];
  },
};

function missedText({ id, due, given, otherwise }: NoticeStanding): string {
  const last = due === null ? '' : dayText(due);
  return given === null
    ? say.notices.checkOverdue({ notice: id, due: last, instead: otherwise })
    : say.notices.checkLate({ notice: id, given: dayText(given.value), due: last, instead: otherwise });
}

function sourceOf({ given }: NoticeStanding) {
  return given?.given.source ?? null;
}
