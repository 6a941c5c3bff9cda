import { groupsBy } from './groupsBy';
import type { RecordedVisit } from './partnership';
import { say } from '../core/messages';

/**
 * What each visit is called on our sheets, by its key: the log's own reference where it is one, else date, partner and direction, and
 * only where visits share these the first words of the purpose. It does not depend on the order of the rows.
 */
export function visitNamesOnSheets(visits: readonly RecordedVisit[]): ReadonlyMap<string, string> {
  const refs = countsOf(visits.map(({ ref }) => ref ?? ''));
  const named = visits.map((visit) => ({
    visit,
    name: visit.ref !== null && refs.get(visit.ref) === 1 ? visit.ref : shortName(visit),
  }));
  return new Map(
    groupsBy(named, ({ name }) => name.toLowerCase()).flatMap((alike) =>
      alike.length === 1
        ? alike.map(({ visit, name }) => [visit.key, name] as const)
        : apart(alike.map(({ visit, name }) => ({ visit, name: longName(visit, name) }))),
    ),
  );
}

function shortName({ from, to, partner, direction }: RecordedVisit): string {
  const when = from ?? to ?? say.visits.noDate;
  return [when, partner, direction === null ? '' : `(${say.visits.direction[direction]})`]
    .filter((part) => part !== '')
    .join(' ');
}

function longName({ purpose }: RecordedVisit, name: string): string {
  const words = (purpose ?? '').split(/\s+/).slice(0, 5).join(' ');
  return words === '' ? name : `${name}: ${words}`;
}

/** Numbered in the order of their keys where the words do not part them either. */
function apart(alike: readonly { visit: RecordedVisit; name: string }[]): (readonly [string, string])[] {
  return groupsBy(alike, ({ name }) => name.toLowerCase()).flatMap((same) =>
    [...same]
      .sort((one, other) => (one.visit.key < other.visit.key ? -1 : 1))
      .map(({ visit, name }, at) => [visit.key, at === 0 ? name : `${name} (${at + 1})`] as const),
  );
}

function countsOf(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
