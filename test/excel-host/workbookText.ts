import type { HostWorkbook } from './hostWorkbook';

/** All that a workbook holds, as text to compare; `visible` leaves out the ids that Excel gives. */
export function workbookText({ names, sheets }: HostWorkbook, part: 'all' | 'visible' = 'all'): string {
  return JSON.stringify([
    names,
    sheets.map((sheet) => [
      sheet.name,
      sheet.rows.map((cells) => cells.map((cell) => cell && [cell.value, cell.formula, cell.numberFormat])),
      sheet.tables.map((table) => (part === 'all' ? table : [table.name, table.area, table.style])),
      sheet.names,
      sheet.validations,
      sheet.conditionalFormats,
      sheet.pageLayout,
      sheet.charts.map((chart) => (part === 'all' ? chart : { ...chart, id: null })),
    ]),
  ]);
}
