/**
 * Money as whole pence. A `Pence` is always a safe integer, negative for credits, so sums are exact.
 */
export type Pence = number & { readonly __pence: unique symbol };

/** Marks a whole number of pence as money. Throws when it is not a safe integer: a broken sum must not travel on. */
export function pence(value: number): Pence {
  if (!Number.isSafeInteger(value)) throw new RangeError(`Not a whole number of pence: ${value}`);
  return (value === 0 ? 0 : value) as Pence;
}

export const NIL: Pence = pence(0);

/** Pounds as a number from a cell (12.345) to pence, rounded half away from zero. The only place where money is rounded. */
export function penceFromPounds(pounds: number): Pence {
  // The relative nudge undoes binary noise: 1.005 is stored as 1.00499999999999989.
  const scaled = Math.abs(pounds) * 100;
  return pence(Math.sign(pounds) * Math.round(scaled + scaled * Number.EPSILON * 4));
}

export function addPence(...amounts: readonly Pence[]): Pence {
  let total = 0;
  for (const amount of amounts) total += amount;
  return pence(total);
}

/** Pounds with two places for JSON and for parsing by machines: "1234.50", "-0.05". */
export function decimalPounds(amount: Pence): string {
  const digits = String(Math.abs(amount)).padStart(3, '0');
  return `${amount < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Pounds as people read them: "£1,234.50", "-£0.05". */
export function poundsText(amount: Pence): string {
  const [whole = '0', fraction = '00'] = decimalPounds(pence(Math.abs(amount))).split('.');
  return `${amount < 0 ? '-' : ''}£${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${fraction}`;
}

/** Pounds as a cell value. Exact for every sum below 90,000,000,000,000 pounds. */
export function poundsNumber(amount: Pence): number {
  return amount / 100;
}
