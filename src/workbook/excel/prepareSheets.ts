import { say } from '../../core/messages';
import { MARKER_NAME, markerFormula } from '../marker';
import type { PlacedSheet } from '../placedSheet';
import { ANNOUNCEMENT_NAME, announcementFormula } from './announcement';
import { textEntry } from './cellEntries';
import type { Home } from './homes';
import type { Inventory } from './inventory';
import type { SheetPlan } from './sheetPlan';
import type { PlannedSheet } from './writeCells';

/**
 * Makes absent sheets, marks all as incomplete, and moves tables to where they belong. From here until `markSheetsComplete` the
 * title and the marker of every sheet say that it is incomplete.
 */
export function prepareSheets(
  context: Excel.RequestContext,
  { announced }: Inventory,
  homes: readonly Home[],
  plans: readonly SheetPlan[],
): PlannedSheet[] {
  const added = homes.filter(({ entry }) => entry === null);
  if (added.length > 0) announce(context, announced, added);
  const sheets = plans.map((plan, at) => ({
    plan,
    sheet: homes[at]?.entry?.sheet ?? newSheet(context, plan, homes[at]),
  }));
  if (added.length > 0 || announced !== null) context.workbook.names.getItem(ANNOUNCEMENT_NAME).delete();
  for (const { plan, sheet } of sheets) markIncomplete(sheet, plan);
  for (const { plan, sheet } of sheets) {
    if (!plan.isNew) moveTables(sheet, plan);
  }
  return sheets;
}

/** The last thing that happens to the sheets: each gets its title as it should be, then the marker. */
export function markSheetsComplete(sheets: readonly PlannedSheet[]): void {
  for (const { plan, sheet } of sheets) {
    writeTitle(sheet, titleOf(plan.placed));
    mark(sheet, plan.placed, 'complete');
  }
}

/** The marker comes first: the warning in the title is known as ours by it. */
function markIncomplete(sheet: Excel.Worksheet, { placed }: SheetPlan): void {
  mark(sheet, placed, 'incomplete');
  writeTitle(sheet, say.excel.incompleteTitle({ title: titleOf(placed) }));
}

function mark(sheet: Excel.Worksheet, { id }: PlacedSheet, state: 'complete' | 'incomplete'): void {
  const name = sheet.names.getItem(MARKER_NAME);
  name.formula = `=${markerFormula(id, state)}`;
  name.visible = false;
}

function writeTitle(sheet: Excel.Worksheet, title: string): void {
  const cell = sheet.getRange('A1').untrack();
  const { format, entry } = textEntry(title);
  cell.numberFormat = [[format]];
  cell.values = [[entry]];
}

function titleOf({ rows, name }: PlacedSheet): string {
  return String(rows[0]?.[0]?.value ?? name);
}

function announce(
  { workbook: { names } }: Excel.RequestContext,
  announced: Inventory['announced'],
  added: readonly Home[],
): void {
  const formula = announcementFormula(added.map(({ model, name }) => ({ sheetId: model.id, name })));
  if (announced === null) names.add(ANNOUNCEMENT_NAME, formula).visible = false;
  else names.getItem(ANNOUNCEMENT_NAME).formula = formula;
}

/** Nothing comes between a sheet and its marker but a batch that breaks off: see `announcementFormula`. */
function newSheet(
  context: Excel.RequestContext,
  { placed }: SheetPlan,
  home: Home | undefined,
): Excel.Worksheet {
  const sheet = home?.leftBehind?.sheet ?? context.workbook.worksheets.add(placed.name);
  sheet.names.add(MARKER_NAME, `=${markerFormula(placed.id, 'incomplete')}`);
  sheet.load('id');
  return sheet;
}

function moveTables(
  sheet: Excel.Worksheet,
  { shifts, kept, dissolved, unfiltered, columnsToShow }: SheetPlan,
): void {
  for (const name of unfiltered) sheet.tables.getItem(name).clearFilters();
  for (const name of dissolved) sheet.tables.getItem(name).convertToRange().untrack();
  for (const { name, nameNow } of kept) {
    if (name !== nameNow) sheet.tables.getItem(nameNow).name = name;
  }
  for (const { at, rows } of shifts) {
    const range = sheet.getRange(`${at + 1}:${at + Math.abs(rows)}`).untrack();
    if (rows > 0) range.insert('Down').untrack();
    else range.delete('Up');
  }
  for (const columns of columnsToShow) sheet.getRange(columns).untrack().columnHidden = false;
}
