import { valueAt, type Grid } from '../workbook/grid';
import { isBlank } from './cells/plainText';
import type { Column } from './column';
import { columnsUnder } from './columnsUnder';
import type { Header } from './header';
import { COUNTING, type HeaderReading } from './headerLines';
import { foreignWords } from './headingConfidence';
import type { TableKind } from './kind';
import { kindOf, type KindMatch } from './kindOf';
import { bestSplit, LIKE_ROWS, segmentsOf, unlikeRows } from './sideBySide';
import { isHeadingWord } from './vocabulary';
import { speaksOf } from './words';

/** The least share of a header's texts with a word that some kind looks for. */
const KNOWN = 0.3;
/** What a heading of two lines is worth where they go together to what people call the field, and where they do not. */
const TOGETHER = 0.3;
const FOREIGN = 0.3;
const FOREIGN_BESIDE = 1;
/** What a heading loses that takes a word from the column before: it may stand over that one alone. */
const BESIDE = 0.1;
/** What a cell above takes away that may be the upper half of a heading. */
const HALVED = 0.05;
/** What a heading twice takes away. */
const SAME = 0.3;
/** A title stands alone in its line, or beside another table's. */
const TITLES = 2;

/** The tables, one or several side by side, that a reading of one or two lines makes headers of. */
export function headersOfReading(grid: Grid, reading: HeaderReading, kinds: readonly TableKind[]): Header[] {
  const filled = reading.texts.filter((text) => text !== null).filter((text) => !COUNTING.test(text));
  const known = filled.filter((text) => isHeadingWord(text, kinds)).length;
  if (known < 2 || known < KNOWN * filled.length) return [];
  const segments = segmentsOf(reading.texts);
  const columns = segments.map((segment) =>
    columnsUnder(grid, reading.row, segment, reading.texts, kinds).filter((column) =>
      isOverCells(grid, reading, column),
    ),
  );
  const parted = (to: number): number => {
    const [left, right] = [segments[to], segments[to + 1]];
    return left && right && unlikeRows(grid, reading.row, [left, right], kinds) === 0 ? LIKE_ROWS : 0;
  };
  const halved = reading.top === reading.row ? HALVED * upperHalf(grid, reading.row) : 0;
  return bestSplit(segments.length, parted, (from, to) => {
    const [first, last] = [segments[from], segments[to]];
    if (!first || !last) return null;
    const own = columns.slice(from, to + 1).flat();
    const apart = unlikeRows(grid, reading.row, segments.slice(from, to + 1), kinds);
    const match = kindOf(kinds, own, (kind) => speaksFor(grid, reading.top, kind));
    return match === null
      ? null
      : headerOf(
          reading,
          first.left,
          last.right,
          own,
          match,
          wholeness(reading, own, match) - apart - halved,
        );
  });
}

/** A text of the upper line over nothing at all heads no column: it is a remark above the header. */
function isOverCells(grid: Grid, { top, row }: HeaderReading, { column, sample }: Column): boolean {
  return top === row || sample.length > 0 || !isBlank(valueAt(grid, row, column));
}

function headerOf(
  { top, row }: HeaderReading,
  left: number,
  right: number,
  columns: readonly Column[],
  { kind, matches, score, explained }: KindMatch,
  weight: number,
): Header {
  return {
    kind,
    top,
    row,
    left,
    right,
    columns,
    matches,
    score: score + weight,
    explained: explained + weight,
  };
}

/**
 * What speaks for a reading besides the kinds. Two lines are one header where they go together to what people call the field
 * ("Net" over "Amount"), and not where one of them brings words that the field is never called by ("Prepared by" over "PO Number",
 * "Partner town" over "Haarlem"). No two columns are called the same.
 */
function wholeness({ joined }: HeaderReading, columns: readonly Column[], match: KindMatch): number {
  const called = columns.map(({ header }) => header.toLowerCase());
  let sum = -SAME * (called.length - new Set(called).size);
  for (const { field, column } of match.matches) {
    const own = match.kind.fields[field];
    const heading = columns.find((one) => one.column === column);
    const over = joined.get(column);
    if (!own || !heading || over === undefined) continue;
    const foreign = foreignWords(own, heading);
    if (foreign > 0) sum -= over === 'itself' ? Math.min(1, FOREIGN * foreign) : FOREIGN_BESIDE;
    else sum += over === 'itself' ? TOGETHER : -BESIDE;
  }
  return sum;
}

/**
 * Lines above the header speak for a kind where they are titles: not labels with their values, nor the upper half of a header,
 * whose cells stand over cells.
 */
function speaksFor(grid: Grid, top: number, kind: TableKind): boolean {
  const above = [grid.sheet ?? grid.file];
  for (let row = Math.max(0, top - 8); row < top; row += 1) {
    const filled = [...(grid.rows[row] ?? []).entries()].filter(([, value]) => !isBlank(value));
    if (filled.length > TITLES || (row === top - 1 && upperHalf(grid, top) > 0)) continue;
    for (const [, value] of filled) if (typeof value === 'string') above.push(value);
  }
  return speaksOf(kind.titles, above);
}

/**
 * How many cells make the line above a header the upper half of it: cells that all stand over cells, and not one alone over the
 * first of them, where a title would stand.
 */
function upperHalf(grid: Grid, header: number): number {
  const first = (grid.rows[header] ?? []).findIndex((value) => !isBlank(value));
  const columns = [...(grid.rows[header - 1] ?? []).entries()].flatMap(([at, value]) =>
    isBlank(value) ? [] : at,
  );
  const [only, ...more] = columns;
  if (only === undefined || (more.length === 0 && only <= first)) return 0;
  return columns.every((column) => !isBlank(valueAt(grid, header, column))) ? columns.length : 0;
}
