import fc from 'fast-check';
import { cellName } from '../../src/core/source';
import { assuranceSheet } from '../../src/register/assuranceSheet';
import { buildVisits } from '../../src/register/buildVisits';
import { NOTHING_ENTERED } from '../../src/register/enteredVisits';
import { foiPack } from '../../src/register/foiPack';
import { foiNamesSheet } from '../../src/register/foiSheets';
import { giftsSheets } from '../../src/register/giftsSheets';
import { linkCosts } from '../../src/register/linkCosts';
import { linkCostsSheet } from '../../src/register/linkCostsSheet';
import { registerSettings } from '../../src/register/registerSettings';
import { reviewsSheet } from '../../src/register/reviewsSheet';
import { visitCostsSheet } from '../../src/register/visitCostsSheet';
import { visitFollowUpSheet } from '../../src/register/visitFollowUpSheet';
import { visitsSheet } from '../../src/register/visitsSheet';
import { benefitsSheet } from '../../src/register/benefitsSheet';
import { inheritedLinks } from '../../src/register/inheritedLinks';
import { inheritedSheet } from '../../src/register/inheritedSheet';
import { linkPlansSheet } from '../../src/register/linkPlansSheet';
import { linkRecords } from '../../src/register/linkRecord';
import { partnerSearchSheet } from '../../src/register/partnerSearchSheet';
import { registerSheet } from '../../src/register/registerSheet';
import { resourcesSheet } from '../../src/register/resourcesSheet';
import { stepsSheet } from '../../src/register/stepsSheet';
import { plainText } from '../../src/tables/cells/plainText';
import type { SheetModel, TableModel } from '../../src/workbook/sheetModel';
import type { Snapshot } from '../../src/workbook/grid';
import type { WorkbookHarness } from '../workbook/conformance';
import { typedExcel } from '../workbook/excel/typedExcel';
import { typedFile } from '../workbook/file/typedFile';
import { giftsOf } from './gifts';
import { day, linksOf, registerOf, sheet } from './tables';

const ROWS = [
  ['Derby', 'Osnabrück', 'Germany', 'Twinning', 1976, '2018', null, null, null, null],
  ['Chester City Council', 'Sens', 'France', 'Twinning', 1959, null, null, null, null, null],
  ['Leicester', 'Krefeld', 'Germany', 'Friendship', 1969, null, null, '2020-01-01', null, 'A note'],
  ['Derby', 'Tampere', 'Finland', null, null, null, null, null, 'Exploratory', null],
];

const LINK_HEADERS = [
  'Council',
  'Partner',
  'Country',
  'Type of link',
  'Since',
  'Last activity',
  'End date',
  'Next review',
  'Status',
  'Notes',
];

const VISIT_HEADERS = [
  'Date of visit',
  'Twin town',
  'In or out',
  'Purpose',
  'Young people',
  'Names',
  'Cost',
  'Actions',
];
const VISITS = [
  ['10 May 2019', 'Osnabrück', 'Out', 'Concert', 12, 'Ann Alder (councillor)', 900, 'Book the hall'],
  ['June 2018', 'Osnabrück', 'In', 'Return concert', 9, null, null, null],
  ['2018-11-12', 'Krefeld', 'Out', 'Fair', null, 'Bob Birch (officer)', 300, null],
];

const GIFT_HEADERS = ['Date received', 'Capacity', 'Recipient', 'Given by', 'Description of gift', 'Value'];
const GIFTS = [
  ['2018-06-01', 'Councillor', 'A', 'Mayor of Bad Homburg', 'Plate', 60],
  ['2018-06-02', 'Officer', 'B', 'Mayor of Bad Homburg', 'Bowl', 60],
  ['2018-06-03', 'Councillor', 'C', 'Widgets Ltd', 'Cup', 20],
];

const asOf = day('2019-06-01');

interface Council {
  readonly links: typeof ROWS;
  readonly visits: typeof VISITS;
  readonly gifts: typeof GIFTS;
}

/** The sheets of the register that people enter things on. */
const SHEETS: Readonly<Record<string, (council: Council) => SheetModel[]>> = {
  links: ({ links }) => linkSheets(links),
  'visits and gifts': ({ links, visits, gifts }) => [...visitSheets(links, visits), ...giftSheets(gifts)],
};

function visitSheets(links: typeof ROWS, rows: typeof VISITS): SheetModel[] {
  const grids = [sheet('Links', [LINK_HEADERS, ...links]), sheet('Visits log', [VISIT_HEADERS, ...rows])];
  const register = registerOf(grids, { asOf });
  const built = buildVisits({
    register,
    entered: NOTHING_ENTERED,
    policy: registerSettings([]).visits,
    asOf,
  });
  return [
    visitsSheet(built.visits, register.partnerships, asOf),
    visitCostsSheet(built.visits, built.policy, asOf),
    assuranceSheet(built, asOf),
    visitFollowUpSheet(built, asOf),
    linkCostsSheet(linkCosts([], built.visits, register.partnerships), asOf),
    foiNamesSheet(foiPack(built.visits, [], null), asOf),
  ];
}

