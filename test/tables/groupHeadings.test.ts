import { ledgerKind } from '../../src/spending/kinds';
import { tablesOf } from '../../src/tables/readTable';
import { recognise } from '../../src/tables/recognise';
import type { CellValue } from '../../src/workbook/grid';
import { gridOf } from './gridOf';

const HEADER = ['Cost centre', 'Date', 'Supplier', 'Description', 'Amount'];
const paid = (amount: number, centre: string | null = null): CellValue[] => [
  centre,
  '2025-05-04',
  'Example Hotel',
  'Rooms',
  amount,
];

function centresOf(rows: readonly (readonly CellValue[])[]) {
  const [table] = tablesOf(recognise(gridOf([HEADER, ...rows]), [ledgerKind]), ledgerKind);
  if (!table) throw new Error('no ledger was recognised');
  return {
    centres: table.rows.filter(({ standing }) => standing === 'used').map(({ record }) => record.costCentre),
    notUsed: table.rows.filter(({ standing }) => standing === 'notUsed').map(({ reason }) => reason),
    accounting: table.accounting,
  };
}

describe('a cost centre that stands once above its postings', () => {
  it('is that of every row below it, until the next one', () => {
    const { centres, notUsed, accounting } = centresOf([
      ['7001 Town Twinning', null, null, null, null],
      paid(800.5),
      paid(150.25),
      ['7002 Parks', null, null, null, null],
      paid(20),
    ]);
    expect(centres).toEqual(['7001 Town Twinning', '7001 Town Twinning', '7002 Parks']);
    expect(new Set(notUsed)).toEqual(new Set(['a heading of the rows below, which belong to it']));
    expect(accounting).toEqual({ read: 5, used: 3, queried: 0, notUsed: 2 });
  });

  it('holds no further than its total', () => {
    const { centres } = centresOf([
      ['7001 Town Twinning', null, null, null, null],
      paid(800),
      paid(150),
      [null, null, null, 'Subtotal 7001', 950],
      paid(20),
    ]);
    expect(centres).toEqual(['7001 Town Twinning', '7001 Town Twinning', null]);
  });

  it('never stands in for one that a row has itself', () => {
    const { centres, notUsed } = centresOf([
      ['Postings of the spring', null, null, null, null],
      paid(800, '7001'),
      paid(150),
    ]);
    expect(centres).toEqual(['7001', null]);
    expect(notUsed).toEqual(['a remark, not a record']);
  });
});

describe('a column of sums under a heading that is a unit', () => {
  const read = (heading: string) => {
    const rows = [
      ['Date', 'Supplier', 'Description', heading],
      ['2025-05-04', 'Example Hotel', 'Rooms', 800],
      ['2025-06-04', 'Northern Coaches', 'Coach', 150],
    ];
    const [table] = tablesOf(recognise(gridOf(rows), [ledgerKind]), ledgerKind);
    return table?.totals.amount;
  };

  it.each(['£', '(£)', 'GBP', '£ p'])('is the amount under "%s"', (heading) => {
    expect(read(heading)).toBe(95_000);
  });

  it('is read in thousands under "£000"', () => {
    expect(read('£000')).toBe(95_000_000);
  });
});
