import { budgetKind, ledgerKind, ordersKind } from '../../src/spending/kinds';
import { recognise } from '../../src/tables/recognise';
import type { ReadTable, UnknownTable } from '../../src/tables/readTable';
import type { CellValue, Grid } from '../../src/workbook/grid';
import { gridOf } from './gridOf';

const KINDS = [ledgerKind, budgetKind, ordersKind];
const HEADER = ['Date', 'Supplier', 'Description', 'Amount'];
const ROWS: CellValue[][] = [
  ['2018-04-03', 'Alder Ltd', 'Grit', 10],
  ['2018-04-04', 'Birch plc', 'Salt', 20],
];

function accounts(grid: Grid): unknown[] {
  return recognise(grid, KINDS).map((table: ReadTable | UnknownTable) =>
    table.kind === null
      ? ['unknown', table.area.top, table.area.bottom, table.rows]
      : [table.kind.id, table.accounting, table.totals.amount],
  );
}
const reasonsIn = (grid: Grid): (string | null)[] =>
  recognise(grid, KINDS).flatMap((table) =>
    table.kind === null ? [] : table.rows.map(({ reason }) => reason),
  );

describe('where a table ends', () => {
  it('leaves a summary by service below a ledger alone, and says so', () => {
    const grid = gridOf([
      HEADER,
      ...ROWS,
      [],
      ['Spend by service'],
      [null, 'Service', null, 'Spent'],
      [null, 'Highways', null, 30],
    ]);
    expect(accounts(grid)).toEqual([
      ['ledger', { read: 2, used: 2, queried: 0, notUsed: 0 }, 3000],
      ['unknown', 4, 6, 3],
    ]);
  });

  it('reads on over a blank row, and over the header repeated after one', () => {
    const grid = gridOf([HEADER, ...ROWS, [], HEADER, ...ROWS]);
    expect(accounts(grid)).toEqual([['ledger', { read: 6, used: 4, queried: 0, notUsed: 2 }, 6000]]);
  });

  it('asks about payments below the end of the Excel table that the header heads', () => {
    const table = { name: 'Payments', area: { top: 0, left: 0, bottom: 1, right: 3 } };
    const grid = { ...gridOf([HEADER, ...ROWS]), tables: [table] };
    expect(accounts(grid)).toEqual([['ledger', { read: 2, used: 1, queried: 1, notUsed: 0 }, 3000]]);
    expect(reasonsIn(grid)[1]).toContain('"Payments"');
  });

  it('reads on past a named range that was left behind, and asks after a gap', () => {
    const name = { name: 'Data', purpose: 'range' as const, area: { top: 0, left: 0, bottom: 2, right: 3 } };
    const near = { ...gridOf([HEADER, ...ROWS, ...ROWS]), names: [name] };
    expect(accounts(near)).toEqual([['ledger', { read: 4, used: 4, queried: 0, notUsed: 0 }, 6000]]);
    const apart = { ...gridOf([HEADER, ...ROWS, [], ...ROWS]), names: [name] };
    expect(accounts(apart)).toEqual([['ledger', { read: 5, used: 2, queried: 2, notUsed: 1 }, 6000]]);
  });
});

describe('the edges of a table', () => {
  it('takes units and hints under the header for a part of it', () => {
    const grid = gridOf([HEADER, ['dd/mm/yyyy', 'text', 'text', '£'], ...ROWS]);
    expect(accounts(grid)).toEqual([['ledger', { read: 3, used: 2, queried: 0, notUsed: 1 }, 3000]]);
  });

  it('takes names and notes below the last payment for remarks', () => {
    const grid = gridOf([
      HEADER,
      ...ROWS,
      [],
      ['Prepared by', 'Finance'],
      ['Contact', 'the service desk', 'for questions'],
    ]);
    expect(accounts(grid)).toEqual([['ledger', { read: 5, used: 2, queried: 0, notUsed: 3 }, 3000]]);
  });

  it('still asks for the amount of a payment in the middle, and of the last one', () => {
    const grid = gridOf([
      HEADER,
      ...ROWS,
      ['2018-04-05', 'Cedar', 'Hire', 'see invoice'],
      ...ROWS,
      [],
      ['2018-04-06', 'Elm', 'Hire', null],
    ]);
    expect(accounts(grid)).toEqual([['ledger', { read: 7, used: 4, queried: 2, notUsed: 1 }, 6000]]);
  });
});
