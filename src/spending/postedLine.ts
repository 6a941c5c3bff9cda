import { decimalPounds } from '../core/pence';
import { sourceOf } from '../tables/readTable';
import type { LedgerRecord } from './kinds';
import { concernedYear, postedOn } from './concernedYear';
import type { LedgerPeriods } from './ledgerPeriods';
import type { SpendLine } from './spendLine';
import type { LedgerTable } from './ledgerTable';

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
  readonly example: boolean;
  readonly query: string | null;

  private readonly document: string | null;
  private readonly writtenDate: SpendLine['date'];

  constructor(
    private readonly table: LedgerTable,
    private readonly row: number,
    record: LedgerRecord,
    amount: SpendLine['amount'],
    {
      example,
      query,
      periods,
      hasCostVat,
    }: Pick<SpendLine, 'example' | 'query'> & { periods: LedgerPeriods; hasCostVat: boolean },
  ) {
    const concerned = concernedYear(record, periods);
    this.amount = amount;
    this.date = postedOn(record, periods);
    this.writtenDate = record.date;
    this.year = concerned.year;
    this.yearReason = concerned.reason;
    this.supplier = record.supplier;
    this.description = record.description;
    this.costCentre = record.costCentre;
    this.costCentreName = record.costCentreName;
    this.account = record.account;
    this.accountName = record.accountName;
    this.funder = record.funder;
    this.power = record.power;
    this.treatment = record.treatment;
    this.partnership = record.partnership;
    this.irrecoverableVat = hasCostVat ? record.vat : null;
    this.document = record.document;
    this.example = example;
    this.query = query;
  }

  get key(): string {
    const { writtenDate: date, amount, supplier, description } = this;
    return postingKey(this.document, { date, amount, supplier, description });
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
