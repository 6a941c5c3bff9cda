import { money } from '../core/figure';
import { financialYearOf } from '../core/financialYear';
import { say } from '../core/messages';
import type { ordersKind } from '../spending/kinds';
import type { SpendLine } from '../spending/spendLine';
import { sourceOf, type ReadTable } from '../tables/readTable';
import { classifyLines, type ClassifyOptions } from './classifyLine';
import type { Treatment } from './judgement';
import type { PositionInput } from './positionInput';

/** A promise stands until a person says otherwise, so an order that would be asked about is committed all the same. */
const PROMISED: ReadonlySet<Treatment> = new Set(['counted', 'queried', 'externallyFunded']);

/**
 * Orders not yet paid, under the test and in the year that a payment of the same words would fall under. Orders that would be left
 * out of a test, or stand under another power, are promised to no test.
 */
export function commitmentsOf(
  orders: readonly ReadTable<typeof ordersKind>[],
  options: ClassifyOptions,
): PositionInput['commitments'] {
  const lines = orders.flatMap(linesOf);
  return classifyLines(lines, asNotYetPaid(options)).lines.flatMap(({ line, amount, route, treatment }) => {
    const { year, source, example } = line;
    if (year === null || !PROMISED.has(treatment)) return [];
    if (route === null || route === 'otherPower' || route === 'notInternational') return [];
    return [{ year, route, amount: money(amount, say.limits.ruleCommitted({ year }), [source], example) }];
  });
}

/** Nobody decided on an order by hand, and an order is no invoice that came late. */
export function asNotYetPaid(options: ClassifyOptions): ClassifyOptions {
  return { ...options, byHand: new Map(), choices: { ...options.choices, lateInvoices: null } };
}

function linesOf(table: ReadTable<typeof ordersKind>): SpendLine[] {
  return table.rows.flatMap((row): SpendLine[] => {
    const { amount, date, supplier, description, costCentre, account, status, order } = row.record;
    const year = date === null ? null : financialYearOf(date);
    if (row.standing !== 'used' || amount === null || year === null) return [];
    return [
      {
        key: [order, date, amount, supplier, description].join('|'),
        amount,
        date,
        year,
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
        source: sourceOf(table, row.row, 'amount'),
      },
    ];
  });
}
