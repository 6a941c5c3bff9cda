import { say } from '../../core/messages';
import { Refusal } from '../../core/refusal';
import { handOver } from '../handOver';
import { place } from '../place';
import type { PlacedSheet } from '../placedSheet';
import type { SheetModel } from '../sheetModel';
import { textEntry } from './cellEntries';
import { finishSheets } from './finishSheets';
import { freeName } from './freeName';
import { takeInventory } from './inventory';
import type { RequirementSets } from './options';
import { sheetPlan } from './sheetPlan';
import { writeCells, type PlannedSheet } from './writeCells';

/**
 * Adds sheets that belong to the person from the moment they are made: without a marker, under names that nothing else has. They
 * are read like any other sheet, and never brought up to date. Round trips: 4, and one for every 4 MB of cells.
 *
 * @returns the names that they got.
 * @throws Refusal where the workbook takes no new sheets.
 */
export async function giveSheets(
  context: Excel.RequestContext,
  models: readonly SheetModel[],
  sets: RequirementSets,
): Promise<string[]> {
  const { sheets: standing, structureIsProtected } = await takeInventory(context, sets);
  if (structureIsProtected)
    throw new Refusal(say.excel.protectedStructure({ sheets: models.map(({ name }) => name) }));
  const named = withFreeNames(models, new Set(standing.map(({ name }) => name.toLowerCase())));
  const tables = new Set(standing.flatMap((sheet) => sheet.tables.map(({ name }) => name.toLowerCase())));
  const placed = place(named).map((sheet) => withFreeTables(handOver(sheet), tables));
  const sheets = placed.map((sheet): PlannedSheet => ({
    plan: sheetPlan(sheet, null),
    sheet: context.workbook.worksheets.add(sheet.name),
  }));
  for (const { sheet } of sheets) sheet.load('id');
  await writeCells(context, sheets, () => undefined);
  await finishSheets(context, sheets, sets);
  for (const one of sheets) writeTitle(one);
  sheets[0]?.sheet.activate();
  await context.sync();
  return named.map(({ name }) => name);
}

function withFreeNames(models: readonly SheetModel[], taken: Set<string>): SheetModel[] {
  return models.map((model) => {
    const name = freeName(model.name, taken);
    taken.add(name.toLowerCase());
    return { ...model, name };
  });
}

function withFreeTables(sheet: PlacedSheet, taken: Set<string>): PlacedSheet {
  const tables = sheet.tables.map((table) => {
    let name = table.name;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${table.name}_${number}`;
    taken.add(name.toLowerCase());
    return { ...table, name };
  });
  return { ...sheet, tables };
}

/** Cells are written without A1: on a sheet of ours it says last of all that the sheet is complete. */
function writeTitle({ plan: { placed }, sheet }: PlannedSheet): void {
  const cell = sheet.getRange('A1').untrack();
  const { format, entry } = textEntry(String(placed.rows[0]?.[0]?.value ?? placed.name));
  cell.numberFormat = [[format]];
  cell.values = [[entry]];
}
