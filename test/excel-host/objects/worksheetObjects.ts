import { areaOf, LAST_COLUMN, LAST_ROW } from '../area';
import { kept, textOf, wholeNumberOf, type ApiObject } from '../apiObject';
import { invalidArgument, invalidOperation } from '../hostError';
import type { HostSheet } from '../hostSheet';
import type { HostWorkbook } from '../hostWorkbook';
import { chartCollection } from './chartObjects';
import { nameCollection } from './nameObjects';
import { pageLayoutObject } from './pageLayoutObjects';
import { rangeObject } from './rangeObject';
import { tableCollection } from './tableObjects';

const VISIBILITIES = ['Visible', 'Hidden', 'VeryHidden'] as const;

/** Excel.WorksheetCollection. */
export function worksheetCollection(workbook: HostWorkbook): ApiObject {
  return {
    type: 'WorksheetCollection',
    scalars: {},
    items: () => workbook.sheets.map(worksheetObject),
    item: (key) => worksheetObject(workbook.sheet(key)),
    methods: {
      GetItemOrNullObject: (key) => {
        const sheet = workbook.findSheet(textOf(key, 'sheet name'));
        return sheet ? worksheetObject(sheet) : null;
      },
      // "The name of the worksheet to be added. If specified, the name should be unique. If not specified, Excel determines
      // the name." New sheets stand at the end and are not activated (Excel.WorksheetCollection.add).
      Add: (name) => {
        workbook.demandOpenStructure('a new sheet');
        return worksheetObject(workbook.addSheet(textOf(name, 'sheet name')));
      },
      _RegisterDataChangedEvent: () => void workbook.heard.add('changed'),
      _UnregisterDataChangedEvent: () => void workbook.heard.delete('changed'),
      _RegisterSelectionChangedEvent: () => void workbook.heard.add('selected'),
      _UnregisterSelectionChangedEvent: () => void workbook.heard.delete('selected'),
    },
  };
}

/** Excel.Worksheet. */
function worksheetObject(sheet: HostSheet): ApiObject {
  const { workbook } = sheet;
  return {
    type: 'Worksheet',
    identity: { Id: sheet.id },
    scalars: {
      Id: { get: () => sheet.id },
      Name: { get: () => sheet.name, set: (name) => rename(sheet, textOf(name, 'sheet name')) },
      Position: { get: () => workbook.sheets.indexOf(sheet) },
      // The wire's name of showGridlines (ExcelApi 1.8).
      Gridlines: kept(sheet.view, 'Gridlines'),
      Visibility: { get: () => sheet.visibility, set: (visibility) => show(sheet, visibility) },
    },
    navigation: {
      Names: () => nameCollection(workbook, sheet.names, sheet),
      Tables: () =>
        tableCollection(
          workbook,
          sheet.tables.map((table) => ({ sheet, table })),
          sheet,
        ),
      Charts: () => chartCollection(sheet),
      Protection: () => protectionObject(sheet),
      PageLayout: () => pageLayoutObject(sheet),
    },
    methods: {
      Activate: () => {
        if (sheet.visibility !== 'Visible') throw invalidOperation(`sheet ${sheet.name} is hidden`);
        workbook.activeSheet = sheet;
      },
      // "true, to mark all as dirty" before calculating (Excel.Worksheet.calculate, ExcelApi 1.6).
      Calculate: () => sheet.recalculate(),
      Delete: () => {
        workbook.demandOpenStructure(`sheet ${sheet.name}`);
        workbook.deleteSheet(sheet);
      },
      GetRange: (address) => {
        const whole = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };
        return rangeObject({ sheet, area: typeof address === 'string' ? areaOf(address) : whole });
      },
      GetRangeByIndexes: (row, column, rows, columns) => {
        const top = wholeNumberOf(row, 'startRow');
        const left = wholeNumberOf(column, 'startColumn');
        const height = wholeNumberOf(rows, 'rowCount');
        const width = wholeNumberOf(columns, 'columnCount');
        const area = { top, left, bottom: top + height - 1, right: left + width - 1 };
        const onSheet = top >= 0 && left >= 0 && height > 0 && width > 0;
        if (!onSheet || area.bottom > LAST_ROW || area.right > LAST_COLUMN) throw invalidArgument('indexes');
        return rangeObject({ sheet, area });
      },
      GetUsedRangeOrNullObject: (valuesOnly) => {
        if (valuesOnly !== true) throw invalidArgument('only the used range by values is known');
        const area = sheet.usedArea();
        return area ? rangeObject({ sheet, area }) : null;
      },
    },
  };
}

function rename(sheet: HostSheet, name: string): void {
  sheet.workbook.demandOpenStructure(`sheet ${sheet.name}`);
  if (name.toLowerCase() !== sheet.name.toLowerCase()) sheet.workbook.demandSheetName(name);
  sheet.name = name;
}

function show(sheet: HostSheet, wanted: unknown): void {
  const visibility = VISIBILITIES.find((one) => one === wanted);
  if (!visibility) throw invalidArgument('visibility');
  sheet.visibility = visibility;
}

/** Excel.WorksheetProtection: protecting a protected sheet fails. */
function protectionObject(sheet: HostSheet): ApiObject {
  return {
    type: 'WorksheetProtection',
    scalars: { Protected: { get: () => sheet.protected } },
    methods: {
      Protect: () => {
        sheet.demandUnprotected();
        sheet.protected = true;
      },
      Unprotect: () => {
        sheet.protected = false;
      },
    },
  };
}
