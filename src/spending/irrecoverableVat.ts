import type { Finding } from '../core/finding';
import { say } from '../core/messages';
import { addPence, NIL, poundsText, type Pence } from '../core/pence';
import { columnLetters, type Source } from '../core/source';
import { readMoney } from '../tables/cells/readMoney';
import type { UnusedColumn } from '../tables/readTable';
import { sourceAt, valueAt } from '../workbook/grid';
import { derivedLine } from './derivedLine';
import type { LedgerTable } from './ledgerTable';
import type { SpendLine } from './spendLine';

/** The VAT of a ledger that is a cost, row by row. */
export interface IrrecoverableVat {
  /** Null where the row has none. `row` counts from 0. */
  readonly of: (row: number) => { readonly amount: Pence; readonly source: Source } | null;
  /** That it is added, where the heading of the amounts does not say that they are without it. */
  readonly finding: Finding | null;
}

/**
 * VAT that a council cannot recover, where a column of its own holds it beside amounts without it; null where there is no such
 * column. A column that is only called VAT is taken to be refunded, and no cost. Source: Value Added Tax Act 1994 s.33 (refunds to
 * local authorities); Local government transparency code 2015, which has "VAT that cannot be recovered" stated apart.
 */
export function irrecoverableVat(table: LedgerTable): IrrecoverableVat | null {
  const { grid } = table;
  const amount = table.columns.find(({ field }) => field === 'amount');
  const column = [...table.columns, ...(table.unused ?? [])].find(isIrrecoverable);
  if (!column || (amount && HOLDS_IT.test(amount.header))) return null;
  const of = (row: number): { amount: Pence; source: Source } | null => {
    const vat = readMoney(valueAt(grid, row, column.column)) ?? NIL;
    return vat === NIL ? null : { amount: vat, source: sourceAt(grid, row, column.column) };
  };
  const isPlain = !amount || WITHOUT_IT.test(amount.header);
  return { of, finding: isPlain ? null : addedFinding(table, { column, amount, of }) };
}

/** The VAT of a posting as a line of its own: judged as the posting is, at its own cell. */
export function vatLine(posting: SpendLine, amount: Pence, source: Source): SpendLine {
  return derivedLine(posting, {
    key: `${posting.key}|vat`,
    amount,
    source,
    vatOn: posting,
    irrecoverableVat: null,
  });
}

const HOLDS_IT = /\b(?:gross|including|incl|inc)\b/i;
const WITHOUT_IT = /\bnet\b|\b(?:ex|exc|excl|excluding)\b/i;

function isIrrecoverable({ header }: UnusedColumn): boolean {
  return (
    /\b(?:irrecoverable|unrecoverable|non-?recoverable|not recoverable|cannot be recovered)\b/i.test(
      header,
    ) && !HOLDS_IT.test(header)
  );
}

function addedFinding(
  table: LedgerTable,
  { column, amount, of }: { column: UnusedColumn; amount: UnusedColumn; of: IrrecoverableVat['of'] },
): Finding | null {
  const added = table.rows.flatMap(({ row, standing }) =>
    standing === 'notUsed' ? [] : [of(row)?.amount ?? NIL],
  );
  const total = addPence(...added);
  if (added.every((vat) => vat === NIL)) return null;
  return {
    rule: 'spending.irrecoverableVat',
    strength: 'hint',
    message: say.spending.vatAdded({
      column: columnLetters(column.column),
      header: column.header,
      total: poundsText(total),
      amounts: columnLetters(amount.column),
    }),
    source: sourceAt(table.grid, table.headerRow, column.column),
  };
}
