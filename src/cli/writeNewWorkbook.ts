import { say } from '../core/messages';
import { Refusal } from '../core/refusal';
import type { SheetModel } from '../workbook/sheetModel';
import { handOver } from '../workbook/handOver';
import { place } from '../workbook/place';
import { writeWorkbookFile } from '../workbook/file/writeWorkbook';
import { existing, writeOutput } from './writeOutput';

/** Writes sheets to a workbook of the person's own. Refuses to write over a file that is there. */
export async function writeNewWorkbook(
  path: string,
  inputs: readonly string[],
  sheets: readonly SheetModel[],
): Promise<void> {
  if ((await existing(path)) !== null) throw new Refusal(say.cli.exists({ file: path }));
  const bytes = await writeWorkbookFile(place(sheets).map(handOver));
  await writeOutput(path, bytes, { inputs, mayReplace: false });
}
