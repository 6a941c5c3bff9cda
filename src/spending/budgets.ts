import { money, sumFigures, type Figure } from '../core/figure';
import { financialYear, type FinancialYear } from '../core/financialYear';
import { say } from '../core/messages';
import type { Pence } from '../core/pence';
import { sourceOf, type ReadTable } from '../tables/readTable';
import type { BudgetRecord, budgetKind } from './kinds';
import { bannerSaysExample } from './spendLines';

export type BudgetTable = ReadTable<typeof budgetKind>;

/** What was budgeted for international work in one year; null where the sheet does not say. */
export interface YearBudget {
  readonly original: Figure | null;
  readonly revised: Figure | null;
  /** The outturn that the budget sheet itself states. */
  readonly actual: Figure | null;
}

/** The international budget by year: rows of cost centres that the ledger's international lines use, or that are called so. */
export function budgetsByYear(
  tables: readonly BudgetTable[],
  centres: ReadonlySet<string>,
): Map<FinancialYear, YearBudget> {
  const found = new Map<FinancialYear, YearBudget>();
  for (const table of tables) {
    const example = bannerSaysExample(table);
    for (const row of table.rows) {
      const year = row.record.year === null ? null : financialYear(row.record.year);
      if (row.standing !== 'used' || year === null || !isInternational(row.record, centres)) continue;
      const figure = (field: 'originalBudget' | 'revisedBudget' | 'actual', rule: string): Figure | null => {
        const value: Pence | null = row.record[field];
        const marked = example || /\bexample\b/i.test(row.record.status ?? '');
        return value === null ? null : money(value, rule, [sourceOf(table, row.row, field)], marked);
      };
      const before = found.get(year);
      found.set(year, {
        original: together(before?.original, figure('originalBudget', say.spending.originalBudget({ year }))),
        revised: together(before?.revised, figure('revisedBudget', say.spending.revisedBudget({ year }))),
        actual: together(before?.actual, figure('actual', say.spending.statedActual({ year }))),
      });
    }
  }
  return found;
}

function isInternational(record: BudgetRecord, centres: ReadonlySet<string>): boolean {
  const centre = record.costCentre?.toLowerCase() ?? '';
  if (centre !== '' && [...centres].some((known) => centre.includes(known) || known.includes(centre)))
    return true;
  return /\b(?:international|twinning|overseas|sister cit)/i.test(
    `${record.costCentre ?? ''} ${record.description ?? ''}`,
  );
}

function together(before: Figure | null | undefined, next: Figure | null): Figure | null {
  if (!before || !next) return before ?? next;
  return sumFigures('pence', [before, next], next.rule);
}
