import { NIL } from '../core/pence';
import type { TableKind } from './kind';
import type { ReadRow, ReadTable } from './readTable';

/** The same table after somebody else (a domain, the file itself) has asked about some of its used rows. */
export function withQueries(table: ReadTable, queries: ReadonlyMap<number, string>): ReadTable {
  return restood(table, queries, 'queried');
}

/** The same table after a domain has found that some of its used rows are no records. */
export function leftOut(table: ReadTable, reasons: ReadonlyMap<number, string>): ReadTable {
  return restood(table, reasons, 'notUsed');
}

/** The same table with no row used, because all of them say again what stands elsewhere. */
export function setAside<K extends TableKind>(table: ReadTable<K>, reason: string): ReadTable<K> {
  const rows = table.rows.map((one) =>
    one.standing === 'notUsed'
      ? one
      : { row: one.row, standing: 'notUsed' as const, reason, record: one.record },
  );
  const nothing = Object.keys(table.totals).map((field) => [field, NIL] as const);
  const { read } = table.accounting;
  return {
    ...table,
    rows,
    accounting: { read, used: 0, queried: 0, notUsed: read },
    totals: Object.fromEntries(nothing),
  };
}

function restood(
  table: ReadTable,
  reasons: ReadonlyMap<number, string>,
  standing: 'queried' | 'notUsed',
): ReadTable {
  if (reasons.size === 0) return table;
  let moved = 0;
  const rows = table.rows.map((one): ReadRow => {
    const reason = reasons.get(one.row);
    if (reason === undefined || one.standing !== 'used') return one;
    moved += 1;
    return { row: one.row, standing, reason, record: one.record };
  });
  const { accounting } = table;
  return {
    ...table,
    rows,
    accounting: { ...accounting, used: accounting.used - moved, [standing]: accounting[standing] + moved },
  };
}
