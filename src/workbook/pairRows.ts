import { keyIn, type GeneratedRow, type GeneratedTable } from './generated';
import { rowKey } from './rowKey';
import type { RowModel, TableModel } from './sheetModel';

export interface RowPair {
  readonly row: RowModel;
  /** Null where the row is new. */
  readonly stands: GeneratedRow | null;
}

/** Standing rows in their order, then new ones; totals at the end of the model stay at the end. */
export function pairRows(
  table: TableModel,
  standing: GeneratedTable | null,
): { rows: RowPair[]; gone: GeneratedRow[] } {
  if (standing === null) return { rows: table.rows.map((row) => ({ row, stands: null })), gone: [] };
  const keyHeaders = table.columns.filter(({ owner }) => owner === 'key').map(({ header }) => header);
  const waiting = new Map<string, RowModel[]>();
  for (const row of table.rows) {
    const key = rowKey(table.columns, row.cells);
    waiting.set(key, [...(waiting.get(key) ?? []), row]);
  }
  const gone: GeneratedRow[] = [];
  const standingPairs: RowPair[] = [];
  for (const stands of standing.rows) {
    const row = waiting.get(keyIn(stands.cells, keyHeaders))?.shift();
    if (row === undefined) gone.push(stands);
    else standingPairs.push({ row, stands });
  }
  const met = new Set(standingPairs.map(({ row }) => row));
  const added = table.rows.filter((row) => !met.has(row)).map((row): RowPair => ({ row, stands: null }));
  const all = [...standingPairs, ...added];
  const closing = new Set(closingTotals(table.rows));
  const order = new Map(table.rows.map((row, at) => [row, at]));
  const totals = all
    .filter(({ row }) => closing.has(row))
    .sort((one, other) => (order.get(one.row) ?? 0) - (order.get(other.row) ?? 0));
  return { rows: [...all.filter(({ row }) => !closing.has(row)), ...totals], gone };
}

function closingTotals(rows: readonly RowModel[]): readonly RowModel[] {
  const last = rows.findLastIndex((row) => row.total !== true);
  return rows.slice(last + 1);
}
