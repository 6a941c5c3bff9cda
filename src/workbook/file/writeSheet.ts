import type { Cell, CellValue, DataValidation, Style, Worksheet } from 'exceljs';
import { say } from '../../core/messages';
import { cellName } from '../../core/source';
import { FONT, isRightAligned, LOOKS, NUMBER_FORMATS, PAGE_MARGINS, TONES } from '../looks';
import type { PlacedCell, PlacedSheet, PlacedTable } from '../placedSheet';
import { rowHeights } from './rowHeights';
import { safeText } from './safeText';

/** Puts one placed sheet down: tables first, then every cell over them, then what helps the eye and the printer. */
export function writeSheet(worksheet: Worksheet, sheet: PlacedSheet): void {
  sheet.columnWidths.forEach((width, at) => {
    const column = worksheet.getColumn(at + 1);
    column.width = width;
    column.hidden = sheet.hiddenColumns.includes(at);
  });
  for (const table of sheet.tables) addTable(worksheet, table);
  sheet.rows.forEach((row, at) =>
    row.forEach((cell, column) => {
      if (cell !== null) putCell(worksheet.getCell(at + 1, column + 1), cell);
    }),
  );
  rowHeights(sheet).forEach((height, at) => (worksheet.getRow(at + 1).height = height));
  for (const table of sheet.tables) colourWords(worksheet, table);
  addDropDowns(worksheet, sheet);
  setPage(worksheet, sheet);
}

function addTable(worksheet: Worksheet, table: PlacedTable): void {
  const height = table.lastRow - table.firstRow + 1;
  worksheet.addTable({
    name: table.name,
    ref: cellName(table.headerRow, table.left),
    headerRow: true,
    totalsRow: false,
    style: { theme: 'TableStyleLight1', showRowStripes: false },
    columns: table.columns.map(({ header }) => ({ name: safeText(header), filterButton: true })),
    rows: Array.from({ length: height }, () => table.columns.map(() => null)),
  });
}

function putCell(target: Cell, cell: PlacedCell): void {
  target.style = styleOf(cell);
  target.value = contentOf(cell);
}

function contentOf({ value, formula }: PlacedCell): CellValue {
  const content = typeof value === 'string' ? safeText(value) : value;
  if (formula === null) return content;
  return content === null ? { formula } : { formula, result: content };
}

const LINE = { style: 'thin', color: { argb: 'FFB4BDC9' } } as const;
const BOX = { top: LINE, left: LINE, bottom: LINE, right: LINE };

function styleOf(cell: PlacedCell): Partial<Style> {
  const { look, format } = cell;
  const { bold, size, color, fill } = LOOKS[look];
  const isInTable = look !== 'title' && look !== 'note' && look !== 'caption';
  return {
    font: { name: FONT, family: 2, size, bold, color: { argb: `FF${color}` } },
    numFmt: NUMBER_FORMATS[format],
    // Above the tables text runs on over the blank cells beside it instead of wrapping in a narrow column.
    alignment: isInTable
      ? {
          vertical: 'top',
          horizontal: isRightAligned(cell) ? 'right' : 'left',
          indent: 1,
          wrapText: true,
        }
      : { vertical: 'top' },
    ...(fill === null ? {} : { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: `FF${fill}` } } }),
    ...(isInTable ? { border: BOX } : {}),
  };
}

function colourWords(worksheet: Worksheet, table: PlacedTable): void {
  table.columns.forEach(({ tones = {} }, at) => {
    const rules = Object.entries(tones).map(([word, tone], index) => ({
      type: 'cellIs' as const,
      operator: 'equal' as const,
      priority: index + 1,
      formulae: [`"${word.replaceAll('"', '""')}"`],
      style: {
        font: { bold: true, color: { argb: `FF${TONES[tone].color}` } },
        fill: {
          type: 'pattern' as const,
          pattern: 'solid' as const,
          bgColor: { argb: `FF${TONES[tone].fill}` },
        },
      },
    }));
    const column = table.left + at;
    const ref = `${cellName(table.firstRow, column)}:${cellName(table.lastRow, column)}`;
    if (rules.length > 0) worksheet.addConditionalFormatting({ ref, rules });
  });
}

/** The library takes a rule for a whole range here, which its types leave out; cell by cell it writes overlapping ranges. */
interface RangedValidations {
  readonly dataValidations: { add(range: string, rule: DataValidation): void };
}

/** Other words are warned about, never barred: what a person means to write is read all the same. */
function addDropDowns(worksheet: Worksheet & Partial<RangedValidations>, sheet: PlacedSheet): void {
  for (const { area, source } of sheet.dropDowns) {
    const range = `${cellName(area.top, area.left)}:${cellName(area.bottom, area.right)}`;
    worksheet.dataValidations?.add(range, {
      type: 'list',
      allowBlank: true,
      formulae: [source],
      showErrorMessage: true,
      errorStyle: 'warning',
      errorTitle: say.file.notInTheListTitle,
      error: say.file.notInTheList,
    });
  }
}

const A4 = 9;

function setPage(worksheet: Worksheet, sheet: PlacedSheet): void {
  worksheet.pageSetup = {
    paperSize: A4,
    orientation: sheet.orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    margins: PAGE_MARGINS,
  };
  worksheet.headerFooter.oddFooter = `&L&"${FONT},Regular"&9&A&R&"${FONT},Regular"&9${say.file.pageOf}`;
  worksheet.views = [{ state: 'normal', showGridLines: false, activeCell: 'A1' }];
}
