import { formatAt, valueAt, type Area, type FormatClass, type Grid } from '../workbook/grid';
import { isBlank, plainText } from './cells/plainText';
import { contentOf } from './columnContent';
import {
  COUNTING,
  headerReadings,
  looksLikeHeadings,
  recursBelow,
  type Columns,
  type HeaderReading,
} from './headerLines';
import type { TableKind } from './kind';
import { kindOf, type KindMatch } from './kindOf';
import type { Column, MatchedColumn } from './column';
import { spellings } from './spelling';
import { foreignWords } from './headingConfidence';
import { isHeadingWord } from './vocabulary';
import { speaksOf } from './words';

/** A place where a table of a known kind starts. */
export interface Header {
  readonly kind: TableKind;
  /** First and last header line; they differ where the header stands over two rows. */
  readonly top: number;
  readonly row: number;
  readonly left: number;
  readonly right: number;
  readonly columns: readonly Column[];
  readonly matches: readonly MatchedColumn[];
  readonly score: number;
  readonly explained: number;
}

/** A header below another one explains most of its columns, or is a row of that table. */
const STRONG = 0.7;
const SET_OFF = 0.45;
/** Enough where all its cells are words of headings. */
const PLAIN = 0.35;
/** The least share of cells with a digit in a column of figures. */
const FIGURES = 0.8;
/** How many cells of a column are looked at to see what it holds. */
const SAMPLE = 60;
/** A line below is a header of its own where so many of its texts, none of them longer than this, hold words of headings. */
const HEADINGS = 0.65;
const LONG_HEADING = 40;
/** The least share of a header's texts with a word that some kind looks for. */
const KNOWN = 0.3;
/** What a heading of two lines is worth where they go together to what people call the field, and where they do not. */
const TOGETHER = 0.3;
const FOREIGN = 0.3;
const FOREIGN_BESIDE = 1;
/** What a heading loses that takes a word from the column before: it may stand over that one alone. */
const BESIDE = 0.1;
/** A title stands alone in its line, or beside another table's. */
const TITLES = 2;
const SAME = 0.3;
/** Several tables side by side are only believed where they explain clearly more than one table with blank columns. */
const APART = 0.7;

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
    const found = bestPerPlace(readings.flatMap((reading) => headersIn(grid, reading, kinds)));
    for (const { top, row: last } of found)
      for (let line = top; line <= last; line += 1) said.set(wordsOfLine(grid, line), last);
    headers.push(...found);
    running.push(...found);
  }
  return outsideTables(grid, withoutRivals(headers), kinds);
}

/** True where a line of the header stands in this row once more. */
function standsAgain(grid: Grid, row: number, { top, row: last, left, right }: Header): boolean {
  if (row <= last) return false;
  const own = (grid.rows[row] ?? []).slice(left, right + 1);
  if (own.every(isBlank)) return false;
  for (let line = top; line <= last; line += 1) {
    const cells = (grid.rows[line] ?? []).slice(left, right + 1);
    if (own.every((value, at) => value === cells[at]) || cells.every((value, at) => value === own[at]))
      return true;
  }
  return false;
}

/** A header is looked for in so many lines of a block of cells without a gap: exports put up to twenty lines above theirs. */
const DEPTH = 60;
/** A line that looks like a header and is none (a query, a title of several cells) stands close above the real one. */
const FIRST_ROWS = 3;
const WHOLE_ROW: Columns = { left: 0, right: Infinity };

function wordsOfLine(grid: Grid, row: number): string {
  return (grid.rows[row] ?? []).map((value) => plainText(value)?.toLowerCase() ?? '').join('\t');
}

function isFilled(grid: Grid, row: number, { left, right }: Columns, least: number): boolean {
  const cells = grid.rows[row] ?? [];
  const last = Math.min(right, cells.length - 1);
  let filled = 0;
  for (let column = left; column <= last && filled < least; column += 1)
    if (!isBlank(cells[column] ?? null)) filled += 1;
  return filled >= least;
}

