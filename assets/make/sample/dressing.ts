import type { Alignment, Borders, CellValue, Worksheet } from 'exceljs';

/** How one of the council's people dresses their sheets. */
export interface Dress {
  readonly font: string;
  readonly size: number;
  /** ARGB of the header row's fill and text. */
  readonly headerFill: string;
  readonly headerText: string;
  readonly grid: boolean;
}

/** The three people whose sheets were put together in one workbook. */
export const policyTeam: Dress = {
  font: 'Arial',
  size: 11,
  headerFill: 'FF1F4E5F',
  headerText: 'FFFFFFFF',
  grid: true,
};
export const financeTeam: Dress = {
  font: 'Calibri',
  size: 10,
  headerFill: 'FFD9D9D9',
  headerText: 'FF000000',
  grid: false,
};
export const clerks: Dress = {
  font: 'Verdana',
  size: 10,
  headerFill: 'FFFFF2CC',
  headerText: 'FF000000',
  grid: true,
};

const THIN: Partial<Borders> = {
  top: { style: 'thin', color: { argb: 'FFBFBFBF' } },
  bottom: { style: 'thin', color: { argb: 'FFBFBFBF' } },
  left: { style: 'thin', color: { argb: 'FFBFBFBF' } },
  right: { style: 'thin', color: { argb: 'FFBFBFBF' } },
};

/** Writes a title and plain lines under it into column `column` from row 1; returns the row after the last. */
export function writeTitle(sheet: Worksheet, dress: Dress, lines: readonly string[], column = 1): number {
  lines.forEach((line, index) => {
    const cell = sheet.getCell(index + 1, column);
    cell.value = line === '' ? null : line;
    const example = line.startsWith('EXAMPLE');
    cell.font = {
      name: dress.font,
      size: index === 0 ? dress.size + 4 : dress.size,
      bold: index === 0 || example,
      ...(example ? { color: { argb: 'FF9C0006' } } : {}),
    };
  });
  return lines.length + 1;
}

/** Writes one row of headers. */
export function writeHeader(sheet: Worksheet, dress: Dress, row: number, headers: readonly string[]): void {
  headers.forEach((header, index) => {
    const cell = sheet.getCell(row, index + 1);
    cell.value = header === '' ? null : header;
    cell.font = { name: dress.font, size: dress.size, bold: true, color: { argb: dress.headerText } };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: dress.headerFill } };
    cell.alignment = { wrapText: true, vertical: 'middle' };
    if (dress.grid) cell.border = THIN;
  });
}

/** Writes one row of values; real dates show as 14/12/2018. */
export function writeRow(sheet: Worksheet, dress: Dress, row: number, values: readonly CellValue[]): void {
  values.forEach((value, index) => {
    const cell = sheet.getCell(row, index + 1);
    cell.value = value;
    cell.font = { name: dress.font, size: dress.size };
    cell.alignment = { vertical: 'top', wrapText: dress.grid };
    if (dress.grid) cell.border = THIN;
    if (value instanceof Date) cell.numFmt = 'dd/mm/yyyy';
  });
}

/** Sets column widths (in characters), makes rows as tall as their wrapped text needs, and fits the sheet to A4 width. */
export function layOut(
  sheet: Worksheet,
  orientation: 'portrait' | 'landscape',
  widths: readonly number[],
): void {
  widths.forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  sheet.eachRow((row) => {
    let lines = 1;
    row.eachCell((cell, column) => {
      // The library types it as always there; a cell without one has none.
      const alignment = cell.alignment as Partial<Alignment> | undefined;
      if (alignment?.wrapText === true)
        lines = Math.max(lines, linesOf(cell.value, widths[column - 1] ?? 10));
    });
    if (lines > 1) row.height = lines * LINE_HEIGHT;
  });
  sheet.pageSetup = { paperSize: 9, orientation, fitToPage: true, fitToWidth: 1, fitToHeight: 0 };
}

const LINE_HEIGHT = 14.5;

/** Lines that wrapped text takes, a little on the generous side: most letters are no wider than a digit. */
function linesOf(value: CellValue, width: number): number {
  if (typeof value !== 'string') return 1;
  return value.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / width)), 0);
}

/** Gives cells of a row the format of money. */
export function asPounds(sheet: Worksheet, row: number, columns: readonly number[]): void {
  for (const column of columns) sheet.getCell(row, column).numFmt = '#,##0.00;[Red]-#,##0.00';
}

/** A day as a cell value that becomes the same date serial everywhere. */
export function day(iso: string): Date {
  return new Date(`${iso}T00:00:00Z`);
}
