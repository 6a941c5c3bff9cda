import { tableKind, text, wholeNumber } from '../tables/kind';

/** A code of nine characters as the statistics offices give them: nation, entity, number. */
export const GSS = /^[EWSNKJ]\d{8}$/;

const YEAR = '(?<year>(?:19|20)\\d\\d)';

/** A heading that is a year and little more: "Mid-2022", "30 June 2022", "2022", "Census 2021". */
export const YEAR_HEADING = new RegExp(
  `^(?:mid[\\s-]*(?:year[\\s-]*)?|(?:30 )?june |year |census )?${YEAR}(?: census| estimates?)?$`,
);

/** A heading made of words for the population and a year: "population_2022", "Estimated Population mid-2011". */
export const POPULATION_YEAR_HEADING = new RegExp(
  `^(?=.*(?:population|persons|residents?))(?:(?:${[
    'population|estimated|estimates?|mid|year|june|30|at|in|of|for|the|total|all|ages|persons|people|usual|usually',
    'residents?|census|ons|nrs|count',
    YEAR,
  ].join('|')})(?:[\\s,;:_()-]+|$))+$`,
);

/** Headings that speak of people and count something else, or only some of them. */
const NOT_THE_POPULATION = [
  'density',
  'change',
  'growth',
  'male',
  'female',
  'aged',
  'age',
  'working age',
  'median',
  'rate',
  'percentage',
  '%',
  'per',
  'projection',
  'projected',
  'births',
  'deaths',
  'household',
  'thousand',
  '000',
  '000s',
  'rank',
];

/**
 * A table of the people who live in areas, as statistics offices publish it or as an officer keeps it. The figures of a table are
 * never added up: countries, regions and counties stand among the councils that they cover.
 */
export const populationKind = tableKind({
  id: 'population',
  called: 'a population table',
  fields: {
    code: {
      ...text(
        'code',
        'area code',
        'gss code',
        'ons code',
        'mnemonic',
        'local authority code',
        'la code',
        'lad code',
        'council code',
        'geography code',
        'council area code',
      ).but('postcode', 'post code', 'cost code'),
      form: /^\W*(?:lad|ltla|utla|ctyua|ca|la)[\s_]?(?:\d\d)?[\s_]?(?:cd|code)(?:\d\d)?\W*$/,
      cells: GSS,
    },
    name: {
      ...text(
        'name',
        'area name',
        'local authority',
        'local authority name',
        'council',
        'council area',
        'council name',
        'authority',
        'la name',
        'geography name',
        'area',
        'district',
        'borough',
      ).but('area code', 'area type', 'area sq km', 'area hectares', 'name of contact'),
      form: /^\W*(?:lad|ltla|utla|ctyua|ca|la)[\s_]?(?:\d\d)?[\s_]?(?:nm|name)(?:\d\d)?\W*$/,
    },
    geography: text('geography', 'geography type', 'area type', 'type of area', 'type'),
    sex: text('sex', 'gender'),
    age: text('age', 'age group', 'age band', 'single year of age').but('median', 'mean', 'average'),
    year: text('year', 'mid-year', 'reference year', 'estimate year', 'edition', 'time period', 'date'),
    population: {
      ...wholeNumber(
        'population',
        'all ages',
        'total population',
        'mid-year population',
        'estimated population',
        'population estimate',
        'resident population',
        'usual residents',
        'all usual residents',
        'all persons',
        'inhabitants',
        'persons',
      ).but(...NOT_THE_POPULATION),
      form: POPULATION_YEAR_HEADING,
    },
    estimate: {
      ...wholeNumber('estimate', 'value', 'data value', 'observation').but(
        ...NOT_THE_POPULATION,
        'population',
        'residents',
        'persons',
      ),
      form: YEAR_HEADING,
    },
  },
  needs: [
    ['code', 'population'],
    ['name', 'population'],
  ],
  needsUnderTitle: [
    ['code', 'estimate'],
    ['name', 'estimate'],
  ],
  rowNeeds: [
    ['code', 'name'],
    ['population', 'estimate'],
  ],
  titles: ['population', 'population estimates', 'mid-year estimates', 'usual residents'],
  unless: [
    {
      called: 'a register of local authorities, their names and codes',
      headings: [['official name', 'local authority type']],
    },
  ],
});
