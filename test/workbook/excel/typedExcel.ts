import { cellPosition } from '../../../src/core/source';
import { place } from '../../../src/workbook/place';
import type { SheetModel, Typed } from '../../../src/workbook/sheetModel';
import type { HostCell, HostSheet } from '../../excel-host/hostSheet';
import type { WorkbookHarness } from '../conformance';
import { openWorkbook } from './openWorkbook';

/** The in-memory Excel with a person at the keyboard. Formulas show what the models say that they come to. */
export function typedExcel(): WorkbookHarness {
  const { host, port } = openWorkbook('Ledger');
  const results = new Map<string, HostCell['value']>();
  host.workbook.calculate = (sheet, _row, _column, formula) => results.get(`${sheet}!${formula}`);
  const type = (sheet: HostSheet, row: number, column: number, typed: Typed): void => {
    const cell = sheet.touch(row, column);
    if (typeof typed === 'string') cell.numberFormat = '@';
    sheet.enter(row, column, typed ?? '');
  };
  return {
    write: (models) => {
      learnResults(models, results);
      return port.write(models);
    },
    read: async () => {
      const snapshot = await port.snapshot();
      return { ...snapshot, grids: snapshot.grids.filter(({ sheet }) => sheet !== 'Ledger') };
    },
    edit: (sheetName, name, typed) => {
      const sheet = host.workbook.sheet(sheetName);
      const { row = 0, column = 0 } = cellPosition(name) ?? {};
      if (typed !== null && typeof typed === 'object') {
        results.set(`${sheetName}!=${typed.formula}`, typed.result ?? '');
        sheet.enter(row, column, `=${typed.formula}`);
      } else {
        type(sheet, row, column, typed);
      }
      return Promise.resolve();
    },
    addTableColumn: (sheetName, tableName, header, values) => {
      const sheet = host.workbook.sheet(sheetName);
      const table = sheet.tables.find(({ name }) => name === tableName);
      if (!table) throw new Error(`there is no table ${tableName}`);
      const column = table.area.right + 1;
      table.area = { ...table.area, right: column };
      [header, ...values].forEach((value, at) => type(sheet, table.area.top + at, column, value));
      return Promise.resolve();
    },
  };
}

function learnResults(models: readonly SheetModel[], results: Map<string, HostCell['value']>): void {
  for (const { name, rows } of place(models)) {
    for (const cell of rows.flat()) {
      if (cell !== null && cell.formula !== null) results.set(`${name}!=${cell.formula}`, cell.value ?? '');
    }
  }
}
