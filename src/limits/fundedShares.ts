import { NIL, pence, type Pence } from '../core/pence';
import { alike } from '../spending/alike';
import type { Portion } from '../spending/heldForOthers';
import { shareOut } from '../spending/shareOut';
import { fundingOf } from './lineRule';

/**
 * The externally funded part of each portion that states a share, to the penny. Rounded once for all lines of one payment: where the
 * odd penny falls must not hang on how many lines the payment has.
 */
export function fundedShares(portions: readonly Portion[]): ReadonlyMap<Portion, Pence> {
  const payments = new Map<string, Portion[]>();
  for (const portion of portions) {
    if (portion.share !== 'own' || (fundingOf(portion.line)?.percent ?? null) === null) continue;
    const key = alike(portion.line);
    const same = payments.get(key);
    if (same) same.push(portion);
    else payments.set(key, [portion]);
  }
  const shares = new Map<Portion, Pence>();
  for (const payment of payments.values()) {
    const percent = (payment[0] && fundingOf(payment[0].line)?.percent) ?? 0;
    const inOrder = [...payment].sort((one, other) => one.amount - other.amount);
    const whole = inOrder.reduce((sum, { amount }) => sum + amount, 0);
    const funded = shareOf(whole, percent);
    const parts =
      whole === 0
        ? inOrder.map(({ amount }) => shareOf(amount, percent))
        : shareOut(
            funded,
            inOrder.map(({ amount }) => amount),
          );
    inOrder.forEach((portion, at) => shares.set(portion, parts[at] ?? NIL));
  }
  return shares;
}

/** Rounded half away from zero. */
function shareOf(amount: number, percent: number): Pence {
  return pence(Math.sign(amount) * Math.round((Math.abs(amount) * percent) / 100));
}
