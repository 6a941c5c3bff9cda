import { sumFigures, type Figure } from '../core/figure';
import type { FinancialYear } from '../core/financialYear';
import { budgetsByYear, type BudgetTable, type YearBudget } from '../spending/budgets';

/** Which figure of a year two sources state differently. */
export type StatedName = keyof YearBudget;

/** Two budget sheets that do not agree about a year. Neither stands until a person says which. */
export interface Restated {
  readonly figure: StatedName;
  readonly first: Figure;
  readonly second: Figure;
}

export interface StatedYear extends YearBudget {
  readonly restated: readonly Restated[];
}

/**
 * What the budget sheets state of each year. Sheets of different cost centres add up; a sheet that says again what another has said
 * counts once; where two say something different of the same cost centre, the figure is in `restated`.
 */
export function statedFigures(
  tables: readonly BudgetTable[],
  centres: ReadonlySet<string>,
): Map<FinancialYear, StatedYear> {
  const years = new Map<FinancialYear, StatedYear>();
  tables.forEach((table, at) => {
    const before = tables.slice(0, at);
    for (const [year, stated] of budgetsByYear([table], centres)) {
      const known = years.get(year);
      years.set(year, known ? together(known, stated, repeats(table, before)) : { ...stated, restated: [] });
    }
  });
  return years;
}

const NAMES: readonly StatedName[] = ['actual', 'original', 'revised'];

function together(known: StatedYear, next: YearBudget, sameCentres: boolean): StatedYear {
  let result = known;
  for (const name of NAMES) {
    const [first, second] = [known[name], next[name]];
    if (second === null) continue;
    if (first === null) result = { ...result, [name]: second };
    else if (!sameCentres) result = { ...result, [name]: sumFigures('pence', [first, second], first.rule) };
    else if (first.value !== second.value)
      result = { ...result, restated: [...result.restated, { figure: name, first, second }] };
  }
  return result;
}

/** True where a sheet is about a cost centre that one of the others is about. */
function repeats(table: BudgetTable, others: readonly BudgetTable[]): boolean {
  const own = centresOf(table);
  return others.some((other) => [...centresOf(other)].some((centre) => own.has(centre)));
}

const CODE = /[a-z]{0,4}\d{3,}/i;

function centresOf(table: BudgetTable): Set<string> {
  return new Set(
    table.rows.flatMap(({ standing, record }) => {
      const words = record.costCentre ?? record.description;
      return standing === 'used' && words !== null ? [(CODE.exec(words)?.[0] ?? words).toLowerCase()] : [];
    }),
  );
}
