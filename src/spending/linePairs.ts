import { span, type CalendarDate } from '../core/calendarDate';
import { financialYearOf, previousYear, type FinancialYear } from '../core/financialYear';
import { NIL, pence, type Pence } from '../core/pence';
import { alikeGroups } from './alike';
import { cancelledAccruals, type Cancelled } from './cancelledAccruals';
import { estimatedInvoices } from './estimatedInvoices';
import { datesNamed } from './namedDates';
import { yearsNamed } from './namedYears';
import { wordsOf, type SpendLine } from './spendLine';

/** What one posting is to another one, or to a year that is not its own. */
export type LinePair =
  /** An accrual, and what takes it back. */
  | { readonly is: 'accrual'; readonly cancelled: Cancelled }
  /** An accrual that nothing takes back although later postings are there. */
  | { readonly is: 'standingAccrual' }
  /** The taking back, and what it takes back where that is in the ledgers. */
  | { readonly is: 'reversal'; readonly cancelled: Cancelled | null }
  /** The invoice that an accrual stood in for, the reversals that cancel it, and by how much it came to more than was accrued. */
  | { readonly is: 'accruedInvoice'; readonly reversals: readonly SpendLine[]; readonly over: Pence }
  /** An invoice of, or for, a year that had ended, without an accrual. `invoiced` is its day, where that is what tells. */
  | {
      readonly is: 'lateInvoice';
      readonly concerns: FinancialYear;
      readonly invoiced: CalendarDate | null;
    }
  /** Money that comes back for spending of an earlier year. */
  | { readonly is: 'earlierRefund'; readonly concerns: FinancialYear; readonly spent: SpendLine | null };

const ACCRUAL = /\baccru/;
const REVERSAL = /\brevers/;
const REFUND = /\b(?:refund(?:ed)?|credit note|repaid|repayment|reimburse(?:d|ment)?|returned)\b/;

/** Names the other half of accruals, reversals, late invoices and refunds. Pairing never changes an amount or a year. */
export function linePairs(lines: readonly SpendLine[]): ReadonlyMap<SpendLine, LinePair> {
  const pairs = new Map<SpendLine, LinePair>();
  const words = new Map(lines.map((line) => [line, wordsOf(line)]));
  const says = (line: SpendLine, pattern: RegExp): boolean => pattern.test(words.get(line) ?? '');
  const reversals = inOrder(lines.filter((line) => says(line, REVERSAL)));
  const accruals = inOrder(lines.filter((line) => says(line, ACCRUAL) && !says(line, REVERSAL)));
  for (const cancelled of cancelledAccruals(accruals, reversals)) {
    for (const line of cancelled.accruals) pairs.set(line, { is: 'accrual', cancelled });
    for (const line of cancelled.reversals) pairs.set(line, { is: 'reversal', cancelled });
  }
  for (const line of reversals) if (!pairs.has(line)) pairs.set(line, { is: 'reversal', cancelled: null });
  const lastYear = lines.reduce((last, { year }) => (year !== null && year > last ? year : last), '');
  for (const line of accruals) {
    if (!pairs.has(line) && line.year !== null && line.year < lastYear)
      pairs.set(line, { is: 'standingAccrual' });
  }
  pairInvoices(lines, pairs);
  pairRefunds(lines, (line) => line.amount < 0 && !pairs.has(line) && says(line, REFUND), pairs);
  return pairs;
}

/** Most ledgers have no refund, and then no payment need be looked through for what it gives back. */
function pairRefunds(
  lines: readonly SpendLine[],
  isRefund: (line: SpendLine) => boolean,
  pairs: Map<SpendLine, LinePair>,
): void {
  if (!lines.some(isRefund)) return;
  const groups = alikeGroups(inOrder(lines));
  const paid = paidTo(groups);
  for (const group of groups) {
    const refunds = group.filter(isRefund);
    const refund = earlierRefund(refunds, paid);
    if (refund) for (const line of refunds) pairs.set(line, refund);
  }
}

/**
 * The invoice that comes in for an accrual is as large as what the reversal takes back, in the same year: line for line first, then
 * what is left of payments in several lines.
 */
function pairInvoices(lines: readonly SpendLine[], pairs: Map<SpendLine, LinePair>): void {
  const unmet = unmetReversals();
  const late = new Map(
    lines.flatMap((line): [SpendLine, LinePair][] => {
      const pair = isOpen(line) ? lateInvoice(line) : null;
      return pair ? [[line, pair]] : [];
    }),
  );
  const accrued = estimatedInvoices(inOrder([...late.keys()]), unmet);
  for (const [line, pair] of late) {
    const reversal = accrued.get(line);
    const over = reversal ? pence(line.amount + reversal.amount) : NIL;
    pairs.set(line, reversal ? { is: 'accruedInvoice', reversals: [reversal], over } : pair);
  }

  /** Line for line first, then payments in several lines, then reversals that belong together. */
  function unmetReversals(): SpendLine[] {
    const reversals = inOrder(lines.filter((line) => pairs.get(line)?.is === 'reversal'));
    if (reversals.length === 0) return [];
    const open = (): SpendLine[] => inOrder(lines.filter(isOpen));
    const left = matched(singly(reversals), singly(open()), pairs);
    if (left.length === 0) return [];
    const still = matched(alikeGroups(left), alikeGroups(open()), pairs);
    return matched(together(still, pairs), alikeGroups(open()), pairs);
  }

  function isOpen(line: SpendLine): boolean {
    return line.amount > 0 && !pairs.has(line);
  }
}

