import { plainText } from '../tables/cells/plainText';
import { valueAt } from '../workbook/grid';
import type { LedgerRecord } from './kinds';
import type { LedgerTable } from './ledgerTable';

/**
 * The number of the order that a posting pays: of a column headed so, else the document's where it has letters. Bare digits of another
 * column may be any number. `row` counts from 0.
 */
export function orderNumbers(table: LedgerTable): (row: number, record: LedgerRecord) => string | null {
  const column = [...table.columns, ...(table.unused ?? [])].find(({ header }) => ORDER.test(header));
  if (column) return (row) => plainText(valueAt(table.grid, row, column.column));
  return (_row, { document }) => (document !== null && /[a-z]/i.test(document) ? document : null);
}

const ORDER =
  /^(?:purchase )?orders?(?: (?:no|number|ref(?:erence)?))?\.?$|^p\.?o\.?(?: (?:no|number|ref(?:erence)?))?\.?$/i;
