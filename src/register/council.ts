import { distance } from 'fastest-levenshtein';
import type { CalendarDate } from '../core/calendarDate';
import { councilRegister, type KnownCouncil, type NamedCouncil } from './councilRegister';
import { councilWords, type CouncilWords, type Designator } from './councilWords';
import { foldName } from './foldName';
import type { Council } from './partnership';

/** What a text says about a council, with what a person needs where it says too little. */
export interface CouncilReading extends Council {
  /** Register type (CTY, NMD, UA …); null where none was recognised. */
  readonly type: string | null;
  /** Register code of the county council that a district lies under. */
  readonly county: string | null;
  /** The day from which the council is no more; null while it stands. */
  readonly ended: CalendarDate | null;
  /** Official names of the councils that took over from it. */
  readonly successors: readonly string[];
  /** What says so; null where they are likely only: see `reference/formerCouncils`. */
  readonly successorsFrom: string | null;
  /** A town, parish or community council: real, and not in the register of principal councils. */
  readonly local: boolean;
  /** Official names that the text could mean, where it is not clear enough to choose one. */
  readonly candidates: readonly string[];
}

/**
 * The council that a text names: by official or everyday name, "Derbyshire CC", "LB Lewisham", register code or GSS code.
 * Where the text fits two councils, or none quite, nothing is chosen and the likely ones are listed.
 * Source of names and codes: mySociety's register (see `reference/councils`).
 */
export function recogniseCouncil(text: string): CouncilReading {
  const typed = text.trim();
  const before = READ.get(typed);
  if (before) return before;
  const reading = readCouncil(typed);
  if (READ.size > 5000) READ.clear();
  READ.set(typed, reading);
  return reading;
}

/** A register names the same few councils row after row. */
const READ = new Map<string, CouncilReading>();

function readCouncil(typed: string): CouncilReading {
  const words = councilWords(typed);
  if (words.designators.has('local')) return { ...unrecognised(typed, []), local: true };
  const found = byCode(typed) ?? byWholeName(typed) ?? byPlace(words);
  return found ? recognised(typed, found) : unrecognised(typed, likely(words));
}

function recognised(typed: string, council: KnownCouncil): CouncilReading {
  const { byCode: codes } = councilRegister();
  return {
    typed,
    name: council.name,
    gss: council.gss,
    register: council.code,
    nation: council.nation,
    type: council.type,
    county: council.county,
    ended: council.end,
    successors: council.successors.map((code) => codes.get(code)?.name ?? code),
    successorsFrom: council.successorsFrom,
    local: false,
    candidates: [],
  };
}

function unrecognised(typed: string, candidates: readonly KnownCouncil[]): CouncilReading {
  return {
    typed,
    name: null,
    gss: null,
    register: null,
    nation: null,
    type: null,
    county: null,
    ended: null,
    successors: [],
    successorsFrom: null,
    local: false,
    candidates: candidates.map((council) => council.name),
  };
}

/** Register codes that are ordinary words too: "ALL" in a column of councils means all of them. */
const WORDS_NOT_CODES = new Set(['ALL', 'BAR', 'CAR', 'EDEN', 'HAT', 'NEW', 'THE']);

/** Codes count only as codes are written, in capitals: "DER" is Derby, "Der" is nothing. */
function byCode(typed: string): KnownCouncil | undefined {
  const { byCode: codes, byGss } = councilRegister();
  return (
    byGss.get(typed) ??
    (/^[A-Z]{3,4}(?:-[A-Z])?$/.test(typed) && !WORDS_NOT_CODES.has(typed) ? codes.get(typed) : undefined)
  );
}

function byWholeName(typed: string): KnownCouncil | undefined {
  return councilRegister().byOfficialName.get(foldName(typed).replace(/^the /, ''));
}

function byPlace(words: CouncilWords): KnownCouncil | undefined {
  const named = (councilRegister().byPlace.get(words.place) ?? []).filter(({ council }) =>
    fits(council, words.designators),
  );
  const exactly = named.filter(({ council }) => isCalled(council, words.designators));
  const [only, second] =
    PREFERENCES.map((preferred) => (exactly.length > 0 ? exactly : named).filter(preferred)).find(
      (group) => group.length > 0,
    ) ?? [];
  if (!only || second) return undefined;
  return only.by !== 'everyday' && hasLongerNamesake(words, only.council) ? undefined : only.council;
}

