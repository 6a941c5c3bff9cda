import { money, sumFigures, type Figure } from '../core/figure';
import type { FinancialYear } from '../core/financialYear';
import { say } from '../core/messages';
import type { Pence } from '../core/pence';
import { sourceOf, type ReadTable } from '../tables/readTable';
import { budgetYear } from './budgetYear';
import type { BudgetRecord, budgetKind } from './kinds';
import { bannerSaysExample } from './bannerSaysExample';

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
    const yearOf = budgetYear(table);
    for (const row of table.rows) {
      if (row.standing !== 'used' || !isInternational(row.record, centres)) continue;
      const marked = example || /\bexample\b/i.test(row.record.status ?? '');
      for (const { field, called, rule } of FIGURES) {
        const year = yearOf(row, field);
        const value: Pence | null = row.record[field];
        if (year === null || value === null) continue;
        const figure = money(value, rule({ year }), [sourceOf(table, row.row, field)], marked);
        const before = found.get(year) ?? NOTHING;
        found.set(year, { ...before, [called]: together(before[called], figure) });
      }
    }
  }
  return found;
}

const NOTHING: YearBudget = { original: null, revised: null, actual: null };

const FIGURES = [
  { field: 'originalBudget', called: 'original', rule: say.spending.originalBudget },
  { field: 'revisedBudget', called: 'revised', rule: say.spending.revisedBudget },
  { field: 'actual', called: 'actual', rule: say.spending.statedActual },
] as const;

function isInternational(record: BudgetRecord, centres: ReadonlySet<string>): boolean {
  const centre = record.costCentre?.toLowerCase() ?? '';
  if (centre !== '' && [...centres].some((known) => centre.includes(known) || known.includes(centre)))
    return true;
  return /\b(?:international|twinning|overseas|sister cit)/i.test(
    `${record.costCentre ?? ''} ${record.description ?? ''}`,
  );
}

function together(before: Figure | null, next: Figure): Figure {
  if (!before) return next;
  return sumFigures('pence', [before, next], next.rule);
}
