import { decimalPounds } from '../core/pence';
import type { Source } from '../core/source';
import { sourceOf } from '../tables/readTable';
import type { LedgerRecord } from './kinds';
import { concernedYear } from './concernedYear';
import type { Conversion } from './exchangeRates';
import type { LedgerPeriods } from './ledgerPeriods';
import type { SpendLine } from './spendLine';
import type { LedgerTable } from './ledgerTable';

/** What was worked out of a row before it became a line. */
export interface Posted extends Pick<SpendLine, 'amount' | 'date' | 'example' | 'query'> {
  readonly twin: Source | null;
  readonly ledgerQuery: string | null;
  readonly unconverted: string | null;
  readonly order: string | null;
  readonly agreement: string | null;
  /** The amount as written, in whatever currency: the identity of a line does not change with a rate. */
  readonly paid: SpendLine['amount'];
  readonly periods: LedgerPeriods;
  /** Takes out of a text the names that no output may show. */
  readonly open: (text: string) => string;
  readonly conversion: Conversion | null;
  readonly irrecoverableVat: SpendLine['amount'] | null;
}

/** A line as it stands in a ledger. Its key and its source are made when asked for: hardly any of a million lines is. */
export class PostedLine implements SpendLine {
  readonly amount: SpendLine['amount'];
  readonly date: SpendLine['date'];
  readonly year: SpendLine['year'];
  readonly yearReason: string | null;
  readonly supplier: string | null;
  readonly description: string | null;
  readonly costCentre: string | null;
  readonly costCentreName: string | null;
  readonly account: string | null;
  readonly accountName: string | null;
  readonly funder: string | null;
  readonly power: string | null;
  readonly treatment: string | null;
  readonly partnership: string | null;
  readonly irrecoverableVat: SpendLine['amount'] | null;
  readonly conversion: Conversion | null;
  readonly invoiced: SpendLine['date'];
  readonly example: boolean;
  readonly query: string | null;
  readonly twin: Source | null;
  readonly ledgerQuery: string | null;
  readonly unconverted: string | null;
  readonly order: string | null;
  readonly agreement: string | null;

  /** Where a name was taken out: the identity of a line does not change with the names that are known. */
  private readonly asWritten: Pick<SpendLine, 'supplier' | 'description'> | null;
  private readonly document: string | null;
  private readonly paid: SpendLine['amount'];
  private readonly writtenDate: SpendLine['date'];

  constructor(
    private readonly table: LedgerTable,
    private readonly row: number,
    record: LedgerRecord,
    posted: Posted,
  ) {
    const concerned = concernedYear(record, posted.periods);
    this.amount = posted.amount;
    this.paid = posted.paid;
    this.date = posted.date;
    this.writtenDate = record.date;
    this.invoiced = record.invoiceDate;
    this.year = concerned.year;
    this.yearReason = concerned.reason;
    this.supplier = record.supplier && posted.open(record.supplier);
    this.description = record.description && posted.open(record.description);
    const isOpen = this.supplier === record.supplier && this.description === record.description;
    this.asWritten = isOpen ? null : { supplier: record.supplier, description: record.description };
    this.costCentre = record.costCentre;
    this.costCentreName = record.costCentreName;
    this.account = record.account;
    this.accountName = record.accountName;
    this.funder = record.funder;
    this.power = record.power;
    this.treatment = record.treatment;
    this.partnership = record.partnership;
    this.irrecoverableVat = posted.irrecoverableVat;
    this.conversion = posted.conversion;
    this.document = record.document;
    this.unconverted = posted.unconverted;
    this.order = posted.order;
    this.agreement = posted.agreement;
    this.example = posted.example;
    this.query = posted.query;
    this.twin = posted.twin;
    this.ledgerQuery = posted.ledgerQuery;
  }

  get key(): string {
    const { writtenDate: date, paid: amount } = this;
    const { supplier, description } = this.asWritten ?? this;
    return postingKey(this.document, { date, amount, supplier, description });
  }

  get decidedAt(): SpendLine['source'] {
    return sourceOf(this.table, this.row, this.power === null ? 'treatment' : 'power');
  }

  get source(): SpendLine['source'] {
    return sourceOf(this.table, this.row, 'amount');
  }
}

/** Two exports of one ledger give a posting the same key, whatever row it stands in. */
export function postingKey(
  document: string | null,
  { date, amount, supplier, description }: Pick<SpendLine, 'date' | 'amount' | 'supplier' | 'description'>,
): string {
  return `${document ?? ''}|${date ?? ''}|${decimalPounds(amount)}|${supplier ?? ''}|${description ?? ''}`;
}
