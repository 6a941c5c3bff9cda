import { populationKind } from '../../src/limits/populationKind';
import { readPopulation } from '../../src/limits/readPopulation';
import { statedPopulations } from '../../src/limits/statedPopulations';
import { recognise } from '../../src/tables/recognise';
import { tablesOf, type ReadTable, type UnknownTable } from '../../src/tables/readTable';
import type { CellValue, Grid } from '../../src/workbook/grid';
import { gridOf } from '../tables/gridOf';

/*
 * The shapes are those of the publishers named; every number of people in them is made up.
 */
type Rows = readonly (readonly CellValue[])[];

function read(rows: Rows, more: Partial<Grid> = {}): ReadTable | UnknownTable | undefined {
  return recognise(gridOf(rows, more), [populationKind]).map(readPopulation)[0];
}

/** Used rows by code or name, and how many rows each reason set aside. */
function standings(table: ReadTable | UnknownTable | undefined): unknown {
  if (table === undefined || table.kind === null) return null;
  const aside: Record<string, number> = {};
  for (const { standing, reason } of table.rows)
    if (standing === 'notUsed') aside[reason ?? ''] = (aside[reason ?? ''] ?? 0) + 1;
  return {
    used: table.rows
      .filter(({ standing }) => standing === 'used')
      .map(({ record }) => record.code ?? record.name),
    queried: table.accounting.queried,
    aside,
  };
}

/** What a table says of one area: number of people, edition, cell. */
function stated(rows: Rows, area: string, more: Partial<Grid> = {}): unknown[] {
  const tables = tablesOf(
    recognise(gridOf(rows, more), [populationKind]).map(readPopulation).filter(isTable),
    populationKind,
  );
  return statedPopulations(tables, ({ code, name }) => code === area || name === area).map(
    ({ edition, figure }) => [
      figure.value,
      edition?.called ?? null,
      figure.sources.map(({ cell }) => cell).join(),
    ],
  );
}

const isTable = (table: ReadTable | UnknownTable): boolean => table.kind !== null;

const AREAS = 'it covers the councils listed below it';

