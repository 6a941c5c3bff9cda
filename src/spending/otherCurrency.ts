import type { CalendarDate } from '../core/calendarDate';
import type { Pence } from '../core/pence';
import type { Conversion, ExchangeRates } from './exchangeRates';
import type { LedgerTable } from './ledgerTable';

/** What became of an amount: pounds already (null), turned into pounds, or the question that keeps it from being so. */
export type InPounds = Conversion | string | null;

/**
 * Postings whose own currency column names another one than the pound, turned into pounds by the council's rates. An amount whose
 * header says that it is in pounds, or in the ledger's own currency, is what it says whatever was paid in.
 */
export function otherCurrency(
  table: LedgerTable,
  rates: ExchangeRates,
): (amount: Pence, currency: string | null, date: CalendarDate | null) => InPounds {
  const amount = table.columns.find(({ field }) => field === 'amount');
  if (amount && OWN_CURRENCY.test(amount.header)) return () => null;
  return (given, currency, date) =>
    currency === null || POUNDS.test(currency.trim()) ? null : rates.convert(given, currency, date);
}

const OWN_CURRENCY = /£|\b(?:gbp|sterling|pounds|local|loc|home|base|billing)\b/i;
const POUNDS = /^(?:£|gbp|stg|(?:uk |british )?pounds?(?: sterling)?|sterling)$/i;
