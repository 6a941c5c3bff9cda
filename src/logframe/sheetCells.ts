import { dateFromSerial } from '../core/calendarDate';
import type { Source } from '../core/source';
import { cellKey, formatAt, isCellError, sourceAt, valueAt, type Area, type Grid } from '../workbook/grid';
import { cleanCellText } from './listInCell';

/** A cell with its text; a merged block counts as one cell. */
export interface SheetCell {
  readonly text: string;
  readonly area: Area;
}

/** Cells of a sheet with merged blocks resolved. */
export interface SheetCells {
  readonly grid: Grid;
  /** The cell that covers a position; its text is empty where the cell is blank. */
  at(row: number, column: number): SheetCell;
  /** Different non-blank cells of a row, left to right. */
  inRow(row: number, left: number, right: number): SheetCell[];
  /** Different non-blank cells of a block, row by row. */
  inArea(area: Area): SheetCell[];
  /** A merged block is named by its first cell, where the text stands. */
  sourceOf(area: Area): Source;
  readonly lastRow: number;
  readonly width: number;
}

/** Reads merged blocks once; every look-up after that is direct. */
export function sheetCells(grid: Grid): SheetCells {
  const lastRow = grid.rows.length - 1;
  const width = grid.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const merged = mergedBlocks(grid, lastRow, width);
  const read = new Map<number, SheetCell>();

  const at = (row: number, column: number): SheetCell => {
    const area = merged.get(cellKey(row, column)) ?? { top: row, left: column, bottom: row, right: column };
    const key = cellKey(area.top, area.left);
    const cell = read.get(key) ?? { text: textOf(grid, area.top, area.left), area };
    read.set(key, cell);
    return cell;
  };
  const inArea = (area: Area): SheetCell[] => {
    const found = new Set<SheetCell>();
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        const cell = at(row, column);
        if (cell.text !== '') found.add(cell);
      }
    }
    return [...found];
  };
  return {
    grid,
    at,
    inArea,
    inRow: (row, left, right) => inArea({ top: row, left, bottom: row, right }),
    sourceOf: (area) => sourceAt(grid, area.top, area.left),
    lastRow,
    width,
  };
}

function mergedBlocks(grid: Grid, lastRow: number, width: number): Map<number, Area> {
  const blocks = new Map<number, Area>();
  for (const area of grid.merges) {
    const clipped = {
      ...area,
      bottom: Math.min(area.bottom, lastRow),
      right: Math.min(area.right, width - 1),
    };
    for (let row = clipped.top; row <= clipped.bottom; row += 1) {
      for (let column = clipped.left; column <= clipped.right; column += 1) {
        blocks.set(cellKey(row, column), clipped);
      }
    }
  }
  return blocks;
}

/** As a person reads the cell: 45 %, an ISO date, text as typed. Error values read as their code. */
function textOf(grid: Grid, row: number, column: number): string {
  const value = valueAt(grid, row, column);
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'string') return cleanCellText(value);
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  const format = formatAt(grid, row, column);
  if (format === 'percent') return `${Number((value * 100).toPrecision(12))}%`;
  if (format === 'date') return dateFromSerial(value, grid.system1904) ?? String(value);
  return String(Number(value.toPrecision(15)));
}
