/** Sentences about populations: which rows of a table are a council's own, of which year, and which figure was chosen. */
export const populationMessages = {
  /** Reasons why a row or a table is not a council's population; they follow "not used:". */
  areaOfSeveral: (p: { area: string }) => `${p.area}: it covers the councils listed below it`,
  areaWithin: 'an area within a council, not a council',
  areaOther: 'not the area of a council',
  areas: {
    country: 'a country',
    region: 'a region',
    metropolitanCounty: 'a metropolitan county',
    combinedAuthority: 'a combined authority',
    innerOrOuterLondon: 'inner or outer London',
    total: 'a total',
  },
  partOnly: 'one sex or one age only, not the whole population',
  malesOnly: 'the table counts males only',
  femalesOnly: 'the table counts females only',
  oneAgeOnly: 'the table counts one age group only',
  thousands: 'the table is in thousands; the population itself is needed',
  projection: 'the table holds projections, not estimates',
  otherSubject: (p: { subject: string }) => `the table is about ${p.subject}, not the population`,
  subjects: {
    medianAge: 'median ages',
    density: 'people per square kilometre',
    births: 'births',
    deaths: 'deaths',
    migration: 'migration',
    change: 'change of population',
    households: 'households or dwellings',
    electors: 'electors',
  },
  nothingSaysPopulation: 'no heading or title says that these are populations',
  noFigure: 'the publisher gives no figure',
  note: 'a note, not a council',

  editionStated: (p: { editions: readonly string[]; cell: string }) =>
    `The figures are of ${listed(p.editions)}, as cell ${p.cell} says.`,
  editionInRows: (p: { column: string }) => `Column ${p.column} says which year each figure is of.`,
  editionUnknown:
    'No year is stated for these populations. Put the year and the publisher above the table, so that a choice of population can name them.',

  /** How a figure is named where a person chooses between several. */
  stated: (p: { population: string; edition: string | null; where: string }) =>
    `${p.population} (${p.edition ?? 'year not stated'}; ${p.where})`,
  notChosen: (p: { council: string; candidates: readonly string[] }) =>
    `Which population counts is for the council to say, and nobody has recorded it. For ${p.council} the workbooks hold ${p.candidates.join('; ')}. Record the figure or its year as a choice, with who chose it.`,
  shippedNotChosen: (p: { council: string; candidates: readonly string[] }) =>
    `Which population counts is for the council to say, and nobody has recorded it. No workbook given states one; the published estimate for ${p.council} is ${p.candidates.join('; ')}. To use it, record it as the council’s choice, with who chose it; or give the population table that the council uses.`,
  shippedFile: 'Office for National Statistics, mid-2022 population estimates',
  ruleShipped: (p: { edition: string }) => `population, ${p.edition}, Office for National Statistics`,
  editionNotFound: (p: { chosen: string; council: string; candidates: readonly string[] }) =>
    p.candidates.length === 0
      ? `The recorded choice of population is "${p.chosen}", and no table given holds a population of ${p.council}. Add the table, or record the figure itself.`
      : `The recorded choice of population is "${p.chosen}", and no table given holds that for ${p.council}: they hold ${p.candidates.join('; ')}. Add the table, or correct the choice.`,
  editionAmbiguous: (p: { chosen: string; council: string; candidates: readonly string[] }) =>
    `The recorded choice of population is "${p.chosen}", and the tables given hold several such figures for ${p.council}: ${p.candidates.join('; ')}. Record the figure itself.`,
  choiceUnreadable: (p: { chosen: string }) =>
    `The recorded choice of population is "${p.chosen}", which is neither a number of people nor a year such as mid-2022. Correct it on the settings sheet.`,
  unnamedCouncil: 'the council',

  differs: (p: {
    chosen: string;
    council: string;
    published: string;
    edition: string;
    /** The difference from which two figures can hardly be of one area, in per cent; null where it is not reached. */
    apart: number | null;
  }) =>
    `The population recorded as the council’s choice is ${p.chosen}; the ${p.edition} estimate for ${p.council} is ${p.published}. ${
      p.apart === null
        ? ''
        : `They are more than ${p.apart}% apart, which editions of one area’s population hardly ever are. `
    }The recorded figure is used. Say with the choice of which year and statistics it is, or correct it.`,
  countyForDistrict: (p: {
    chosen: string;
    council: string;
    county: string;
    same: string;
    own: string | null;
  }) =>
    `The population recorded as the choice of ${p.council}, ${p.chosen}, is that of ${p.county}, ${p.same}, whose area covers other districts too.${p.own === null ? '' : ` For ${p.council} itself there is ${p.own}.`} Check whose population is meant.`,
  countedTwice: (p: { chosen: string; county: string; districts: string; number: number }) =>
    `The population recorded, ${p.chosen}, is that of the county, ${p.county}, and of ${p.number === 1 ? 'one district' : `${p.number} districts`} in it, ${p.districts}: each person is counted twice. The county’s own figure holds its districts.`,
  shared: (p: { chosen: string; districts: readonly string[] }) =>
    `The population of the county, ${p.chosen}, holds that of ${listed(p.districts)}, which the work is about as well. Do not add the two: the same people would be counted twice.`,
  ofCouncil: (p: { council: string; stated: string }) => `${p.council}, ${p.stated}`,

  ruleStated: (p: { edition: string | null }) =>
    p.edition === null ? 'population, year not stated' : `population, ${p.edition}`,
  ruleEntered: (p: { by: string }) => `population as entered by ${p.by}`,
  ruleLimit: (p: { band: string; population: string; rule: string }) =>
    `${p.band}, for ${p.population} (${p.rule})`,
} as const;

function listed(names: readonly string[]): string {
  const shown = names.length > 4 ? [...names.slice(0, 3), `${names.length - 3} more`] : names;
  return shown.length < 2
    ? (shown[0] ?? '')
    : `${shown.slice(0, -1).join(', ')} and ${shown[shown.length - 1] ?? ''}`;
}
