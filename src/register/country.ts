import { distance } from 'fastest-levenshtein';
import { foldName } from './foldName';
import type { Country } from './partnership';
import { COUNTRY_TABLE, SHARED_COUNTRY_NAMES } from './reference/countries';

/** What a text says about a country, with what a person needs where it says too little. */
export interface CountryReading extends Country {
  /** England, Scotland, Wales, Northern Ireland, Great Britain, the UK: no country abroad. */
  readonly home: boolean;
  /** FCDO names that the text could mean, where it is not clear enough to choose one. */
  readonly candidates: readonly string[];
}

/**
 * The country that a text names: "Czech Republic", "People's Republic of China", "FR", "Toyota, Japan", "CN-TW".
 * Nothing is chosen where several answer to the name ("Korea") or the spelling is only near; the likely ones are listed.
 * Source of names and codes: see `reference/countries`.
 */
export function recogniseCountry(text: string): CountryReading {
  const typed = text.trim();
  const several = named(typed) ? [] : severalNamed(typed);
  const found = named(typed) ?? (several.length > 1 ? undefined : lastNamed(typed));
  if (found) return { typed, name: found.name, code: found.code, home: found.code === 'GB', candidates: [] };
  return {
    typed,
    name: null,
    code: null,
    home: false,
    candidates: several.length > 1 ? several : likely(foldCountry(typed)),
  };
}

/** True for the whole name of a country abroad, as people and lists write it; codes of two or three letters may be anything. */
export function isCountryAbroad(text: string): boolean {
  if (text.length <= CODE) return false;
  const found = named(text);
  return found !== undefined && found.code !== 'GB';
}

const CODE = 3;

interface KnownCountry {
  readonly code: string;
  readonly alpha3: string;
  readonly name: string;
}

interface Countries {
  readonly all: readonly KnownCountry[];
  readonly byName: ReadonlyMap<string, KnownCountry>;
  readonly byCode: ReadonlyMap<string, KnownCountry>;
}

let made: Countries | null = null;

function countries(): Countries {
  if (made) return made;
  const all: KnownCountry[] = [];
  const byName = new Map<string, KnownCountry>();
  const byCode = new Map<string, KnownCountry>();
  for (const line of COUNTRY_TABLE.split('\n')) {
    const [code = '', alpha3 = '', name = '', others = ''] = line.split('|');
    if (code === '') continue;
    const country = { code, alpha3, name };
    all.push(country);
    byCode.set(code, country);
    if (alpha3 !== '') byCode.set(alpha3, country);
    for (const one of [name, ...others.split(';')]) if (one !== '') byName.set(foldCountry(one), country);
  }
  return (made = { all, byName, byCode });
}

/** Codes count only in capitals: "NA" is Namibia, "na" is nothing. */
function named(text: string): KnownCountry | undefined {
  const { byCode, byName } = countries();
  const folded = foldCountry(text);
  if (SHARED_COUNTRY_NAMES[folded]) return undefined;
  return (
    byName.get(folded) ??
    byName.get(folded.replace(STATE_FORM, '')) ??
    (/^[A-Z]{2,3}$/.test(text) ? byCode.get(text) : undefined)
  );
}

const STATE_FORM =
  /^(?:federal |islamic )?(?:republic|kingdom|state|commonwealth|principality|sultanate) of (?:the )?/;

/** The names of the countries in a list of them: "Germany, France". */
function severalNamed(text: string): string[] {
  const parts = text.split(/[,;/&+()\n]|\band\b/i).map((part) => part.trim());
  return [...new Set(parts.flatMap((part) => (part.length > 3 ? (named(part)?.name ?? []) : [])))];
}

/** "Ohio, USA" and "Bavaria (Germany)" end with their country. A code at the end of an address is too little. */
function lastNamed(text: string): KnownCountry | undefined {
  const last = /(?:,|\(|\s[-–]\s)\s*([^,()]+?)\s*\)?$/.exec(text)?.[1];
  return last !== undefined && (last.length > 3 || /^(?:USA|UAE|UK)$/i.test(last)) ? named(last) : undefined;
}

/** No country's name is as long, slips and all. */
const LONGEST_NAME = 80;

function likely(folded: string): string[] {
  const { all, byCode, byName } = countries();
  const shared = SHARED_COUNTRY_NAMES[folded];
  if (shared) return shared.map((code) => byCode.get(code)?.name ?? code);
  if (folded.length < 5 || folded.length > LONGEST_NAME) return [];
  const slips = [...byName].map(([name, country]) => ({ country, slips: distance(name, folded) }));
  const fewest = Math.min(...slips.map((one) => one.slips));
  if (fewest > Math.max(1, Math.round(folded.length / 4))) return [];
  const nearest = new Set(slips.filter((one) => one.slips === fewest).map((one) => one.country));
  return all.filter((country) => nearest.has(country)).map((country) => country.name);
}

function foldCountry(text: string): string {
  return foldName(text)
    .replace(/^(?:the|yr?) /, '')
    .replace(/ the$/, '');
}
