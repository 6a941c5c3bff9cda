import { budgetKind, ledgerKind } from '../../src/spending/kinds';
import { withSpendingRemarks } from '../../src/spending/spendingRemarks';
import { recognise } from '../../src/tables/recognise';
import type { CellValue } from '../../src/workbook/grid';
import { gridOf } from '../tables/gridOf';

const remarksOn = (rows: CellValue[][]): string[] =>
  recognise({ ...gridOf(rows), file: 'book.xlsx', sheet: 'Sheet' }, [ledgerKind, budgetKind])
    .map(withSpendingRemarks)
    .flatMap((table) => table.findings.filter(({ rule }) => rule.startsWith('spending.')))
    .map(({ message }) => message);

const PAID: CellValue[] = ['2018-04-03', 'Alder Ltd', 'Grit'];

describe('what is told about a sheet of money as a whole', () => {
  it('says that amounts hold VAT where no column holds the net, and how much of it', () => {
    const [remark] = remarksOn([
      ['Date', 'Supplier', 'Description', 'Gross amount', 'VAT'],
      [...PAID, 12, 2],
    ]);
    expect(remark).toContain('column D ("Gross amount")');
    expect(remark).toContain('column E adds up to £2.00');
  });

  it('says nothing of the kind where a column holds the net', () => {
    const rows = [
      ['Date', 'Supplier', 'Description', 'Gross amount', 'VAT', 'Net amount'],
      [...PAID, 12, 2, 10],
    ];
    expect(remarksOn(rows)).toEqual([]);
    expect(
      remarksOn([
        ['Date', 'Supplier', 'Description', 'Amount excl. VAT'],
        [...PAID, 12],
      ]),
    ).toEqual([]);
  });

  it('asks for the year of a budget that names none', () => {
    const budget: CellValue[][] = [
      ['Cost centre', 'Description', 'Original budget', 'Revised budget'],
      ['CC4410', 'International relations', 6000, 5500],
    ];
    expect(remarksOn(budget)).toEqual([expect.stringContaining('which financial year') as string]);
    expect(remarksOn([['Budget 2017/18'], ...budget])).toEqual([]);
  });
});
