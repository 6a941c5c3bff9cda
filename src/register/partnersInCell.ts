import { recogniseCountry, type CountryReading } from './country';

/** A partner with its country, as the two cells of a row give them. */
export interface PartnerInCell {
  readonly partner: string;
  readonly country: CountryReading | null;
  /** False where only a country is given. */
  readonly named: boolean;
  /** The name ends in "Georgia", which may be the country or the US state. */
  readonly perhapsState: boolean;
  /** What stands behind the name as the beginning of the link: "1958" of "Sens (France) 1958". */
  readonly since: string | null;
  /** What stands before it as the kind of link: "Twinned with". */
  readonly lead: string | null;
}

export interface PartnersInCell {
  readonly partners: readonly PartnerInCell[];
  /** Set where several partners and several countries stand there and it cannot be told which belong together. */
  readonly unpaired: { readonly partners: number; readonly countries: number } | null;
}

/**
 * The partners that a row names: "Hannover; Porto" beside "Germany; Portugal" are two links. A country behind a comma or in
 * brackets is taken from the partner's name where the row has no other, and so are a year behind it and "Twinned with" before it.
 * Where only a country is given, it is the partner.
 */
export function partnersInCell(partner: string | null, country: string | null): PartnersInCell {
  const countries = country === null ? [] : listed(country, LINES);
  if (partner === null) return { partners: countries.map(countryAlone), unpaired: null };
  const byComma = country === null ? null : pairedByComma(partner, country);
  if (byComma) return { partners: withLeads(byComma), unpaired: null };
  const names = listed(partner, country === null && IN_BRACKETS.test(partner) ? IN_BRACKETS : LINES);
  const unpaired = countries.length > 1 && countries.length !== names.length;
  return {
    partners: withLeads(
      names.map((name, at) => partnerIn(name, unpaired ? null : (countries[at] ?? countries[0] ?? null))),
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
    ? names.map((name, at) => partnerIn(name, countries[at] ?? null))
    : null;
}

/** "Twinned with: Sens; Lörrach" says it of both. */
function withLeads(partners: readonly PartnerInCell[]): PartnerInCell[] {
  let lead: string | null = null;
  return partners.map((partner) => ({ ...partner, lead: (lead = partner.lead ?? lead) }));
}

const LEAD =
  /^((?:(?:is|formally|also) )*(?:twinn(?:ed|ing)|twin(?: towns?)?|sister cit(?:y|ies)|linked|friendship(?: (?:link|agreement))?|partner(?:ship|ed)?|m\.?o\.?u\.?)(?: (?:with|to))?)(?:\s*:\s*|(?<=with|to)\s+)(?=\S)/i;

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
/** The year, or the whole date, at the end: "(1963)", "– 1980", "since 1992", "(twinned 3 May 1971)". */
const SINCE = new RegExp(
  `^(.*?[^\\s(,–:-])(?:\\s*[-–,:(]\\s*|\\s+)(?:(?:twinned|linked|signed|agreed|established|est\\.?|since|in|from)\\s+)*` +
    `((?:(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?${MONTH}\\s+)?(?:18[5-9]|19\\d|20\\d)\\d(?:/\\d\\d)?)\\s*\\)?$`,
  'i',
);

function partnerIn(text: string, country: string | null): PartnerInCell {
  const lead = LEAD.exec(text);
  const said = lead ? text.slice(lead[0].length) : text;
  const dated = SINCE.exec(said);
  const [, name = said, since = null] = dated ?? [];
  return { ...withCountry(name, country), since, lead: lead?.[1] ?? null };
}

/** "Middelburg (NL)". A code that is also the one of a US state is none: "(DE)", "(CA)". */
function isCodeInBrackets(name: string, tail: string): boolean {
  return name.endsWith(`(${tail})`) && /^[A-Z]{2}$/.test(tail) && !US_STATES.has(tail);
}

/** Codes of US states that are also codes of countries by ISO 3166-1. */
const US_STATES = new Set(
  'AL AR AZ CA CO DE GA ID IL IN KY LA MA MD ME MN MO MS MT NC NE PA SC SD TN VA'.split(' '),
);

function countryAlone(country: string): PartnerInCell {
  return { ...NOTHING_MORE, partner: country, country: recogniseCountry(country), named: false };
}

const NOTHING_MORE = { perhapsState: false, since: null, lead: null };

function withCountry(name: string, country: string | null): PartnerInCell {
  const named = { ...NOTHING_MORE, partner: name, named: true };
  if (country !== null) return { ...named, country: recogniseCountry(country) };
  const itself = recogniseCountry(name);
  if (itself.name !== null && !/[,(]|\s[-–]\s/.test(name)) return countryAlone(name);
  const parts = /^(.+?)\s*(?:,|\(|\s[-–]\s|\bin\b)\s*([^,()]+?)\s*\)?$/.exec(name);
  const [, place = name, tail = ''] = parts ?? [];
  const abroad = recogniseCountry(tail);
  if (abroad.name === null || (tail.length < 4 && !/^[A-Z]{3}$/.test(tail) && !isCodeInBrackets(name, tail)))
    return { ...named, country: null };
  if (abroad.code === 'GE') return { ...named, country: null, perhapsState: true };
  return { ...named, partner: place, country: abroad };
}
