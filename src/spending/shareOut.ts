import { pence, type Pence } from '../core/pence';

/**
 * Splits an amount in proportion to weights, to the penny: the largest remainders take the odd pence, and of equal ones the first
 * given. The parts add up to the amount.
 *
 * @param weights with a sum other than nil.
 */
export function shareOut(amount: number, weights: readonly number[]): Pence[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const exact = weights.map((weight) => (amount * weight) / whole);
  const parts = exact.map(Math.floor);
  let rest = amount - parts.reduce((sum, part) => sum + part, 0);
  const order = exact
    .map((part, at) => ({ at, remainder: part - Math.floor(part) }))
    .sort((a, b) => b.remainder - a.remainder || a.at - b.at);
  for (const { at } of order) {
    if (rest <= 0) break;
    parts[at] = (parts[at] ?? 0) + 1;
    rest -= 1;
  }
  return parts.map(pence);
}
