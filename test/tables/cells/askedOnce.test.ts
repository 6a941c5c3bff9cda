import { say } from '../../../src/core/messages';
import { recognise } from '../../../src/tables/recognise';
import type { ReadTable } from '../../../src/tables/readTable';
import { ledgerKind } from '../../../src/spending/kinds';
import type { CellValue } from '../../../src/workbook/grid';
import { gridOf } from '../gridOf';

function ledger(header: readonly string[], ...rows: readonly (readonly CellValue[])[]): ReadTable {
  const [table] = recognise(gridOf([header, ...rows], { file: 'spend.xlsx' }), [ledgerKind]);
  if (table?.kind == null) throw new Error('not a ledger');
  return table;
}

const HEADER = ['Date', 'Supplier', 'Description', 'Amount'];

describe('what a person is asked about cells', () => {
  it('is told with the reason, and the amount is in no sum', () => {
    const table = ledger(
      HEADER,
      ['01/05/2018', 'Hôtel', 'Two nights', '€240.00'],
      ['02/05/2018', 'Printer', 'Leaflets', '£12.50'],
      ['03/05/2018', 'Caterer', 'Lunch', '1.2E+03'],
    );
    expect(table.totals).toEqual({ amount: 1250 });
    expect(table.rows.map(({ standing, reason }) => [standing, reason])).toEqual([
      [
        'queried',
        'The amount reads "€240.00": it is not in pounds. Correct the cell, or mark the row as not wanted.',
      ],
      ['used', null],
      ['queried', say.cells.unclear({ field: 'amount', value: '1.2E+03', why: say.cells.notMoney.rounded })],
    ]);
  });

  it('is a question at the header where a whole column is in another currency', () => {
    const table = ledger(
      ['Date', 'Supplier', 'Description', 'Amount (EUR)'],
      ['01/05/2018', 'Hôtel', 'Two nights', 240],
      ['02/05/2018', 'Imprimerie', 'Leaflets', 12.5],
    );
    expect(table.totals).toEqual({ amount: 0 });
    expect(table.accounting).toEqual({ read: 2, used: 0, queried: 2, notUsed: 0 });
    expect(table.findings).toContainEqual({
      rule: 'tables.columnCells',
      strength: 'warning',
      message: say.cells.foreignColumn({ header: 'Amount (EUR)' }),
      source: { file: 'spend.xlsx', sheet: 'Sheet1', cell: 'D1' },
    });
  });

  it('takes the column in pounds where one in another currency stands beside it', () => {
    const table = ledger(
      ['Date', 'Supplier', 'Description', 'Amount (EUR)', 'Amount (£)'],
      ['01/05/2018', 'Hôtel', 'Two nights', 240, 210],
    );
    expect(table.totals).toEqual({ amount: 21000 });
  });

  it('is one question a column of dates in two orders', () => {
    const table = ledger(
      HEADER,
      ['25/04/2018', 'A', 'Goods', 1],
      ['04/26/2018', 'B', 'Goods', 1],
      ['03/05/2018', 'C', 'Goods', 1],
    );
    expect(table.findings.map(({ rule, source }) => [rule, source?.cell])).toEqual([
      ['tables.columnCells', 'A1'],
    ]);
    expect(table.accounting.used).toBe(3);
  });

  it('is nothing where all cells are plain', () => {
    const table = ledger(
      HEADER,
      ['25/04/2018', 'A', 'Goods', '£1,234.50'],
      ['26/04/2018', 'B', 'Goods', '(12.00)'],
    );
    expect(table.findings).toEqual([]);
    expect(table.totals).toEqual({ amount: 122250 });
  });
});
