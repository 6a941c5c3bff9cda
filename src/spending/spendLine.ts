import type { CalendarDate } from '../core/calendarDate';
import type { FinancialYear } from '../core/financialYear';
import type { Pence } from '../core/pence';
import type { Source } from '../core/source';
import type { Conversion } from './exchangeRates';

/** One posting of a ledger, in the words of the rules that judge it. */
export interface SpendLine {
  /** The line's own identity, equal in every export that holds it: an override by hand hangs on it. */
  readonly key: string;
  /** Net of VAT; negative for credits. */
  readonly amount: Pence;
  readonly date: CalendarDate | null;
  /** The year that the money concerns, which is not always the year it was posted in. */
  readonly year: FinancialYear | null;
  /** Why the year is not the one of the posting date; null where it is. */
  readonly yearReason: string | null;
  readonly supplier: string | null;
  readonly description: string | null;
  readonly costCentre: string | null;
  readonly costCentreName: string | null;
  readonly account: string | null;
  readonly accountName: string | null;
  /** Entered by the council beside the line, where its export has such columns. */
  readonly funder: string | null;
  readonly power: string | null;
  readonly treatment: string | null;
  readonly partnership: string | null;
  /** The cell of the power or treatment that the ledger itself states. */
  readonly decidedAt?: Source;
  /** The currency of an amount that nothing turned into pounds. */
  readonly unconverted?: string | null;
  /** The agreement that the line is funded under, where the ledger has a column of it. */
  readonly agreement?: string | null;
  /** The number of the order that the line pays, as the ledger has it. */
  readonly order?: string | null;
  /** VAT that is a cost beside the amount, where the ledger has a column of it: the line that follows is this VAT. */
  readonly irrecoverableVat?: Pence | null;
  /** On such a line of VAT, the posting that it stands beside. */
  readonly vatOn?: SpendLine;
  /** How an amount in another currency became pounds; null where it was in pounds. */
  readonly conversion?: Pick<Conversion, 'how' | 'source'> | null;
  /** The day of the invoice, where the ledger states it beside the day of the posting. */
  readonly invoiced?: CalendarDate | null;
  /** The year whose ledger holds the posting, where a person or a choice puts the line into another year; else see `bookedYear`. */
  readonly bookedIn?: FinancialYear | null;
  readonly example: boolean;
  /** A question about the row itself that comes before any rule; null where there is none. */
  readonly query: string | null;
  /** A question about the whole ledger, which stands on each of its lines that a test could take. */
  readonly ledgerQuery?: string | null;
  /** Where the same posting stands in another export that was given. */
  readonly twin?: Source | null;
  /** The cell of the amount. */
  readonly source: Source;
}

/** What is written on a line: enough to say what it is about. */
export type LineWords = Pick<
  SpendLine,
  'description' | 'supplier' | 'account' | 'accountName' | 'costCentre' | 'costCentreName'
>;

/** Everything a person could read on the line, as written. */
export function textOf(line: LineWords): string {
  return [line.description, line.supplier, line.accountName, line.costCentreName, line.account]
    .filter((text) => text !== null)
    .join(' | ');
}

/** The same in lower case: what word rules look through. */
export function wordsOf(line: LineWords): string {
  return textOf(line).toLowerCase();
}
