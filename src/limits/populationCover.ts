import { say } from '../core/messages';
import { GSS } from './populationKind';

/** What a row of a population table says about whom it counts. */
export interface PopulationRow {
  readonly code: string | null;
  readonly name: string | null;
  readonly geography: string | null;
  readonly sex: string | null;
  readonly age: string | null;
}

/** A row that is not the population of a council, with the reason. */
interface CoverRule {
  readonly id: string;
  readonly because: string;
  readonly source: string;
  readonly applies: (row: PopulationRow) => boolean;
}

const REGISTER = 'Office for National Statistics, Register of Geographic Codes: entity codes';
const GUIDE = 'Office for National Statistics, mid-year population estimates: geography guide';

/**
 * Districts, unitary authorities, metropolitan districts, London boroughs and county councils of England; the councils of Wales,
 * Scotland and Northern Ireland. A county council's area covers districts, and is a council's own all the same.
 */
const COUNCIL_CODE = /^(?:E06|E07|E08|E09|E10|W06|S12|N09)/;

const NATIONS =
  /^(?:united kingdom|uk|great britain(?: and northern ireland)?|england(?: (?:and|&) wales)?|wales|cymru|scotland|northern ireland)$/i;
const REGIONS =
  /^(?:north east|north west|yorkshire (?:and|&) the humber|east midlands|west midlands|east|east of england|london|greater london|south east|south west)(?: region| \(region\))?$/i;

const { areas } = say.population;

/** Tried in this order; the first that applies says why. */
const RULES: readonly CoverRule[] = [
  {
    id: 'part-of-the-population',
    because: say.population.partOnly,
    source: 'heading of the column: sex, age',
    applies: ({ sex, age }) => !isEverybody(sex, BOTH_SEXES) || !isEverybody(age, ALL_AGES),
  },
  above('country', areas.country, /^(?:K0[1-5]|[EWSN]92)/, /^(?:country|nation)$/i, NATIONS),
  above('region', areas.region, /^E12/, /^region$/i, REGIONS),
  above(
    'metropolitan-county',
    areas.metropolitanCounty,
    /^E11/,
    /^metropolitan county$/i,
    /\(met(?:ropolitan)? county\)$/i,
  ),
  above('combined-authority', areas.combinedAuthority, /^E47/, /^combined authority$/i, null),
  above('london', areas.innerOrOuterLondon, /^E13/, null, /^(?:inner|outer) london$/i),
  above('total', areas.total, null, null, /^(?:grand )?total\b/i),
  {
    id: 'area-within',
    because: say.population.areaWithin,
    source: REGISTER,
    applies: ({ code, geography }) =>
      /^(?:E0[0-5]|W0[0-5]|S0[012]|S13|N0[08])\d{6}$/.test(code ?? '') ||
      /\b(?:ward|parish|electoral division|output area|[lm]soa|data zone|locality|settlement)s?\b/i.test(
        geography ?? '',
      ),
  },
  {
    id: 'area-other',
    because: say.population.areaOther,
    source: REGISTER,
    applies: ({ code }) => code !== null && GSS.test(code) && !COUNCIL_CODE.test(code),
  },
];

/** Why a row is not the population of a council; null where it is one, or may be. */
export function notOneCouncil(row: PopulationRow): string | null {
  return RULES.find((rule) => rule.applies(row))?.because ?? null;
}

/** Areas that cover councils: known by the code where it is one of the register, else by the kind of area, else by name. */
function above(
  id: string,
  area: string,
  codes: RegExp | null,
  geographies: RegExp | null,
  names: RegExp | null,
): CoverRule {
  return {
    id,
    because: say.population.areaOfSeveral({ area }),
    source: id === 'metropolitan-county' ? GUIDE : REGISTER,
    applies: ({ code, geography, name }) => {
      if (code !== null && GSS.test(code)) return codes?.test(code) ?? false;
      return (geographies?.test(geography ?? '') ?? false) || (names?.test(name ?? '') ?? false);
    },
  };
}

const BOTH_SEXES = /^(?:p|t|persons?|people|all(?: persons| people| sexes)?|both(?: sexes)?|total)$/i;
const ALL_AGES = /^(?:all(?: ages| persons| people)?|total|0\+|0 and over|all usual residents)$/i;

function isEverybody(said: string | null, everybody: RegExp): boolean {
  return said === null || everybody.test(said.trim());
}
