import { say } from '../core/messages';
import { Refusal } from '../core/refusal';
import type { SheetModel } from '../workbook/sheetModel';
import { handOver } from '../workbook/handOver';
import { place } from '../workbook/place';
import type { PlacedSheet } from '../workbook/placedSheet';
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
  const placed = place([...theirs, ...ours]);
  await writeNewSheets(
    path,
    inputs,
    placed.map((sheet, at) => (at < theirs.length ? handOver(sheet) : sheet)),
  );
}

/** The same for sheets that are laid out already. */
export async function writeNewSheets(
  path: string,
  inputs: readonly string[],
  sheets: readonly PlacedSheet[],
): Promise<void> {
  if ((await existing(path)) !== null) throw new Refusal(say.cli.exists({ file: path }));
  await writeOutput(path, await writeWorkbookFile(sheets), { inputs, mayReplace: false });
}
