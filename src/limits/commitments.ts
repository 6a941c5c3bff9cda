import { money } from '../core/figure';
import type { Finding } from '../core/finding';
import { financialYearOf } from '../core/financialYear';
import { say } from '../core/messages';
import { pence } from '../core/pence';
import type { ordersKind } from '../spending/kinds';
import type { SpendLine } from '../spending/spendLine';
import { sourceOf, type ReadTable } from '../tables/readTable';
import { classifyLines, type ClassifyOptions } from './classifyLine';
import type { Treatment } from './judgement';
import type { PositionInput } from './positionInput';

/** A promise stands until a person says otherwise, so an order that would be asked about is committed all the same. */
const PROMISED: ReadonlySet<Treatment> = new Set(['counted', 'queried', 'externallyFunded']);

export interface Committed {
  readonly commitments: PositionInput['commitments'];
  /** Orders that are in no sum although they are under a test, each at its cell, with why. */
  readonly findings: readonly Finding[];
}

/**
 * Orders not yet paid, under the test and in the year that a payment of the same words would fall under. What the ledger holds under
 * the order's number is paid already. Orders that would be left out of a test, or stand under another power, are promised to no test.
 *
 * @param ledger every line of the ledgers, whatever it is for.
 */
export function commitmentsOf(
  orders: readonly ReadTable<typeof ordersKind>[],
  ledger: readonly SpendLine[],
  options: ClassifyOptions,
): Committed {
  const open = orders.flatMap((table) => openOrders(table, ledger));
  const standing = new Map(open.map((order) => [order.line.source, order]));
  const commitments: PositionInput['commitments'][number][] = [];
  const findings: Finding[] = [];
  const lines = open.map(({ line }) => line);
  for (const { line, amount, route, treatment } of classifyLines(lines, asNotYetPaid(options)).lines) {
    if (!PROMISED.has(treatment) || route === null) continue;
    if (route === 'otherPower' || route === 'notInternational') continue;
    const { year, source, example } = line;
    const left = standing.get(source)?.left ?? null;
    if (left !== null) findings.push(leftOut(left, source));
    else if (year === null) findings.push(leftOut(say.limits.orderWithoutDate, source));
    else
      commitments.push({
        year,
        route,
        amount: money(amount, say.limits.ruleCommitted({ year }), [source], example),
      });
  }
  return { commitments, findings };
}

function leftOut(message: string, source: SpendLine['source']): Finding {
  return { rule: 'limits.order', strength: 'warning', message, source };
}

/** Nobody decided on an order by hand, and an order is no invoice that came late. */
export function asNotYetPaid(options: ClassifyOptions): ClassifyOptions {
  return { ...options, byHand: new Map(), choices: { ...options.choices, lateInvoices: null } };
}

interface OpenOrder {
  readonly line: SpendLine;
  /** Why nothing of it is committed; null where something is. */
  readonly left: string | null;
}

/** Orders with what is still to be paid of them. A column of what is outstanding says that itself. */
function openOrders(table: ReadTable<typeof ordersKind>, ledger: readonly SpendLine[]): OpenOrder[] {
  const header = table.columns.find(({ field }) => field === 'amount')?.header ?? '';
  const paid = OUTSTANDING.test(header) ? new Map<string, number>() : paidByOrder(ledger);
  return table.rows.flatMap((row): OpenOrder[] => {
    const line = row.standing === 'used' ? lineOf(table, row) : null;
    if (line === null) return [];
    const { order, status } = row.record;
    if (isClosed(status ?? '')) {
      return [{ line, left: say.limits.orderClosed({ status: status ?? '' }) }];
    }
    const already = Math.min(paid.get(orderKey(order)) ?? 0, Math.max(line.amount, 0));
    paid.set(orderKey(order), (paid.get(orderKey(order)) ?? 0) - already);
    const left = already > 0 && already === line.amount ? say.limits.orderPaid : null;
    return [{ line: left === null ? { ...line, amount: pence(line.amount - already) } : line, left }];
  });
}

const OUTSTANDING =
  /outstanding|commit|remaining|balance|not (?:yet )?(?:invoiced|paid)|un(?:invoiced|paid)/i;
const CLOSED = /\b(?:cancel\w*|void(?:ed)?|withdrawn|rejected|closed|paid|invoiced|reversed)\b/i;
const PARTLY = /\b(?:part(?:ly|ially|ial)?|not|un|awaiting|to be|yet|open)\b/i;

function isClosed(status: string): boolean {
  return CLOSED.test(status) && !PARTLY.test(status);
}

/** What the ledgers hold under each order number, credits taken off. */
function paidByOrder(ledger: readonly SpendLine[]): Map<string, number> {
  const paid = new Map<string, number>();
  for (const { order, amount } of ledger) {
    const key = orderKey(order ?? null);
    if (key !== '') paid.set(key, (paid.get(key) ?? 0) + amount);
  }
  return paid;
}

/** "PO 771" and "po-771" are one order. */
function orderKey(order: string | null): string {
  const key = (order ?? '').toLowerCase().replace(/[^a-z\d]/g, '');
  return /\d/.test(key) ? key : '';
}

type OrderRow = ReadTable<typeof ordersKind>['rows'][number];

function lineOf(table: ReadTable<typeof ordersKind>, { row, record }: OrderRow): SpendLine | null {
  const { amount, date, supplier, description, costCentre, account, status, order } = record;
  if (amount === null) return null;
  return {
    key: [order, date, amount, supplier, description].join('|'),
    amount,
    date,
    year: date === null ? null : financialYearOf(date),
    yearReason: null,
    supplier,
    description,
    costCentre,
    costCentreName: null,
    account,
    accountName: null,
    funder: null,
    power: null,
    treatment: null,
    partnership: null,
    example: /\bexample\b/i.test(status ?? ''),
    query: null,
    source: sourceOf(table, row, 'amount'),
  };
}
