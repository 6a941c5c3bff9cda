import { PAYLOAD, payloadBytes } from './chunk';
import { entryRow, type EntryRow } from './cellEntries';
import type { SheetPlan } from './sheetPlan';

/** A planned sheet and its proxy. */
export interface PlannedSheet {
  readonly plan: SheetPlan;
  readonly sheet: Excel.Worksheet;
}

/** The client library adds object paths of its own for every 1,500 cells. */
const ROOM = PAYLOAD * 0.9;

/**
 * Enters all cells, sheet by sheet, whole rows at a time, as many a round trip as fit into 4 MB. A row and its row check go
 * together, so that an interrupted run leaves no row whose figures look like a person's. Here, as in reading, `sync` stands
 * in a loop because a request must not exceed 5 MB.
 */
export async function writeCells(
  context: Excel.RequestContext,
  sheets: readonly PlannedSheet[],
  progress: (share: number) => void,
): Promise<void> {
  const total = sheets.reduce((sum, { plan }) => sum + plan.height, 0);
  let written = 0;
  let room = ROOM;
  for (const planned of sheets) {
    stageHeaders(planned);
    let rows: EntryRow[] = [];
    for (let row = 0; row < planned.plan.height; row++) {
      const entries = entryRow(planned.plan, row);
      const bytes = payloadBytes(entries);
      if (bytes > room) {
        enterRows(planned, row - rows.length, rows);
        rows = [];
        await context.sync();
        progress(written / total);
        room = ROOM;
      }
      rows.push(entries);
      room -= bytes;
      written += 1;
    }
    enterRows(planned, planned.plan.height - rows.length, rows);
  }
  await context.sync();
  progress(1);
}

function enterRows({ plan, sheet }: PlannedSheet, top: number, rows: readonly EntryRow[]): void {
  if (rows.length === 0) return;
  const range = sheet.getRangeByIndexes(top, 0, rows.length, plan.width).untrack();
  range.numberFormat = rows.map(({ formats }) => formats);
  range.formulas = rows.map(({ entries }) => entries);
}

/** Headers that change places pass through names that no other header has: Excel never sees two alike. */
function stageHeaders({ plan, sheet }: PlannedSheet): void {
  for (const { name, headerRow, left, columns } of plan.placed.tables) {
    if (!plan.headersToStage.has(headerRow)) continue;
    const range = sheet.getRangeByIndexes(headerRow, left, 1, columns.length).untrack();
    range.values = [columns.map((_, at) => `${name} ${at + 1}`)];
  }
}
