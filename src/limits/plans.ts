import { span, type CalendarDate } from '../core/calendarDate';
import { dateText } from '../core/calendarDate';
import { money, type Figure } from '../core/figure';
import { financialYearOf, type FinancialYear } from '../core/financialYear';
import type { Finding } from '../core/finding';
import { say } from '../core/messages';
import { poundsText, type Pence } from '../core/pence';
import { bannerSaysExample } from '../spending/bannerSaysExample';
import { sourceOf, type ReadTable } from '../tables/readTable';
import type { plansKind } from './plansKind';
import type { Route } from './position';
import { testNamed } from './testNamed';

/** What a council means to spend: "£x on y in month z". */
export interface Plan {
  readonly what: string;
  /** Above nil. */
  readonly amount: Figure;
  /** A day or a month. */
  readonly date: CalendarDate;
  readonly year: FinancialYear;
  /** The test that the council names; null where it leaves that to the rules for lines. */
  readonly test: Route | null;
  readonly partnership: string | null;
}

/** The plans on the sheets, and what is wrong with those that cannot be used. */
export function plansFrom(tables: readonly ReadTable<typeof plansKind>[]): {
  plans: Plan[];
  findings: Finding[];
} {
  const plans: Plan[] = [];
  const findings: Finding[] = [];
  for (const table of tables) {
    const above = bannerSaysExample(table);
    for (const row of table.rows) {
      const { what, amount, date, test, partnership, status } = row.record;
      if (row.standing !== 'used' || amount === null || date === null) continue;
      const source = sourceOf(table, row.row, 'amount');
      const example = above || /\bexample\b/i.test(`${status ?? ''} ${what ?? ''}`);
      const plan = planOf(
        { what, amount, date, test, partnership },
        money(amount, say.positions.rulePlan, [source], example),
      );
      if (typeof plan === 'string')
        findings.push({ rule: 'limits.plan', strength: 'warning', message: plan, source });
      else plans.push(plan);
    }
  }
  return { plans, findings };
}

export interface WrittenPlan {
  readonly what: string | null;
  readonly amount: Pence;
  readonly date: CalendarDate;
  readonly test?: string | null;
  readonly partnership?: string | null;
}

/** A plan from what was written of it, or the sentence that says why it is none. */
export function planOf(written: WrittenPlan, amount: Figure): Plan | string {
  const { date, partnership = null } = written;
  const what = written.what ?? say.positions.planUnnamed;
  const year = financialYearOf(date);
  if (written.amount <= 0)
    return say.positions.planAmount({ plan: what, amount: poundsText(written.amount) });
  if (year === null) return say.positions.planYearUnknown({ plan: what, given: dateText(date) });
  const test = written.test == null ? null : testNamed(written.test);
  if (written.test != null && test === null)
    return say.positions.planTest({ plan: what, given: written.test });
  return { what, amount, date, year, test, partnership };
}

/** Plans in the order in which their money would be spent; those of one day by their words, so that sheets may lie in any order. */
export function inOrder<P extends Plan>(plans: readonly P[]): P[] {
  const key = ({ date, what, amount }: Plan): string =>
    [span(date).last, what, String(amount.value).padStart(15, '0')].join('\n');
  return [...plans].sort((one, other) => (key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : 0));
}
