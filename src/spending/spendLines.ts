import { say } from '../core/messages';
import { decimalPounds } from '../core/pence';
import { sourceText } from '../core/source';
import { sourceOf, type ReadRow, type ReadTable } from '../tables/readTable';
import { concernedYear } from './concernedYear';
import type { LedgerRecord, ledgerKind } from './kinds';
import type { SpendLine } from './spendLine';

export type LedgerTable = ReadTable<typeof ledgerKind>;

export interface Spending {
  readonly lines: readonly SpendLine[];
  /** Ledger rows whose amount could not be read: they are in no sum, and a person is asked. */
  readonly unread: readonly UnreadPosting[];
}

export interface UnreadPosting {
  readonly reason: string;
  readonly year: SpendLine['year'];
  readonly words: string;
  readonly source: SpendLine['source'];
}

/** Every posting of the ledgers, in their order. A row that stands in two files is asked about, not added twice. */
export function spendLines(ledgers: readonly LedgerTable[]): Spending {
  const lines: SpendLine[] = [];
  const unread: UnreadPosting[] = [];
  const seen = ledgers.length > 1 ? new Map<string, { table: LedgerTable; where: string }>() : null;
  for (const table of ledgers) {
    const example = exampleTest(table);
    for (const row of table.rows) {
      if (row.standing === 'notUsed') continue;
      if (row.record.amount === null) {
        unread.push(unreadPosting(table, row));
        continue;
      }
      const line = lineOf(table, row, row.record.amount, example(row));
      const twin = seen?.get(line.key);
      if (seen && !twin) seen.set(line.key, { table, where: sourceText(line.source) });
      lines.push(
        twin && twin.table !== table
          ? { ...line, query: say.spending.seenBefore({ where: twin.where }) }
          : line,
      );
    }
  }
  return { lines, unread };
}

function unreadPosting(table: LedgerTable, row: ReadRow<typeof ledgerKind>): UnreadPosting {
  return {
    reason: row.reason ?? '',
    year: concernedYear(row.record).year,
    words: wordsOfRow(row.record),
    source: sourceOf(table, row.row, 'amount'),
  };
}

function lineOf(
  table: LedgerTable,
  row: ReadRow<typeof ledgerKind>,
  amount: SpendLine['amount'],
  example: boolean,
): SpendLine {
  const record = row.record;
  const concerned = concernedYear(record);
  const source = sourceOf(table, row.row, 'amount');
  return {
    key: keyOf(record, amount),
    amount,
    date: record.date,
    year: concerned.year,
    yearReason: concerned.reason,
    supplier: record.supplier,
    description: record.description,
    costCentre: record.costCentre,
    costCentreName: record.costCentreName,
    account: record.account,
    accountName: record.accountName,
    funder: record.funder,
    power: record.power,
    treatment: record.treatment,
    partnership: record.partnership,
    example,
    query: row.standing === 'queried' ? row.reason : null,
    source,
  };
}

/** Two exports of one ledger give a posting the same key, whatever row it stands in. */
function keyOf(record: LedgerRecord, amount: SpendLine['amount']): string {
  return [record.document, record.date, decimalPounds(amount), record.supplier, record.description]
    .map((part) => part ?? '')
    .join('|');
}

function wordsOfRow(record: LedgerRecord): string {
  return [record.description, record.supplier, record.accountName, record.costCentreName, record.costCentre]
    .filter((text) => text !== null)
    .join(' | ');
}

/** A row is an example where its own status column says so, or a line above the table does. */
function exampleTest(table: LedgerTable): (row: ReadRow<typeof ledgerKind>) => boolean {
  const above = bannerSaysExample(table);
  return (row) => above || /\bexample\b/i.test(row.record.status ?? '');
}

/** EXAMPLE written above a table covers every figure in it. */
export function bannerSaysExample(table: ReadTable): boolean {
  for (let row = 0; row < table.headerRow; row += 1) {
    for (const value of table.grid.rows[row] ?? []) {
      if (typeof value === 'string' && /\bEXAMPLE\b/.test(value)) return true;
    }
  }
  return false;
}
