import {
  cellKey,
  formatAt,
  isCellError,
  type CellValue,
  type FormatClass,
  type Grid,
  type Snapshot,
} from '../../src/workbook/grid';
import { markerFormula, MARKER_NAME } from '../../src/workbook/marker';
import { addressOf } from './area';
import type { ExcelHost } from './excelHost';
import type { HostSheet } from './hostSheet';

/** A number format of each class; a Grid keeps the class alone. */
const FORMATS: Readonly<Record<FormatClass, string>> = {
  general: 'General',
  date: 'dd/mm/yyyy',
  percent: '0%',
  money: '£#,##0.00',
  otherMoney: '[$€-2] #,##0.00',
  text: '@',
};

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

/** Lays a workbook that was read from a file into the in-memory Excel, value by value: nothing is entered or coerced. */
export function loadSnapshotIntoHost(host: ExcelHost, snapshot: Snapshot): void {
  for (const grid of snapshot.grids) {
    const sheet = host.workbook.addSheet(grid.sheet ?? 'Sheet1');
    layCells(sheet, grid);
    sheet.visibility = VISIBILITY[grid.visibility];
    sheet.merges = [...grid.merges];
    for (const row of grid.hiddenRows) sheet.hiddenRows.add(row);
    for (const column of grid.hiddenColumns) sheet.hiddenColumns.add(column);
    for (const { name, area } of grid.tables) {
      sheet.tables.push({
        id: host.workbook.nextId('T'),
        name,
        area,
        style: 'TableStyleMedium2',
        showFilterButton: true,
        showBandedRows: true,
      });
    }
    for (const { name, area } of grid.names) {
      if (snapshot.names.has(name)) continue;
      sheet.names.push({
        name,
        formula: `='${sheet.name.replaceAll("'", "''")}'!${addressOf(area)}`,
        visible: true,
      });
    }
    if (grid.marker) {
      sheet.names.push({
        name: MARKER_NAME,
        formula: `=${markerFormula(grid.marker.sheetId)}`,
        visible: false,
      });
    }
  }
  for (const [name, formula] of snapshot.names)
    host.workbook.names.push({ name, formula: `=${formula}`, visible: true });
}

function layCells(sheet: HostSheet, grid: Grid): void {
  grid.rows.forEach((cells, row) => {
    cells.forEach((value, column) => {
      const key = cellKey(row, column);
      const formula = grid.formulas.get(key);
      if (value === null && formula === undefined) return;
      const cell = sheet.touch(row, column);
      cell.value = plain(value);
      cell.formula = formula === undefined ? null : `=${formula}`;
      cell.numberFormat = FORMATS[formatAt(grid, row, column)];
    });
  });
}

function plain(value: CellValue): string | number | boolean {
  if (value === null) return '';
  return isCellError(value) ? value.error : value;
}
