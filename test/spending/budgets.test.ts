import { financialYear, financialYearsIn } from '../../src/core/financialYear';
import { budgetsByYear } from '../../src/spending/budgets';
import { budgetKind } from '../../src/spending/kinds';
import { recognise } from '../../src/tables/recognise';
import { tablesOf } from '../../src/tables/readTable';
import type { CellValue, Grid } from '../../src/workbook/grid';
import { gridOf } from '../tables/gridOf';

type Sums = [original: number | null, revised: number | null, actual: number | null];

/** Pence of the international budget in a year. */
function budgetOf(year: string, rows: readonly CellValue[][], more: Partial<Grid> = {}): Sums | null {
  const tables = tablesOf(recognise(gridOf(rows, more), [budgetKind]), budgetKind);
  const named = financialYear(year);
  const found = named === null ? undefined : budgetsByYear(tables, new Set()).get(named);
  return found
    ? [found.original?.value ?? null, found.revised?.value ?? null, found.actual?.value ?? null]
    : null;
}

describe('the year of a budget figure', () => {
  it('is the one of its row', () => {
    const rows = [
      ['Financial year', 'Cost centre', 'Original budget', 'Actual'],
      ['2016/17', 'International links', 12000, 11500],
      ['2017/18', 'International links', 12500, 11900],
    ];
    expect(budgetOf('2016/17', rows)).toEqual([1200000, null, 1150000]);
    expect(budgetOf('2017/18', rows)).toEqual([1250000, null, 1190000]);
  });

  it('is the one that its heading names, each column its own', () => {
    const rows = [
      ['Code', 'Budget head', 'Actual 2016/17', 'Original budget 2017/18', 'Revised budget 2017/18'],
      [4410, 'Twinning visits', 4210, 5000, 5500],
    ];
    expect(budgetOf('2016/17', rows)).toEqual([null, null, 421000]);
    expect(budgetOf('2017/18', rows)).toEqual([500000, 550000, null]);
  });

  it('is the one that the title or the sheet names', () => {
    const rows = [
      ['Cost centre', 'Description', 'Original budget', 'Revised budget'],
      ['CC2', 'Twinning', 12000, 12500],
    ];
    expect(budgetOf('2018/19', [['Revenue budget 2018/19'], ...rows])).toEqual([1200000, 1250000, null]);
    expect(budgetOf('2018/19', rows, { sheet: 'Budget 2018-19' })).toEqual([1200000, 1250000, null]);
  });

  it('is not chosen between two years in a title', () => {
    const rows = [
      ['Budgets 2017/18 and 2018/19'],
      ['Cost centre', 'Description', 'Original budget', 'Revised budget'],
      ['CC2', 'Twinning', 12000, 12500],
    ];
    expect(budgetOf('2017/18', rows)).toBeNull();
    expect(budgetOf('2018/19', rows)).toBeNull();
  });
});

describe('financial years in a text', () => {
  it.each([
    ['Budget monitoring 2018/19 - period 6', ['2018/19']],
    ['Actual 2016-17 and budget 2017/2018', ['2016/17', '2017/18']],
    ['As at 31/03/04', []],
    ['Rooms 12/14, 2018', []],
  ])('are found in %p', (given, years) => {
    expect(financialYearsIn(given)).toEqual(years);
  });
});
