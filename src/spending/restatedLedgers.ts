import { say } from '../core/messages';
import { sourceOfArea } from '../workbook/grid';
import { sourceText } from '../core/source';
import { setAside } from '../tables/restandRows';
import type { ReadTable, UnknownTable } from '../tables/readTable';
import { tablesOf } from '../tables/readTable';
import { ledgerKind, type LedgerRecord } from './kinds';
import type { LedgerTable } from './ledgerTable';

/** What a summary of a ledger goes by, as far as it has such a column. */
const GROUPINGS = [
  'supplier',
  'costCentre',
  'costCentreName',
  'department',
  'account',
  'accountName',
  'description',
] as const satisfies readonly (keyof LedgerRecord)[];

type Grouping = (typeof GROUPINGS)[number];

/** One line could equal a sum by chance. */
const FEWEST_ROWS = 2;

/**
 * The tables again, with every summary of a ledger set aside: a pivot by supplier has suppliers and amounts as a ledger has, and
 * would count all of its money a second time. A summary has no dates and no documents, and each of its figures is, to the
 * penny, what the lines of one ledger add up to under the same name.
 */
export function withoutRestated(
  tables: readonly (ReadTable | UnknownTable)[],
): ReadonlyMap<ReadTable | UnknownTable, ReadTable> {
  const ledgers = tablesOf(tables, ledgerKind);
  const aside = new Map<ReadTable | UnknownTable, ReadTable>();
  for (const summary of ledgers.filter(mayBeSummary)) {
    for (const ledger of ledgers) {
      if (ledger === summary || ledger.accounting.used <= summary.accounting.used) continue;
      const fields = groupingsOf(summary, ledger).find((group) => restates(summary, ledger, group));
      if (fields === undefined) continue;
      const where = sourceText(sourceOfArea(ledger.grid, ledger.area));
      const by = fields.map((field) => say.tables.field(field)).join(' and ');
      aside.set(summary, setAside(summary, say.spending.restated({ where, by })));
      break;
    }
  }
  return aside;
}

function mayBeSummary(table: LedgerTable): boolean {
  const has = new Set(table.columns.map(({ field }) => field));
  return (
    table.accounting.used >= FEWEST_ROWS &&
    !has.has('date') &&
    !has.has('document') &&
    !has.has('period') &&
    GROUPINGS.some((field) => has.has(field))
  );
}

/** Everything that both can be grouped by, together; then one by one. */
function groupingsOf(summary: LedgerTable, ledger: LedgerTable): Grouping[][] {
  const has = ({ columns }: LedgerTable, field: Grouping): boolean =>
    columns.some((column) => column.field === field);
  const shared = GROUPINGS.filter((field) => has(summary, field) && has(ledger, field));
  return shared.length > 1 ? [shared, ...shared.map((field) => [field])] : shared.map((field) => [field]);
}

function restates(summary: LedgerTable, ledger: LedgerTable, fields: readonly Grouping[]): boolean {
  const stated = sumsBy(summary, fields);
  const posted = sumsBy(ledger, fields);
  return (
    stated.size === summary.accounting.used &&
    [...stated].every(([name, amount]) => name !== '' && posted.get(name) === amount)
  );
}

/** Pence by name, over the rows that are used. */
function sumsBy(table: LedgerTable, fields: readonly Grouping[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { standing, record } of table.rows) {
    if (standing !== 'used') continue;
    const name = fields.map((field) => record[field]?.toLowerCase() ?? '').join('|');
    sums.set(name, (sums.get(name) ?? 0) + (record.amount ?? 0));
  }
  return sums;
}
