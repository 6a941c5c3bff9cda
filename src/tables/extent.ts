import { valueAt, type Area, type CellValue, type Grid } from '../workbook/grid';
import { isBlank, isFiller, plainText } from './cells/plainText';
import { readDate } from './cells/readDate';
import { readMoney } from './cells/readMoney';
import type { Header } from './header';
import { headerLines } from './idleRow';

/** How far a table reaches, and what lies below it before the next one. */
export interface Extent {
  readonly area: Area;
  /** The Excel table or named range that ends above the last row: records from row `from` on are asked about. */
  readonly bound: { readonly name: string; readonly from: number } | null;
  /** Another block of cells below, under headings of its own: none of its rows is a row of this table. */
  readonly beneath: Area | null;
}

const DAY_FIRST = { order: 'dayFirst', system1904: false } as const;

/** From the header down to the next table, to another block under headings of its own, or to the last filled row. */
export function extentOf(
  grid: Grid,
  header: Header,
  headers: readonly Header[],
  claimed: readonly Area[],
): Extent {
  const bound = boundOf(grid, header);
  const last = lastRow(grid, header, headers, claimed);
  const beside = headers.some((other) => other !== header && !overlaps(other, header) && other.row <= last);
  const block = blockBeneath(grid, header, bound?.area.bottom ?? header.row, last);
  const bottom = lastFilled(grid, header, block === null ? last : block - 1, beside);
  return {
    area: { top: header.top, left: header.left, bottom, right: header.right },
    bound: bound === null ? null : pastBound(grid, bound, bottom),
    beneath:
      block === null
        ? null
        : {
            top: block,
            left: header.left,
            bottom: lastFilled(grid, header, last, beside),
            right: header.right,
          },
  };
}

interface Bound {
  readonly name: string;
  readonly area: Area;
  /** Excel tables grow with their rows. Names are left behind, so only a gap says that a name ends the table. */
  readonly grows: boolean;
}

function pastBound(grid: Grid, { name, area, grows }: Bound, bottom: number): Extent['bound'] {
  for (let row = area.bottom + 1; row <= bottom; row += 1) {
    if (grows || isBlankRow(grid, row, 0, Infinity)) return { name, from: row };
  }
  return null;
}

/** The Excel table that the header heads, else a range that people named which begins with it or right below it. */
function boundOf(grid: Grid, header: Header): Bound | null {
  const table = grid.tables.find(({ area }) => contains(area, header.row, header.left));
  if (table) return { ...table, grows: true };
  const named = grid.names.find(
    ({ purpose, area }) =>
      purpose === 'range' &&
      area.bottom > header.row + 1 &&
      area.top >= header.top &&
      area.top <= header.row + 1 &&
      area.left <= header.left + 1 &&
      area.right > area.left &&
      overlaps(area, header),
  );
  return named ? { ...named, grows: false } : null;
}

function lastRow(grid: Grid, header: Header, headers: readonly Header[], claimed: readonly Area[]): number {
  const below = [
    ...headers.filter((other) => other.top > header.row && overlaps(other, header)).map((other) => other.top),
    ...claimed.filter((area) => area.top > header.row && overlaps(area, header)).map((area) => area.top),
    grid.rows.length,
  ];
  return Math.min(...below) - 1;
}

/**
 * The first row of another block: after a blank row, a line of headings over figures that gives no value to any field which
 * makes a record of this table. A summary by supplier below a ledger would be counted a second time otherwise.
 *
 * @returns null where there is none between `from` and `last`.
 */
function blockBeneath(grid: Grid, header: Header, from: number, last: number): number | null {
  for (let row = from + 2; row < last; row += 1) {
    if (!isBlankRow(grid, row - 1, 0, Infinity) || isBlankRow(grid, row, 0, Infinity)) continue;
    const headings = titleSkipped(grid, row, last);
    if (headings !== null && isHeadings(grid, header, headings)) return row;
  }
  return null;
}

/** A block may carry a title of one cell above its headings. */
function titleSkipped(grid: Grid, row: number, last: number): number | null {
  if (filledIn(grid, row).length > 1) return row;
  let next = row + 1;
  while (next < last && isBlankRow(grid, next, 0, Infinity)) next += 1;
  return next < last && filledIn(grid, next).length > 1 ? next : null;
}

function isHeadings(grid: Grid, header: Header, row: number): boolean {
  const filled = filledIn(grid, row);
  if (filled.length < 2 || !filled.every((column) => isHeading(valueAt(grid, row, column)))) return false;
  const needed = new Set(header.kind.rowNeeds.flat());
  const typed = header.matches.filter(
    ({ field }) => needed.has(field) && header.kind.fields[field]?.type !== 'text',
  );
  if (typed.length === 0 || repeatsHeader(grid, header, row)) return false;
  return filled.some(
    (column) => typeof valueAt(grid, row + 1, column) === 'number' || isMoneyText(grid, row + 1, column),
  );
}

function isHeading(value: CellValue): boolean {
  const text = typeof value === 'string' ? plainText(value) : null;
  return (
    text !== null &&
    text.length <= 60 &&
    !isFiller(value) &&
    !/^\W*(?:grand|sub)?[\s-]*totals?\b/i.test(text) &&
    readMoney(text) === undefined &&
    (!/\d/.test(text) || readDate(text, 'general', DAY_FIRST) === undefined)
  );
}

function isMoneyText(grid: Grid, row: number, column: number): boolean {
  const value = valueAt(grid, row, column);
  return typeof value === 'string' && /\d/.test(value) && typeof readMoney(value) === 'number';
}

/** Any line of the header again, whatever stands between. */
function repeatsHeader(grid: Grid, header: Header, row: number): boolean {
  const filled = filledIn(grid, row);
  return headerLines(grid.rows, header.top, header.row).some((line) => {
    const same = filled.filter(
      (column) => plainText(valueAt(grid, row, column))?.toLowerCase() === line[column],
    );
    return same.length >= 0.6 * filled.length;
  });
}

function filledIn(grid: Grid, row: number): number[] {
  return (grid.rows[row] ?? []).flatMap((value, column) => (isBlank(value) ? [] : [column]));
}

/**
 * The last row that holds anything, in the table's columns where another table stands beside it, else anywhere: filler far to
 * the right is a row too. Every line of a text file is one.
 */
function lastFilled(grid: Grid, header: Header, last: number, beside: boolean): number {
  if (grid.sheet === null && last === grid.rows.length - 1) return last;
  let bottom = last;
  const [left, right] = beside ? [header.left, header.right] : [0, Infinity];
  while (bottom > header.row && isBlankRow(grid, bottom, left, right)) bottom -= 1;
  return bottom;
}

function isBlankRow(grid: Grid, row: number, left: number, right: number): boolean {
  const cells = grid.rows[row] ?? [];
  for (let column = left; column <= Math.min(right, cells.length - 1); column += 1)
    if (!isBlank(cells[column] ?? null)) return false;
  return true;
}

export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

function overlaps(
  one: { readonly left: number; readonly right: number },
  other: { readonly left: number; readonly right: number },
): boolean {
  return one.left <= other.right && other.left <= one.right;
}
