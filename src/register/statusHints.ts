import { dateText, span, type CalendarDate } from '../core/calendarDate';
import type { Finding } from '../core/finding';
import { say } from '../core/messages';
import { finding } from './finding';
import type { RegisteredLink } from './partnership';
import type { LinkRow } from './readLinks';

/** Where what a register says of a link's life does not agree with itself. The status stands as the dates have it. */
export function statusHints(
  { statusWords, lastActivity: entered }: Pick<LinkRow, 'statusWords' | 'lastActivity'>,
  link: RegisteredLink,
  asOf: CalendarDate,
): Finding[] {
  const { partner, status, statusReason: reason, until, lastActivity } = link;
  const messages: string[] = [];
  if (statusWords !== null && speaksAgainst(statusWords, status)) {
    const worked = say.register.statusName[status];
    messages.push(say.register.statusDiffers({ partner, words: statusWords, status: worked, reason }));
  }
  if (lastActivity !== null && until !== null && span(lastActivity).first > span(until).last) {
    const activity = dateText(lastActivity);
    messages.push(say.register.activityAfterEnd({ partner, activity, until: dateText(until) }));
  }
  if (entered !== null && span(entered.last).first > asOf) {
    const activity = dateText(entered.last);
    messages.push(say.register.activityAhead({ partner, activity, asOf: dateText(asOf) }));
  }
  return messages.map((message) => finding('register.status', 'hint', message, link.source));
}

function speaksAgainst(words: string, status: RegisteredLink['status']): boolean {
  if (/^(?:active|live|current|ongoing|thriving)\b/i.test(words))
    return status === 'dormant' || status === 'ended';
  return /^(?:dormant|inactive|lapsed)\b/i.test(words) && status === 'active';
}
