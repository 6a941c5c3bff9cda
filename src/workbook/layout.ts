import { columnWidth } from './columnWidth';
import type { Area } from './grid';
import type { ChartModel, SheetModel, TableModel } from './sheetModel';

/**
 * Where everything on a sheet stands, before any cell is filled: A1 title, one row a note, a blank row, then each table
 * (caption, header, data), a blank row between tables. Rows and columns count from 0.
 */
export interface Layout {
  /** Title and notes, one a row from row 0. Notes wider than the sheet go on in the next row: nothing is merged or cut off. */
  readonly lines: readonly string[];
  readonly tables: readonly TableLayout[];
  readonly charts: readonly ChartLayout[];
  readonly height: number;
  /** Columns that people see. */
  readonly visibleWidth: number;
  /** In characters, one a visible column. */
  readonly columnWidths: readonly number[];
}

/** The sentence of a chart, over as many rows as it needs, and the room for its drawing right below. */
export interface ChartLayout {
  readonly chart: ChartModel;
  readonly lines: readonly string[];
  readonly firstRow: number;
  readonly area: Area;
}

export interface TableLayout {
  readonly table: TableModel;
  /** Null where the table has no caption. */
  readonly captionRow: number | null;
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly right: number;
}

/** Text above and between tables needs this many characters of width to read well. */
const READABLE_WIDTH = 90;
const PLAIN_COLUMN_WIDTH = 12;
const TEXT_SHEET_WIDTH = 100;
const CHART_ROWS = 18;

export function layout(model: SheetModel): Layout {
  const columnWidths = visibleColumnWidths(model);
  const room = columnWidths.reduce((sum, width) => sum + width, 0);
  const lines = [model.title, ...model.notes.flatMap((note) => wrapped(note, room))];
  let next = lines.length + 1;
  const tables = model.tables.map((table) => {
    const placed = tableLayout(table, next);
    next = placed.lastRow + 2;
    return placed;
  });
  const charts = (model.charts ?? []).map((chart) => {
    const placed = chartLayout(chart, next, columnWidths);
    next = placed.area.bottom + 2;
    return placed;
  });
  return {
    lines,
    tables,
    charts,
    height: tables.length + charts.length === 0 ? lines.length : next - 1,
    visibleWidth: columnWidths.length,
    columnWidths,
  };
}

/** True where a cell of the sheet belongs to the model: title, notes, captions and tables. */
export function isOurs(placed: Layout, row: number, column: number): boolean {
  if (row < placed.lines.length) return column === 0;
  if (placed.charts.some((chart) => row >= chart.firstRow && row < chart.area.top)) return column === 0;
  return placed.tables.some(
    (table) =>
      (row === table.captionRow && column === 0) ||
      (row >= table.headerRow && row <= table.lastRow && column <= table.right),
  );
}

/** An Excel table wants at least one data row, so a table without rows keeps a blank one. */
function tableLayout(table: TableModel, top: number): TableLayout {
  const headerRow = table.caption === null ? top : top + 1;
  return {
    table,
    captionRow: table.caption === null ? null : top,
    headerRow,
    firstRow: headerRow + 1,
    lastRow: headerRow + Math.max(1, table.rows.length),
    right: table.columns.length - 1,
  };
}

function chartLayout(chart: ChartModel, firstRow: number, columnWidths: readonly number[]): ChartLayout {
  const room = columnWidths.reduce((sum, width) => sum + width, 0);
  const lines = wrapped(chart.summary, room);
  const top = firstRow + lines.length;
  const right = columnWidths.findIndex((_, at) => widthUpTo(columnWidths, at) >= READABLE_WIDTH);
  return { chart, lines, firstRow, area: { top, left: 0, bottom: top + CHART_ROWS - 1, right } };
}

function widthUpTo(columnWidths: readonly number[], last: number): number {
  return columnWidths.slice(0, last + 1).reduce((sum, width) => sum + width, 0);
}

function visibleColumnWidths(model: SheetModel): number[] {
  if (model.tables.length === 0) return [TEXT_SHEET_WIDTH];
  const widths: number[] = [];
  for (const table of model.tables) {
    table.columns.forEach(
      (column, at) => (widths[at] = Math.max(widths[at] ?? 0, columnWidth(column, table))),
    );
  }
  for (const stray of model.strays ?? []) {
    while (widths.length <= stray.column) widths.push(PLAIN_COLUMN_WIDTH);
  }
  while (widths.reduce((sum, width) => sum + width, 0) < READABLE_WIDTH) widths.push(PLAIN_COLUMN_WIDTH);
  return widths;
}

function wrapped(text: string, room: number): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const word of paragraph.split(' ')) {
      if (line !== '' && line.length + 1 + word.length > room) {
        lines.push(line);
        line = word;
      } else {
        line = line === '' ? word : `${line} ${word}`;
      }
    }
    lines.push(line);
  }
  return lines;
}
