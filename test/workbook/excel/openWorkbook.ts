import { excelWorkbook } from '../../../src/workbook/excel/excelWorkbook';
import type { ExcelHost } from '../../excel-host/excelHost';
import type { HostSheet } from '../../excel-host/hostSheet';
import { openExcel } from '../../excel-host/openExcel';
import { workbookText } from '../../excel-host/workbookText';

/** A fresh workbook with the given sheets, open in the in-memory Excel, and our port to it. */
export function openWorkbook(...sheets: string[]) {
  const { excel, host } = openExcel(...sheets);
  return { host, port: excelWorkbook(excel, { file: 'open.xlsx', requirementSets: host }) };
}

/** Values of the cells that people see, formulas with their "=". */
export function shown(sheet: HostSheet, columns = 6): unknown[][] {
  return Array.from({ length: sheet.rows.length }, (_, row) =>
    Array.from(
      { length: columns },
      (_, at) => sheet.cell(row, at)?.formula ?? sheet.cell(row, at)?.value ?? '',
    ),
  );
}

/** The sheet and cell where a text stands. */
export function find(
  host: ExcelHost,
  sheetName: string,
  text: string,
): { sheet: HostSheet; row: number; column: number } {
  const sheet = host.workbook.sheet(sheetName);
  for (const [row, cells] of sheet.rows.entries()) {
    const at = cells.findIndex((cell) => cell?.value === text);
    if (at !== -1) return { sheet, row, column: at };
  }
  throw new Error(`${text} is not on ${sheetName}`);
}

/** All that the workbook holds; `visible` leaves out the ids that Excel gives. */
export const everything = (host: ExcelHost, part: 'all' | 'visible' = 'all'): string =>
  workbookText(host.workbook, part);

/** The sheets that carry our marker. */
export const ours = (host: ExcelHost) => host.workbook.sheets.filter(({ names }) => names.length > 0);
