import { calendarDate } from '../core/calendarDate';
import { money } from '../core/figure';
import { say } from '../core/messages';
import { planOf, type Plan } from '../limits/plans';
import type { Route } from '../limits/position';
import { readMoney } from '../tables/cells/readMoney';

/** What a person asks at a door: what if this were spent? */
export interface AskedSpend {
  /** As typed: "1,200", "£1200.00". */
  readonly amount: string;
  /** "2026-06" */
  readonly month: string;
  readonly what: string;
  /** Null where the rules for lines are to say. */
  readonly test: Route | null;
}

/** The plan that was asked about, or the sentence that says why it is none. */
export function plannedSpend({ amount: typed, month, what, test }: AskedSpend): Plan | string {
  const amount = readMoney(typed);
  const date = calendarDate(month);
  if (amount == null || date === null) return say.screens.whatIf.badAmount({ given: typed });
  const words = what.trim() === '' ? null : what.trim();
  const example = /\bexample\b/i.test(what);
  const plan = planOf({ what: words, amount, date }, money(amount, say.positions.rulePlan, [], example));
  return typeof plan === 'string' ? plan : { ...plan, test };
}
