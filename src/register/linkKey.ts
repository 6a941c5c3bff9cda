import { foldName } from './foldName';
import type { Council, Partnership, PartnershipKind } from './partnership';
import { placeKey } from './placeName';

/** The councils of a link and its partner as one text, however they are written. For comparing, never shown. */
export function linkKey(link: Linked): string {
  return `${councilsKey(link.councils)} | ${partnerKey(link)}`;
}

type Linked = Pick<Partnership, 'councils' | 'partner' | 'country'> & { readonly named: boolean };

/** Where only a country is given, the country is the partner: "Holland" and "Netherlands" are one. */
export function partnerKey({ partner, country, named }: Omit<Linked, 'councils'>): string {
  return named ? placeKey(partner) : foldName(country?.name ?? partner);
}

export function councilsKey(councils: readonly Council[]): string {
  return councils.map(councilKey).sort().join('; ');
}

export function councilKey(council: Council): string {
  return foldName(council.name ?? council.typed);
}

/** The councils as a person reads them: official names where known. */
export function councilsText(councils: readonly Council[]): string {
  return councils.map((council) => council.name ?? council.typed).join('; ');
}

/** The key of a partnership's row: councils, partner and kind in lower case. */
export function partnershipKey(
  councils: readonly Council[],
  partner: string,
  kind: PartnershipKind | null,
): string {
  return [councilsText(councils), partner, kind ?? ''].join(' | ').toLowerCase();
}
