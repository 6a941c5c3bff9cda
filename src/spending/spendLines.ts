import type { Finding } from '../core/finding';
import { say } from '../core/messages';
import { pence, type Pence } from '../core/pence';
import { sourceText, type Source } from '../core/source';
import { withoutYoung } from '../core/withoutNames';
import { sourceOf } from '../tables/readTable';
import { agreementNumbers } from './agreementNumbers';
import { bannerSaysExample } from './bannerSaysExample';
import { concernedYear, postedOn } from './concernedYear';
import { exchangeRates, type Conversion, type ExchangeRates } from './exchangeRates';
import { irrecoverableVat, vatLine } from './irrecoverableVat';
import { otherCurrency, type InPounds } from './otherCurrency';
import { ledgerPeriods, type LedgerPeriods } from './ledgerPeriods';
import type { LedgerRecord } from './kinds';
import type { LedgerTable } from './ledgerTable';
import { orderNumbers } from './orderNumbers';
import { signConvention } from './signConvention';
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

/**
 * Every posting of the ledgers, in their order, each followed by its irrecoverable VAT where the ledger has a column of it. A row that
 * stands in two files is asked about, not added twice.
 *
 * @param rates what turns amounts in other currencies into pounds; without it each of them is asked about.
 * @param keptBack names that no output may show. They leave the words of the lines here, as does every name that a line itself says is
 * a young person's.
 */
export function spendLines(
  ledgers: readonly LedgerTable[],
  rates: ExchangeRates = exchangeRates([]),
  keptBack: readonly string[] = [],
): Spending {
  const read: Reading = { lines: [], unread: [], findings: [...rates.findings] };
  const seen: Seen | null = ledgers.length > 1 ? new Map() : null;
  const open = withoutYoung(keptBack);
  for (const table of ledgers) readLedger(table, { rates, open }, seen, read);
  return read;
}

interface Reading {
  readonly lines: SpendLine[];
  readonly unread: UnreadPosting[];
  readonly findings: Finding[];
}

/** Postings by their identity, where several ledgers may hold the same one. */
type Seen = Map<string, { table: LedgerTable; source: Source }>;

/** What every ledger is read with. */
interface ReadWith {
  readonly rates: ExchangeRates;
  readonly open: (text: string) => string;
}

function readLedger(table: LedgerTable, { rates, open }: ReadWith, seen: Seen | null, into: Reading): void {
  const example = exampleTest(table);
  const periods = ledgerPeriods(table);
  const vat = irrecoverableVat(table);
  const pounds = otherCurrency(table, rates);
  const signs = signConvention(table);
  const orderOf = orderNumbers(table);
  const agreementOf = agreementNumbers(table);
  const asSpend = (given: Pence): Pence => (signs.isReversed ? pence(0 - given) : given);
  let question: Finding | null = null;
  for (const { row, standing, reason, record } of table.rows) {
    if (standing === 'notUsed') continue;
    const { amount } = record;
    if (amount === null) {
      into.unread.push(unreadPosting(table, row, reason, record, periods));
      continue;
    }
    const key = seen === null ? '' : postingKey(record.document, { ...record, amount });
    const twin = seen?.get(key);
    if (seen && !twin) seen.set(key, { table, source: sourceOf(table, row, 'amount') });
    const date = postedOn(record, periods);
    const converted = pounds(amount, record.currency, date);
    const query =
      twin && twin.table !== table
        ? say.spending.seenBefore({ where: sourceText(twin.source) })
        : standing === 'queried'
          ? reason
          : typeof converted === 'string'
            ? converted
            : null;
    const tax = vat?.of(row) ?? null;
    const line = new PostedLine(table, row, record, {
      amount: asSpend(isConversion(converted) ? converted.amount : amount),
      paid: amount,
      open,
      date,
      example: example(record) || (isConversion(converted) && converted.example),
      query,
      twin: twin && twin.table !== table ? twin.source : null,
      ledgerQuery: signs.question,
      unconverted: typeof converted === 'string' ? record.currency : null,
      order: orderOf(row, record),
      agreement: agreementOf(row),
      periods,
      conversion: isConversion(converted) ? converted : null,
      irrecoverableVat: tax && asSpend(inPounds(pounds(tax.amount, record.currency, date), tax.amount)),
    });
    into.lines.push(line);
    if (tax && line.irrecoverableVat !== null)
      into.lines.push(vatLine(line, line.irrecoverableVat, tax.source));
    if (line.year === null && record.period !== null) question ??= periods.questionAbout(record.period);
  }
  if (signs.finding) into.findings.push(signs.finding);
  if (question !== null) into.findings.push(question);
  if (vat?.finding) into.findings.push(vat.finding);
}

function isConversion(converted: InPounds): converted is Conversion {
  return converted !== null && typeof converted !== 'string';
}

function inPounds(converted: InPounds, amount: Pence): Pence {
  return isConversion(converted) ? converted.amount : amount;
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
