import { say } from '../core/messages';
import { Refusal } from '../core/refusal';
import type { SheetModel } from '../workbook/sheetModel';
import { handOver } from '../workbook/handOver';
import { place } from '../workbook/place';
import { writeWorkbookFile } from '../workbook/file/writeWorkbook';
import { existing, writeOutput } from './writeOutput';

/**
 * Writes a workbook that was not there before: first the sheets that belong to the person from then on, then those that
 * Twinledger knows again as its own. Refuses to write over a file that is there.
 */
export async function writeNewWorkbook(
  path: string,
  inputs: readonly string[],
  theirs: readonly SheetModel[],
  ours: readonly SheetModel[] = [],
): Promise<void> {
  if ((await existing(path)) !== null) throw new Refusal(say.cli.exists({ file: path }));
  const placed = place([...theirs, ...ours]);
  const bytes = await writeWorkbookFile(
    placed.map((sheet, at) => (at < theirs.length ? handOver(sheet) : sheet)),
  );
  await writeOutput(path, bytes, { inputs, mayReplace: false });
}
