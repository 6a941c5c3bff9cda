import { span, type CalendarDate } from '../core/calendarDate';
import { say } from '../core/messages';
import { foldName } from './foldName';
import type { Partnership } from './partnership';

/** What links are counted by. Under a theme a link counts once for each that it has. */
export type SummaryBy = 'country' | 'kind' | 'status' | 'theme' | 'decade';

export interface LinkGroup {
  readonly called: string;
  readonly links: readonly Partnership[];
}

const words = say.functions.partnershipSummary;

/** What a link is counted under; nothing where the register does not say. */
const CALLED: Readonly<Record<SummaryBy, (link: Partnership) => readonly string[]>> = {
  country: ({ country }) => (country === null ? [] : [country.name ?? country.typed]),
  kind: ({ kind }) => (kind === null ? [] : [say.register.kind[kind]]),
  status: ({ status }) => [say.register.statusName[status]],
  theme: ({ themes }) => themes,
  decade: ({ since }) => (since === null ? [] : [decadeText(since)]),
};

/** The ten years in which a date begins, "1990s"; "Not stated" where there is none. */
export function decadeText(date: CalendarDate | null): string {
  if (date === null) return words.notStated;
  return words.decade({ first: Math.floor(Number(span(date).first.slice(0, 4)) / 10) * 10 });
}

/**
 * The links of each group, the most first, and those of which the register does not say last. Every link is in one group, but by
 * theme, where it is in as many as it has themes. Groups that differ in capitals and accents alone are one, as first written.
 */
export function summariseLinks(links: readonly Partnership[], by: SummaryBy): LinkGroup[] {
  const groups = new Map<string, { called: string; links: Set<Partnership> }>();
  for (const link of links) {
    const said = CALLED[by](link);
    for (const called of said.length === 0 ? [words.notStated] : said) {
      const key = foldName(called) || called;
      const group = groups.get(key);
      if (group) group.links.add(link);
      else groups.set(key, { called, links: new Set([link]) });
    }
  }
  return [...groups.values()]
    .map(({ called, links: members }) => ({ called, links: [...members] }))
    .sort(
      (one, other) =>
        Number(one.called === words.notStated) - Number(other.called === words.notStated) ||
        other.links.length - one.links.length ||
        (one.called < other.called ? -1 : 1),
    );
}