describe('mid-year estimates of the Office for National Statistics', () => {
  const title = (what: string) => [
    [`MYE2: ${what} by single year of age and sex for local authorities in the UK, mid-2022`],
    ['This worksheet contains one table. Freeze panes are turned on.'],
    [],
    ['Code', 'Name', 'Geography', 'All ages', '0', '1', '2', '3', '4', '5', '6', '7', '8', '90+'],
  ];
  const line = (code: string, name: string, geography: string, all: number): CellValue[] => [
    code,
    name,
    geography,
    all,
    ...Array.from({ length: 10 }, (_, age) => age + 1),
  ];
  const lines = [
    line('K02000001', 'UNITED KINGDOM', 'Country', 900_000),
    line('E92000001', 'ENGLAND', 'Country', 800_000),
    line('E12000001', 'NORTH EAST', 'Region', 700_000),
    line('E11000007', 'Tyne and Wear (Met County)', 'Metropolitan County', 300_000),
    line('E08000021', 'Newcastle upon Tyne', 'Metropolitan District', 100_000),
    line('E10000003', 'Cambridgeshire', 'County', 60_000),
    line('E07000008', 'Cambridge', 'Non-metropolitan District', 20_000),
    line('N09000003', 'Belfast', 'Local Government District', 9_000),
  ];

  it('count a council once: what covers several councils is set aside, a county council is a council', () => {
    expect(standings(read([...title('Persons'), ...lines]))).toEqual({
      used: ['E08000021', 'E10000003', 'E07000008', 'N09000003'],
      queried: 0,
      aside: {
        [`a country: ${AREAS}`]: 2,
        [`a region: ${AREAS}`]: 1,
        [`a metropolitan county: ${AREAS}`]: 1,
      },
    });
  });

  it('are known by their codes where no column says what kind of area it is', () => {
    const without = [...title('Persons'), ...lines].map((row) => [...row.slice(0, 2), ...row.slice(3)]);
    expect(standings(read(without))).toMatchObject({
      used: ['E08000021', 'E10000003', 'E07000008', 'N09000003'],
    });
  });

  it('keep the figure’s cell and the year that the title says', () => {
    const rows = [...title('Persons'), ...lines];
    expect(stated(rows, 'E10000003')).toEqual([[60_000, 'mid-2022', 'D10']]);
    expect(read(rows)?.findings.map(({ message, source }) => [message, source?.cell])).toContainEqual([
      'The figures are of mid-2022, as cell A1 says.',
      'A1',
    ]);
  });

  it.each([
    ['Males', 'the table counts males only'],
    ['Females', 'the table counts females only'],
  ])('of %s alone are nobody’s population', (who, reason) => {
    const rows = [...title(who), ...lines];
    expect(standings(read(rows))).toEqual({ used: [], queried: 0, aside: { [reason]: 8 } });
    expect(stated(rows, 'E10000003')).toEqual([]);
  });

  it('of two years are two figures, each of its own year', () => {
    const rows = [
      ['MYE4: Population estimates: Summary for the UK, mid-2011 and mid-2022'],
      ['Code', 'Name', 'Geography', 'Mid-2022', 'Mid-2011'],
      ['E07000008', 'Cambridge', 'Non-metropolitan District', 20_000, 18_000],
    ];
    expect(stated(rows, 'E07000008')).toEqual([
      [20_000, 'mid-2022', 'D3'],
      [18_000, 'mid-2011', 'E3'],
    ]);
  });

  it('beside densities are still populations; the densities are none', () => {
    const rows = [
      ['MYE5: Population density for local authorities in the UK, mid-2011 and mid-2022'],
      [
        'Code',
        'Name',
        'Geography',
        'Area (sq km)',
        'Estimated Population mid-2022',
        '2022 people per sq. km',
        'Estimated Population mid-2011',
        '2011 people per sq. km',
      ],
      ['E07000008', 'Cambridge', 'Non-metropolitan District', 40.7, 20_000, 491, 18_000, 442],
    ];
    expect(stated(rows, 'E07000008')).toEqual([
      [20_000, 'mid-2022', 'E3'],
      [18_000, 'mid-2011', 'G3'],
    ]);
  });

  it('by sex and age in rows count one sex and one age, never the council', () => {
    const rows = [
      ['code', 'name', 'geography', 'sex', 'age', 'population_2011', 'population_2022'],
      ['E07000008', 'Cambridge', 'Non-metropolitan District', 'M', 0, 600, 500],
      ['E07000008', 'Cambridge', 'Non-metropolitan District', 'F', 0, 610, 510],
    ];
    expect(standings(read(rows))).toEqual({
      used: [],
      queried: 0,
      aside: { 'one sex or one age only, not the whole population': 2 },
    });
  });

  it('beside a column of median ages are the population still', () => {
    const rows = [
      ['Local Authority Code', 'Area Name', 'Population', 'Median Age'],
      ['E07000008', 'Cambridge', 20_000, 31],
    ];
    expect(stated(rows, 'E07000008')).toEqual([[20_000, null, 'C2']]);
    const short = [['Code', 'Name', 'Population', 'Age'], ...rows.slice(1)];
    expect(stated(short, 'E07000008')).toEqual([[20_000, null, 'C2']]);
  });

  it('are known by their codes where these stand in place of names', () => {
    const rows = [
      ['Area', 'Population'],
      ['E92000001', 900_000],
      ['E07000008', 20_000],
    ];
    expect(standings(read(rows))).toMatchObject({ used: ['E07000008'] });
  });

  it('are known by the look of their codes where the heading is misspelt', () => {
    const rows = [
      ['ladode21', 'Loocal Autority', 'Populaton 2022'],
      ['E07000008', 'Cambridge', 20_000],
      ['E92000001', 'England', 900_000],
    ];
    expect(standings(read(rows))).toMatchObject({ used: ['E07000008'] });
    expect(stated(rows, 'E07000008')).toEqual([[20_000, '2022', 'C2']]);
  });

  it('are not judged by another table above them, nor is a line below them without a code a council', () => {
    const rows = [
      ['Deaths', 'Births', 'Females', 'Males'],
      [1, 2, 3, 4],
      [],
      ['Code', 'Name', 'Geography', 'All ages'],
      ['E07000008', 'Cambridge', 'Non-metropolitan District', 20_000],
      ['Prepared by', 'Statistics', 'Checked by', 'Audit'],
    ];
    expect(standings(read(rows))).toEqual({
      used: ['E07000008'],
      queried: 0,
      aside: { 'a remark, not a record': 1 },
    });
  });

  it.each([
    ['Median age of population for local authorities in the UK, mid-2011 and mid-2022', [40.7, 39.6]],
    ['House prices by local authority', [310_000, 290_000]],
  ])('never come from a table about something else: %s', (about, [first, second]) => {
    const rows = [
      [about],
      ['Code', 'Name', 'Geography', 'Mid-2022', 'Mid-2011'],
      ['E07000008', 'Cambridge', 'Non-metropolitan District', first, second],
      ['E07000009', 'East Cambridgeshire', 'Non-metropolitan District', first, second],
    ] as CellValue[][];
    expect(read(rows)?.kind).toBeNull();
  });

  it.each([
    ['Population estimates: median age, whole years', 'the table is about median ages, not the population'],
    ['Population estimates: births in the year', 'the table is about births, not the population'],
    ['Population estimates: internal migration', 'the table is about migration, not the population'],
    [
      'Population estimates: components of change',
      'the table is about change of population, not the population',
    ],
    ['Population projections for local authorities', 'the table holds projections, not estimates'],
    ['Population estimates in thousands', 'the table is in thousands; the population itself is needed'],
    ['Population estimates: residents aged 65 and over', 'the table counts one age group only'],
  ])('are set aside with the reason where the title is "%s"', (about, reason) => {
    const rows = [
      [about],
      ['Code', 'Name', '2022'],
      ['E07000008', 'Cambridge', 41],
      ['E07000009', 'East Cambridgeshire', 42],
    ];
    expect(standings(read(rows))).toEqual({ used: [], queried: 0, aside: { [reason]: 2 } });
  });
});

