import { columnLetters } from '../../core/source';
import { say } from '../../core/messages';
import { FONT, LOOKS, PAGE_MARGINS, TONES } from '../looks';
import type { PlacedSheet, PlacedTable } from '../placedSheet';
import { lookAreas, type LookArea } from './lookAreas';
import type { RequirementSets } from './options';
import { rangeOf } from './rangeOf';
import type { SheetPlan } from './sheetPlan';
import type { PlannedSheet } from './writeCells';

/** A block of cells that look alike takes about 3 kB over the wire: these stay well below 4 MB. */
const BLOCKS_AT_ONCE = 800;

/**
 * Makes tables over the filled cells and gives everything its look and print set-up. What an older Excel cannot do is left
 * out: nothing here changes a value. The last of it is still to be sent when this returns.
 */
export async function finishSheets(
  context: Excel.RequestContext,
  sheets: readonly PlannedSheet[],
  sets: RequirementSets,
): Promise<void> {
  let blocks = 0;
  for (const { plan, sheet } of sheets) {
    for (const table of plan.placed.tables) bringTable(sheet, table, plan, sets);
    for (const block of lookAreas(plan.placed)) {
      dressCells(sheet, block, sets);
      blocks += 1;
      // As with cells: a request must not exceed 5 MB, and rows that all look different are many blocks.
      if (blocks % BLOCKS_AT_ONCE === 0) await context.sync();
    }
    drawLines(sheet, plan.placed);
    setColumns(sheet, plan.placed);
    if (sets.isSetSupported('ExcelApi', '1.6')) colourWords(sheet, plan.placed);
    if (sets.isSetSupported('ExcelApi', '1.8')) addDropDowns(sheet, plan.placed);
    if (sets.isSetSupported('ExcelApi', '1.9')) setPage(sheet, plan.placed);
  }
}

function bringTable(
  sheet: Excel.Worksheet,
  placed: PlacedTable,
  plan: SheetPlan,
  sets: RequirementSets,
): void {
  const area = { top: placed.headerRow, left: placed.left, bottom: placed.lastRow, right: placed.right };
  const standing = plan.kept.find(({ name }) => name === placed.name);
  if (standing === undefined) {
    const table = sheet.tables.add(rangeOf(sheet, area), true);
    dressTable(table);
    // The name comes last: a table that is still called something else was not finished, or renamed by a person.
    table.name = placed.name;
    return;
  }
  if (plan.wasIncomplete && standing.nameNow !== standing.name) dressTable(sheet.tables.getItem(placed.name));
  // Rows that were inserted or deleted took the table with them; only a changed number of columns is left to do.
  const hasItsColumns = standing.area.right === placed.right;
  if (hasItsColumns) return;
  const table = sheet.tables.getItem(placed.name);
  if (sets.isSetSupported('ExcelApi', '1.13')) {
    table.resize(rangeOf(sheet, area));
  } else {
    table.convertToRange().untrack();
    sheet.tables.add(rangeOf(sheet, area), true).name = placed.name;
  }
}

function dressTable(table: Excel.Table): void {
  table.style = 'TableStyleLight1';
  table.showBandedRows = false;
}

function dressCells(sheet: Excel.Worksheet, { look, isRight, area }: LookArea, sets: RequirementSets): void {
  const { bold, size, color, fill } = LOOKS[look];
  const { format } = rangeOf(sheet, area);
  format.font.name = FONT;
  format.font.bold = bold;
  format.font.size = size;
  format.font.color = `#${color}`;
  if (fill === null) format.fill.clear();
  else format.fill.color = `#${fill}`;
  // Above the tables text runs on over the blank cells beside it instead of wrapping in a narrow column.
  const isInTable = look !== 'title' && look !== 'note' && look !== 'caption';
  format.wrapText = isInTable;
  format.verticalAlignment = 'Top';
  if (!isInTable) return;
  format.horizontalAlignment = isRight ? 'Right' : 'Left';
  if (sets.isSetSupported('ExcelApi', '1.9')) format.indentLevel = 1;
}

const LINES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
] as const;
const LINE_COLOUR = '#B4BDC9';

function drawLines(sheet: Excel.Worksheet, { tables }: PlacedSheet): void {
  for (const { headerRow, lastRow, left, right } of tables) {
    const { borders } = rangeOf(sheet, { top: headerRow, left, bottom: lastRow, right }).format;
    // Excel refuses a line between columns where there is one column.
    for (const side of LINES.filter((one) => one !== 'InsideVertical' || right > left)) {
      const border = borders.getItem(side);
      border.style = 'Continuous';
      border.color = LINE_COLOUR;
    }
  }
}

/** Widths go from characters of the standard font (7 pixels and 5 of padding) to points. */
function setColumns(sheet: Excel.Worksheet, { columnWidths, hiddenColumns }: PlacedSheet): void {
  columnWidths.forEach((characters, column) => {
    const letters = columnLetters(column);
    const range = sheet.getRange(`${letters}:${letters}`).untrack();
    if (hiddenColumns.includes(column)) range.columnHidden = true;
    else range.format.columnWidth = (characters * 7 + 5) * 0.75;
  });
}

function colourWords(sheet: Excel.Worksheet, { tables }: PlacedSheet): void {
  for (const { columns, left, firstRow, lastRow } of tables) {
    columns.forEach(({ tones }, at) => {
      if (tones === undefined) return;
      const area = { top: firstRow, left: left + at, bottom: lastRow, right: left + at };
      const { conditionalFormats } = rangeOf(sheet, area);
      conditionalFormats.clearAll();
      for (const [word, tone] of Object.entries(tones)) {
        const { cellValue } = conditionalFormats.add('CellValue');
        cellValue.format.font.color = `#${TONES[tone].color}`;
        cellValue.format.font.bold = true;
        cellValue.format.fill.color = `#${TONES[tone].fill}`;
        cellValue.rule = { formula1: `="${word.replaceAll('"', '""')}"`, operator: 'EqualTo' };
      }
    });
  }
}

/** What stands outside the list is allowed after a word of warning: flag, never block. */
function addDropDowns(sheet: Excel.Worksheet, { dropDowns }: PlacedSheet): void {
  for (const { area, source } of dropDowns) {
    const { dataValidation } = rangeOf(sheet, area);
    const list = source.startsWith('"') ? source.slice(1, -1) : `=${source}`;
    dataValidation.rule = { list: { inCellDropDown: true, source: list } };
    dataValidation.errorAlert = {
      title: say.file.notInTheListTitle,
      message: say.file.notInTheList,
      showAlert: true,
      style: 'Warning',
    };
  }
}

function setPage(sheet: Excel.Worksheet, placed: PlacedSheet): void {
  const { orientation, rows, tables, charts, printedWidth } = placed;
  const bottom = Math.max(rows.length - 1, ...charts.map(({ area }) => area.bottom));
  const { pageLayout } = sheet;
  pageLayout.paperSize = 'A4';
  pageLayout.orientation = orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintMargins('Inches', PAGE_MARGINS);
  pageLayout.setPrintArea(rangeOf(sheet, { top: 0, left: 0, bottom, right: printedWidth - 1 }));
  const footer = pageLayout.headersFooters.defaultForAllPages;
  footer.leftFooter = `&"${FONT},Regular"&9&A`;
  footer.rightFooter = `&"${FONT},Regular"&9${say.file.pageOf}`;
  // It repeats on the pages after its own, where nothing but the last table's rows can follow.
  const last = tables.at(-1);
  if (last) pageLayout.setPrintTitleRows(`$${last.headerRow + 1}:$${last.headerRow + 1}`);
  sheet.showGridlines = false;
}
