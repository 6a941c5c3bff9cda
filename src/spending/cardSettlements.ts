import { addDays, span, type CalendarDate } from '../core/calendarDate';
import { say } from '../core/messages';
import { addPence, pence, poundsText, type Pence } from '../core/pence';
import { sourceText } from '../core/source';
import { tablesOf, type ReadRow, type ReadTable, type UnknownTable } from '../tables/readTable';
import { sourceOfArea } from '../workbook/grid';
import { internationalTest } from './international';
import { ledgerKind, type LedgerRecord } from './kinds';
import type { LedgerTable } from './ledgerTable';

/** A month of a card statement, or the whole of it. */
interface CardPeriod {
  readonly where: string;
  readonly amount: number;
  readonly first: CalendarDate | null;
  readonly last: CalendarDate | null;
}

interface Settlement {
  readonly table: LedgerTable;
  readonly at: number;
  readonly amount: Pence;
  readonly date: CalendarDate | null;
  readonly record: LedgerRecord;
}

type Row = ReadRow<typeof ledgerKind>;
type Change = Pick<Row, 'standing' | 'reason'>;

const CARD =
  /\b(?:purchas(?:e|ing)|procurement|corporate|government|credit|payment|p)[ -]?cards?\b|\bcard (?:statement|transactions)\b/i;
const COMPANY =
  /\b(?:barclaycard|american express|amex|mastercard|visa card|onecard|(?:purchas(?:e|ing)|procurement|corporate|credit)[ -]?cards?)\b/i;
/** A statement is paid some weeks after its last day. */
const DAYS_TO_PAY = 62;

/**
 * The tables again, each payment to a card company set aside whose amount is, to the penny, a month or the whole of a card
 * statement that is read as well: the statement's own lines say what was bought, and one spend is counted once. Where several
 * could be meant, or none is of that amount, a payment that would count is asked about.
 */
export function withoutSettlements(
  tables: readonly (ReadTable | UnknownTable)[],
): ReadonlyMap<ReadTable | UnknownTable, ReadTable> {
  const ledgers = tablesOf(tables, ledgerKind);
  const statements = ledgers.filter(isStatement);
  if (statements.length === 0 || statements.length === ledgers.length) return new Map();
  const settlements = ledgers.filter((table) => !statements.includes(table)).flatMap(settlementsIn);
  const periods = statements.flatMap(periodsOf);
  const changes = new Map<LedgerTable, Map<number, Change>>();
  for (const settlement of settlements) {
    const change = changeFor(settlement, settlements, periods);
    if (change === null) continue;
    const own = changes.get(settlement.table) ?? new Map<number, Change>();
    changes.set(settlement.table, own.set(settlement.at, change));
  }
  return new Map([...changes].map(([table, own]) => [table, changed(table, own)]));
}

function isStatement(table: LedgerTable): boolean {
  const { grid, columns } = table;
  const headers = [...columns, ...(table.unused ?? [])].map(({ header }) => header);
  return (
    headers.some((header) => /\bmerchant\b/i.test(header)) || CARD.test(`${grid.file} ${grid.sheet ?? ''}`)
  );
}

function settlementsIn(table: LedgerTable): Settlement[] {
  return table.rows.flatMap(({ standing, record }, at): Settlement[] => {
    const { amount, date, supplier, description } = record;
    if (standing !== 'used' || amount === null || amount <= 0) return [];
    return COMPANY.test(`${supplier ?? ''} | ${description ?? ''}`)
      ? [{ table, at, amount, date, record }]
      : [];
  });
}

/** The calendar months of a statement, and all of it where it runs over several. */
function periodsOf(table: LedgerTable): CardPeriod[] {
  const where = sourceText(sourceOfArea(table.grid, table.area));
  const months = new Map<string, LedgerRecord[]>();
  const used = table.rows.filter(({ standing }) => standing === 'used').map(({ record }) => record);
  for (const record of used) {
    const month = record.date === null ? '' : span(record.date).first.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), record]);
  }
  const groups = months.size > 1 ? [...months.values(), used] : [used];
  return groups.map((records) => {
    const dates = records.flatMap(({ date }) => (date === null ? [] : [date])).sort();
    const amount = records.reduce((sum, record) => sum + (record.amount ?? 0), 0);
    return { where, amount, first: dates[0] ?? null, last: dates.at(-1) ?? null };
  });
}

function changeFor(
  settlement: Settlement,
  settlements: readonly Settlement[],
  periods: readonly CardPeriod[],
): Change | null {
  const paid = periods.filter(
    (period) => period.amount === settlement.amount && isPaidBy(period, settlement),
  );
  const rivals = settlements.filter(
    (other) => other.amount === settlement.amount && paid.some((period) => isPaidBy(period, other)),
  );
  const [period] = paid;
  if (period && paid.length === 1 && rivals.length === 1)
    return { standing: 'notUsed', reason: say.lines.cardSettled({ where: period.where }) };
  if (!wouldCount(settlement)) return null;
  const amount = poundsText(settlement.amount);
  if (period)
    return {
      standing: 'queried',
      reason: say.lines.cardUnclear({ amount, count: Math.max(paid.length, rivals.length) }),
    };
  const near = periods.find((one) => isPaidBy(one, settlement));
  return near
    ? { standing: 'queried', reason: say.lines.cardNotMatched({ where: near.where, amount }) }
    : null;
}

function isPaidBy({ first, last }: CardPeriod, { date }: Settlement): boolean {
  if (date === null || first === null || last === null) return true;
  const paidOn = span(date);
  return paidOn.last >= first && paidOn.first <= addDays(last, DAYS_TO_PAY);
}

/** A payment that no test counts does no harm, and is not asked about. */
function wouldCount({ record }: Settlement): boolean {
  return INTERNATIONAL(record).international;
}

const INTERNATIONAL = internationalTest([]);

function changed(table: LedgerTable, changes: ReadonlyMap<number, Change>): ReadTable {
  const left = [...changes].flatMap(([at, { standing }]) => {
    const record = table.rows[at]?.record;
    return standing === 'notUsed' && record ? [record] : [];
  });
  const { read, used, queried, notUsed } = table.accounting;
  const totals = Object.entries(table.totals).map(([field, total]) => {
    const aside = left.map((record) => record[field as keyof LedgerRecord]);
    return [
      field,
      addPence(total, ...aside.map((amount) => pence(typeof amount === 'number' ? -amount : 0))),
    ] as const;
  });
  return {
    ...table,
    rows: table.rows.map((row, at) => withChange(row, changes.get(at))),
    accounting: {
      read,
      used: used - changes.size,
      queried: queried + changes.size - left.length,
      notUsed: notUsed + left.length,
    },
    totals: Object.fromEntries(totals),
  };
}

/** A stored row makes its record when asked for it, so it cannot be copied by spreading it. */
function withChange(row: Row, change: Change | undefined): Row {
  return change === undefined ? row : { row: row.row, record: row.record, ...change };
}
