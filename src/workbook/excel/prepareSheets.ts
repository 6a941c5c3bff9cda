import { say } from '../../core/messages';
import { MARKER_NAME, markerFormula } from '../marker';
import type { PlacedSheet } from '../placedSheet';
import { textEntry } from './cellEntries';
import type { Home } from './homes';
import type { SheetPlan } from './sheetPlan';
import type { PlannedSheet } from './writeCells';

/**
 * Makes absent sheets, marks all as incomplete, and moves tables to where they belong. From here until `markSheetsComplete` the
 * title and the marker of every sheet say that it is incomplete.
 */
export function prepareSheets(
  context: Excel.RequestContext,
  homes: readonly Home[],
  plans: readonly SheetPlan[],
): PlannedSheet[] {
  const sheets = plans.map((plan, at) => ({
    plan,
    sheet: sheetOf(context, plan, homes[at]),
  }));
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

function sheetOf(context: Excel.RequestContext, plan: SheetPlan, home: Home | undefined): Excel.Worksheet {
  return home?.entry?.sheet ?? newSheet(context, plan, home);
}

/**
 * A sheet gets its marker first and then its name. A batch may break off in between: what it leaves is known by the name that
 * it was added under, and is taken by the next run.
 */
function newSheet(
  context: Excel.RequestContext,
  { placed }: SheetPlan,
  home: Home | undefined,
): Excel.Worksheet {
  const leftBehind = home?.leftBehind ?? null;
  const sheet = leftBehind?.sheet ?? context.workbook.worksheets.add(home?.addedAs);
  if ((leftBehind?.marker ?? null) === null)
    sheet.names.add(MARKER_NAME, `=${markerFormula(placed.id, 'incomplete')}`);
  sheet.name = placed.name;
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
