import type { SheetModel } from '../workbook/sheetModel';
import { fileWorkbook } from '../workbook/file/fileWorkbook';
import { writeOutput } from './writeOutput';

/** Writes sheets to a workbook of their own. Refuses to write over a file that is there. */
export async function writeNewWorkbook(
  path: string,
  inputs: readonly string[],
  sheets: readonly SheetModel[],
): Promise<void> {
  let made: Uint8Array | null = null;
  const port = fileWorkbook({ file: path, bytes: null, onBytes: (bytes) => (made = bytes) });
  await port.write(sheets);
  if (made !== null) await writeOutput(path, made, { inputs, mayReplace: false });
}