function inOrder(lines: readonly SpendLine[]): SpendLine[] {
  return [...lines].sort(byDate);
}

function singly(lines: readonly SpendLine[]): SpendLine[][] {
  return lines.map((line) => [line]);
}

/** Reversals that take back one accrual between them. */
function together(
  reversals: readonly SpendLine[],
  pairs: ReadonlyMap<SpendLine, LinePair>,
): (readonly SpendLine[])[] {
  const left = new Set(reversals);
  const sets = new Set(
    reversals.map((line) => {
      const pair = pairs.get(line);
      return (pair?.is === 'reversal' ? pair.cancelled?.reversals : null) ?? [line];
    }),
  );
  return [...sets].filter((set) => set.every((line) => left.has(line)));
}

/** Pairs payments with the reversals of their place, amount and year, and answers the reversals that are left. */
function matched(
  reversals: readonly (readonly SpendLine[])[],
  payments: readonly (readonly SpendLine[])[],
  pairs: Map<SpendLine, LinePair>,
): SpendLine[] {
  const waiting = new Map<string, (readonly SpendLine[])[]>();
  for (const group of reversals) {
    const key = placeAndYear(group, -sumOf(group));
    const same = waiting.get(key);
    if (same) same.push(group);
    else waiting.set(key, [group]);
  }
  for (const payment of payments) {
    const reversals = waiting.get(placeAndYear(payment, sumOf(payment)))?.shift();
    if (reversals)
      for (const line of payment) pairs.set(line, { is: 'accruedInvoice', reversals, over: NIL });
  }
  return [...waiting.values()].flat(2);
}

function placeAndYear([line]: readonly SpendLine[], amount: number): string {
  return line === undefined ? '' : `${placeOf(line, amount)}|${line.year ?? ''}`;
}

/**
 * Late is an invoice that is dated in an earlier year than it was posted in; one that names no other day or month than of the year
 * before, where the posting is of April to June, or calls itself an invoice. A year by itself names nothing.
 */
function lateInvoice({ date, year, yearReason, description, invoiced }: SpendLine): LinePair | null {
  if (date === null || year === null || yearReason !== null) return null;
  const dated = invoiced ? financialYearOf(invoiced) : null;
  if (invoiced && dated !== null && dated < year) return { is: 'lateInvoice', concerns: dated, invoiced };
  const before = previousYear(year);
  const years = datesNamed(description ?? '').map(financialYearOf);
  const isOfBefore = years.length > 0 && years.every((named) => named === before);
  if (!isOfBefore || !(isAfterYearEnd(date) || INVOICE.test(description ?? ''))) return null;
  return { is: 'lateInvoice', concerns: before, invoiced: null };
}

const INVOICE = /\b(?:invoices?|invoiced|inv)\b/i;

/** April to June: the weeks in which the bills of the old year still come in. */
function isAfterYearEnd(date: CalendarDate): boolean {
  const month = Number(span(date).first.slice(5, 7));
  return month >= 4 && month <= 6;
}

/** A refund is of an earlier year where it names a day of one, or that year itself, or gives back to the penny what the same payee was paid in one. */
function earlierRefund(lines: readonly SpendLine[], paidTo: ReadonlyMap<string, Paid[]>): LinePair | null {
  const { year, description, supplier } = lines[0] ?? { year: null, description: null, supplier: null };
  if (year === null) return null;
  const dated = datesNamed(description ?? '').map(financialYearOf);
  const named = (dated.length > 0 ? dated : yearsNamed(description ?? ''))
    .filter((one) => one !== null)
    .sort()
    .at(-1);
  if (named !== undefined) return named < year ? { is: 'earlierRefund', concerns: named, spent: null } : null;
  const paid = supplier === null ? [] : (paidTo.get(`${supplier}|${-sumOf(lines)}`) ?? []);
  if (paid.some((other) => other.year === year)) return null;
  const spent = paid.filter((other) => other.year < year).at(-1);
  return spent ? { is: 'earlierRefund', concerns: spent.year, spent: spent.line } : null;
}

/** What a payee was paid at once: one line of it, and the year. */
interface Paid {
  readonly line: SpendLine;
  readonly year: FinancialYear;
}

/** What each payee was paid, by payee and amount, oldest first. A payment in several lines is one. */
function paidTo(groups: readonly (readonly SpendLine[])[]): Map<string, Paid[]> {
  const paid = new Map<string, Paid[]>();
  for (const group of groups) {
    const spent = group.filter((line) => line.amount > 0);
    const [line] = spent;
    if (!line?.year || line.supplier === null) continue;
    const key = `${line.supplier}|${sumOf(spent)}`;
    const same = paid.get(key);
    if (same) same.push({ line, year: line.year });
    else paid.set(key, [{ line, year: line.year }]);
  }
  for (const same of paid.values()) same.sort((one, other) => byDate(one.line, other.line));
  return paid;
}

function sumOf(lines: readonly SpendLine[]): number {
  return lines.reduce((sum, { amount }) => sum + amount, 0);
}

function placeOf({ costCentre, costCentreName }: SpendLine, amount: number): string {
  return `${costCentre ?? costCentreName ?? ''}|${amount}`;
}

/** By day, then by identity: the order of an export never decides what pairs with what. */
function byDate(a: SpendLine, b: SpendLine): number {
  return byDay(a, b) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
}

function byDay(a: SpendLine, b: SpendLine): number {
  const [left, right] = [dayOf(a), dayOf(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

function dayOf({ date }: SpendLine): string {
  return date === null ? '' : span(date).first;
}
