import { basename } from 'node:path';
import type { SheetModel } from '../workbook/sheetModel';
import { fileWorkbook } from '../workbook/file/fileWorkbook';
import { writeOutput } from './writeOutput';

/** Writes sheets to a workbook of their own. Refuses to write over a file that is there. */
export async function writeNewWorkbook(
  path: string,
  inputs: readonly string[],
  sheets: readonly SheetModel[],
): Promise<void> {
  const port = fileWorkbook({
    file: basename(path),
    bytes: null,
    onBytes: (bytes) => writeOutput(path, bytes, { inputs, mayReplace: false }),
  });
  await port.write(sheets);
}
