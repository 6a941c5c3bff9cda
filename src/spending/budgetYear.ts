import { financialYear, financialYearsIn, type FinancialYear } from '../core/financialYear';
import type { ReadRow, ReadTable } from '../tables/readTable';
import type { budgetKind } from './budgetKind';

type BudgetTable = ReadTable<typeof budgetKind>;
type BudgetField = 'originalBudget' | 'revisedBudget' | 'actual';

/** How far above a table its title stands. */
const TITLE_ROWS = 8;

/**
 * The financial year of a figure on a budget sheet: the one that its heading names ("Actual 2016/17"), else the one of its row,
 * else the one that the title, the sheet or the file names. Two years in a title settle nothing.
 */
export function budgetYear(
  table: BudgetTable,
): (row: ReadRow<typeof budgetKind>, field: BudgetField) => FinancialYear | null {
  const byHeading = new Map(table.columns.map(({ field, header }) => [field, onlyYear([header])]));
  const ofTable =
    onlyYear(titleOf(table)) ?? onlyYear([table.grid.sheet ?? '']) ?? onlyYear([table.grid.file]);
  return ({ record }, field) => {
    const named = byHeading.get(field) ?? null;
    if (named !== null) return named;
    return record.year === null ? ofTable : financialYear(record.year);
  };
}

function titleOf({ grid, area }: BudgetTable): string[] {
  return grid.rows
    .slice(Math.max(0, area.top - TITLE_ROWS), area.top)
    .flatMap((cells) => cells.filter((value) => typeof value === 'string'));
}

function onlyYear(texts: readonly string[]): FinancialYear | null {
  const years = new Set(texts.flatMap(financialYearsIn));
  const [only] = years;
  return years.size === 1 && only !== undefined ? only : null;
}
