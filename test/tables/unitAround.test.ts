import { budgetKind, ledgerKind } from '../../src/spending/kinds';
import { recognise } from '../../src/tables/recognise';
import type { ReadTable } from '../../src/tables/readTable';
import type { CellValue } from '../../src/workbook/grid';
import { gridOf } from './gridOf';

function tableOn(rows: CellValue[][]): ReadTable {
  const [table] = recognise(gridOf(rows), [budgetKind, ledgerKind]);
  if (table?.kind == null) throw new Error('no table');
  return table;
}

const HEADER = ['Year', 'Cost centre', 'Original budget', 'Actual'];
const ROW: CellValue[] = ['2017/18', 'CC4410', 12.5, '10'];

describe('a unit that stands outside the headings', () => {
  it.each([
    ['£000'],
    ["£'000"],
    ['(£000s)'],
    ['Budget 2017/18 (£000)'],
    ['All figures in £ thousands'],
    ['Amounts are shown in thousands of pounds'],
  ])('reads the sums below "%s" as thousands, and says so', (line) => {
    const table = tableOn([['International budget'], [line], HEADER, ROW]);
    expect(table.totals).toMatchObject({ originalBudget: 1_250_000, actual: 1_000_000 });
    expect(table.findings).toMatchObject([{ rule: 'tables.unit', strength: 'hint', source: { cell: 'A2' } }]);
  });

  it('reads a line of units below the headings, column by column', () => {
    const table = tableOn([HEADER, [null, null, '£000', '£m'], ROW]);
    expect(table.totals).toMatchObject({ originalBudget: 1_250_000, actual: 1_000_000_000 });
    expect(table.accounting).toMatchObject({ used: 1, queried: 0 });
  });

  it.each([
    ['Payments over £500,000'],
    ['Spend above £25k'],
    ['Thousands of visitors came'],
    ['£1,000 and over'],
  ])('takes "%s" for no unit', (line) => {
    const table = tableOn([[line], HEADER, ROW]);
    expect([table.totals.originalBudget, table.findings]).toEqual([1250, []]);
  });

  it('keeps to the unit that a heading names itself', () => {
    const table = tableOn([['£000'], ['Year', 'Cost centre', 'Original budget (£m)', 'Actual'], ROW]);
    expect(table.totals).toMatchObject({ originalBudget: 1_250_000_000, actual: 1_000_000 });
  });

  it('asks where a heading says pounds and the sheet says thousands', () => {
    const table = tableOn([['£000'], ['Year', 'Cost centre', 'Original budget £', 'Actual £'], ROW]);
    expect(table.totals).toMatchObject({ originalBudget: 1250, actual: 1000 });
    expect(table.findings).toMatchObject([{ rule: 'tables.unit', strength: 'warning' }]);
  });

  it('takes no unit from the headings of another table above', () => {
    const below: CellValue[][] = [
      [null],
      ['Date', 'Supplier', 'Net amount'],
      ['03/04/2018', 'Alder Ltd', 12.5],
    ];
    const sheet = [['Year', 'Cost centre', 'Original budget £000'], ['2017/18', 'CC4410', 12.5], ...below];
    const tables = recognise(gridOf(sheet), [budgetKind, ledgerKind]);
    expect(tables.map((table) => table.kind && table.totals)).toEqual([
      { originalBudget: 1_250_000 },
      { amount: 1250 },
    ]);
  });
});
