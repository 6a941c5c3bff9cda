import type { SaidOfColumn } from '../job/answeredColumns';
import { columnAnswers } from '../job/columnAnswers';
import type { JobOptions } from '../job/job';
import { runReport } from '../job/runJob';
import { shippedProfile } from '../report/profiles/shippedProfile';
import { columnsCalled } from '../tables/columnAnswer';
import { cellPosition } from '../core/source';
import { writeWorkbookFile } from '../workbook/file/writeWorkbook';
import { readGenerated } from '../workbook/generated';
import type { Grid, Snapshot } from '../workbook/grid';
import { mergeSheets } from '../workbook/mergeSheets';
import { place } from '../workbook/place';

/**
 * A new workbook with every sheet that Twinledger makes. What people entered on such sheets of the workbook they gave stays, and what
 * was said in the pane stands on the settings sheet.
 */
export async function handBack(
  given: Snapshot,
  { asOf, said, progress }: Required<Pick<JobOptions, 'asOf' | 'said' | 'progress'>>,
): Promise<Uint8Array> {
  const snapshot = withSaid(given, said);
  const { sheets } = runReport([snapshot], {
    asOf,
    said,
    progress,
    councils: [],
    year: null,
    profile: shippedProfile('standard'),
    meeting: null,
  });
  const standing = snapshot.grids.flatMap((grid) => readGenerated(grid) ?? []);
  return writeWorkbookFile(place(mergeSheets(standing, sheets).models));
}

/** An entered cell stays whatever it holds, so a later word about a column has to stand in it. */
function withSaid(snapshot: Snapshot, said: readonly SaidOfColumn[]): Snapshot {
  const recorded = columnAnswers(snapshot.grids.filter(({ marker }) => marker !== null)).answers;
  const cells = said.flatMap(({ kind, header, holds }) =>
    recorded
      .filter((one) => one.kind === kind && columnsCalled(header, [one]).length > 0)
      .map(({ source }) => ({ source, holds })),
  );
  return {
    ...snapshot,
    grids: snapshot.grids.map((grid) =>
      cells
        .filter(({ source }) => source.sheet === grid.sheet)
        .reduce((changed, { source, holds }) => withText(changed, source.cell, holds), grid),
    ),
  };
}

function withText(grid: Grid, cell: string, text: string): Grid {
  const position = cellPosition(cell);
  if (position === null) return grid;
  const rows = grid.rows.map((row, at) => (at === position.row ? row.with(position.column, text) : row));
  return { ...grid, rows };
}
