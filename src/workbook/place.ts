import { columnLetters } from '../core/source';
import { engineCell } from './engineCell';
import { excelTableName } from './excelTableName';
import { formulaText, type FormulaSite } from './formulaText';
import { layout, type Layout, type TableLayout } from './layout';
import { placeChart } from './placeChart';
import { locations, type Locations } from './locations';
import type { PlacedCell, PlacedDropDown, PlacedSheet, PlacedTable } from './placedSheet';
import { CHOICES, ROW_CHECK, rowCheckLine, textCheckLine } from './rowCheck';
import { contentOf, rowKey } from './rowKey';
import { sheetValue } from './sheetValue';
import type { CellModel, ColumnModel, RowModel, SheetModel, TableModel, Typed } from './sheetModel';

/**
 * Lays out a set of sheets and resolves every symbolic reference among them to an address. Beyond the columns that people
 * see stand a hidden column of row checks, by which `merge` tells edits from figures of ours, and any drop-down list too
 * long for a validation rule.
 *
 * @throws Error naming the table, row or column that a formula asks for and no sheet has: a fault in the model.
 */
export function place(models: readonly SheetModel[]): PlacedSheet[] {
  const layouts = models.map((model) => ({ model, layout: layout(model) }));
  const located = locations(
    layouts.map(({ model, layout }) => ({ sheet: model.name, tables: layout.tables })),
  );
  return layouts.map(({ model, layout }) => placeSheet(model, layout, located));
}

/** Columns left free beside the widest table: what people type next to a table becomes a column of it. */
const ROOM_FOR_OWN_COLUMNS = 6;
const HIDDEN_WIDTH = 10;
const PLAIN_WIDTH = 9;

function placeSheet(model: SheetModel, layout: Layout, located: Locations): PlacedSheet {
  const checkColumn = layout.visibleWidth + ROOM_FOR_OWN_COLUMNS;
  const canvas = new Canvas();
  const putLine = (line: string, row: number, look: PlacedCell['look']): void => {
    canvas.put(row, 0, plain(line, look));
    canvas.put(row, checkColumn, plain(textCheckLine(line), 'body'));
  };
  layout.lines.forEach((line, row) => putLine(line, row, row === 0 ? 'title' : 'note'));
  const long = longLists(layout.tables);
  for (const table of layout.tables) placeTable(table, model.name, located, canvas, checkColumn);
  for (const { lines, firstRow } of layout.charts) {
    lines.forEach((line, at) => putLine(line, firstRow + at, 'note'));
  }
  for (const stray of model.strays ?? []) canvas.put(stray.row, stray.column, strayCell(stray.cell));
  long.forEach((list, at) => {
    canvas.put(0, checkColumn + 1 + at, plain(CHOICES + list.column.header, 'body'));
    list.choices.forEach((choice, row) => canvas.put(row + 1, checkColumn + 1 + at, plain(choice, 'body')));
  });
  const width = checkColumn + 1 + long.length;
  return {
    id: model.id,
    name: model.name,
    orientation: model.orientation,
    rows: canvas.dense(width),
    width,
    columnWidths: Array.from(
      { length: width },
      (_, at) => layout.columnWidths[at] ?? (at < checkColumn ? PLAIN_WIDTH : HIDDEN_WIDTH),
    ),
    tables: layout.tables.map(placedTable),
    visibleWidth: layout.visibleWidth,
    printedWidth: printedWidth(layout),
    hiddenColumns: Array.from({ length: width - checkColumn }, (_, at) => checkColumn + at),
    dropDowns: layout.tables.flatMap((table) =>
      dropDowns(table, (column) => checkColumn + 1 + long.findIndex((list) => list.column === column)),
    ),
    charts: layout.charts.map((chart) => placeChart(chart, layout.tables)),
  };
}

/** Up to the first column that is for the screen alone; all that people see where no table has one. */
function printedWidth({ tables, visibleWidth }: Layout): number {
  const ends = tables.map(({ table: { columns } }) => {
    const end = columns.findIndex(({ unprinted }) => unprinted === true);
    return end > 0 ? end : columns.length;
  });
  const isWhole = tables.every(({ table }, at) => table.columns.length === ends[at]);
  return isWhole ? visibleWidth : Math.max(...ends);
}

function placeTable(
  at: TableLayout,
  sheet: string,
  located: Locations,
  canvas: Canvas,
  checkColumn: number,
): void {
  const { table } = at;
  if (at.captionRow !== null) {
    canvas.put(at.captionRow, 0, plain(table.caption ?? '', 'caption'));
    canvas.put(at.captionRow, checkColumn, plain(textCheckLine(table.caption ?? ''), 'body'));
  }
  table.columns.forEach((column, left) => canvas.put(at.headerRow, left, plain(column.header, 'header')));
  canvas.put(at.headerRow, checkColumn, plain(ROW_CHECK, 'body'));
  if (table.rows.length === 0) {
    table.columns.forEach((column, left) => canvas.put(at.firstRow, left, blank(column)));
  }
  table.rows.forEach((row, index) => {
    const site = siteOf(sheet, table, at.firstRow + index, located);
    const cells = table.columns.map((column) => placeCell(row.cells[column.id], column, row, site));
    cells.forEach((cell, left) => canvas.put(at.firstRow + index, left, cell));
    canvas.put(at.firstRow + index, checkColumn, plain(checkOf(table, row, site), 'body'));
  });
}

