import { dateText } from '../../core/calendarDate';
import { say } from '../../core/messages';
import { dayText } from './dayText';
import type { DecisionFacts } from './decisionFacts';
import type { HousekeepingRow } from './housekeepingRow';
import { noticeStandings, type NoticeStanding } from './noticeStandings';
import type { RecordedChoice } from './reportChoices';

const words = say.notices;

/** A row for each notice: by when, whether it was given, how the days were counted, and what asks for them. */
export function noticeRows(facts: DecisionFacts): readonly HousekeepingRow[] {
  return noticeStandings(facts).map((standing) => ({
    matter: words.notice[standing.id],
    standing: standingText(standing),
    rule: ruleText(standing, facts),
  }));
}

function standingText({ due, why, given, outcome, days, working }: NoticeStanding): string {
  const on = given === null ? '' : dayText(given.value);
  if (due === null || days === null) {
    return given === null ? (why ?? '') : `${why ?? ''}${words.inTimeUnknown({ given: on })}`;
  }
  const by = words.dueBy({ due: dayText(due), days, working });
  if (outcome === 'inTime') return by + words.inTime({ given: on });
  if (outcome === 'late') return by + words.late({ given: on });
  return outcome === 'overdue' ? by + words.overdue : by;
}

function ruleText(standing: NoticeStanding, { body, choices }: DecisionFacts): string {
  const { id, source, working, leftOut, due, otherwise, outcome } = standing;
  if (due === null) return words.otherwise.askProperOfficer;
  const convention = working
    ? words.workingConvention({ leftOut: leftOut.map(dateText), local: body === 'local' })
    : words.calendarConvention;
  const own = id === 'agenda' && source === null ? choices.clearDays : null;
  const rule = own === null ? `${source ?? ''}. ` : `${words.ownDays({ who: whoText(own.given) })} `;
  const late = outcome === 'late' || outcome === 'overdue' ? ` ${words.otherwise[otherwise]}` : '';
  return `${rule}${convention}${late}`;
}

/** Role and day of whoever answered: names stay on the sheet. */
export function whoText({ role, on }: RecordedChoice): string {
  return [role ?? words.councilsSetting, ...(on === null ? [] : [dateText(on)])].join(', ');
}
