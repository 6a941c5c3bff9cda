import { span, type CalendarDate } from '../core/calendarDate';
import type { RegisteredLink } from './partnership';

/** Where a link's next review stands on a day. `notSet` has no date entered; a date that is not precise is due until its last day. */
export type ReviewStanding = 'overdue' | 'due' | 'notSet';

export interface ReviewDue {
  readonly link: RegisteredLink;
  readonly standing: ReviewStanding;
}

/** The reviews of all links that have not ended: the longest overdue first, those without a date last. */
export function reviewsDue(links: readonly RegisteredLink[], asOf: CalendarDate): ReviewDue[] {
  return links
    .filter(({ status }) => status !== 'ended')
    .map((link) => ({ link, standing: standingOf(link, asOf) }))
    .sort((one, other) => compare(orderOf(one), orderOf(other)));
}

function standingOf({ nextReview }: RegisteredLink, asOf: CalendarDate): ReviewStanding {
  if (nextReview === null) return 'notSet';
  return span(nextReview).last < asOf ? 'overdue' : 'due';
}

/** No date sorts behind every date. */
function orderOf({ link: { nextReview } }: ReviewDue): string {
  return nextReview === null ? '~' : span(nextReview).last;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
