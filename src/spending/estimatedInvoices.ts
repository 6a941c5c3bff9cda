import type { SpendLine } from './spendLine';

/**
 * Invoices that came to another amount than was accrued for them: of the same cost centre and year as the reversal, about the same
 * thing by its words, and of a like size. Each with the reversal that cancels its accrual; the nearest amounts first.
 *
 * Source: an accrual is an estimate (Code of practice on local authority accounting, by IAS 37.11), so its invoice seldom comes to
 * the penny; the difference belongs to the year of the invoice.
 */
export function estimatedInvoices(
  invoices: readonly SpendLine[],
  reversals: readonly SpendLine[],
): ReadonlyMap<SpendLine, SpendLine> {
  const found = new Map<SpendLine, SpendLine>();
  const taken = new Set<SpendLine>();
  const byPlace = new Map<string, SpendLine[]>();
  for (const reversal of reversals) {
    const key = placeAndYear(reversal);
    const same = byPlace.get(key);
    if (same) same.push(reversal);
    else byPlace.set(key, [reversal]);
  }
  const likely = invoices
    .flatMap((invoice) =>
      (byPlace.get(placeAndYear(invoice)) ?? []).flatMap((reversal) =>
        isFor(invoice, reversal) ? [{ invoice, reversal }] : [],
      ),
    )
    .sort((one, other) => differenceOf(one) - differenceOf(other));
  for (const { invoice, reversal } of likely) {
    if (found.has(invoice) || taken.has(reversal)) continue;
    found.set(invoice, reversal);
    taken.add(reversal);
  }
  return found;
}

function differenceOf({ invoice, reversal }: { invoice: SpendLine; reversal: SpendLine }): number {
  return Math.abs(invoice.amount + reversal.amount);
}

function isFor(invoice: SpendLine, reversal: SpendLine): boolean {
  const accrued = -reversal.amount;
  return (
    invoice.amount * 2 >= accrued && invoice.amount <= accrued * 2 && sharedWords(invoice, reversal) >= ENOUGH
  );
}

/** One word in common is of many things at a cost centre. */
const ENOUGH = 2;

function sharedWords(one: SpendLine, other: SpendLine): number {
  const words = topicWords(other);
  return [...topicWords(one)].filter((word) => words.has(word)).length;
}

function topicWords({ description }: SpendLine): Set<string> {
  const words = (description ?? '').toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return new Set(words.filter((word) => !BOOKKEEPING.test(word)));
}

const BOOKKEEPING =
  /^(?:accru\w*|revers\w*|invoice\w*|await\w*|estimate\w*|year|yearend|adjustment|journal|expected|outstanding|from|with|january|february|march|april|june|july|august|september|october|november|december)$/;

function placeAndYear({ costCentre, costCentreName, year }: SpendLine): string {
  return `${costCentre ?? costCentreName ?? ''}|${year ?? ''}`;
}
