import { buildGifts, type BuiltGifts, type RegisteredGift } from '../../src/register/buildGifts';
import { giftsKind, registerKinds } from '../../src/register/kinds';
import { registerSettings, type RegisterSetting } from '../../src/register/registerSettings';
import { tablesOf } from '../../src/tables/readTable';
import { recognise } from '../../src/tables/recognise';
import type { CellValue, Grid } from '../../src/workbook/grid';
import { day, sheet } from './tables';

const HEADERS = [
  'Date received',
  'Councillor',
  'Given by',
  'Description of gift',
  'Value',
  'Action taken',
  'Date registered',
];

/** What a monitoring officer recorded, as a settings sheet gives it. */
export const recorded = (setting: string, value: string, by: string | null = 'Monitoring Officer') => ({
  setting,
  value,
  by,
  on: null,
  why: null,
  source: { file: 'settings.xlsx', sheet: 'Settings', cell: 'B2' },
});

/** The gifts of some sheets, recognised and built as the product does it. */
export function giftsOf(
  sheets: readonly Grid[],
  asOf: string,
  settings: readonly RegisterSetting[] = [],
): BuiltGifts {
  const tables = sheets.flatMap((grid) => recognise(grid, registerKinds));
  return buildGifts({
    tables: tablesOf(tables, giftsKind),
    rules: registerSettings(settings).gifts,
    asOf: day(asOf),
  });
}

/** The gifts of a members' register with the usual headers. */
export function membersGifts(
  rows: readonly (readonly CellValue[])[],
  asOf = '2018-07-01',
  settings: readonly RegisterSetting[] = [],
): BuiltGifts {
  return giftsOf([sheet('Gifts', [HEADERS, ...rows])], asOf, settings);
}

export function onlyGift({ gifts }: BuiltGifts): RegisteredGift {
  const [gift, ...more] = gifts;
  if (!gift || more.length > 0) throw new Error(`Expected one gift, found ${gifts.length}`);
  return gift;
}