describe('mid-year estimates of National Records of Scotland', () => {
  const rows = [
    ['Table 1: Population estimates by sex, single year of age and council area, mid-2022'],
    ['This worksheet contains one table.'],
    ['Area code', 'Area name', 'Sex', 'All ages', 0, 1, 2, 3, 4, 5],
    ['S92000003', 'Scotland', 'Persons', 90_000, 1, 1, 1, 1, 1, 1],
    ['S12000033', 'Aberdeen City', 'Persons', 5_000, 1, 1, 1, 1, 1, 1],
    ['S92000003', 'Scotland', 'Females', 46_000, 1, 1, 1, 1, 1, 1],
    ['S12000033', 'Aberdeen City', 'Females', 2_600, 1, 1, 1, 1, 1, 1],
    ['S12000033', 'Aberdeen City', 'Males', 2_400, 1, 1, 1, 1, 1, 1],
    ['S08000020', 'Grampian', 'Persons', 8_000, 1, 1, 1, 1, 1, 1],
  ];

  it('give a council area its persons, not its women and not its health board', () => {
    expect(standings(read(rows))).toEqual({
      used: ['S12000033'],
      queried: 0,
      aside: {
        [`a country: ${AREAS}`]: 1,
        'one sex or one age only, not the whole population': 3,
        'not the area of a council': 1,
      },
    });
    expect(stated(rows, 'S12000033')).toEqual([[5_000, 'mid-2022', 'D5']]);
  });
});

describe('exports of StatsWales', () => {
  it('with a column for each year give each year', () => {
    const rows = [
      ['Population estimates by local authority and year'],
      [],
      ['Area code', 'Local authority', '2020', '2021', '2022'],
      ['W92000004', 'Wales', '80,000', '81,000', '82,000'],
      ['W06000015', 'Cardiff', '7,000', '7,100', '7,200'],
    ];
    expect(standings(read(rows))).toMatchObject({ used: ['W06000015'] });
    expect(stated(rows, 'W06000015')).toEqual([
      [7_000, '2020', 'C5'],
      [7_100, '2021', 'D5'],
      [7_200, '2022', 'E5'],
    ]);
  });

  it('with a row for each year and age give the rows of all ages', () => {
    const rows = [
      ['Area code', 'Area', 'Year', 'Sex', 'Age', 'Data value'],
      ['W06000015', 'Cardiff', '2021', 'Persons', 'All ages', '7100'],
      ['W06000015', 'Cardiff', '2021', 'Persons', 'Aged 0 to 15', '900'],
      ['W06000015', 'Cardiff', '2022', 'Persons', 'All ages', '7200'],
      ['W06000015', 'Cardiff', '2022', 'Male', 'All ages', '3500'],
    ];
    expect(stated(rows, 'W06000015', { file: 'population estimates.csv', sheet: null })).toEqual([
      [7_100, '2021', 'F2'],
      [7_200, '2022', 'F4'],
    ]);
  });
});

