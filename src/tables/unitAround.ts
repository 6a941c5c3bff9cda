import { plainText } from './cells/plainText';
import { moneyUnit, namesUnit } from './cells/moneyColumn';
import { readMoney, type MoneyUnit } from './cells/readMoney';
import { valueAt, type Grid } from '../workbook/grid';
import type { Header } from './header';

/** A unit that stands on the sheet for all sums of a table: "£000" above the headings, or under one of them. */
export interface UnitAround {
  readonly unit: MoneyUnit;
  readonly row: number;
  readonly column: number;
}

/** Lines above the headings that can speak for the table. */
const LINES_ABOVE = 8;
/**
 * The unit of a column of money whose own heading names none: right below the heading first, then in the lines above the
 * table. Null where nothing names one.
 */
export function unitAround(grid: Grid, header: Header, column: number): UnitAround | null {
  const below = unitAt(grid, header.row + 1, column);
  if (below !== null && readMoney(valueAt(grid, header.row + 1, column)) === undefined)
    return { unit: below, row: header.row + 1, column };
  for (let row = header.top - 1; row >= Math.max(0, header.top - LINES_ABOVE); row -= 1) {
    if (holdsSum(grid, row)) return null;
    const width = grid.rows[row]?.length ?? 0;
    for (let at = 0; at < width; at += 1) {
      const unit = unitAt(grid, row, at);
      if (unit !== null) return { unit, row, column: at };
    }
  }
  return null;
}

/** The records of a table above: what that one's headings say is no word about this one. */
function holdsSum(grid: Grid, row: number): boolean {
  return (grid.rows[row] ?? []).some((value) => {
    if (typeof value === 'number') return !(Number.isInteger(value) && value >= 1900 && value <= 2100);
    return typeof value === 'string' && /\d[.,]\d/.test(value) && typeof readMoney(value) === 'number';
  });
}

function unitAt(grid: Grid, row: number, column: number): MoneyUnit | null {
  const value = valueAt(grid, row, column);
  const text = typeof value === 'string' ? plainText(value) : null;
  if (text === null || text.length > 120 || !namesUnit(text)) return null;
  const unit = moneyUnit(text);
  return unit === 1 ? null : unit;
}
