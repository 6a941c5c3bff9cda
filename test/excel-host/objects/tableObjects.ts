import { isApiObject, textOf, type ApiObject, type Argument } from '../apiObject';
import { addressOf, areaOf, overlaps } from '../area';
import { invalidArgument, itemNotFound } from '../hostError';
import type { HostSheet, HostTable } from '../hostSheet';
import type { HostWorkbook } from '../hostWorkbook';
import type { Area } from '../../../src/workbook/grid';
import { rangeObject } from './rangeObject';
import { sheetIdentity } from './sheetIdentity';

interface Placed {
  readonly sheet: HostSheet;
  readonly table: HostTable;
}

/** Excel.TableCollection of the workbook (`home` null) or of one sheet. */
export function tableCollection(
  workbook: HostWorkbook,
  tables: readonly Placed[],
  home: HostSheet | null,
): ApiObject {
  const find = (key: string) =>
    tables.find(({ table }) => table.id === key || table.name.toLowerCase() === key.toLowerCase());
  return {
    type: 'TableCollection',
    scalars: {},
    items: () => tables.map(tableObject),
    item: (key) => {
      const found = find(key);
      if (!found) throw itemNotFound(`table ${key}`);
      return tableObject(found);
    },
    methods: {
      GetItemOrNullObject: (key) => {
        const found = find(textOf(key, 'table name'));
        return found ? tableObject(found) : null;
      },
      Add: (address, hasHeaders) => {
        if (!home || hasHeaders !== true)
          throw invalidArgument('only tables with headers are made, on a sheet');
        return tableObject({ sheet: home, table: addTable(workbook, home, areaFrom(address)) });
      },
    },
  };
}

/** Excel.Table. */
function tableObject(placed: Placed): ApiObject {
  const { sheet, table } = placed;
  const guarded = (change: () => void) => {
    sheet.demandUnprotected();
    change();
  };
  return {
    type: 'Table',
    identity: { Id: table.id },
    scalars: {
      Id: { get: () => table.id },
      Name: {
        get: () => table.name,
        set: (name) => guarded(() => renameTable(placed, textOf(name, 'table name'))),
      },
      Style: {
        get: () => table.style,
        set: (style) => guarded(() => void (table.style = textOf(style, 'style'))),
      },
      ShowBandedRows: {
        get: () => table.showBandedRows,
        set: (show) => guarded(() => void (table.showBandedRows = show === true)),
      },
    },
    navigation: { Worksheet: () => sheetIdentity(sheet) },
    methods: {
      GetRange: () => rangeObject({ sheet, area: table.area }),
      // "Clears all the filters currently applied on the table." (Excel.Table.clearFilters): the hidden rows come back.
      ClearFilters: () => guarded(() => clearFilters(placed)),
      Resize: (range) => guarded(() => resize(placed, areaFrom(range))),
      ConvertToRange: () => {
        guarded(() => void sheet.tables.splice(sheet.tables.indexOf(table), 1));
        return rangeObject({ sheet, area: table.area });
      },
    },
  };
}

function clearFilters({ sheet, table }: Placed): void {
  if (table.filtered !== true) return;
  table.filtered = false;
  for (const row of [...sheet.hiddenRows]) {
    if (row > table.area.top && row <= table.area.bottom) sheet.hiddenRows.delete(row);
  }
}

function renameTable({ sheet, table }: Placed, name: string): void {
  if (name.toLowerCase() !== table.name.toLowerCase()) sheet.workbook.demandTableName(name);
  table.name = name;
}

function addTable(workbook: HostWorkbook, sheet: HostSheet, asked: Area): HostTable {
  sheet.demandUnprotected();
  // A table has at least one row under its header; Excel adds a blank one.
  const area = asked.bottom === asked.top ? { ...asked, bottom: asked.top + 1 } : asked;
  sheet.demandFreeForTable(area);
  const taken = workbook.allTables().map(({ table }) => table.name);
  let number = 1;
  while (taken.includes(`Table${number}`)) number++;
  const table: HostTable = {
    id: workbook.nextId('T'),
    name: `Table${number}`,
    area,
    style: 'TableStyleMedium2',
    showFilterButton: true,
    showBandedRows: true,
  };
  sheet.tables.push(table);
  sheet.giveHeaders(table);
  return table;
}

/**
 * "The new range must overlap with the original table range and the headers (or the top of the table) must be in the same
 * row." (Excel.Table.resize, ExcelApi 1.13)
 */
function resize({ sheet, table }: Placed, area: Area): void {
  if (area.top !== table.area.top || !overlaps(area, table.area) || area.bottom === area.top) {
    throw invalidArgument(`new range of table ${table.name}: ${addressOf(area)}`);
  }
  sheet.demandFreeForTable(area, table);
  table.area = area;
  sheet.giveHeaders(table);
}

function areaFrom(range: Argument): Area {
  if (isApiObject(range) && range.range) return range.range.area;
  return areaOf(textOf(range, 'address'));
}
