import { calendarDate, type CalendarDate } from '../core/calendarDate';
import { councilWords, type Designator } from './councilWords';
import { foldName } from './foldName';
import type { Council } from './partnership';
import { COUNCIL_TABLE } from './reference/councils';
import {
  EVERYDAY_COUNCIL_NAMES,
  FORMER_COUNCIL_TABLE,
  NORTHERN_IRELAND_SUCCESSORS,
} from './reference/formerCouncils';

/** A council as the reference data knows it, current or former. */
export interface KnownCouncil {
  /** Register code, "DBY"; null for councils that ended before the register began. */
  readonly code: string | null;
  readonly name: string;
  readonly everydayName: string;
  /** The everyday name folded, without "council", "borough" and the like. */
  readonly place: string;
  readonly gss: string | null;
  readonly formerGss: readonly string[];
  readonly nation: NonNullable<Council['nation']>;
  /** mySociety's type: CTY county, NMD district, UA unitary, MD metropolitan, LBO London borough, COMB combined authority … */
  readonly type: string;
  readonly start: CalendarDate | null;
  readonly end: CalendarDate | null;
  /** Register codes of the councils that took over. */
  readonly successors: readonly string[];
  /** What the successors rest on; null where they are likely only, for a person to confirm. */
  readonly successorsFrom: string | null;
  readonly county: string | null;
  /** What its official name calls it. */
  readonly designators: ReadonlySet<Designator>;
}

/** By which of a council's names a place name leads to it. */
export type NameKind = 'everyday' | 'official' | 'other';

export interface NamedCouncil {
  readonly council: KnownCouncil;
  readonly by: NameKind;
}

export interface CouncilRegister {
  readonly all: readonly KnownCouncil[];
  readonly byCode: ReadonlyMap<string, KnownCouncil>;
  readonly byGss: ReadonlyMap<string, KnownCouncil>;
  /** Full official names, folded. */
  readonly byOfficialName: ReadonlyMap<string, KnownCouncil>;
  /** Place names, folded, without "council", "borough" and the like. */
  readonly byPlace: ReadonlyMap<string, readonly NamedCouncil[]>;
}

/** The register of principal councils, read from its table once. */
export function councilRegister(): CouncilRegister {
  return (made ??= makeRegister());
}

let made: CouncilRegister | null = null;

const MYSOCIETY = 'mySociety, UK local authority names and codes';

const NATIONS: Readonly<Record<string, KnownCouncil['nation']>> = {
  E: 'England',
  N: 'Northern Ireland',
  S: 'Scotland',
  W: 'Wales',
};

function makeRegister(): CouncilRegister {
  const byPlace = new Map<string, NamedCouncil[]>();
  const all: KnownCouncil[] = [];
  const enter = (place: string, council: KnownCouncil, by: NameKind): void => {
    const there = byPlace.get(place) ?? [];
    if (!there.some((entry) => entry.council === council)) byPlace.set(place, [...there, { council, by }]);
  };
  for (const line of (COUNCIL_TABLE + FORMER_COUNCIL_TABLE).split('\n')) {
    if (line === '') continue;
    const { council, others } = readLine(line.split('|'));
    all.push(council);
    enter(council.place, council, 'everyday');
    enter(councilWords(council.name).place, council, 'official');
    for (const name of others) enter(councilWords(name).place, council, 'other');
  }
  return {
    all,
    byPlace,
    byCode: new Map(all.flatMap((council) => (council.code === null ? [] : [[council.code, council]]))),
    byGss: new Map(
      all.flatMap((council) =>
        [...(council.gss === null ? [] : [council.gss]), ...council.formerGss].map((gss) => [gss, council]),
      ),
    ),
    byOfficialName: new Map(all.map((council) => [foldName(council.name).replace(/^the /, ''), council])),
  };
}

function readLine(cells: readonly string[]): { council: KnownCouncil; others: readonly string[] } {
  const [code = '', names = '', everyday = '', gss = '', nation = '', type = '', start = '', end = ''] =
    cells;
  const name = names.replace('+', ' ');
  const everydayName = everyday || names.slice(0, Math.max(0, names.indexOf('+')));
  const [successors = '', others = '', formerGss = '', county = '', from = ''] = cells.slice(8);
  const taken = northernIreland().get(code);
  const council: KnownCouncil = {
    code: code || null,
    name,
    everydayName,
    place: councilWords(everydayName).place,
    gss: gss || null,
    formerGss: list(formerGss),
    nation: NATIONS[nation] ?? 'England',
    type,
    start: calendarDate(start),
    end: calendarDate(end),
    successors: taken ? [taken.successor] : list(successors),
    // The register gives every council that it holds a code; those that we added have none.
    successorsFrom: taken ? taken.from : code === '' ? from || null : MYSOCIETY,
    county: county || null,
    designators: councilWords(name).designators,
  };
  return { council, others: [...list(others), ...(EVERYDAY_COUNCIL_NAMES[code] ?? [])] };
}

/** Former districts of Northern Ireland, by register code. */
function northernIreland(): ReadonlyMap<string, { successor: string; from: string | null }> {
  return (districts ??= new Map(
    NORTHERN_IRELAND_SUCCESSORS.split('\n').flatMap((line) => {
      const [code = '', successor = '', from = ''] = line.split('|');
      return code === '' ? [] : [[code, { successor, from: from || null }] as const];
    }),
  ));
}

let districts: ReadonlyMap<string, { successor: string; from: string | null }> | null = null;

function list(cell: string): string[] {
  return cell === '' ? [] : cell.split(';');
}
