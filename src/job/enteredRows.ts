import { plainText } from '../tables/cells/plainText';
import { excelTableName } from '../workbook/excelTableName';
import { readGenerated, type GeneratedCell } from '../workbook/generated';
import type { Grid } from '../workbook/grid';

/** A row of a sheet that Twinledger made and somebody hands back. */
export interface EnteredRow {
  /** The cell under a header; undefined where there is none. */
  readonly cell: (header: string) => GeneratedCell | undefined;
  /** Its text as a person would retype it; null where it is blank. */
  readonly text: (header: string) => string | null;
}

/** The rows of one table on the generated sheets among those read. */
export function enteredRows(generated: readonly Grid[], sheetId: string, tableId: string): EnteredRow[] {
  const name = excelTableName(tableId);
  return generated
    .filter((grid) => grid.marker?.sheetId === sheetId)
    .flatMap((grid) => readGenerated(grid)?.tables ?? [])
    .filter((table) => table.name === name)
    .flatMap((table) => table.rows)
    .map(({ cells }) => ({
      cell: (header) => cells.get(header),
      text: (header) => plainText(cells.get(header)?.value ?? null),
    }));
}
