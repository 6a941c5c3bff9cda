import type { Council, Partnership, Visit } from './partnership';
import { councilKey } from './linkKey';
import { placeKey } from './placeName';

/**
 * The visits of each partnership, by its key. A visit belongs to every link that one of its partners or its place names and
 * that is held by one of its councils, where both say; one visit may belong to several links, and a link have many visits.
 */
export function matchVisitsToPartnerships<V extends Visit>(
  visits: readonly V[],
  partnerships: readonly Pick<Partnership, 'key' | 'partner' | 'councils'>[],
): ReadonlyMap<string, readonly V[]> {
  return new Map(
    partnerships.map((partnership) => {
      const place = placeKey(partnership.partner);
      return [
        partnership.key,
        visits.filter(
          (visit) => placesOf(visit).has(place) && mayShare(visit.councils, partnership.councils),
        ),
      ];
    }),
  );
}

function placesOf(visit: Visit): Set<string> {
  const named = [visit.partner, ...visit.partner.split(/[;,/&\n]|\band\b/i), visit.place ?? ''];
  return new Set(named.map(placeKey).filter((key) => key !== ''));
}

/** A log that names no council may mean any. */
function mayShare(one: readonly Council[], other: readonly Council[]): boolean {
  if (one.length === 0 || other.length === 0) return true;
  const keys = new Set(one.map(councilKey));
  return other.some((council) => keys.has(councilKey(council)));
}
