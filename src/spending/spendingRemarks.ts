import type { Finding } from '../core/finding';
import { say } from '../core/messages';
import { poundsText } from '../core/pence';
import { columnLetters } from '../core/source';
import { sourceAt, sourceOfArea } from '../workbook/grid';
import { tablesOf, type ReadTable, type UnknownTable } from '../tables/readTable';
import { budgetYear } from './budgetYear';
import { budgetKind, ledgerKind } from './kinds';
import type { BudgetTable } from './budgets';
import type { LedgerTable } from './ledgerTable';

/** The table with what a finance officer should know about it as a whole, beside what its rows and columns say. */
export function withSpendingRemarks(table: ReadTable | UnknownTable): ReadTable | UnknownTable {
  const remarks = [
    ...tablesOf([table], ledgerKind).flatMap(aboutTax),
    ...tablesOf([table], budgetKind).flatMap(aboutYear),
  ];
  return remarks.length === 0 ? table : { ...table, findings: [...remarks, ...table.findings] };
}

const WITH_TAX = /\bgross\b|\binc(?:l|luding|lusive)?\b\.?.{0,12}\bvat\b/i;

/** Tax that can be reclaimed is no cost, so an amount that holds it says more than was spent. */
function aboutTax(ledger: LedgerTable): Finding[] {
  const amount = ledger.columns.find(({ field }) => field === 'amount');
  if (!amount || !WITH_TAX.test(amount.header) || /\bnet\b/i.test(amount.header)) return [];
  const vat = ledger.columns.find(({ field }) => field === 'vat');
  const total = ledger.totals.vat;
  return [
    {
      rule: 'spending.gross',
      strength: 'warning',
      message: say.spending.grossAmounts({
        column: columnLetters(amount.column),
        header: amount.header,
        vat:
          vat && total !== undefined ? { column: columnLetters(vat.column), total: poundsText(total) } : null,
      }),
      source: sourceAt(ledger.grid, ledger.headerRow, amount.column),
    },
  ];
}

const FIGURES = ['originalBudget', 'revisedBudget', 'actual'] as const;

/** A budget is of no use to a test while nothing says which year it is for. */
function aboutYear(budget: BudgetTable): Finding[] {
  const yearOf = budgetYear(budget);
  const used = budget.rows.filter(({ standing }) => standing === 'used');
  if (used.length === 0 || used.some((row) => FIGURES.some((field) => yearOf(row, field) !== null)))
    return [];
  return [
    {
      rule: 'spending.budgetYear',
      strength: 'warning',
      message: say.spending.budgetWithoutYear,
      source: sourceOfArea(budget.grid, budget.area),
    },
  ];
}
