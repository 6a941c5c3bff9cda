import { valueAt, type Area, type Grid } from '../workbook/grid';
import { isBlank, plainText } from './cells/plainText';
import { contentOf } from './columnContent';
import { isHeaderLine } from './columnsUnder';
import type { Header } from './header';
import { headerReadings } from './headerLines';
import { headersOfReading } from './headersOfReading';
import type { TableKind } from './kind';
import { isFilled, overlaps, wordsOfLine, type Columns } from './lines';
import { bestPerPlace, withoutRivals } from './rivals';

/** A header is looked for in so many lines of a block of cells without a gap: exports put up to twenty lines above theirs. */
const DEPTH = 60;
/** A line that looks like a header and is none (a query, a title of several cells) stands close above the real one. */
const FIRST_ROWS = 3;
const WHOLE_ROW: Columns = { left: 0, right: Infinity };
/** A header below another one explains most of its columns, or is a row of that table. */
const STRONG = 0.7;
const SET_OFF = 0.45;
/** Enough where all its cells are words of headings. */
const PLAIN = 0.35;
/** The least share of cells with a digit in a column of figures. */
const FIGURES = 0.8;

/** Every row that can be read as the header of one of the kinds, top to bottom; rows in `claimed` are left alone. */
export function findHeaders(grid: Grid, kinds: readonly TableKind[], claimed: readonly Area[]): Header[] {
  const headers: Header[] = [];
  let running: Header[] = [];
  /** Lines of headers that were found, to the last row of that header: where one stands again it starts no other table. */
  const said = new Map<string, number>();
  let lines = 0;
  for (let row = 0; row < grid.rows.length; row += 1) {
    running = running.filter((header) => row <= header.row || isFilled(grid, row, header, 2));
    lines = isFilled(grid, row, WHOLE_ROW, 2) ? lines + 1 : 0;
    if (lines > DEPTH || claimed.some((area) => row >= area.top && row <= area.bottom)) continue;
    const within = running.filter((header) => row > header.row + FIRST_ROWS);
    const again = (line: number): Columns[] => headers.filter((header) => standsAgain(grid, line, header));
    const readings = headerReadings(grid, row, [...within, ...again(row)], [...within, ...again(row + 1)]);
    if (readings.length === 0 || row > (said.get(wordsOfLine(grid, row)) ?? Infinity)) continue;
    const found = bestPerPlace(readings.flatMap((reading) => headersOfReading(grid, reading, kinds)));
    for (const { top, row: last } of found)
      for (let line = top; line <= last; line += 1) said.set(wordsOfLine(grid, line), last);
    headers.push(...found);
    running.push(...found);
  }
  return outsideTables(grid, withoutRivals(headers), kinds);
}

/** True where a line of the header stands in this row once more; cells more or less at its end do not matter. */
function standsAgain(grid: Grid, row: number, { top, row: last, left, right }: Header): boolean {
  if (row <= last) return false;
  const own = (grid.rows[row] ?? []).slice(left, right + 1);
  if (own.every(isBlank)) return false;
  for (let line = top; line <= last; line += 1) {
    const cells = (grid.rows[line] ?? []).slice(left, right + 1);
    const [short, long] = own.length < cells.length ? [own, cells] : [cells, own];
    if (!short.every(isBlank) && short.every((value, at) => value === long[at])) return true;
  }
  return false;
}

/** A row of a table may use the words of headings ("Derby City Council", "Toyota City"): it starts no table of its own. */
function outsideTables(grid: Grid, headers: readonly Header[], kinds: readonly TableKind[]): Header[] {
  const kept: Header[] = [];
  for (const header of headers) {
    const above = kept.findLast((other) => overlaps(other, header));
    if (above && (isRowOf(grid, above, header.row, kinds) || isWeakBelow(grid, header, kinds))) continue;
    kept.push(header);
  }
  return kept;
}

/** The columns that hold figures and dates above hold some here too; a line of headings has words there. */
function isRowOf(grid: Grid, above: Header, row: number, kinds: readonly TableKind[]): boolean {
  if (isHeaderLine(grid, row, kinds)) return false;
  let figures = 0;
  for (const column of above.columns) {
    const cell = plainText(valueAt(grid, row, column.column));
    if (cell === null || contentOf(column).digits < FIGURES) continue;
    if (!/\d/.test(cell)) return false;
    figures += 1;
  }
  return figures > 0;
}

/** A blank line or a title above speaks for a header; a line of two cells and more does not. */
function isWeakBelow(grid: Grid, header: Header, kinds: readonly TableKind[]): boolean {
  const own = strength(header);
  if (isFilled(grid, header.top - 1, header, 2)) return own < STRONG;
  return own < (isHeaderLine(grid, header.row, kinds) ? PLAIN : SET_OFF);
}

const strength = ({ matches, columns }: Header): number =>
  matches.reduce((sum, match) => sum + match.confidence, 0) / columns.length;
