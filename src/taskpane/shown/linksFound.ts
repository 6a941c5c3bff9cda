import { foldName } from '../../register/foldName';
import type { LinkText } from './registerText';

/** What a person looks for; null where any will do. */
export interface LinkSearch {
  readonly text: string;
  readonly country: string | null;
  readonly kind: string | null;
  /** As shown: "Active". */
  readonly status: string | null;
}

export const EVERY_LINK: LinkSearch = { text: '', country: null, kind: null, status: null };

/** The links that have every word that was typed, wherever it stands, and fit every choice. */
export function linksFound(links: readonly LinkText[], search: LinkSearch): LinkText[] {
  const asked = foldName(search.text)
    .split(' ')
    .filter((word) => word !== '');
  const fits = (wanted: string | null, has: string) => wanted === null || wanted === has;
  return links.filter(
    ({ folded, country, kind, statusName }) =>
      fits(search.country, country) &&
      fits(search.kind, kind) &&
      fits(search.status, statusName) &&
      asked.every((word) => folded.includes(word)),
  );
}

/** What there is to choose from, in the order of the alphabet. */
export function choicesIn(links: readonly LinkText[], of: 'country' | 'kind' | 'statusName'): string[] {
  return [...new Set(links.map((link) => link[of]))].sort((one, other) => one.localeCompare(other, 'en-GB'));
}
