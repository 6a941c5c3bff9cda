import { foldName } from './foldName';
import { councilKey, councilsText } from './linkKey';
import type { Council, Partnership, PartnershipStatus } from './partnership';

/** The links of one council, those that it shares with others among them. */
export interface CouncilCount {
  readonly council: Council;
  readonly links: number;
  readonly byStatus: Readonly<Record<PartnershipStatus, number>>;
  /** The councils of its links as the sheet Register writes them, each text once. */
  readonly texts: readonly string[];
}

export const STATUSES = [
  'active',
  'underReview',
  'exploratory',
  'seeking',
  'dormant',
  'ended',
  'unknown',
] as const satisfies readonly PartnershipStatus[];

/** The councils of a register by name, with how many links each has and how they stand. A shared link counts for each of its councils. */
export function countByCouncil(links: readonly Partnership[]): CouncilCount[] {
  const held = new Map<string, { council: Council; links: Partnership[] }>();
  for (const link of links) {
    for (const council of link.councils) {
      const entry = held.get(councilKey(council));
      if (entry) entry.links.push(link);
      else held.set(councilKey(council), { council, links: [link] });
    }
  }
  return [...held.values()]
    .map(({ council, links: own }) => ({
      council,
      links: own.length,
      byStatus: Object.fromEntries(
        STATUSES.map((status) => [status, own.filter((link) => link.status === status).length]),
      ) as Record<PartnershipStatus, number>,
      texts: [...new Set(own.map((link) => councilsText(link.councils)))],
    }))
    .sort((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1));
}

function nameOf({ council }: CouncilCount): string {
  return foldName(council.name ?? council.typed);
}
