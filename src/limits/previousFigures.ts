import { figureText, type Figure } from '../core/figure';
import type { FinancialYear } from '../core/financialYear';
import { say } from '../core/messages';
import type { PositionInput } from './positionInput';
import { previousActual, restatedBetweenSheets, type PreviousActual } from './previousActual';
import type { BudgetName } from './recordedAmounts';

/** What was budgeted for twinning in a year. */
export interface PreviousBudget {
  readonly figure: Figure | null;
  /** The question that keeps the figure from being used; null where there is none. */
  readonly restated: string | null;
  /** True where a person recorded it: it then stands before every sheet. */
  readonly isRecorded: boolean;
  /** What a reader should know about the figure; null where its sheet says it. */
  readonly note: string | null;
}

/** Every figure of a year that "twice" may be taken of. */
export interface PreviousFigures {
  readonly actual: PreviousActual;
  readonly originalBudget: PreviousBudget;
  readonly revisedBudget: PreviousBudget;
}

export function previousFigures(input: PositionInput, year: FinancialYear): PreviousFigures {
  return {
    actual: previousActual(input, year),
    originalBudget: previousBudget(input, year, 'original'),
    revisedBudget: previousBudget(input, year, 'revised'),
  };
}

function previousBudget(input: PositionInput, year: FinancialYear, which: BudgetName): PreviousBudget {
  const recorded = input.recorded.budget(year, which);
  if (recorded !== null) {
    const { amount, who } = recorded;
    const note = say.positions.recordedBudgetBase({ year, amount: figureText(amount), who });
    return { figure: amount, restated: null, isRecorded: true, note };
  }
  const figure = input.budgets.get(year)?.[which] ?? null;
  return { figure, restated: restatedBetweenSheets(input, year, which), isRecorded: false, note: null };
}