function headersIn(grid: Grid, reading: HeaderReading, kinds: readonly TableKind[]): Header[] {
  const filled = reading.texts.filter((text) => text !== null).filter((text) => !COUNTING.test(text));
  const known = filled.filter((text) => isHeadingWord(text, kinds)).length;
  if (known < 2 || known < KNOWN * filled.length) return [];
  const segments = segmentsOf(reading.texts);
  const columns = segments.map((segment) =>
    columnsOf(grid, reading.row, segment, reading.texts, kinds).filter((column) =>
      isOverCells(grid, reading, column),
    ),
  );
  const parted = (to: number): number => {
    const [left, right] = [segments[to], segments[to + 1]];
    return left && right && unlikeRows(grid, reading.row, [left, right], kinds) === 0 ? LIKE_ROWS : 0;
  };
  return bestSplit(segments.length, parted, (from, to) => {
    const [first, last] = [segments[from], segments[to]];
    if (!first || !last) return null;
    const own = columns.slice(from, to + 1).flat();
    const apart = unlikeRows(grid, reading.row, segments.slice(from, to + 1), kinds);
    const match = kindOf(kinds, own, (kind) => speaksFor(grid, reading.top, kind));
    return match === null
      ? null
      : headerOf(reading, first.left, last.right, own, match, wholeness(reading, own, match) - apart);
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
 * What it takes away from a table that its runs of columns end at different rows: then they are tables side by side. A remark or a
 * total below fills few of the columns; of a run of one column nothing can be said.
 */
function unlikeRows(grid: Grid, row: number, runs: readonly Columns[], kinds: readonly TableKind[]): number {
  const last = Math.min(lastOfSample(grid, row, kinds), row + SAMPLE);
  let unlike = 0;
  const wide = runs.filter(({ left, right }) => left < right);
  for (const [at, right] of wide.entries()) {
    const left = wide[at - 1];
    if (!left) continue;
    let alone = 0;
    let filled = 0;
    for (let below = row + 1; below <= last; below += 1) {
      const [one, other] = [isMostlyFilled(grid, below, left), isMostlyFilled(grid, below, right)];
      if (one || other) filled += 1;
      if (one && other) alone = 0;
      else if (one || other) alone += 1;
    }
    if (alone >= UNLIKE_ROWS && alone >= UNLIKE_SHARE * filled) unlike += UNLIKE;
  }
  return unlike;
}

function isMostlyFilled(grid: Grid, row: number, run: Columns): boolean {
  return isFilled(grid, row, run, Math.ceil((run.right - run.left + 1) / 3));
}

/** Rows at the end that are filled in one of two runs of columns only, by number and as a share; and what that takes away. */
const UNLIKE_ROWS = 3;
const UNLIKE_SHARE = 0.15;
const UNLIKE = 1.5;
/** What it takes away to part runs of columns that end at the same row. */
const LIKE_ROWS = 0.25;

/** Runs of header cells without a gap: two tables side by side have one between them. */
function segmentsOf(texts: readonly (string | null)[]): Columns[] {
  const segments: Columns[] = [];
  let left = -1;
  for (let column = 0; column <= texts.length; column += 1) {
    const filled = (texts[column] ?? null) !== null;
    if (filled && left < 0) left = column;
    if (!filled && left >= 0) {
      segments.push({ left, right: column - 1 });
      left = -1;
    }
  }
  return segments;
}

/**
 * The best way to take runs of columns together: as one table with blank columns in it, or as several side by side. Tried from
 * the right: what the best is from each run on.
 */
function bestSplit(
  count: number,
  parted: (after: number) => number,
  tableOf: (from: number, to: number) => Header | null,
): Header[] {
  let best: { score: number; headers: Header[] }[] = [{ score: 0, headers: [] }];
  for (let from = count - 1; from >= 0; from -= 1) {
    let here = best[0] ?? { score: 0, headers: [] };
    for (let to = from; to < Math.min(count, from + MOST_RUNS); to += 1) {
      const table = tableOf(from, to);
      const rest = best[to - from];
      if (!table || !rest) continue;
      const between = rest.headers.length > 0 ? parted(to) : 0;
      const score = table.explained - APART - between + rest.score;
      if (score > here.score) here = { score, headers: [table, ...rest.headers] };
    }
    best = [here, ...best];
  }
  return best[0]?.headers ?? [];
}

/** A table with more blank columns than this is not looked for. */
const MOST_RUNS = 8;

/** The columns under a header, each with some of its cells. */
export function columnsOf(
  grid: Grid,
  row: number,
  segment: Columns,
  texts: readonly (string | null)[],
  kinds: readonly TableKind[],
): Column[] {
  const columns: Column[] = [];
  const last = lastOfSample(grid, row, kinds);
  for (let column = segment.left; column <= segment.right; column += 1) {
    const header = texts[column];
    if (header === null || header === undefined) continue;
    const sample = sampleOf(grid, row, column, last);
    columns.push({
      header,
      spellings: spellings(header, kinds),
      column,
      sample,
      system1904: grid.system1904,
    });
  }
  return columns;
}

/** Some of the cells under a heading: not of the header where it stands again, and none of another table below. */
function sampleOf(grid: Grid, row: number, column: number, last: number): Column['sample'] {
  const sample: { value: ReturnType<typeof valueAt>; format: FormatClass }[] = [];
  for (let at = row + 1; at <= last && sample.length < SAMPLE; at += 1) {
    const value = valueAt(grid, at, column);
    if (!isBlank(value) && value !== valueAt(grid, row, column))
      sample.push({ value, format: formatAt(grid, at, column) });
  }
  return sample;
}

/** The last row above the next header, as far as cells are looked at. */
function lastOfSample(grid: Grid, row: number, kinds: readonly TableKind[]): number {
  const last = Math.min(grid.rows.length - 1, row + 4 * SAMPLE);
  const own = wordsOfLine(grid, row);
  for (let at = row + 2; at <= last; at += 1)
    if (isHeaderLine(grid, at, kinds) && wordsOfLine(grid, at) !== own) return at - 1;
  return last;
}

/** Words of headings in nearly all cells. */
function isHeaderLine(grid: Grid, row: number, kinds: readonly TableKind[]): boolean {
  const cells = grid.rows[row] ?? [];
  if (!looksLikeHeadings(cells)) return false;
  const texts = cells.flatMap((value) => plainText(value) ?? []).filter((text) => !COUNTING.test(text));
  const known = texts.filter((text) => text.length <= LONG_HEADING && isHeadingWord(text, kinds)).length;
  return known > 1 && known >= HEADINGS * texts.length && !recursBelow(grid, row);
}

/**
 * Lines above the header speak for a kind where they are titles: not labels with their values, nor the upper half of a header,
 * whose cells stand over cells.
 */
function speaksFor(grid: Grid, top: number, kind: TableKind): boolean {
  const above = [grid.sheet ?? grid.file];
  for (let row = Math.max(0, top - 8); row < top; row += 1) {
    const filled = [...(grid.rows[row] ?? []).entries()].filter(([, value]) => !isBlank(value));
    const isHalf =
      row === top - 1 &&
      isUpperHalf(
        grid,
        top,
        filled.map(([column]) => column),
      );
    if (filled.length > TITLES || isHalf) continue;
    for (const [, value] of filled) if (typeof value === 'string') above.push(value);
  }
  return speaksOf(kind.titles, above);
}

/** Cells that all stand over cells, and not one alone over the first of them, where a title would stand. */
function isUpperHalf(grid: Grid, header: number, columns: readonly number[]): boolean {
  const first = (grid.rows[header] ?? []).findIndex((value) => !isBlank(value));
  const [only, ...more] = columns;
  if (only === undefined || (more.length === 0 && only <= first)) return false;
  return columns.every((column) => !isBlank(valueAt(grid, header, column)));
}

function bestPerPlace(headers: readonly Header[]): Header[] {
  const kept: Header[] = [];
  for (const header of [...headers].sort((a, b) => b.score - a.score)) {
    if (!kept.some((other) => overlaps(other, header))) kept.push(header);
  }
  return kept.sort((a, b) => a.left - b.left);
}

/** Readings that share a line and a column cannot both stand: the one that explains more does. */
function withoutRivals(headers: readonly Header[]): Header[] {
  return headers.filter((header, at) => {
    for (const step of [-1, 1]) {
      for (let next = at + step; ; next += step) {
        const other = headers[next];
        if (!other || other.top > header.row + 1 || other.row < header.top - 1) break;
        if (isRival(header, other, headers)) return false;
      }
    }
    return true;
  });
}

/** Tables side by side stand together against one that is read over all of their columns. */
function isRival(header: Header, other: Header, headers: readonly Header[]): boolean {
  const sharesLine = other.top <= header.row && header.top <= other.row;
  const isSameReading = other.top === header.top && other.row === header.row;
  if (!sharesLine || isSameReading || !overlaps(header, other)) return false;
  const own = scoreWithin(headers, header, other);
  const theirs = scoreWithin(headers, other, header);
  return theirs > own || (theirs === own && other.row > header.row);
}

/** What the tables of one reading explain of the columns of a table of another. */
function scoreWithin(headers: readonly Header[], { top, row }: Header, columns: Columns): number {
  return headers
    .filter((one) => one.top === top && one.row === row && overlaps(one, columns))
    .reduce((sum, { score }) => sum + score, 0);
}

/** A row of a table may use the words of headings ("Derby City Council", "Toyota City"): it starts no table of its own. */
function outsideTables(grid: Grid, headers: readonly Header[], kinds: readonly TableKind[]): Header[] {
  const kept: Header[] = [];
  for (const header of headers) {
    const above = kept.findLast((other) => overlaps(other, header));
    if (
      above &&
      ((!isHeaderLine(grid, header.row, kinds) && isRowOf(grid, above, header.row)) ||
        isWeakBelow(grid, header, kinds))
    )
      continue;
    kept.push(header);
  }
  return kept;
}

/** The columns that hold figures and dates above hold some here too; a heading would have words there. */
function isRowOf(grid: Grid, above: Header, row: number): boolean {
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

function overlaps(one: Columns, other: Columns): boolean {
  return one.left <= other.right && other.left <= one.right;
}
