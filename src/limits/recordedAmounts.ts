import { money, type Figure } from '../core/figure';
import { financialYear, type FinancialYear } from '../core/financialYear';
import type { Finding } from '../core/finding';
import { say } from '../core/messages';
import { readMoney } from '../tables/cells/readMoney';
import { recordedText, type Choices, type Recorded } from './choices';
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
  /** What is still to come in a year under a test. */
  readonly expected: (year: FinancialYear, route: Route) => RecordedAmount | null;
  readonly findings: readonly Finding[];
}

interface Entry extends RecordedAmount {
  readonly year: FinancialYear;
  readonly route: Route | null;
}

/** Reads "2024/25: 9,000.00" and "2025/26 twinning: 4,000.00; 2026/27 assistance: 500" from the choices. */
export function recordedAmounts({
  actuals,
  expected,
}: Pick<Choices, 'actuals' | 'expected'>): RecordedAmounts {
  const findings: Finding[] = [];
  const spent = entriesOf(actuals, say.positions.shapeActual, say.positions.ruleRecordedActual, findings);
  const coming = entriesOf(expected, say.positions.shapeExpected, say.positions.ruleExpected, findings);
  const named = coming.filter(({ route }) => route !== null);
  if (expected && named.length < coming.length)
    findings.push(notUnderstood(expected.value, say.positions.shapeExpected, expected.recorded));
  return {
    actual: (year) => spent.findLast((entry) => entry.year === year) ?? null,
    expected: (year, route) =>
      named.findLast((entry) => entry.year === year && entry.route === route) ?? null,
    findings,
  };
}

type Answer = Choices['actuals'];

/** Year, test if any, colon if any, amount. */
const SHAPE = /^(\d{2,4}\s*[/\-–]\s*\d{2,4})\s*([a-z][a-z -]*)?\s*:?\s*(\S.*)$/i;

function entriesOf(
  answer: Answer,
  shape: string,
  rule: (p: { year: string; who: string }) => string,
  findings: Finding[],
): Entry[] {
  if (answer === null) return [];
  const who = recordedText(answer.recorded);
  return answer.value.split(';').flatMap((written): Entry[] => {
    const [, yearText = '', test = '', amountText = ''] = SHAPE.exec(written.trim()) ?? [];
    const year = financialYear(yearText);
    const amount = readMoney(amountText);
    const route = test.trim() === '' ? null : testNamed(test);
    if (year === null || amount == null || amount < 0 || (test.trim() !== '' && route === null)) {
      findings.push(notUnderstood(written.trim(), shape, answer.recorded));
      return [];
    }
    const { source, by } = answer.recorded;
    const example = /\bexample\b/i.test(`${by} ${written}`);
    return [
      { year, route, who, amount: money(amount, rule({ year, who }), source ? [source] : [], example) },
    ];
  });
}

function notUnderstood(given: string, shape: string, { source }: Recorded): Finding {
  return {
    rule: 'limits.choice',
    strength: 'warning',
    message: say.positions.recordedNotUnderstood({ given, shape }),
    source,
  };
}
