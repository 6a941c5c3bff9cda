import { say } from '../../core/messages';
import { readGenerated } from '../generated';
import type { Grid } from '../grid';
import { mergeEach } from '../mergeSheets';
import { place } from '../place';
import type { WriteReport } from '../port';
import type { SheetModel } from '../sheetModel';
import { withdrawAnnouncement } from './announcement';
import { calculateSheets } from './calculateSheets';
import { errorCode } from './explain';
import { askForCharts, drawCharts } from './drawCharts';
import { finishSheets } from './finishSheets';
import { findHomes, type Home } from './homes';
import { takeInventory } from './inventory';
import type { ExcelWorkbookOptions } from './options';
import { markSheetsComplete, prepareSheets } from './prepareSheets';
import { readGrids } from './readSnapshot';
import { sheetPlan, type SheetPlan } from './sheetPlan';
import { whatBecameOfTabs, type KnownTab } from './whatBecameOfTabs';
import { writeCells, type PlannedSheet } from './writeCells';

/** Brings the generated sheets of the open workbook up to date. Round trips: see `excelWorkbook`. */
export async function writeSheets(
  context: Excel.RequestContext,
  models: readonly SheetModel[],
  options: ExcelWorkbookOptions,
  progress: (share: number) => void,
): Promise<Omit<WriteReport, 'undo'>> {
  const inventory = await takeInventory(context, options.requirementSets);
  const homes = findHomes(inventory, models);
  const charts = askForCharts(homes);
  const standing = await readStanding(context, homes, options);
  progress(READING);

  const pairs = homes.map(({ model, name }, at) => {
    const grid = standing[at] ?? null;
    return { existing: grid === null ? null : readGenerated(grid), model: { ...model, name } };
  });
  const merged = mergeEach(pairs).map((one) => one.merged);
  const plans = place(merged.map(({ model }) => model)).map((sheet, at) =>
    sheetPlan(sheet, standing[at] ?? null),
  );
  const sheets = prepareSheets(context, inventory, homes, plans);
  await knowing(context, homes.flatMap(standingTab), () => addedOnce(context));
  await knowing(context, sheets.map(tabOf), async () => {
    await writeCells(context, sheets, (share) => progress(READING + share * WRITING));
    await finishSheets(context, sheets, options.requirementSets);
    drawCharts(sheets, charts);
    const canCalculate = options.requirementSets.isSetSupported('ExcelApi', '1.6');
    if (inventory.calculatesByHand && canCalculate) calculateSheets(sheets);
    markSheetsComplete(sheets);
    await context.sync();
  });
  progress(1);
  return {
    written: homes.map(({ name }) => name),
    notes: [...merged.flatMap(({ notes }) => notes), ...plans.flatMap(filterNotes)],
  };
}

/** A sheet that somebody else added under the name of ours is theirs: it must not be taken for one that we left behind. */
async function addedOnce(context: Excel.RequestContext): Promise<void> {
  try {
    await context.sync();
  } catch (fault) {
    if (errorCode(fault) === 'ItemAlreadyExists') await withdrawAnnouncement(context);
    throw fault;
  }
}

/** Where writing fails because somebody renamed or deleted one of these sheets, the person is told which. */
async function knowing(
  context: Excel.RequestContext,
  tabs: readonly KnownTab[],
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (fault) {
    throw await whatBecameOfTabs(context, tabs, fault);
  }
}

function standingTab({ entry, name }: Home): KnownTab[] {
  return entry === null ? [] : [{ id: entry.sheet.id, name }];
}

function tabOf({ sheet, plan }: PlannedSheet): KnownTab {
  return { id: sheet.id, name: plan.placed.name };
}

function filterNotes({ placed, revealed }: SheetPlan): string[] {
  return revealed.map((table) => say.excel.filterCleared({ table, sheet: placed.name }));
}

/** Shares of the whole, by what the parts usually take. */
const READING = 0.3;
const WRITING = 0.5;

/** What stands on each home now; null for a sheet that is still to be made. */
async function readStanding(
  context: Excel.RequestContext,
  homes: readonly Home[],
  options: ExcelWorkbookOptions,
): Promise<(Grid | null)[]> {
  const entries = homes.flatMap(({ entry }) => (entry === null ? [] : [entry]));
  if (entries.length === 0) return homes.map(() => null);
  const grids = await readGrids(context, entries, options, () => undefined);
  const found = new Map(entries.map((entry, at) => [entry, grids[at]]));
  return homes.map(({ entry }) => {
    const grid = entry === null ? undefined : found.get(entry);
    return grid === undefined ? null : withoutWarning(grid);
  });
}

/** The warning in the title of a half-written sheet is ours, not something that a person typed. */
function withoutWarning(grid: Grid): Grid {
  if (grid.marker?.incomplete !== true) return grid;
  const [first = [], ...rows] = grid.rows;
  return { ...grid, rows: [[null, ...first.slice(1)], ...rows] };
}
