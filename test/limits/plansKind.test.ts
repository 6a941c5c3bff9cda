import { KINDS } from '../../src/job/kinds';
import { recognise } from '../../src/tables/recognise';
import type { CellValue } from '../../src/workbook/grid';
import { gridOf } from '../tables/gridOf';
import { ledgerOf } from './ledgerOf';

const kindOf = (rows: CellValue[][], sheet: string) =>
  recognise(gridOf(rows, { sheet }), KINDS).map((table) => table.kind?.id ?? null);

describe('what is taken for a list of plans', () => {
  it.each<[string, string, CellValue[][]]>([
    [
      'headings that speak of plans',
      'Sheet1',
      [
        ['What is planned', 'Estimated cost', 'Planned month'],
        ['Youth exchange', 250, '2019-02'],
      ],
    ],
    [
      'plain headings on a sheet called Plans',
      'Plans 2019-20',
      [
        ['Description', 'Amount', 'Date'],
        ['Youth exchange', 250, '2019-02-01'],
      ],
    ],
    [
      'plain headings under a title',
      'Sheet1',
      [
        ['Planned spending of the international office'],
        [],
        ['Activity', 'Cost', 'When'],
        ['Youth exchange', 250, '2019-02-01'],
      ],
    ],
  ])('is %s', (_name, sheet, rows) => {
    expect(kindOf(rows, sheet)).toEqual(['plans']);
  });

  it('is no ledger, even on a sheet called Plans', () => {
    expect(kindOf(ledgerOf([['2018-05-01', 'Twinning lunch', 5]]), 'Plans')).toEqual(['ledger']);
  });

  it('is no list of orders, even under a title that speaks of plans', () => {
    const orders = [
      ['Spending plans'],
      ['PO Number', 'Order Date', 'Supplier', 'Description', 'Amount'],
      ['P1', '2018-07-01', 'Example Ltd', 'Twinning exhibition', 400],
    ];
    expect(kindOf(orders, 'Plans')).toEqual(['orders']);
  });

  it('is no budget', () => {
    const budget = [
      ['Year', 'Cost centre', 'Original budget', 'Revised budget', 'Planned spend'],
      ['2018/19', 'CC9 International Relations', 6000, 5000, 400],
    ];
    expect(kindOf(budget, 'Budget')).toEqual(['budget']);
  });

  it('is not any three columns of words, money and dates', () => {
    const payments = [
      ['Description', 'Amount', 'Date'],
      ['Lunch', 5, '2018-09-01'],
    ];
    expect(kindOf(payments, 'Sheet1')).not.toContain('plans');
  });
});
