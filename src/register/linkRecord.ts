import { say } from '../core/messages';
import type { Source } from '../core/source';
import { foldName } from './foldName';
import { groupsBy } from './groupsBy';
import { kindFromWords } from './kindFromWords';
import { linkDetails, type LinkDetail } from './linkDetails';
import { councilsText } from './linkKey';
import { linkTerm, type LinkTerm } from './linkTerm';
import type { PartnershipKind, RegisteredLink } from './partnership';
import { placeKey } from './placeName';
import { rowCells } from './rowCells';

/** Everything that a register says of one link, and what follows from it. */
export interface LinkRecord {
  readonly link: RegisteredLink;
  readonly details: readonly LinkDetail[];
  readonly term: LinkTerm;
  /** Where the register leaves the kind open and its words speak for one; a person decides. */
  readonly likelyKind: LikelyKind | null;
  /** The other links with the same place, in the register's order. */
  readonly otherLinks: readonly RegisteredLink[];
}

export interface LikelyKind {
  readonly kind: PartnershipKind;
  readonly words: string;
  readonly source: Source;
}

/** The records of all links, in their order. */
export function linkRecords(links: readonly RegisteredLink[]): LinkRecord[] {
  const places = groupsBy(links, placeOf);
  const together = new Map(places.flatMap((group) => group.map((link) => [link, group] as const)));
  return links.map((link) => {
    const details = linkDetails(link.rows);
    return {
      link,
      details,
      term: linkTerm({ kind: link.kind, until: link.until, words: termWords(link, details) }),
      likelyKind: likelyKind(link, details),
      otherLinks: (together.get(link) ?? []).filter((other) => other !== link),
    };
  });
}

/** "Toyota City: Derby City Council, twinning charter" for another link with the same place. */
export function otherLinkText({ councils, kind }: RegisteredLink): string {
  return say.links.otherLink({
    councils: councilsText(councils),
    kind: say.register.kind[kind ?? 'notStated'],
  });
}

/** Links without a place stand alone: a country is no place. */
function placeOf({ key, partner, country }: RegisteredLink): string {
  const isCountry = country !== null && [country.name, country.typed].includes(partner);
  return isCountry ? key : `${placeKey(partner)} | ${country?.code ?? foldName(country?.typed ?? '')}`;
}

function termWords({ rows }: RegisteredLink, details: readonly LinkDetail[]): string[] {
  const end = rows.flatMap(({ table, row }) => rowCells(table, row).text('until') ?? []);
  return [...details.filter(({ field }) => field === 'term').map(({ text }) => text), ...end];
}

/** The agreement's own words before a remark. */
function likelyKind(
  { kind, notes, source }: RegisteredLink,
  details: readonly LinkDetail[],
): LikelyKind | null {
  if (kind !== null) return null;
  const said = [
    ...details
      .filter(({ field }) => field === 'agreementWords')
      .map(({ text, sources: [first = source] }) => ({ words: text, source: first })),
    ...(notes === null ? [] : [{ words: notes, source }]),
  ];
  for (const { words, source: at } of said) {
    const found = kindFromWords(words);
    if (found) return { kind: found, words, source: at };
  }
  return null;
}
