import { money, type Figure } from '../core/figure';
import { financialYear, type FinancialYear } from '../core/financialYear';
import type { Finding } from '../core/finding';
import { say } from '../core/messages';
import { readMoney } from '../tables/cells/readMoney';
import { deciderText, type Choices, type Recorded } from './choices';
import type { Route } from './position';
import { testNamed } from './testNamed';

/** An amount that a person recorded as a choice. */
export interface RecordedAmount {
  readonly amount: Figure;
  readonly who: string;
}

/** Amounts by year that people recorded among the choices. */
export interface RecordedAmounts {
  /** The twinning spend of a year: it stands before ledger and budget sheet. */
  readonly actual: (year: FinancialYear) => RecordedAmount | null;
  /** What was budgeted for twinning in a year: it stands before every budget sheet. */
  readonly budget: (year: FinancialYear, which: BudgetName) => RecordedAmount | null;
  /** What is still to come in a year under a test. */
  readonly expected: (year: FinancialYear, route: Route) => RecordedAmount | null;
  readonly findings: readonly Finding[];
}

/** Which of the two budgets of a year. */
export type BudgetName = 'original' | 'revised';

interface Entry<Named> extends RecordedAmount {
  readonly year: FinancialYear;
  /** What stands between year and amount; null where nothing does and nothing needs to. */
  readonly named: Named | null;
}

/** How one of the choices is written, and what its amounts are called. */
interface Shape<Named> {
  readonly shape: string;
  readonly rule: (p: { year: string; who: string }) => string;
  /** The word between year and amount, read; null where it is not known. Absent where no word belongs there. */
  readonly nameOf?: (word: string) => Named | null;
}

const ACTUALS: Shape<never> = {
  shape: say.positions.shapeActual,
  rule: say.positions.ruleRecordedActual,
};
const EXPECTED: Shape<Route> = {
  shape: say.positions.shapeExpected,
  rule: say.positions.ruleExpected,
  nameOf: testNamed,
};
const BUDGETS: Shape<BudgetName> = {
  shape: say.positions.shapeBudget,
  rule: say.positions.ruleRecordedBudget,
  nameOf: budgetNamed,
};

/** Reads "2024/25: 9,000.00", "2025/26 twinning: 4,000.00; 2026/27 assistance: 500" and "2024/25 original: 10,000.00" from the choices. */
export function recordedAmounts({
  actuals,
  expected,
  budgets,
}: Pick<Choices, 'actuals' | 'expected' | 'budgets'>): RecordedAmounts {
  const findings: Finding[] = [];
  const spent = entriesOf(actuals, ACTUALS, findings);
  const coming = entriesOf(expected, EXPECTED, findings);
  const budgeted = entriesOf(budgets, BUDGETS, findings);
  return {
    actual: (year) => spent.findLast((entry) => entry.year === year) ?? null,
    budget: (year, which) =>
      budgeted.findLast((entry) => entry.year === year && entry.named === which) ?? null,
    expected: (year, route) =>
      coming.findLast((entry) => entry.year === year && entry.named === route) ?? null,
    findings,
  };
}

type Answer = Choices['actuals'];

/** Year, test if any, colon if any, amount. */
const SHAPE = /^(\d{2,4}\s*[/\-–]\s*\d{2,4})\s*([a-z][a-z -]*)?\s*:?\s*(\S.*)$/i;

function entriesOf<Named>(
  answer: Answer,
  { shape, rule, nameOf }: Shape<Named>,
  findings: Finding[],
): Entry<Named>[] {
  if (answer === null) return [];
  const who = deciderText(answer.recorded);
  return answer.value.split(';').flatMap((written): Entry<Named>[] => {
    const [, yearText = '', word = '', amountText = ''] = SHAPE.exec(written.trim()) ?? [];
    const year = financialYear(yearText);
    const amount = readMoney(amountText);
    const named = nameOf?.(word.trim()) ?? null;
    const isNamed = nameOf === undefined ? word.trim() === '' : named !== null;
    if (year === null || amount == null || amount < 0 || !isNamed) {
      findings.push(notUnderstood(written.trim(), shape, answer.recorded));
      return [];
    }
    const { source, by } = answer.recorded;
    const example = /\bexample\b/i.test(`${by} ${written}`);
    return [
      { year, named, who, amount: money(amount, rule({ year, who }), source ? [source] : [], example) },
    ];
  });
}

function budgetNamed(word: string): BudgetName | null {
  if (/^original(?: budget)?$/i.test(word)) return 'original';
  return /^revised(?: budget)?$/i.test(word) ? 'revised' : null;
}

function notUnderstood(given: string, shape: string, { source }: Recorded): Finding {
  return {
    rule: 'limits.choice',
    strength: 'warning',
    message: say.positions.recordedNotUnderstood({ given, shape }),
    source,
  };
}