describe('exports of Nomis', () => {
  const export_ = (sex: string, age: string) => [
    ['Population estimates - local authority based by single year of age'],
    ['ONS Crown Copyright Reserved [from Nomis on 5 March 2024]'],
    [],
    ['date', '2022'],
    ['sex', sex],
    ['age', age],
    [],
    ['local authority: district / unitary (as of April 2023)', 'mnemonic', 'value'],
    ['Cambridge', 'E07000008', 20_000],
    ['Cardiff', 'W06000015', 7_200],
    [],
    ['In order to protect against disclosure, figures may have been rounded.'],
  ];

  it('take the year from the lines above, not from the day of the export or of the boundaries', () => {
    expect(stated(export_('Total', 'All Ages'), 'E07000008')).toEqual([[20_000, '2022', 'C9']]);
  });

  it.each([
    ['Male', 'All Ages', 'the table counts males only'],
    ['Total', 'Aged 16 to 64', 'the table counts one age group only'],
  ])('of %s, %s, are not the population', (sex, age, reason) => {
    expect(standings(read(export_(sex, age)))).toMatchObject({ used: [], aside: { [reason]: 2 } });
  });

  it('headed "geography" are read by their codes', () => {
    const rows = [
      ['Population estimates, mid-2022'],
      ['geography', 'mnemonic', 'value'],
      ['Cambridge', 'E07000008', 20_000],
      ['England', 'E92000001', 900_000],
    ];
    expect(standings(read(rows))).toMatchObject({ used: ['E07000008'] });
  });
});

describe('a council’s own list', () => {
  const list = [
    ['Council', 'Population', 'Year'],
    ['Derbyshire County Council', '700,100', 2022],
    ['Derby City Council', '210,200', 2022],
    ['Derbyshire County Council', '698,000', 2021],
    ['England', '50,000,000', 2022],
    ['Amber Valley', '[x]', 2022],
    ['High Peak', null, 2022],
    ['Source: Office for National Statistics'],
  ];

  it('needs neither codes nor a title, and asks only about the figure that is missing', () => {
    expect(standings(read(list))).toEqual({
      used: ['Derbyshire County Council', 'Derby City Council', 'Derbyshire County Council'],
      queried: 1,
      aside: { [`a country: ${AREAS}`]: 1, 'the publisher gives no figure': 1, 'a remark, not a record': 1 },
    });
    expect(stated(list, 'Derbyshire County Council')).toEqual([
      [700_100, '2022', 'B2'],
      [698_000, '2021', 'B4'],
    ]);
  });

  it('of two columns may have its source below', () => {
    const rows = [['Council', 'Population'], ['Derby City Council', 210_200], ['Source: mid-year estimates']];
    expect(standings(read(rows))).toEqual({
      used: ['Derby City Council'],
      queried: 0,
      aside: { 'a remark, not a record': 1 },
    });
    expect(read(rows)?.findings.map(({ rule, message }) => [rule, message])).toContainEqual([
      'population.edition',
      'No year is stated for these populations. Put the year and the publisher above the table, so that a choice of population can name them.',
    ]);
  });

  it('of people at meetings is no table of populations', () => {
    const rows = [
      ['Name', 'Persons', 'Room'],
      ['Choir', 12, 'Main hall'],
    ];
    expect(standings(read(rows))).toEqual({
      used: [],
      queried: 0,
      aside: { 'no heading or title says that these are populations': 1 },
    });
  });
});
