import { figureText, type Figure } from '../core/figure';
import { financialYearOf, type FinancialYear } from '../core/financialYear';
import { say } from '../core/messages';
import { sourceText } from '../core/source';
import type { PositionInput } from './positionInput';
import { signOpen } from './signOpen';
import { treatedSum } from './treatedSum';

/** What was spent on twinning in a year, with where it was found. `restated`: two sources do not agree, and nobody has said which. */
export interface PreviousActual {
  readonly figure: Figure | null;
  readonly from: 'recorded' | 'ledger' | 'budgetSheet' | 'nowhere';
  /** The question that keeps the figure from being used; null where there is none. */
  readonly restated: string | null;
  /** What a reader should know about the figure; null where the ledger itself says it. */
  readonly note: string | null;
}

/**
 * The actual of a year: what a person recorded, else the ledger, else the budget sheet's own. Unknown is not nil, and where ledger
 * and budget sheet state different outturns neither is taken silently.
 */
export function previousActual(input: PositionInput, year: FinancialYear): PreviousActual {
  const recorded = input.recorded.actual(year);
  const stated = input.budgets.get(year);
  if (recorded !== null) {
    const { amount, who } = recorded;
    return {
      figure: amount,
      from: 'recorded',
      restated: null,
      note: say.positions.recordedBase({ year, amount: figureText(amount), who }),
    };
  }
  const between = restatedBetweenSheets(input, year, 'actual');
  const isSaid = input.coverage.has(year) && signOpen(input.lines, year, 'twinning') === null;
  if (!isSaid) return onlyStated(stated?.actual ?? null, between, year);
  const counted = treatedSum(input.lines, year, 'twinning', 'counted');
  const figure = { ...counted, rule: say.limits.ruleSpentBefore({ year }) };
  const outturn = stated?.actual ?? null;
  const differs =
    outturn !== null &&
    !ledgerTotals(input, year, counted.value).some((total) => isRounded(total, outturn.value));
  return {
    figure,
    from: 'ledger',
    restated: between ?? (differs ? question(year, 'actual', ledgerStates(figure), states(outturn)) : null),
    note: null,
  };
}

/** The question that two budget sheets raise about a figure of a year; null where they agree. */
export function restatedBetweenSheets(
  input: PositionInput,
  year: FinancialYear,
  name: 'actual' | 'original' | 'revised',
): string | null {
  const found = input.budgets.get(year)?.restated.find(({ figure }) => figure === name);
  return found ? question(year, name, states(found.first), states(found.second)) : null;
}

function onlyStated(figure: Figure | null, restated: string | null, year: FinancialYear): PreviousActual {
  if (figure === null) return { figure, from: 'nowhere', restated: null, note: null };
  const where = figure.sources.map(sourceText).join('; ');
  return { figure, from: 'budgetSheet', restated, note: say.positions.statedOnly({ year, where }) };
}

const FIGURE_NAMES = {
  actual: say.limits.basisNames.actual,
  original: say.limits.basisNames.originalBudget,
  revised: say.limits.basisNames.revisedBudget,
} as const;

function question(
  year: FinancialYear,
  name: keyof typeof FIGURE_NAMES,
  first: string,
  second: string,
): string {
  return say.positions.restatedActual({ year, figure: FIGURE_NAMES[name], first, second });
}

function states(figure: Figure): string {
  return say.positions.inSource({
    amount: figureText(figure),
    where: figure.sources.map(sourceText).join('; '),
  });
}

function ledgerStates(figure: Figure): string {
  return say.positions.inSource({ amount: figureText(figure), where: say.positions.theLedger });
}

/**
 * Every sum of the ledger that a budget sheet may mean by the actual of a year: what is counted, or all of the international cost
 * centres, by the year that lines concern or by the year they were posted in.
 */
function ledgerTotals(input: PositionInput, year: FinancialYear, counted: number): number[] {
  let concerned = 0;
  let posted = 0;
  for (const { line, amount, flags } of input.lines) {
    if (flags.includes('name-only')) continue;
    if (line.year === year) concerned += amount;
    if (line.date !== null && financialYearOf(line.date) === year) posted += amount;
  }
  return [counted, concerned, posted];
}

const POUND = 100;
const THOUSAND = 100_000;

/** Budget sheets are often kept in whole pounds or whole thousands. */
function isRounded(exact: number, stated: number): boolean {
  const unit = stated % THOUSAND === 0 ? THOUSAND : stated % POUND === 0 ? POUND : 1;
  return Math.abs(exact - stated) <= unit / 2;
}
