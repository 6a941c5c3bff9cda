import { formatAt, valueAt, type Area, type FormatClass, type Grid } from '../workbook/grid';
import { isBlank, plainText } from './cells/plainText';
import { readDate } from './cells/readDate';
import { readMoney } from './cells/readMoney';
import type { TableKind } from './kind';
import { matchColumns, type Column, type MatchedColumn } from './matchColumns';
import { otherSort } from './otherSort';
import { likeness, tokens } from './words';

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
}

/** How many cells of a column are looked at to see what it holds. */
const SAMPLE = 60;
const DAY_FIRST = { order: 'dayFirst', system1904: false } as const;

/** Every row that can be read as the header of one of the kinds, top to bottom; rows in `claimed` are left alone. */
export function findHeaders(grid: Grid, kinds: readonly TableKind[], claimed: readonly Area[]): Header[] {
  const vocabulary = vocabularyOf(kinds);
  const headers: Header[] = [];
  for (let row = 0; row < grid.rows.length; row += 1) {
    if (!isWordy(grid, row) || claimed.some((area) => row >= area.top && row <= area.bottom)) continue;
    const best = [row, row + 1]
      .filter((last) => last === row || (mayStandOver(grid, row) && isWordy(grid, last)))
      .flatMap((last) => headersAt(grid, row, last, kinds, vocabulary));
    headers.push(...bestPerPlace(best));
  }
  return headers;
}

/** A header line has at least two cells, and none of them is a number or a date. */
function isWordy(grid: Grid, row: number): boolean {
  const cells = grid.rows[row];
  if (!cells) return false;
  let words = 0;
  let before: number | null = null;
  for (const value of cells) {
    if (value === null) continue;
    if (typeof value !== 'string') {
      if (typeof value !== 'number' || !isHeadingNumber(value, before)) return false;
      before = value;
      continue;
    }
    const text = plainText(value);
    if (text === null) continue;
    if (text.length <= 4 && COUNTING.test(text)) {
      if (!isHeadingNumber(Number(text), before)) return false;
      before = Number(text);
      continue;
    }
    if (text.length > 120 || readMoney(text) !== undefined) return false;
    if (/\d/.test(text) && readDate(text, 'general', DAY_FIRST) !== undefined && !/^\d{4}$/.test(text))
      return false;
    words += 1;
  }
  return words >= 2;
}

/** A year or an age as text exports write it. */
const COUNTING = /^\d{1,4}$/;

/** Budgets head columns with bare years; population tables with ages that count up from nought or one. */
function isHeadingNumber(value: number, before: number | null): boolean {
  if (!Number.isInteger(value)) return false;
  if (value >= 1900 && value <= 2100) return true;
  return before === null ? value === 0 || value === 1 : value === before + 1;
}

/** The upper line of a two-line header has gaps or merged cells: it groups what stands below. */
function mayStandOver(grid: Grid, row: number): boolean {
  const below = grid.rows[row + 1];
  if (!below) return false;
  if (grid.merges.some((area) => area.top === row && (area.right > area.left || area.bottom > row)))
    return true;
  return below.some((value, column) => !isBlank(value) && isBlank(valueAt(grid, row, column)));
}

function headersAt(
  grid: Grid,
  top: number,
  row: number,
  kinds: readonly TableKind[],
  vocabulary: Vocabulary,
): Header[] {
  const texts = headerTexts(grid, top, row);
  const filled = texts.filter((text) => text !== null).filter((text) => !COUNTING.test(text));
  const known = filled.filter(vocabulary).length;
  if (known < 2 || known < 0.3 * filled.length) return [];
  const whole = segmentsOf(texts);
  const apart = whole.flatMap((segment) => bestKind(grid, top, row, segment, texts, kinds));
  const first = whole[0];
  const last = whole[whole.length - 1];
  const together =
    first && last && whole.length > 1
      ? bestKind(grid, top, row, { left: first.left, right: last.right }, texts, kinds)
      : [];
  if (apart.length > 1 && new Set(apart.map((header) => header.kind.id)).size === apart.length) return apart;
  return (together[0]?.score ?? 0) > (apart[0]?.score ?? 0) ? together : apart;
}

/** Header text per column; a grouping cell stands over every column of its merge, or up to the next grouping cell. */
function headerTexts(grid: Grid, top: number, row: number): (string | null)[] {
  const width = Math.max(grid.rows[top]?.length ?? 0, grid.rows[row]?.length ?? 0);
  const texts: (string | null)[] = [];
  let group: string | null = null;
  for (let column = 0; column < width; column += 1) {
    const own = plainText(valueAt(grid, row, column));
    if (top === row) {
      texts.push(own);
      continue;
    }
    const above = plainText(mergedValue(grid, top, column));
    group = above ?? (own === null ? null : group);
    texts.push(own === null ? above : joined(group, own));
  }
  return texts;
}

