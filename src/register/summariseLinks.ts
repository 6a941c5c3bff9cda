import { span } from '../core/calendarDate';
import { say } from '../core/messages';
import { groupsBy } from './groupsBy';
import type { Partnership } from './partnership';

export type SummaryBy = 'country' | 'kind' | 'status' | 'decade';

export interface LinkGroup {
  readonly called: string;
  readonly count: number;
}

const words = say.functions.partnershipSummary;

/** What a link is counted under; null where the register does not say. */
const CALLED: Readonly<Record<SummaryBy, (link: Partnership) => string | null>> = {
  country: ({ country }) => country?.name ?? country?.typed ?? null,
  kind: ({ kind }) => (kind === null ? null : say.register.kind[kind]),
  status: ({ status }) => say.register.statusName[status],
  decade: ({ since }) =>
    since === null
      ? null
      : words.decade({ first: Math.floor(Number(span(since).first.slice(0, 4)) / 10) * 10 }),
};

/** How many links there are of each group, the most first, and what is not stated last. Every link is in one group. */
export function summariseLinks(links: readonly Partnership[], by: SummaryBy): LinkGroup[] {
  const called = (link: Partnership): string => CALLED[by](link) ?? words.notStated;
  return groupsBy(links, called)
    .flatMap((group) => (group[0] ? [{ called: called(group[0]), count: group.length }] : []))
    .sort(
      (one, other) =>
        Number(one.called === words.notStated) - Number(other.called === words.notStated) ||
        other.count - one.count ||
        (one.called < other.called ? -1 : 1),
    );
}
