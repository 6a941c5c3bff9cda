import type { Area, Grid, GridName, GridTable, Marker } from '../grid';
import { MARKER_NAME, readMarker } from '../marker';
import { namedAreas, type DefinedName } from '../namedAreas';
import { ANNOUNCEMENT_NAME, readAnnouncement, type AnnouncedSheet } from './announcement';
import type { RequirementSets } from './options';

/** One sheet of the open workbook, known but not yet read. */
export interface SheetEntry {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly visibility: Grid['visibility'];
  readonly isProtected: boolean;
  /** The cells that hold a value; null for an empty sheet. */
  readonly used: Area | null;
  /** True or false for all rows or columns of the used cells, null where they differ. */
  readonly rowsHidden: boolean | null;
  readonly columnsHidden: boolean | null;
  readonly tables: readonly GridTable[];
  readonly names: readonly GridName[];
  readonly marker: Marker | null;
}

export interface Inventory {
  readonly sheets: readonly SheetEntry[];
  /** Workbook-level names: name to reference text without "=". */
  readonly names: ReadonlyMap<string, string>;
  /** True where Excel calculates only when a person asks for it. */
  readonly calculatesByHand: boolean;
  /** True where, besides, something has changed since: what formulas show may be out of date. */
  readonly awaitsCalculation: boolean;
  /** Sheets that were about to be added; null where nobody is adding any, or all were added to the end. */
  readonly announced: readonly AnnouncedSheet[] | null;
  /** "Protect Workbook": no sheet can be added. False in an Excel that cannot tell. */
  readonly structureIsProtected: boolean;
}

const VISIBILITY = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/** What the workbook holds, in two round trips whatever the number of sheets: names first, then sizes. */
export async function takeInventory(
  context: Excel.RequestContext,
  sets: RequirementSets,
): Promise<Inventory> {
  const { worksheets, names, tables, application } = context.workbook;
  const tellsState = sets.isSetSupported('ExcelApi', '1.9');
  // An older Excel refuses even to name what it does not have.
  const protection = sets.isSetSupported('ExcelApi', '1.7') ? context.workbook.protection : null;
  application.load(tellsState ? 'calculationMode,calculationState' : 'calculationMode');
  protection?.load('protected');
  worksheets.load('items/id,items/name,items/visibility');
  names.load('items/name,items/formula');
  tables.load('items/name,items/worksheet/id');
  await context.sync();

  const loaded = worksheets.items.map((sheet) => askForSheet(sheet));
  const areas = tables.items.map((table) => ({ table, range: askForArea(table.getRange().untrack()) }));
  await context.sync();

  const ofWorkbook = definedNames(names);
  const ofSheets = loaded.flatMap(({ sheet }) => definedNames(sheet.names));
  const namesOn = namedAreas([...ofWorkbook, ...ofSheets]);
  const sheets = loaded.map((asked) => {
    const own = areas.filter(({ table }) => table.worksheet.id === asked.sheet.id);
    return sheetEntry(
      asked,
      own.map(({ table, range }) => ({ name: table.name, area: areaOf(range) })),
      namesOn,
    );
  });
  const calculatesByHand = application.calculationMode === 'Manual';
  return {
    sheets,
    names: new Map(ofWorkbook.map(({ name, formula }) => [name, formula])),
    calculatesByHand,
    awaitsCalculation: calculatesByHand && tellsState && application.calculationState === 'Pending',
    announced: announcedIn(ofWorkbook),
    structureIsProtected: protection?.protected ?? false,
  };
}

function definedNames({ items }: Excel.NamedItemCollection): DefinedName[] {
  return items.map(({ name, formula }) => ({ name, formula: withoutEquals(formula) }));
}

function announcedIn(names: readonly DefinedName[]): readonly AnnouncedSheet[] | null {
  const announcement = names.find(({ name }) => name === ANNOUNCEMENT_NAME);
  return announcement ? readAnnouncement(announcement.formula) : null;
}

interface AskedSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly marker: Excel.NamedItem;
}

function askForSheet(sheet: Excel.Worksheet): AskedSheet {
  const used = askForArea(sheet.getUsedRangeOrNullObject(true).untrack());
  used.load('rowHidden,columnHidden');
  const marker = sheet.names.getItemOrNullObject(MARKER_NAME);
  marker.load('formula');
  sheet.names.load('items/name,items/formula');
  sheet.load('protection/protected');
  return { sheet, used, marker };
}

function askForArea(range: Excel.Range): Excel.Range {
  range.load('rowIndex,columnIndex,rowCount,columnCount');
  return range;
}

function sheetEntry(
  { sheet, used, marker }: AskedSheet,
  tables: readonly GridTable[],
  namesOn: ReturnType<typeof namedAreas>,
): SheetEntry {
  const isEmpty = used.isNullObject;
  return {
    sheet,
    name: sheet.name,
    visibility: VISIBILITY[sheet.visibility],
    isProtected: sheet.protection.protected,
    used: isEmpty ? null : areaOf(used),
    rowsHidden: isEmpty ? false : used.rowHidden,
    columnsHidden: isEmpty ? false : used.columnHidden,
    tables,
    names: namesOn(sheet.name, isEmpty ? 0 : used.rowIndex + used.rowCount),
    marker: marker.isNullObject ? null : readMarker(String(marker.formula)),
  };
}

function areaOf(range: Excel.Range): Area {
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range;
  return { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
}

function withoutEquals(formula: unknown): string {
  return String(formula).replace(/^=/, '');
}
