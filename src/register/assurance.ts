import { dateText, span, type CalendarDate } from '../core/calendarDate';
import { say } from '../core/messages';
import type { Source } from '../core/source';
import {
  ASSURANCE_CHECKS,
  CONSENT_ACTIVITIES,
  type AssuranceCheck,
  type AssuranceCheckId,
  type ConsentActivityId,
  type VisitInQuestion,
} from './assuranceChecks';
import type { RecordedVisit } from './partnership';

const words = say.assurance;

/** The two sides of an exchange: the council's own and the partner's. */
export type ConsentSide = 'ours' | 'theirs';

/** What an answer is about: a thing to be held, or consent of one side to one activity. */
export type AssuranceItemId = AssuranceCheckId | `consent.${ConsentActivityId}.${ConsentSide}`;

/**
 * That something is held, or is not, as a person noted it. For consent there is never more than that: neither who gave it nor
 * what it says.
 */
export interface AssuranceEntry {
  readonly item: AssuranceItemId;
  /** `unclear` where the entry is neither a yes, a no nor a date. */
  readonly held: 'yes' | 'no' | 'notNeeded' | 'unclear';
  /** Since when; null where not noted. */
  readonly on: CalendarDate | null;
  /** The last day of an insurance; null where not noted. */
  readonly until: CalendarDate | null;
  readonly source: Source;
}

/** A visit with what was noted for it. */
export type AssuredVisit = Pick<
  RecordedVisit,
  'direction' | 'from' | 'to' | 'youngPeople' | 'purpose' | 'partner' | 'youngWords'
> & { readonly assurance: readonly AssuranceEntry[] };

/** One thing to be held for a visit, with where it stands on a day. There is no state beyond "noted as held". */
export interface AssuranceItem {
  readonly id: AssuranceItemId;
  /** What is to be held. */
  readonly asks: string;
  /** Why this visit needs it. */
  readonly because: string;
  readonly standing: 'held' | 'unmet' | 'notNeeded';
  /** Where it stands, in a sentence. */
  readonly reason: string;
  /** Where the rule stands. */
  readonly rule: string;
  /** The cell of the entry; null where there is none. */
  readonly source: Source | null;
}

/** Everything that is to be held for a visit, with where it stands on a day. */
export function assuranceOf(visit: AssuredVisit, asOf: CalendarDate): AssuranceItem[] {
  const asked: VisitInQuestion = { visit, young: youngPeopleIn(visit) };
  const checks = ASSURANCE_CHECKS.flatMap((check) => {
    const because = check.neededFor(asked);
    return because === null ? [] : [itemOf(check.id, check.asks, because, check.source, check)];
  });
  const { young } = asked;
  const consents =
    young === null
      ? []
      : CONSENT_ACTIVITIES.filter(({ partOf }) => partOf(asked)).flatMap(({ id, asks, source }) =>
          SIDES.map((side) =>
            itemOf(
              `consent.${id}.${side}`,
              words.consent({ activity: asks, side, direction: visit.direction }),
              young,
              source,
              null,
            ),
          ),
        );
  return [...checks, ...consents];

  function itemOf(
    id: AssuranceItemId,
    asks: string,
    because: string,
    rule: string,
    check: AssuranceCheck | null,
  ): AssuranceItem {
    const entry = visit.assurance.findLast(({ item }) => item === id) ?? null;
    const { standing, reason } = standingOf(entry, visit, check?.isCover === true, asOf);
    return { id, asks, because, standing, reason, rule, source: entry?.source ?? null };
  }
}

/**
 * What is not noted as held for a visit on a day, each with the rule's source. An empty list is no certificate: it says that
 * everything asked for is noted, not that it is enough.
 */
export function unmetAssurance(visit: AssuredVisit, asOf: CalendarDate): AssuranceItem[] {
  return assuranceOf(visit, asOf).filter(({ standing }) => standing === 'unmet');
}

/** True until the last day that the visit can have; a visit without a date may still come. */
export function isAhead(visit: Pick<RecordedVisit, 'from' | 'to'>, asOf: CalendarDate): boolean {
  const last = visit.to ?? visit.from;
  return last === null || span(last).last >= asOf;
}

const SIDES: readonly ConsentSide[] = ['ours', 'theirs'];

/** The number in the log decides; without one, the words of the visit. */
function youngPeopleIn({ youngPeople, youngWords }: AssuredVisit): string | null {
  if (youngPeople !== null) return youngPeople > 0 ? words.because.youngNumber({ youngPeople }) : null;
  return youngWords === null ? null : words.because.youngWords({ words: youngWords });
}

function standingOf(
  entry: AssuranceEntry | null,
  visit: AssuredVisit,
  isCover: boolean,
  asOf: CalendarDate,
): Pick<AssuranceItem, 'standing' | 'reason'> {
  const unmet = (reason: string) => ({ standing: 'unmet', reason }) as const;
  if (entry === null) return unmet(words.notNoted);
  if (entry.held === 'unclear') return unmet(words.unclear);
  if (entry.held === 'no') return unmet(words.notHeld);
  if (entry.held === 'notNeeded') return { standing: 'notNeeded', reason: words.notNeeded };
  if (entry.on !== null && span(entry.on).first > asOf)
    return unmet(words.heldLater({ on: dateText(entry.on) }));
  const last = visit.to ?? visit.from;
  if (isCover && entry.until !== null && last !== null && span(entry.until).last < span(last).last)
    return unmet(words.coverEnds({ until: dateText(entry.until), visit: dateText(last) }));
  return {
    standing: 'held',
    reason: words.held({ on: entry.on && dateText(entry.on), until: entry.until && dateText(entry.until) }),
  };
}
