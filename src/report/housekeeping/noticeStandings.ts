import { addDays, type CalendarDate } from '../../core/calendarDate';
import { say } from '../../core/messages';
import { lastDayToPublish } from '../clearDays';
import type { DecisionFacts } from './decisionFacts';
import { NOTICE_RULES, UNREAD_NOTICES, type NoticeRule } from './noticeRules';
import type { Answer } from './reportChoices';

/** Where a notice stands: the last day for it, and the day on which it was given. */
export interface NoticeStanding {
  readonly id: NoticeRule['id'];
  /** Null where it cannot be said; `why` then tells. */
  readonly due: CalendarDate | null;
  readonly why: string | null;
  readonly given: Answer<CalendarDate> | null;
  readonly outcome: 'inTime' | 'late' | 'overdue' | 'open' | 'cannotSay';
  /** Clear days that were counted, and whether in working days. */
  readonly days: number | null;
  readonly working: boolean;
  /** What asks for it; null where the council's own number of days goes before the law. */
  readonly source: string | null;
  /** Working days that were left out on the way. */
  readonly leftOut: readonly CalendarDate[];
  readonly otherwise: NoticeRule['otherwise'];
}

/** Every notice that the decision needs, as far as people said how it is taken. */
export function noticeStandings(facts: DecisionFacts): readonly NoticeStanding[] {
  const { nation, body, route, choices } = facts;
  const needed = NOTICE_RULES.filter(
    (rule) => rule.bodies.includes(body) && rule.routes.includes(route) && rule.applies(choices),
  );
  // Without a nation one notice of the papers stands for all: it cannot be said.
  const known =
    nation === null
      ? needed.filter(({ id }) => id === 'agenda').slice(0, 1)
      : needed.filter(({ nations }) => nations.includes(nation));
  const unread = UNREAD_NOTICES.filter(
    ({ nations, routes, applies }) =>
      nation !== null && nations.includes(nation) && routes.includes(route) && applies(choices),
  );
  return [
    ...known.map((rule) => standing(rule, facts)),
    ...unread.map(({ id }) =>
      cannotSay(id, say.notices.notRead({ nation: nation ?? '' }), null, 'askProperOfficer'),
    ),
  ];
}

function standing(rule: NoticeRule, facts: DecisionFacts): NoticeStanding {
  const { nation, body, meeting, choices } = facts;
  const given = choices[rule.given];
  if (meeting === null) return cannotSay(rule.id, say.notices.noMeeting, given, rule.otherwise);
  if (rule.calendarDays !== null) {
    const due = addDays(meeting, -rule.calendarDays - 1);
    return {
      ...{ id: rule.id, due, why: null, given, outcome: outcomeOf(due, given, facts) },
      ...{ days: rule.calendarDays, working: false, source: rule.source, leftOut: [] },
      otherwise: rule.otherwise,
    };
  }
  if (nation === null) return cannotSay(rule.id, say.notices.noNation, given, rule.otherwise);
  const own = rule.id === 'agenda' ? (choices.clearDays?.value ?? null) : null;
  const last = lastDayToPublish({
    on: meeting,
    nation,
    body,
    days: own,
    closed: choices.closedDays?.value ?? [],
    open: choices.openDays?.value ?? [],
  });
  if (last.outcome === 'cannotSay') return cannotSay(rule.id, last.reason, given, rule.otherwise);
  return {
    ...{ id: rule.id, due: last.day, why: null, given, outcome: outcomeOf(last.day, given, facts) },
    ...{
      days: last.days,
      working: true,
      source: own === null ? (rule.source ?? last.source) : null,
      leftOut: last.leftOut,
    },
    otherwise: rule.otherwise,
  };
}

function outcomeOf(
  due: CalendarDate,
  given: Answer<CalendarDate> | null,
  { asOf }: DecisionFacts,
): NoticeStanding['outcome'] {
  if (given !== null) return given.value <= due ? 'inTime' : 'late';
  return asOf > due ? 'overdue' : 'open';
}

function cannotSay(
  id: NoticeRule['id'],
  why: string,
  given: Answer<CalendarDate> | null,
  otherwise: NoticeRule['otherwise'],
): NoticeStanding {
  return {
    ...{ id, due: null, why, given, outcome: 'cannotSay' },
    ...{ days: null, working: false, source: null, leftOut: [] },
    otherwise,
  };
}
