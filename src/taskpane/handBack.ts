import type { CalendarDate } from '../core/calendarDate';
import type { SaidOfColumn } from '../job/answeredColumns';
import { columnAnswers } from '../job/columnAnswers';
import type { ReportOptions } from '../job/job';
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
import type { Asked } from './paneJob';

/** How the paper is made at this door. */
interface Making {
  /** Where no other day was recorded. */
  readonly asOf: CalendarDate;
  readonly progress: (share: number) => void;
}

/**
 * A new workbook with every sheet that Twinledger makes. What people entered on such sheets of the workbooks they gave stays, and what
 * was said in the pane stands on the settings sheet.
 *
 * @param given what was recorded in the pane stands in it.
 */
export async function handBack(
  given: readonly Snapshot[],
  asked: Asked,
  making: Making,
): Promise<Uint8Array> {
  const files = given.map((snapshot) => withSaid(snapshot, asked.said));
  const { sheets } = runReport(files, reportOptions(files, asked, making));
  const standing = files.flatMap(({ grids }) => grids).flatMap((grid) => readGenerated(grid) ?? []);
  return writeWorkbookFile(place(mergeSheets(standing, sheets).models));
}

/** What was recorded with the workbooks goes before what the door knows; a form from a file goes before both. */
export function reportOptions(
  files: readonly Snapshot[],
  { said, form }: Asked,
  { asOf, progress }: Making,
): ReportOptions {
  const recorded = recordedPaper(files);
  return {
    asOf: recorded.asOf ?? asOf,
    said,
    progress,
    councils: [],
    year: null,
    profile: form ?? recorded.profile ?? shippedProfile('standard'),
    meeting: null,
  };
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
