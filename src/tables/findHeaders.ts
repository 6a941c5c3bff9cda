import { formatAt, valueAt, type Area, type FormatClass, type Grid } from '../workbook/grid';
import { isBlank, plainText } from './cells/plainText';
import { contentOf } from './columnContent';
import { COUNTING, headerReadings, type Columns, type HeaderReading } from './headerLines';
import type { TableKind } from './kind';
import { kindOf, type KindMatch } from './kindOf';
import type { Column, MatchedColumn } from './column';
import { spellings } from './spelling';
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
/** The least share of cells with a digit in a column of figures. */
const FIGURES = 0.8;
/** How many cells of a column are looked at to see what it holds. */
const SAMPLE = 60;
/** The least share of a header's texts with a word that some kind looks for. */
const KNOWN = 0.3;
/** The least share of an upper line's texts that are words of headings, and what each is worth; what a heading twice takes away. */
const WORDY = 0.6;
const UPPER = 0.1;
/** By so much more a second line of headings must be made of such words than the records below, of which so many are looked at. */
const ABOVE_RECORDS = 0.25;
const LINES_BELOW = 4;
/** A label and its value above the headings are two cells. */
const LEAST_UPPER = 3;
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
    const taken = running.filter((header) => row > header.row + FIRST_ROWS);
    const readings = headerReadings(grid, row, taken);
    if (readings.length === 0 || row > (said.get(wordsOfLine(grid, row)) ?? Infinity)) continue;
    const found = bestPerPlace(readings.flatMap((reading) => headersIn(grid, reading, kinds)));
    for (const { top, row: last } of found)
      for (let line = top; line <= last; line += 1) said.set(wordsOfLine(grid, line), last);
    headers.push(...found);
    running.push(...found);
  }
  return outsideTables(grid, withoutRivals(headers));
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
  const weight = wholeness(grid, reading, kinds);
  const segments = segmentsOf(reading.texts);
  const columns = segments.map((segment) => columnsOf(grid, reading.row, segment, reading.texts, kinds));
  return bestSplit(segments.length, (from, to) => {
    const [first, last] = [segments[from], segments[to]];
    if (!first || !last) return null;
    const own = columns.slice(from, to + 1).flat();
    const match = kindOf(kinds, own, (kind) => speaksFor(grid, reading.top, kind));
    return match === null ? null : headerOf(reading, first.left, last.right, own, match, weight);
  });
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
 * What speaks for a reading besides the kinds: that both its lines are made of words of headings, which the rows below are not,
 * and that no two columns are called the same. "Net" and "VAT" over "Amount" and "Amount" are one header of two lines; a record
 * may hold words of headings too ("Active", "Borough Council").
 */
function wholeness(
  grid: Grid,
  { row, upper, lower, texts }: HeaderReading,
  kinds: readonly TableKind[],
): number {
  const filled = texts.filter((text) => text !== null);
  const same = filled.length - new Set(filled.map((text) => text.toLowerCase())).size;
  const known = (list: readonly string[]): number =>
    list.filter((text) => isHeadingWord(text, kinds)).length / list.length;
  const isWhole = (): boolean =>
    upper.length >= LEAST_UPPER &&
    known(upper) >= WORDY &&
    known(lower) >= WORDY &&
    known(lower) >= ABOVE_RECORDS + mostKnownBelow(grid, row, known);
  return (isWhole() ? UPPER * upper.length : 0) - SAME * same;
}

/** The greatest share of heading words in the next lines of cells. */
function mostKnownBelow(grid: Grid, row: number, known: (texts: readonly string[]) => number): number {
  let most = 0;
  for (let below = row + 1; below <= row + LINES_BELOW; below += 1) {
    const texts = (grid.rows[below] ?? []).flatMap((value) => plainText(value) ?? []);
    if (texts.length > 1) most = Math.max(most, known(texts));
  }
  return most;
}

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
function bestSplit(count: number, tableOf: (from: number, to: number) => Header | null): Header[] {
  let best: { score: number; headers: Header[] }[] = [{ score: 0, headers: [] }];
  for (let from = count - 1; from >= 0; from -= 1) {
    let here = best[0] ?? { score: 0, headers: [] };
    for (let to = from; to < Math.min(count, from + MOST_RUNS); to += 1) {
      const table = tableOf(from, to);
      const rest = best[to - from];
      if (!table || !rest) continue;
      const score = table.explained - APART + rest.score;
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
  for (let column = segment.left; column <= segment.right; column += 1) {
    const header = texts[column];
    if (header === null || header === undefined) continue;
    const sample = sampleOf(grid, row, column);
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

function sampleOf(grid: Grid, row: number, column: number): Column['sample'] {
  const sample: { value: ReturnType<typeof valueAt>; format: FormatClass }[] = [];
  const last = Math.min(grid.rows.length - 1, row + 4 * SAMPLE);
  for (let at = row + 1; at <= last && sample.length < SAMPLE; at += 1) {
    const value = valueAt(grid, at, column);
    // A header that stands again is no cell of the column.
    if (!isBlank(value) && value !== valueAt(grid, row, column))
      sample.push({ value, format: formatAt(grid, at, column) });
  }
  return sample;
}

function speaksFor(grid: Grid, top: number, kind: TableKind): boolean {
  const above = [grid.sheet ?? grid.file];
  for (let row = Math.max(0, top - 8); row < top; row += 1) {
    for (const value of grid.rows[row] ?? []) if (typeof value === 'string') above.push(value);
  }
  return speaksOf(kind.titles, above);
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
        if (isRival(header, other)) return false;
      }
    }
    return true;
  });
}

function isRival(header: Header, other: Header): boolean {
  const sharesLine = other.top <= header.row && header.top <= other.row;
  if (!sharesLine || !overlaps(header, other)) return false;
  return other.score > header.score || (other.score === header.score && other.row > header.row);
}

/** A row of a table may use the words of headings ("Derby City Council", "Toyota City"): it starts no table of its own. */
function outsideTables(grid: Grid, headers: readonly Header[]): Header[] {
  const kept: Header[] = [];
  for (const header of headers) {
    const above = kept.findLast((other) => overlaps(other, header));
    if (above && (isRowOf(grid, above, header.row) || isWeakBelow(grid, header))) continue;
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
function isWeakBelow(grid: Grid, header: Header): boolean {
  return strength(header) < (isFilled(grid, header.top - 1, header, 2) ? STRONG : SET_OFF);
}

const strength = ({ matches, columns }: Header): number =>
  matches.reduce((sum, match) => sum + match.confidence, 0) / columns.length;

function overlaps(one: Header, other: Header): boolean {
  return one.left <= other.right && other.left <= one.right;
}
