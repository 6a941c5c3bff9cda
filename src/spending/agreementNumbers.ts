import { plainText } from '../tables/cells/plainText';
import { valueAt } from '../workbook/grid';
import type { LedgerTable } from './ledgerTable';

/** The agreement that a posting is funded under, where the ledger has a column of it beside the funder's. `row` counts from 0. */
export function agreementNumbers(table: LedgerTable): (row: number) => string | null {
  const column = [...table.columns, ...(table.unused ?? [])].find(
    ({ header, ...taken }) => AGREEMENT.test(header) && !('field' in taken && taken.field === 'funder'),
  );
  return column ? (row) => plainText(valueAt(table.grid, row, column.column)) : () => null;
}

const AGREEMENT =
  /^(?:(?:grant|funding|project) )*agreement(?: (?:no|number|ref|reference|id|code))?\.?$|^(?:grant|funding) (?:no|number|ref|reference|id|code)\.?$/i;
