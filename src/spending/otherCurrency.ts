import { say } from '../core/messages';
import type { LedgerRecord } from './kinds';
import type { LedgerTable } from './ledgerTable';

/**
 * The question about a posting whose own currency column names another one than the pound; null where there is none to ask. An
 * amount whose header says that it is in pounds, or in the ledger's own currency, is what it says whatever was paid in.
 */
export function otherCurrency(table: LedgerTable): (record: LedgerRecord) => string | null {
  const amount = table.columns.find(({ field }) => field === 'amount');
  if (amount && OWN_CURRENCY.test(amount.header)) return () => null;
  return ({ currency }) =>
    currency === null || POUNDS.test(currency.trim()) ? null : say.spending.otherCurrency({ currency });
}

const OWN_CURRENCY = /£|\b(?:gbp|sterling|pounds|local|loc|home|base|billing)\b/i;
const POUNDS = /^(?:£|gbp|stg|(?:uk |british )?pounds?(?: sterling)?|sterling)$/i;
