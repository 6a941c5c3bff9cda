import type { SaidOfColumn } from '../job/answeredColumns';
import { columnAnswers } from '../job/columnAnswers';
import type { JobOptions } from '../job/job';
import { recordedPaper } from '../job/recordedPaper';
import { runReport } from '../job/runJob';
import { withTexts } from '../job/withEntries';
import { shippedProfile } from '../report/profiles/shippedProfile';
import { columnsCalled } from '../tables/columnAnswer';
import { writeWorkbookFile } from '../workbook/file/writeWorkbook';
import { readGenerated } from '../workbook/generated';
import type { Snapshot } from '../workbook/grid';
import { mergeSheets } from '../workbook/mergeSheets';
import { place } from '../workbook/place';

/**
 * A new workbook with every sheet that Twinledger makes. What people entered on such sheets of the workbooks they gave stays, and what
 * was said in the pane stands on the settings sheet.
 *
 * @param given what was recorded in the pane stands in it.
 */
export async function handBack(
  given: readonly Snapshot[],
  { asOf, said, progress }: Required<Pick<JobOptions, 'asOf' | 'said' | 'progress'>>,
): Promise<Uint8Array> {
  const files = given.map((snapshot) => withSaid(snapshot, said));
  const { sheets } = runReport(files, {
    asOf,
    said,
    progress,
    councils: [],
    year: null,
    profile: recordedPaper(files).profile ?? shippedProfile('standard'),
    meeting: null,
  });
  const standing = files.flatMap(({ grids }) => grids).flatMap((grid) => readGenerated(grid) ?? []);
  return writeWorkbookFile(place(mergeSheets(standing, sheets).models));
}

/** An entered cell stays whatever it holds, so a later word about a column has to stand in it. */
function withSaid(snapshot: Snapshot, said: readonly SaidOfColumn[]): Snapshot {
  const recorded = columnAnswers(snapshot.grids.filter(({ marker }) => marker !== null)).answers;
  const cells = said.flatMap(({ kind, header, holds }) =>
    recorded
      .filter((one) => one.kind === kind && columnsCalled(header, [one]).length > 0)
      .map(({ source }) => ({ source, text: holds })),
  );
  return { ...snapshot, grids: snapshot.grids.map((grid) => withTexts(grid, cells)) };
}