function joined(group: string | null, own: string): string {
  return group === null || group.toLowerCase() === own.toLowerCase() ? own : `${group} ${own}`;
}

function mergedValue(grid: Grid, row: number, column: number): ReturnType<typeof valueAt> {
  const merge = grid.merges.find(
    (area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
  );
  return merge ? valueAt(grid, merge.top, merge.left) : valueAt(grid, row, column);
}

interface Segment {
  readonly left: number;
  readonly right: number;
}

/** Runs of header cells without a gap: two tables side by side have one between them. */
function segmentsOf(texts: readonly (string | null)[]): Segment[] {
  const segments: Segment[] = [];
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

function bestKind(
  grid: Grid,
  top: number,
  row: number,
  segment: Segment,
  texts: readonly (string | null)[],
  kinds: readonly TableKind[],
): Header[] {
  const columns = columnsOf(grid, row, segment, texts);
  const headings = columns.map((column) => column.header);
  let best: Header | null = null;
  for (const kind of kinds) {
    const matches = matchColumns(kind, columns);
    const found = new Set(matches.map((match) => match.field));
    const holds = (fields: readonly string[]): boolean => fields.every((field) => found.has(field));
    const bonus = titleBonus(grid, top, kind);
    const isNamed = bonus > 0 || speaks(kind.telling ?? [], headings);
    if (!kind.needs.some(holds) && !(isNamed && kind.needsUnderTitle?.some(holds))) continue;
    if (otherSort(kind, headings)) continue;
    const sum = matches.reduce((total, match) => total + match.confidence, 0);
    // A kind that explains more of the columns is more likely; the sheet's own title settles what is left.
    const score = sum + sum / columns.length + bonus;
    if (!best || score > best.score) {
      best = { kind, top, row, left: segment.left, right: segment.right, columns, matches, score };
    }
  }
  return best ? [best] : [];
}

/** The columns under a header, each with some of its cells. */
export function columnsOf(
  grid: Grid,
  row: number,
  segment: Segment,
  texts: readonly (string | null)[],
): Column[] {
  const columns: Column[] = [];
  for (let column = segment.left; column <= segment.right; column += 1) {
    const sample: { value: ReturnType<typeof valueAt>; format: FormatClass }[] = [];
    for (
      let at = row + 1;
      at < grid.rows.length && at <= row + 4 * SAMPLE && sample.length < SAMPLE;
      at += 1
    ) {
      const value = valueAt(grid, at, column);
      if (!isBlank(value)) sample.push({ value, format: formatAt(grid, at, column) });
    }
    const header = texts[column];
    if (header !== null && header !== undefined)
      columns.push({ header, column, sample, system1904: grid.system1904 });
  }
  return columns;
}

function titleBonus(grid: Grid, top: number, kind: TableKind): number {
  const above = [grid.sheet ?? grid.file];
  for (let row = Math.max(0, top - 8); row < top; row += 1) {
    for (const value of grid.rows[row] ?? []) if (typeof value === 'string') above.push(value);
  }
  return speaks(kind.titles, above) ? 0.6 : 0;
}

function speaks(words: readonly string[], texts: readonly string[]): boolean {
  return words.some((word) => texts.some((text) => likeness(text.slice(0, 120), word) > 0));
}

function bestPerPlace(headers: readonly Header[]): Header[] {
  const kept: Header[] = [];
  for (const header of [...headers].sort((a, b) => b.score - a.score)) {
    if (!kept.some((other) => other.left <= header.right && header.left <= other.right)) kept.push(header);
  }
  return kept.sort((a, b) => a.left - b.left);
}

type Vocabulary = (text: string) => boolean;

/** A quick test before any matching: is most of a short text made of words that some kind looks for? */
function vocabularyOf(kinds: readonly TableKind[]): Vocabulary {
  const words = new Set<string>();
  const forms = kinds.flatMap((kind) => Object.values(kind.fields).flatMap(({ form }) => form ?? []));
  for (const kind of kinds) {
    for (const field of Object.values(kind.fields)) {
      for (const phrase of field.synonyms) for (const word of tokens(phrase)) words.add(word);
    }
  }
  const known = new Map<string, boolean>();
  const isKnown = (word: string): boolean => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const hit =
      words.has(word) || (word.length >= 5 && [...words].some((other) => likeness(word, other) > 0));
    known.set(word, hit);
    return hit;
  };
  return (text) => {
    const given = tokens(text);
    if (given.length === 0 || given.length > 9) return false;
    return given.some(isKnown) || forms.some((form) => form.test(text.toLowerCase()));
  };
}
