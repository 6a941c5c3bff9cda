import { figureText, type Figure } from '../core/figure';
import type { Finding } from '../core/finding';
import { say } from '../core/messages';
import { sourceText } from '../core/source';
import type { Body } from '../limits/body';
import { bodyOf } from '../limits/body';
import { chosenPopulation } from '../limits/chosenPopulation';
import type { Choices } from '../limits/choices';
import { editionsIn, type Edition } from '../limits/populationEdition';
import type { populationKind } from '../limits/populationKind';
import { shippedPopulation } from '../limits/shippedPopulation';
import { recogniseCouncil, type CouncilReading } from '../register/council';
import { councilRegister } from '../register/councilRegister';
import type { ReadTable } from '../tables/readTable';
import { councilPopulations } from './councilPopulations';

type Tables = readonly ReadTable<typeof populationKind>[];

/** What is known of the population that a person chose for one council. */
interface Facts {
  readonly tables: Tables;
  readonly own: CouncilReading;
  readonly chosen: Figure;
  /** As the choice names it; undefined where it gives only a number. */
  readonly edition: Edition | undefined;
  /** The other councils that the work is about. */
  readonly beside: readonly CouncilReading[];
}

interface PopulationRule {
  readonly id: string;
  /** Why it is told at all. */
  readonly because: string;
  readonly tell: (facts: Facts) => Pick<Finding, 'strength' | 'message'> | null;
}

const RULES: readonly PopulationRule[] = [
  {
    id: 'population.differs',
    because: 'a slip in the number moves the limit; the published estimate is at hand',
    tell: differsFromPublished,
  },
  {
    id: 'population.county-for-district',
    because: 'a county’s area covers its districts: its population is not that of one of them',
    tell: isTheCountys,
  },
  {
    id: 'population.counted-twice',
    because: 'a county and its districts together count each person twice',
    tell: addsDistricts,
  },
  {
    id: 'population.shared',
    because: 'a county’s population holds that of a district which is named beside it',
    tell: holdsDistrictsBeside,
  },
];

/**
 * What speaks against a population that a person chose: always with both numbers and where each stands. Nothing is corrected; the
 * chosen figure is used.
 *
 * @param councils the councils that the work is about, the first being the one whose ledger it is.
 */
export function populationFindings(
  tables: Tables,
  choice: Choices['population'],
  body: Body | null,
  councils: readonly string[],
): Finding[] {
  if (choice === null || body === null) return [];
  const population = chosenPopulation(choice, councilPopulations(tables, body), body);
  if (population.outcome !== 'population') return [];
  const own = recogniseCouncil(body.name);
  const facts: Facts = {
    tables,
    own,
    chosen: population.figure,
    edition: editionsIn(choice.value)[0],
    beside: councils.map(recogniseCouncil).filter(({ register }) => register !== own.register),
  };
  return RULES.flatMap(({ id, tell }) => {
    const told = tell(facts);
    return told === null ? [] : [{ rule: id, ...told, source: choice.recorded.source }];
  });
}

/** Between two editions a population moves by a few hundredths; a quarter is another area, or a slip. */
const FAR = 0.25;

function differsFromPublished({ own, chosen, edition }: Facts): ReturnType<PopulationRule['tell']> {
  const published = own.gss === null ? null : shippedPopulation(own.gss);
  if (published === null || published.figure.value === chosen.value) return null;
  const isSame = edition !== undefined && edition.year === published.edition?.year;
  const isFar = Math.abs(chosen.value - published.figure.value) > FAR * published.figure.value;
  if (edition !== undefined && !isSame && !isFar) return null;
  const message = say.population.differs({
    chosen: stated(chosen),
    council: own.name ?? own.typed,
    published: stated(published.figure),
    edition: published.edition?.called ?? '',
    apart: isFar ? FAR * 100 : null,
  });
  return { strength: isSame || isFar ? 'warning' : 'hint', message };
}

function isTheCountys({ tables, own, chosen }: Facts): ReturnType<PopulationRule['tell']> {
  const county = own.county === null ? null : recogniseCouncil(own.county);
  const same = county && populationsOf(county, tables).find(({ value }) => value === chosen.value);
  const [mine] = populationsOf(own, tables);
  if (!county || !same || mine?.value === chosen.value) return null;
  const message = say.population.countyForDistrict({
    chosen: stated(chosen),
    council: own.name ?? own.typed,
    county: county.name ?? county.typed,
    same: stated(same),
    own: mine ? stated(mine) : null,
  });
  return { strength: 'warning', message };
}

function addsDistricts({ tables, own, chosen }: Facts): ReturnType<PopulationRule['tell']> {
  const districts = districtsOf(own);
  if (districts.length === 0) return null;
  for (const county of populationsOf(own, tables)) {
    const parts = districts.flatMap((district) => sameTable(populationsOf(district, tables), county));
    const sum = parts.reduce((total, { value }) => total + value, 0);
    if (parts.length === 0 || county.value + sum !== chosen.value) continue;
    const message = say.population.countedTwice({
      chosen: stated(chosen),
      county: stated(county),
      districts: sum.toLocaleString('en-GB'),
      number: parts.length,
    });
    return { strength: 'warning', message };
  }
  return null;
}

function holdsDistrictsBeside({ tables, own, chosen, beside }: Facts): ReturnType<PopulationRule['tell']> {
  const within = beside.filter(({ county }) => county !== null && county === own.register);
  const parts = within.flatMap((district) => {
    const [figure] = populationsOf(district, tables);
    return figure
      ? [say.population.ofCouncil({ council: district.name ?? district.typed, stated: stated(figure) })]
      : [];
  });
  return parts.length === 0
    ? null
    : { strength: 'hint', message: say.population.shared({ chosen: stated(chosen), districts: parts }) };
}

/** What the tables given say of a council, else the published estimate. */
function populationsOf({ name, typed, nation }: CouncilReading, tables: Tables): Figure[] {
  return councilPopulations(tables, bodyOf(name ?? typed, nation)).map(({ figure }) => figure);
}

/** Districts that stand today; a county of the past has other ones. */
function districtsOf({ register, type }: CouncilReading): CouncilReading[] {
  if (type !== COUNTY || register === null) return [];
  return [...councilRegister().byCode.values()]
    .filter(({ county, end }) => county === register && end === null)
    .map(({ name }) => recogniseCouncil(name));
}

const COUNTY = 'CTY';

function sameTable(figures: readonly Figure[], other: Figure): Figure[] {
  const [place] = other.sources;
  return figures
    .filter(({ sources: [source] }) => source?.file === place?.file && source?.sheet === place?.sheet)
    .slice(0, 1);
}

function stated(figure: Figure): string {
  const [source] = figure.sources;
  return source === undefined ? figureText(figure) : `${figureText(figure)} (${sourceText(source)})`;
}
