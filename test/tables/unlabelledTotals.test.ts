import { ledgerKind } from '../../src/spending/kinds';
import { tablesOf, type ReadTable } from '../../src/tables/readTable';
import { recognise } from '../../src/tables/recognise';
import type { CellValue } from '../../src/workbook/grid';
import { gridOf } from './gridOf';

const HEADER = ['Supplier Name', 'Payment Date', 'Purpose', 'Net Amount'];
const paid = (supplier: string, amount: number): CellValue[] => [supplier, '2023-08-12', 'Care', amount];

function read(rows: readonly (readonly CellValue[])[]): ReadTable<typeof ledgerKind> {
  const [table] = tablesOf(recognise(gridOf([HEADER, ...rows]), [ledgerKind]), ledgerKind);
  if (!table) throw new Error('no ledger was recognised');
  return table;
}

describe('a total without a label', () => {
  it('is kept out of the sums, and questioned, where it adds up other rows than the sheet has', () => {
    const { totals, accounting, findings } = read([
      paid('Alder', 100),
      paid('Birch', 250),
      [null, null, null, 81856093.27],
    ]);
    expect([totals.amount, accounting.used, accounting.notUsed]).toEqual([35000, 2, 1]);
    expect(findings.map(({ rule }) => rule)).toContain('tables.total');
  });

  it('is known by the stars of SAP where it adds up', () => {
    const { totals, accounting, findings } = read([
      paid('Alder', 100),
      paid('Birch', 250),
      ['*', null, null, 350],
    ]);
    expect([totals.amount, accounting.used, findings]).toEqual([35000, 2, []]);
  });

  it('is not seen in a star that marks a payment', () => {
    const { totals, accounting } = read([paid('Alder', 100), paid('*', 250), ['*', null, null, 20]]);
    expect([totals.amount, accounting.used]).toEqual([37000, 3]);
  });

  it('is not seen in a table whose rows hold nothing but figures', () => {
    const { totals } = read([paid('Alder', 100), [null, null, null, 20], [null, null, null, 30]]);
    expect(totals.amount).toBe(15000);
  });
});