function giftSheets(rows: typeof GIFTS): SheetModel[] {
  return giftsSheets(giftsOf([sheet('Gifts', [GIFT_HEADERS, ...rows])], '2019-06-01'), asOf);
}

function linkSheets(rows: typeof ROWS): SheetModel[] {
  const { partnerships } = linksOf(rows);
  const records = linkRecords(partnerships);
  return [
    registerSheet(partnerships, []),
    reviewsSheet(partnerships, asOf),
    ...inheritedSheet(inheritedLinks(partnerships)),
    stepsSheet(records),
    linkPlansSheet(records),
    benefitsSheet(records),
    resourcesSheet(records),
    partnerSearchSheet(partnerships),
  ];
}

/** A cell below one of the headings that are people's own to fill in, as the sheets stand. */
interface Entry {
  readonly sheet: number;
  readonly table: number;
  readonly heading: number;
  readonly row: number;
}

const entry: fc.Arbitrary<Entry> = fc.record({
  sheet: fc.nat(30),
  table: fc.nat(2),
  heading: fc.nat(4),
  row: fc.nat(3),
});

const council: fc.Arbitrary<Council> = fc.record({
  links: fc.shuffledSubarray(ROWS, { minLength: 1 }),
  visits: fc.shuffledSubarray(VISITS, { minLength: 1 }),
  gifts: fc.shuffledSubarray(GIFTS, { minLength: 1 }),
});

const rebuilt = fc.record({
  entries: fc.array(entry, { minLength: 4, maxLength: 8 }),
  next: council,
});

const life = fc.record({
  first: council,
  years: fc.array(rebuilt, { minLength: 2, maxLength: 2 }),
});

describe.each<[string, () => Promise<WorkbookHarness>]>([
  ['a workbook file', () => typedFile()],
  ['the workbook open in Excel', () => Promise.resolve(typedExcel())],
])('in %s', (_, fresh) => {
  it.each(Object.entries(SHEETS))(
    'what officers enter on the sheets of %s is kept, whatever comes, goes and changes places',
    async (_name, sheetsOf) => {
      await fc.assert(
        fc.asyncProperty(life, async ({ first, years }) => {
          const harness = await fresh();
          let sheets = sheetsOf(first);
          await harness.write(sheets);
          const standing = new Map<string, string>();
          for (const [year, { entries, next }] of years.entries()) {
            const before = await harness.read();
            for (const [at, one] of entries.entries()) {
              const cell = cellOf(one, sheets, before);
              if (cell === null) continue;
              const typed = `entered ${year}.${at}`;
              await harness.edit(cell.sheet, cell.cell, typed);
              standing.set(`${cell.sheet}!${cell.identity}`, typed);
            }
            sheets = sheetsOf(next);
            await harness.write(sheets);
            const shown = textsOf(await harness.read());
            expect([...standing.values()].filter((typed) => !shown.has(typed))).toEqual([]);
          }
        }),
        { numRuns: 3, endOnFailure: true },
      );
    },
    240_000,
  );
});

/** Where an entry falls; null where the sheet has no such row now. Rows are told apart by what stands in them to the left. */
function cellOf(
  { sheet: which, table: place, heading, row }: Entry,
  sheets: readonly SheetModel[],
  snapshot: Snapshot,
): { sheet: string; cell: string; identity: string } | null {
  const open = sheets.filter((one) => one.tables.some(hasEntered));
  const model = open[which % open.length];
  const tables = model?.tables.filter(hasEntered) ?? [];
  const table = tables[place % Math.max(1, tables.length)];
  const grid = snapshot.grids.find(({ sheet: name }) => name === model?.name);
  if (!model || !table || !grid) return null;
  const toFill = table.columns.filter(({ owner, type }) => owner === 'entered' && type === 'text');
  const header = toFill[heading % Math.max(1, toFill.length)]?.header ?? '';
  const top = grid.rows.findIndex((cells) => cells.includes(header));
  const column = grid.rows[top]?.indexOf(header) ?? -1;
  if (top < 0 || row >= table.rows.length) return null;
  const keys = table.columns.flatMap(({ owner }, at) => (owner === 'key' ? [at] : []));
  const cells = grid.rows[top + 1 + row] ?? [];
  const identity = [header, ...keys.map((at) => plainText(cells[at] ?? null) ?? '')].join(' | ');
  return { sheet: model.name, cell: cellName(top + 1 + row, column), identity };
}

function hasEntered({ columns }: TableModel): boolean {
  return columns.some(({ owner }) => owner === 'entered');
}

function textsOf({ grids }: Snapshot): Set<string> {
  return new Set(grids.flatMap(({ rows }) => rows.flat()).filter((value) => typeof value === 'string'));
}
