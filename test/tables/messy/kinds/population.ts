import { ukPlace } from '../contents';
import type { Dice } from '../dice';
import { heads, type Shape, type True } from '../plainTable';

/** Mid-year estimates as statistics offices print them, or as an officer copied some lines of them. */
export const population: Shape = {
  kind: 'population',
  titles: [
    'Mid-2022 population estimates',
    'MYE2 - Persons',
    'Population by local authority',
    'Population estimates',
    'Census 2021 usual residents',
  ],
  key: ['code', 'name', 'population'],
  told: [],
  rows: [5, 25],
  row: areaRow,
  columns: [
    {
      of: 'code',
      field: 'code',
      holds: 'code',
      share: 1,
      headings:
        heads(`Code | Area Code | ONS Code | LA Code | GSS Code | Local Authority Code | LAD22CD | ladcode21 |
      Geography Code`),
    },
    {
      of: 'name',
      field: 'name',
      holds: 'text',
      share: 1,
      headings:
        heads(`Name | Area Name | Local Authority | Area | LAD22NM | Council | Local Authority Name | laname21 |
      Geography Name | Authority`),
    },
    {
      of: 'population',
      field: 'population',
      holds: 'plain',
      share: 1,
      headings:
        heads(`All Ages | Population | Total Population | All Persons | Mid-2022 Population | Population 2022 | Persons
      | Usual Residents | Estimated Population | Population Estimate | Resident Population`),
    },
    {
      of: 'geography',
      field: 'geography',
      holds: 'text',
      share: 0.5,
      headings: heads('Geography | Geography Type | Area Type | Type'),
    },
    { of: 'males', field: null, holds: 'plain', share: 0.2, headings: heads('Males | Male') },
    { of: 'females', field: null, holds: 'plain', share: 0.2, headings: heads('Females | Female') },
    {
      of: 'density',
      field: null,
      holds: 'plain',
      share: 0.25,
      headings: heads('Area (sq km) | Density | People per sq km | Median Age'),
    },
    {
      of: 'region',
      field: null,
      mayBe: ['geography'],
      holds: 'text',
      share: 0.2,
      headings: heads('Region | Country | Nation'),
    },
    {
      of: 'before',
      field: null,
      holds: 'plain',
      share: 0.15,
      headings: heads('Change since 2011 | Births | Net Migration'),
    },
  ],
  enough: () => true,
};

function areaRow(dice: Dice, at: number): Record<string, True> {
  const males = dice.whole(9_000, 300_000);
  const females = males + dice.whole(100, 9_000);
  return {
    code: `E0${dice.pick([6, 7, 8, 9])}${String(100_000 + at * 37 + dice.whole(0, 30)).slice(0)}`,
    name: `${ukPlace(dice)} ${dice.pick(['North', 'South', 'and District', 'upon Lea'])}`,
    population: males + females,
    males,
    females,
    density: dice.whole(18, 90),
    geography: dice.pick(['Unitary Authority', 'Non-metropolitan District', 'London Borough']),
    region: dice.pick(['North West', 'South East', 'Wales']),
    before: dice.whole(-900, 900),
  };
}
