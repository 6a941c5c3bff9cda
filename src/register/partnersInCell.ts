import { recogniseCountry, type CountryReading } from './country';

/** A partner with its country, as the two cells of a row give them. */
export interface PartnerInCell {
  readonly partner: string;
  readonly country: CountryReading | null;
  /** False where only a country is given. */
  readonly named: boolean;
  /** The name ends in "Georgia", which may be the country or the US state. */
  readonly perhapsState: boolean;
}

export interface PartnersInCell {
  readonly partners: readonly PartnerInCell[];
  /** Set where several partners and several countries stand there and it cannot be told which belong together. */
  readonly unpaired: { readonly partners: number; readonly countries: number } | null;
}

/**
 * The partners that a row names: "Hannover; Porto" beside "Germany; Portugal" are two links. A country behind a comma or in
 * brackets is taken from the partner's name where the row has no other. Where only a country is given, it is the partner.
 */
export function partnersInCell(partner: string | null, country: string | null): PartnersInCell {
  const countries = country === null ? [] : listed(country, LINES);
  if (partner === null) return { partners: countries.map(countryAlone), unpaired: null };
  const byComma = country === null ? null : pairedByComma(partner, country);
  if (byComma) return { partners: byComma, unpaired: null };
  const names = listed(partner, country === null && IN_BRACKETS.test(partner) ? IN_BRACKETS : LINES);
  const unpaired = countries.length > 1 && countries.length !== names.length;
  return {
    partners: names.map((name, at) =>
      withCountry(name, unpaired ? null : (countries[at] ?? countries[0] ?? null)),
    ),
    unpaired: unpaired ? { partners: names.length, countries: countries.length } : null,
  };
}

const LINES = /[;\n|•]/;
/** "Besançon (France), Unna (Germany) and Bielsko-Biala (Poland)": behind a bracket a comma ends a partner. */
const IN_BRACKETS = /(?<=\))\s*(?:,\s*and\b|,|&|\band\b|[;\n|•])/i;
const COMMAS = /,\s*and\s|,|&|\band\b/i;

/** The parts of a list with their blanks taken off. */
export function listed(text: string, separator: RegExp = LINES): string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** A comma may be part of a name, so a list with commas counts only beside as many countries. */
function pairedByComma(partner: string, country: string): PartnerInCell[] | null {
  if (recogniseCountry(country).name !== null) return null;
  const names = listed(partner, COMMAS);
  const countries = listed(country, COMMAS);
  const paired = names.length > 1 && names.length === countries.length;
  return paired && countries.every((one) => recogniseCountry(one).name !== null)
    ? names.map((name, at) => withCountry(name, countries[at] ?? null))
    : null;
}

function countryAlone(country: string): PartnerInCell {
  return { partner: country, country: recogniseCountry(country), named: false, perhapsState: false };
}

function withCountry(name: string, country: string | null): PartnerInCell {
  if (country !== null)
    return { partner: name, country: recogniseCountry(country), named: true, perhapsState: false };
  const itself = recogniseCountry(name);
  if (itself.name !== null && !/[,(]|\s[-–]\s/.test(name)) return countryAlone(name);
  const parts = /^(.+?)\s*(?:,|\(|\s[-–]\s|\bin\b)\s*([^,()]+?)\s*\)?$/.exec(name);
  const [, place = name, tail = ''] = parts ?? [];
  const abroad = recogniseCountry(tail);
  if (abroad.name === null || (tail.length < 4 && !/^[A-Z]{3}$/.test(tail)))
    return { partner: name, country: null, named: true, perhapsState: false };
  if (abroad.code === 'GE') return { partner: name, country: null, named: true, perhapsState: true };
  return { partner: place, country: abroad, named: true, perhapsState: false };
}