function siteOf(sheet: string, table: TableModel, row: number, located: Locations): FormulaSite {
  return {
    sheet,
    columnOf: (name, column) => located.columnOf(name, column),
    cellOf: (name, key, column) => located.cellOf(name, key, column),
    hereOf: (column) => ({ ...located.columnOf(table.id, column), firstRow: row, lastRow: row }),
  };
}

function placeCell(
  cell: CellModel | undefined,
  column: ColumnModel,
  row: RowModel,
  site: FormulaSite,
): PlacedCell {
  const look = row.total === true ? 'total' : column.owner === 'entered' ? 'entered' : 'body';
  if (cell === undefined) return blank(column, look);
  const content = sheetValue(contentOf(cell), column.type);
  const formula =
    'formula' in cell ? formulaText(cell.formula, site) : 'typedFormula' in cell ? cell.typedFormula : null;
  const tone = typeof content === 'string' ? (column.tones?.[content] ?? null) : null;
  return { value: content, formula, look, format: formatOf(content, formula, column), tone };
}

/** Text is text in any column; a formula never gets the text format, which would show it instead of its result. */
function formatOf(content: Typed, formula: string | null, column: ColumnModel): PlacedCell['format'] {
  if (formula !== null) return column.type === 'text' ? 'general' : column.type;
  if (typeof content === 'string') return 'text';
  return content !== null && column.type === 'text' ? 'general' : column.type;
}

function checkOf(table: TableModel, row: RowModel, site: FormulaSite): string {
  const checked = table.columns.flatMap((column) => {
    if (column.owner === 'user') return [];
    const shown = row.cells[column.id];
    const cell = placeCell(engineCell(shown), column, row, site);
    return [
      { header: column.header, owner: column.owner, isFormula: cell.formula !== null, value: cell.value },
    ];
  });
  return rowCheckLine(table.id, rowKey(table.columns, row.cells), checked);
}

function strayCell(cell: CellModel): PlacedCell {
  const content = contentOf(cell);
  const formula = 'typedFormula' in cell ? cell.typedFormula : null;
  return {
    value: content,
    formula,
    look: 'body',
    format: formula === null && typeof content === 'string' ? 'text' : 'general',
    tone: null,
  };
}

function placedTable(at: TableLayout): PlacedTable {
  return {
    id: at.table.id,
    name: excelTableName(at.table.id),
    headerRow: at.headerRow,
    firstRow: at.firstRow,
    lastRow: at.lastRow,
    left: 0,
    right: at.right,
    columns: at.table.columns,
  };
}

function dropDowns(at: TableLayout, listColumn: (column: ColumnModel) => number): PlacedDropDown[] {
  return at.table.columns.flatMap((column, left) => {
    if (column.choices === undefined || column.choices.length === 0) return [];
    const letters = columnLetters(listColumn(column));
    const source = fitsLiteral(column.choices)
      ? `"${column.choices.join(',')}"`
      : `$${letters}$2:$${letters}$${column.choices.length + 1}`;
    const area = { top: at.firstRow, left, bottom: at.lastRow, right: left };
    return [{ area, choices: column.choices, source }];
  });
}

interface LongList {
  readonly column: ColumnModel;
  readonly choices: readonly string[];
}

function longLists(tables: readonly TableLayout[]): LongList[] {
  return tables.flatMap(({ table }) =>
    table.columns.flatMap((column) => {
      const { choices = [] } = column;
      return choices.length === 0 || fitsLiteral(choices) ? [] : [{ column, choices }];
    }),
  );
}

/** A literal list over 255 characters makes Excel call the file damaged; commas and quotes have a meaning of their own. */
function fitsLiteral(choices: readonly string[]): boolean {
  return choices.join(',').length <= 255 && choices.every((choice) => /^[^\s,"=][^,"]*$/.test(choice));
}

function plain(text: string, look: PlacedCell['look']): PlacedCell {
  return { value: text, formula: null, look, format: 'text', tone: null };
}

function blank(
  column: ColumnModel,
  look: PlacedCell['look'] = column.owner === 'entered' ? 'entered' : 'body',
): PlacedCell {
  return { value: null, formula: null, look, format: column.type, tone: null };
}

/** Cells put down in any order, handed out as dense rows. */
class Canvas {
  private readonly rows: (PlacedCell | null)[][] = [];

  put(row: number, column: number, cell: PlacedCell): void {
    while (this.rows.length <= row) this.rows.push([]);
    const cells = this.rows[row];
    if (cells !== undefined) cells[column] = cell;
  }

  dense(width: number): (PlacedCell | null)[][] {
    return this.rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
  }
}