/** "Somerset County" is the county council of that name, though another council has taken over from it. */
function isCalled(council: KnownCouncil, said: ReadonlySet<Designator>): boolean {
  const kinds = [...said].filter((designator) => designator !== 'council');
  return kinds.length > 0 && kinds.every((designator) => council.designators.has(designator));
}

/** A council that stands before one that is gone, its own name before other names it goes by. */
const PREFERENCES: readonly ((named: NamedCouncil) => boolean)[] = [
  ({ council, by }) => council.end === null && by !== 'other',
  ({ by }) => by !== 'other',
  ({ council }) => council.end === null,
  () => true,
];

/** "Newcastle" is short for Newcastle upon Tyne, and for Newcastle-under-Lyme too. */
function hasLongerNamesake({ place, designators }: CouncilWords, chosen: KnownCouncil): boolean {
  return councilRegister().all.some(
    (council) => council !== chosen && fits(council, designators) && council.place.startsWith(`${place} `),
  );
}

/** May a council of this type be called that? A county is never "City", a city never "County". */
function fits(council: KnownCouncil, said: ReadonlySet<Designator>): boolean {
  if (council.type === 'COMB' || council.type === 'SRA' || council.type === 'CC')
    return said.has('authority') || isCityOfLondon(council, said);
  return [...said].every(
    (designator) => council.designators.has(designator) || (MAY_BE_CALLED[designator]?.(council) ?? true),
  );
}

function isCityOfLondon(council: KnownCouncil, said: ReadonlySet<Designator>): boolean {
  return council.type === 'CC' && said.has('city');
}

/** What councils are called beside their official names: a unitary county is still "the County Council" to many. */
const MAY_BE_CALLED: Readonly<Partial<Record<Designator, (council: KnownCouncil) => boolean>>> = {
  county: ({ type, designators }) =>
    ['UA', 'SCO', 'WPA'].includes(type) && !designators.has('city') && !designators.has('borough'),
  city: ({ type, designators }) => !['CTY', 'SCO'].includes(type) && !designators.has('county'),
  district: ({ type }) => ['NMD', 'MD', 'NID', 'SCO'].includes(type),
  borough: ({ type }) => ['NMD', 'MD', 'NID', 'UA', 'LBO', 'WPA'].includes(type),
  metropolitan: ({ type }) => type === 'MD',
  londonBorough: ({ type }) => type === 'LBO',
  cityOrCounty: ({ type, designators }) =>
    type === 'CTY' ||
    designators.has('city') ||
    designators.has('county') ||
    (type === 'UA' && !designators.has('borough')),
  unitary: ({ type }) => ['UA', 'WPA', 'SCO'].includes(type),
  authority: () => false,
};

/**
 * Councils with that place in a longer name, the county of a place that is called one, or the one council of nearly that
 * name; at most six.
 */
function likely({ place, designators }: CouncilWords): KnownCouncil[] {
  if (place.length < 4) return [];
  const { all, byPlace: places } = councilRegister();
  const same = (places.get(place) ?? []).map(({ council }) => council);
  const tokens = place.split(' ');
  const longer = all.filter((council) => {
    if (council.place === `${place}shire`) return designators.size > 0;
    return (
      council.place.length > place.length && tokens.every((token) => council.place.split(' ').includes(token))
    );
  });
  const close = [...new Set([...same, ...longer])];
  return (close.length > 0 ? close : nearlyNamed(place)).slice(0, 6);
}

/** Many a town is spelt nearly as some council far away, so one slip in six letters is all, and only one council may fit. */
function nearlyNamed(place: string): KnownCouncil[] {
  const near = councilRegister().all.filter(
    (council) =>
      council.place.startsWith(place.slice(0, 1)) &&
      Math.abs(council.place.length - place.length) <= 2 &&
      distance(council.place, place) <= Math.floor(place.length / 6),
  );
  return near.length === 1 ? near : [];
}
