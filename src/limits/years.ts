import { previousYear, type FinancialYear } from '../core/financialYear';
import type { Figure } from '../core/figure';
import { ROUTES } from './positions';
import type { LimitStanding, Outcome, Position, Route } from './position';

/** One year of the table that puts the years side by side. */
export interface YearRow {
  readonly councils: readonly string[];
  readonly route: Route;
  readonly financialYear: FinancialYear;
  readonly baseYear: FinancialYear;
  /** What "twice" can be taken of; null where it is not known or the test rests on nothing of the kind. */
  readonly base: {
    readonly actual: Figure | null;
    readonly originalBudget: Figure | null;
    readonly revisedBudget: Figure | null;
  };
  readonly limit: Figure | null;
  readonly counted: Figure;
  readonly remaining: Figure | null;
  readonly limitStanding: LimitStanding;
  readonly outcome: Outcome;
}

/** The years side by side, one test after the other, the oldest year first. */
export function yearsOf(positions: readonly Position[]): YearRow[] {
  return ROUTES.flatMap((route) =>
    positions
      .filter((position) => position.route === route)
      .sort((one, other) => (one.financialYear < other.financialYear ? -1 : 1))
      .map(yearRow),
  );
}

function yearRow(position: Position): YearRow {
  const { councils, route, financialYear, limit, counted, remaining, limitStanding, outcome } = position;
  const base = (basis: string): Figure | null =>
    position.candidates.find((candidate) => candidate.basis === basis)?.base ?? null;
  return {
    councils,
    route,
    financialYear,
    baseYear: previousYear(financialYear),
    base: {
      actual: base('actual'),
      originalBudget: base('originalBudget'),
      revisedBudget: base('revisedBudget'),
    },
    limit,
    counted,
    remaining,
    limitStanding,
    outcome,
  };
}
