import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cellOfKey, valueAt, type CellValue, type Snapshot } from '../../src/workbook/grid';
import { readWorkbookFile } from '../../src/workbook/file/readWorkbook';
import { cellName } from '../../src/core/source';
import { convert } from './office';

/**
 * A workbook as LibreOffice reads, counts and saves it: every formula afresh, whatever results the file carries. Throws a
 * sentence where LibreOffice is missing.
 */
export async function recalculated(workbook: Uint8Array): Promise<Snapshot> {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'twinledger-')), 'workbook.xlsx');
  writeFileSync(file, workbook);
  return readWorkbookFile(readFileSync(convert(file, 'xlsx')), 'workbook.xlsx');
}

/** Results of all formulas of a workbook by "Sheet!A1"; money and other numbers to the twelfth digit. */
export function formulaResults(snapshot: Snapshot): Record<string, CellValue> {
  const results: Record<string, CellValue> = {};
  for (const grid of snapshot.grids) {
    for (const key of [...grid.formulas.keys()].sort((one, other) => one - other)) {
      const { row, column } = cellOfKey(key);
      const result = valueAt(grid, row, column);
      results[`${grid.sheet ?? ''}!${cellName(row, column)}`] =
        typeof result === 'number' ? Number(result.toPrecision(12)) : result;
    }
  }
  return results;
}
