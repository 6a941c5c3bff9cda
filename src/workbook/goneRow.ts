import { keyIn, sameHeader, type GeneratedRow } from './generated';
import { isBlank, isTypedOver, typedCell } from './mergeCell';
import { orphanOf, type Orphan } from './orphans';
import { headerDigest } from './rowCheck';
import type { ColumnModel, TableModel } from './sheetModel';

/** What a person entered in a row that is gone. */
export function entriesOf(
  label: string,
  columns: readonly ColumnModel[],
  table: TableModel,
  row: GeneratedRow,
  hasChecks: boolean,
): Orphan[] {
  const keyHeaders = keyHeadersOf(columns, row);
  const key = keyIn(row.cells, keyHeaders);
  const isTyped = hasChecks && row.check === null;
  const entries: Orphan[] = [];
  for (const [header, cell] of row.cells) {
    const column = columns.find((each) => sameHeader(each.header, header));
    if (isBlank(cell) || column?.owner === 'key') continue;
    const check = row.check?.columns.get(headerDigest(header));
    const owner = column?.owner ?? check?.owner ?? 'user';
    const isEntry = owner !== 'computed' || (hasChecks && isTypedOver(cell, check));
    if (owner !== 'key' && (isTyped || isEntry))
      entries.push(orphanOf(label, key, header, typedCell(cell, column ?? LOOSE)));
  }
  if (entries.length > 0 || !isTyped) return entries;
  const [first = table.id] = keyHeaders;
  return [orphanOf(label, key, first, { value: key })];
}

/** A table that the model no longer has is known by its checks alone; without them its first column names the row. */
function keyHeadersOf(columns: readonly ColumnModel[], row: GeneratedRow): string[] {
  const modelled = columns.filter(({ owner }) => owner === 'key').map(({ header }) => header);
  if (modelled.length > 0) return modelled;
  const headers = [...row.cells.keys()];
  const checked = headers.filter((header) => row.check?.columns.get(headerDigest(header))?.owner === 'key');
  return checked.length > 0 ? checked : headers.slice(0, 1);
}

const LOOSE: ColumnModel = { id: '', header: '', owner: 'user', type: 'general', width: 0 };
