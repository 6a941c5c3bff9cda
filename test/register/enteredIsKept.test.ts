import fc from 'fast-check';
import { cellName } from '../../src/core/source';
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
import type { SheetModel } from '../../src/workbook/sheetModel';
import type { Snapshot } from '../../src/workbook/grid';
import type { WorkbookHarness } from '../workbook/conformance';
import { typedExcel } from '../workbook/excel/typedExcel';
import { typedFile } from '../workbook/file/typedFile';
import { linksOf } from './tables';

const ROWS = [
  ['Derby', 'Osnabrück', 'Germany', 'Twinning', 1976, '2018', null, null, null, null],
  ['Chester City Council', 'Sens', 'France', 'Twinning', 1959, null, null, null, null, null],
  ['Leicester', 'Krefeld', 'Germany', 'Friendship', 1969, null, null, '2020-01-01', null, 'A note'],
  ['Derby', 'Tampere', 'Finland', null, null, null, null, null, 'Exploratory', null],
];

/** The sheets of the register that people enter things on. */
function sheetsOf(rows: typeof ROWS): SheetModel[] {
  const { partnerships } = linksOf(rows);
  const records = linkRecords(partnerships);
  return [
    registerSheet(partnerships, []),
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
  readonly heading: number;
  readonly row: number;
}

const entry: fc.Arbitrary<Entry> = fc.record({
  sheet: fc.nat(6),
  heading: fc.nat(2),
  row: fc.nat(3),
});

const rebuilt = fc.record({
  entries: fc.array(entry, { minLength: 1, maxLength: 4 }),
  next: fc.shuffledSubarray(ROWS),
});

const life = fc.record({
  first: fc.shuffledSubarray(ROWS, { minLength: 1 }),
  years: fc.array(rebuilt, { minLength: 2, maxLength: 2 }),
});

describe.each<[string, () => Promise<WorkbookHarness>]>([
  ['a workbook file', () => typedFile()],
  ['the workbook open in Excel', () => Promise.resolve(typedExcel())],
])('in %s', (_, fresh) => {
  it('what officers enter on the sheets of the register is kept, whatever links come, go and change places', async () => {
    await fc.assert(
      fc.asyncProperty(life, async ({ first, years }) => {
        const harness = await fresh();
        let sheets = sheetsOf(first);
        await harness.write(sheets);
        const standing = new Map<string, string>();
        for (const [year, { entries, next }] of years.entries()) {
          for (const [at, one] of entries.entries()) {
            const cell = cellOf(one, sheets, await harness.read());
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
      { numRuns: 8 },
    );
  }, 120_000);
});

/** Where an entry falls; null where the sheet has no such row now. Rows are told apart by what stands in them to the left. */
function cellOf(
  { sheet, heading, row }: Entry,
  sheets: readonly SheetModel[],
  snapshot: Snapshot,
): { sheet: string; cell: string; identity: string } | null {
  const model = sheets[sheet % sheets.length];
  const table = model?.tables.find(({ columns }) => columns.some(({ owner }) => owner === 'entered'));
  const grid = snapshot.grids.find(({ sheet: name }) => name === model?.name);
  if (!model || !table || !grid) return null;
  const open = table.columns.filter(({ owner, type }) => owner === 'entered' && type === 'text');
  const header = open[heading % Math.max(1, open.length)]?.header ?? '';
  const top = grid.rows.findIndex((cells) => cells.includes(header));
  const column = grid.rows[top]?.indexOf(header) ?? -1;
  if (top < 0 || row >= table.rows.length) return null;
  const keys = table.columns.flatMap(({ owner }, at) => (owner === 'key' ? [at] : []));
  const cells = grid.rows[top + 1 + row] ?? [];
  const identity = [header, ...keys.map((at) => plainText(cells[at] ?? null) ?? '')].join(' | ');
  return { sheet: model.name, cell: cellName(top + 1 + row, column), identity };
}

function textsOf({ grids }: Snapshot): Set<string> {
  return new Set(grids.flatMap(({ rows }) => rows.flat()).filter((value) => typeof value === 'string'));
}
