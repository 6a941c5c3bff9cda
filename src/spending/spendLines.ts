import type { Finding } from '../core/finding';
import { say } from '../core/messages';
import { sourceText, type Source } from '../core/source';
import { sourceOf, type ReadTable } from '../tables/readTable';
import { concernedYear } from './concernedYear';
import { otherCurrency } from './otherCurrency';
import { ledgerPeriods, type LedgerPeriods } from './ledgerPeriods';
import type { LedgerRecord } from './kinds';
import type { LedgerTable } from './ledgerTable';
import { PostedLine, postingKey } from './postedLine';
import type { SpendLine } from './spendLine';

export interface Spending {
  readonly lines: readonly SpendLine[];
  /** Ledger rows whose amount could not be read: they are in no sum, and a person is asked. */
  readonly unread: readonly UnreadPosting[];
  /** Questions about a ledger as a whole. */
  readonly findings: readonly Finding[];
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
  const findings: Finding[] = [];
  const seen = ledgers.length > 1 ? new Map<string, { table: LedgerTable; source: Source }>() : null;
  for (const table of ledgers) {
    const example = exampleTest(table);
    const periods = ledgerPeriods(table);
    const hasCostVat = holdsIrrecoverableVat(table);
    const foreign = otherCurrency(table);
    let question: Finding | null = null;
    for (const { row, standing, reason, record } of table.rows) {
      if (standing === 'notUsed') continue;
      const { amount } = record;
      if (amount === null) {
        unread.push(unreadPosting(table, row, reason, record, periods));
        continue;
      }
      const key = seen === null ? '' : postingKey(record.document, { ...record, amount });
      const twin = seen?.get(key);
      if (seen && !twin) seen.set(key, { table, source: sourceOf(table, row, 'amount') });
      const query =
        twin && twin.table !== table
          ? say.spending.seenBefore({ where: sourceText(twin.source) })
          : standing === 'queried'
            ? reason
            : foreign(record);
      const line = new PostedLine(table, row, record, amount, {
        example: example(record),
        query,
        periods,
        hasCostVat,
      });
      if (line.year === null && record.period !== null) question ??= periods.questionAbout(record.period);
      lines.push(line);
    }
    if (question !== null) findings.push(question);
  }
  return { lines, unread, findings };
}

/** VAT that a council cannot recover, in a column of its own beside a net amount. */
function holdsIrrecoverableVat({ columns }: LedgerTable): boolean {
  const header = (name: string): string => columns.find(({ field }) => field === name)?.header ?? '';
  return (
    /\b(?:irrecoverable|unrecoverable|non-?recoverable|cannot be recovered)\b/i.test(header('vat')) &&
    !/\b(?:gross|including|incl|inc)\b/i.test(header('amount'))
  );
}

function unreadPosting(
  table: LedgerTable,
  row: number,
  reason: string | null,
  record: LedgerRecord,
  periods: LedgerPeriods,
): UnreadPosting {
  return {
    reason: reason ?? '',
    year: concernedYear(record, periods).year,
    words: wordsOfRow(record),
    source: sourceOf(table, row, 'amount'),
  };
}

function wordsOfRow(record: LedgerRecord): string {
  return [record.description, record.supplier, record.accountName, record.costCentreName, record.costCentre]
    .filter((text) => text !== null)
    .join(' | ');
}

/** A row is an example where its own status column says so, or a line above the table does. */
function exampleTest(table: LedgerTable): (record: LedgerRecord) => boolean {
  const above = bannerSaysExample(table);
  return ({ status }) => above || (status !== null && /\bexample\b/i.test(status));
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
