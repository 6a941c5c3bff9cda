import { ledgerKind } from '../../src/spending/kinds';
import { recognise } from '../../src/tables/recognise';
import { tablesOf, type ReadTable } from '../../src/tables/readTable';
import { cellKey, type CellValue, type Grid } from '../../src/workbook/grid';
import { gridOf } from './gridOf';

const HEADER = ['Date', 'Supplier', 'Description', 'Amount'];

function ledger(grid: Grid): ReadTable<typeof ledgerKind> {
  const [table, ...more] = tablesOf(recognise(grid, [ledgerKind]), ledgerKind);
  if (!table || more.length > 0) throw new Error('not one ledger');
  return table;
}

const paid = (supplier: string, amount: CellValue, words = 'Grit'): CellValue[] => [
  '2018-04-03',
  supplier,
  words,
  amount,
];
const labelled = (label: string, amount: CellValue): CellValue[] => [null, label, null, amount];
const read = (rows: CellValue[][]): ReadTable<typeof ledgerKind> => ledger(gridOf([HEADER, ...rows]));
const standings = (table: ReadTable): string[] => table.rows.map(({ standing }) => standing);

describe('totals within a ledger', () => {
  it('agrees with groups, groups of groups and the grand total', () => {
    const table = read([
      paid('Alder', 1),
      paid('Birch', 2),
      labelled('Total CC1', 3),
      paid('Cedar', 4),
      labelled('Total CC2', 4),
      labelled('Directorate total', 7),
      paid('Elm', 5),
      labelled('Total CC3', 5),
      labelled('Grand total', 12),
    ]);
    expect(table.totals.amount).toBe(1200);
    expect(table.statedTotals.map(({ row, stated, agrees }) => [row, stated, agrees])).toEqual([
      [3, 300, true],
      [5, 400, true],
      [6, 700, true],
      [8, 500, true],
      [9, 1200, true],
    ]);
    expect(table.findings).toEqual([]);
  });

  it('tells a total that is some pence out, and keeps it out of the sums all the same', () => {
    const table = read([paid('Alder', 10), paid('Birch', 20), labelled('Total for CC1', 30.05)]);
    expect(table.totals.amount).toBe(3000);
    expect(table.findings).toMatchObject([
      { rule: 'tables.total', message: expect.stringContaining('difference £0.05') as unknown },
    ]);
  });

  it('holds a total that stands above its rows against the rows below it', () => {
    const table = read([labelled('Total', 30), paid('Alder', 10), paid('Birch', 20)]);
    expect(standings(table)).toEqual(['notUsed', 'used', 'used']);
    expect(table.statedTotals).toMatchObject([{ stated: 3000, ours: 3000, agrees: true }]);
  });

  it('knows a sum by its formula, whatever the row is called', () => {
    const rows = [HEADER, paid('Alder', 10), paid('Birch', 20), labelled('Spent in the quarter', 30)];
    const grid = { ...gridOf(rows), formulas: new Map([[cellKey(3, 3), 'ROUND(SUM(D2:D3),2)']]) };
    expect(standings(ledger(grid))).toEqual(['used', 'used', 'notUsed']);
  });

  it('takes an amount that is worked out within its own row for a payment', () => {
    const grid = {
      ...gridOf([HEADER, paid('Alder', 10), paid('Birch', 20)]),
      formulas: new Map([[cellKey(2, 3), 'SUM(F3:G3)']]),
    };
    expect(standings(ledger(grid))).toEqual(['used', 'used']);
  });

  it('knows a bare figure that sums up what stands above it', () => {
    const table = read([paid('Alder', 10), paid('Birch', 20), [null, null, null, 30]]);
    expect(table.totals.amount).toBe(3000);
  });

  it('keeps running totals at page breaks out of the sums', () => {
    const table = read([
      paid('Alder', 10),
      paid('Birch', 20),
      labelled('Carried forward', 30),
      labelled('Brought forward', 30),
      paid('Cedar', 5),
      labelled('Total', 35),
    ]);
    expect(table.totals.amount).toBe(3500);
    expect(table.statedTotals.every(({ agrees }) => agrees)).toBe(true);
  });

  it('takes suppliers whose names begin or end like a total for suppliers', () => {
    const table = read([
      paid('Total Fuels Ltd', 10),
      paid('TOTAL', 99, 'Heating oil'),
      paid('Capita Totals', 20),
    ]);
    expect([table.totals.amount, standings(table)]).toEqual([12900, ['used', 'used', 'used']]);
  });

  it('asks where a short row is labelled like a total and sums up nothing', () => {
    const table = read([
      paid('Alder', 10),
      paid('Birch', 20),
      labelled('Total Fuels Ltd', 4.5),
      ['2018-04-09', 'Total', null, 71],
    ]);
    expect(standings(table)).toEqual(['used', 'used', 'queried', 'queried']);
    expect(table.rows[2]?.reason).toContain('labelled as a total');
  });

  it('holds totals of credits against credits', () => {
    const table = read([paid('Alder', -10), paid('Birch', '(20.00)'), labelled('Sub-total', '30.00 CR')]);
    expect([table.totals.amount, table.findings]).toEqual([-3000, []]);
  });
});

describe('totals of columns that are read for nothing', () => {
  const HEADED = ['Cost centre', 'Description', 'Forecast', 'Amount', 'Variance'];
  const rows: CellValue[][] = [
    ['CC1', 'Grit', 11, 10, -1],
    ['CC2', 'Salt', 19, 20, 1],
  ];

  it('are totals all the same', () => {
    const grid = gridOf([HEADED, ...rows, [null, 'Total', 30, 30, 0], ['Total', null, '30.00', 30, '0.00']]);
    expect(standings(ledger(grid))).toEqual(['used', 'used', 'notUsed', 'notUsed']);
  });

  it('are no totals where nothing says so and the figure sums up nothing', () => {
    const grid = gridOf([HEADED, ...rows, [4410, null, null, 5, null]]);
    expect(standings(ledger(grid))).toEqual(['used', 'used', 'used']);
  });
});
