import { calendarDate } from '../core/calendarDate';
import { money } from '../core/figure';
import { say } from '../core/messages';
import { planOf, type Plan } from '../limits/plans';
import { readMoney } from '../tables/cells/readMoney';
import { UsageError } from './usageError';

/** Amount, day or month, and what it is for. */
const SHAPE = /^\s*(\S+)\s+(\d{4}-\d{2}(?:-\d{2})?)(?:\s+(\S.*?))?\s*$/;

/** Reads --plan "1200.00 2026-06 reception for visitors"; added to the plans given before it. */
export function planOption(given: string, plans: readonly Plan[] | undefined): readonly Plan[] {
  const [, amountText = '', dateText = '', what = null] = SHAPE.exec(given) ?? [];
  const amount = readMoney(amountText);
  const date = calendarDate(dateText);
  if (amount == null || date === null) throw new UsageError(say.positions.badPlan({ given }));
  const example = /\bexample\b/i.test(what ?? '');
  const plan = planOf({ what, amount, date }, money(amount, say.positions.planGiven, [], example));
  if (typeof plan === 'string') throw new UsageError(plan);
  return [...(plans ?? []), plan];
}
