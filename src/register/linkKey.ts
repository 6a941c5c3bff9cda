import { foldName } from './foldName';
import type { Council, PartnershipKind } from './partnership';
import { placeKey } from './placeName';

/** The councils of a link and its partner as one text, however they are written. For comparing, never shown. */
export function linkKey(link: {
  readonly councils: readonly Council[];
  readonly partner: string;
  readonly named: boolean;
}): string {
  const partner = link.named ? placeKey(link.partner) : `country ${foldName(link.partner)}`;
  return `${councilsKey(link.councils)} | ${partner}`;
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
