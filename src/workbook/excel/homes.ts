import { say } from '../../core/messages';
import { Refusal } from '../../core/refusal';
import { excelTableName } from '../excelTableName';
import type { SheetModel } from '../sheetModel';
import { freeName } from './freeName';
import type { Inventory, SheetEntry } from './inventory';

/** Where a model belongs: the sheet that carries its marker, or a new one; `name` is the tab that it has or gets. */
export interface Home {
  readonly model: SheetModel;
  readonly name: string;
  readonly entry: SheetEntry | null;
  /** A sheet that a batch added and broke off before it was marked; it is taken instead of a new one. */
  readonly leftBehind: SheetEntry | null;
}

/**
 * Finds a home for each model. A sheet is ours by its marker alone: people may rename it, and it keeps the name they gave.
 * An unmarked sheet with our title belongs to the user, so a new one gets another name ("Limits (2)").
 *
 * @throws Refusal before anything is written: a protected sheet of ours, sheets to add to a workbook whose structure is
 * protected, or a table name of ours on another sheet.
 */
export function findHomes(inventory: Inventory, models: readonly SheetModel[]): Home[] {
  const taken = new Set(inventory.sheets.map(({ name }) => name.toLowerCase()));
  const homes = models.map((model): Home => {
    const entry = markedSheet(inventory, model);
    const leftBehind = entry === null ? sheetLeftBehind(inventory, model) : null;
    const name = entry?.name ?? leftBehind?.name ?? freeName(model.name, taken);
    taken.add(name.toLowerCase());
    return { model, name, entry, leftBehind };
  });
  refuseProtected(homes);
  refuseProtectedStructure(inventory, homes);
  refuseTakenTableNames(inventory, homes);
  return homes;
}

function sheetLeftBehind({ sheets, announced }: Inventory, { id }: SheetModel): SheetEntry | null {
  const name = announced?.find(({ sheetId }) => sheetId === id)?.name;
  return sheets.find((sheet) => sheet.name === name && sheet.marker === null && sheet.used === null) ?? null;
}

/** Excel copies the marker with a sheet. The one that holds our tables is the original: the copies' tables were renamed. */
function markedSheet(inventory: Inventory, model: SheetModel): SheetEntry | null {
  const marked = inventory.sheets.filter(({ marker }) => marker?.sheetId === model.id);
  const ours = new Set(model.tables.map(({ id }) => excelTableName(id)));
  const original = marked.find(({ tables }) => tables.some(({ name }) => ours.has(name)));
  return original ?? marked[0] ?? null;
}

function refuseProtected(homes: readonly Home[]): void {
  const sheets = homes.flatMap(({ entry, name }) => (entry?.isProtected === true ? [name] : []));
  if (sheets.length > 0) throw new Refusal(say.excel.protectedSheet({ sheets }));
}

function refuseProtectedStructure({ structureIsProtected }: Inventory, homes: readonly Home[]): void {
  const sheets = homes.filter(({ entry }) => entry === null).map(({ name }) => name);
  if (structureIsProtected && sheets.length > 0) throw new Refusal(say.excel.protectedStructure({ sheets }));
}

function refuseTakenTableNames(inventory: Inventory, homes: readonly Home[]): void {
  for (const { model, entry } of homes) {
    const ours = new Set(model.tables.map(({ id }) => excelTableName(id).toLowerCase()));
    for (const sheet of inventory.sheets) {
      const table =
        sheet === entry ? undefined : sheet.tables.find(({ name }) => ours.has(name.toLowerCase()));
      if (table) throw new Refusal(say.excel.tableNameTaken({ table: table.name, sheet: sheet.name }));
    }
  }
}
