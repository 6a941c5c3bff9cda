import type { Grid } from '../workbook/grid';
import { isBlank, plainText } from './cells/plainText';
import { columnsUnder } from './columnsUnder';
import type { TableKind } from './kind';
import type { Column, MatchedColumn } from './column';
import { matchColumns } from './matchColumns';
import { otherSort } from './otherSort';
import type { NearestKind } from './readTable';

/** What a part of a sheet is that is none of the kinds, and how it falls short. */
export type WhyUnknown =
  | { readonly because: 'notes'; readonly rows: number }
  | { readonly because: 'noHeader'; readonly rows: number }
  | (Seen & { readonly because: 'blank'; readonly kind: string | null })
  | (Seen & { readonly because: 'otherSort'; readonly sort: string })
  | (Seen & Near & { readonly because: 'nearest'; readonly missing: readonly string[] })
  | (Seen & Near & { readonly because: 'untitled' })
  | (Seen & { readonly because: 'wordsOnly' })
  | (Seen & { readonly because: 'nothingLike' });

/** What seems to be the header, and how many filled rows lie below it. */
interface Seen {
  /** From 0. */
  readonly headerRow: number;
  readonly headings: readonly string[];
  readonly rows: number;
}

/** The kind that comes closest: as people are told, and as the rooms know it. */
interface Near {
  readonly kind: string;
  readonly nearest: NearestKind;
}

/** Why a sheet in which no table was found holds none. */
export function whyUnknown(grid: Grid, kinds: readonly TableKind[]): WhyUnknown {
  const filled = filledCells(grid);
  if (holdsNotes(grid, filled)) return { because: 'notes', rows: filled.length };
  const headerRow = likelyHeader(grid, filled);
  if (headerRow === null) return { because: 'noHeader', rows: filled.length };
  const columns = columnsBelow(grid, headerRow, kinds);
  const seen: Seen = {
    headerRow,
    headings: columns.map(({ header }) => header),
    rows: filled.filter(({ row }) => row > headerRow).length,
  };
  return seen.rows === 0 ? { because: 'blank', kind: null, ...seen } : judged(seen, columns, kinds);
}

/** What a header of a known kind is that has no rows below it. */
export function blankTemplate(kind: TableKind, headerRow: number, headings: readonly string[]): WhyUnknown {
  return { because: 'blank', kind: kind.called, headerRow, headings, rows: 0 };
}

interface FilledRow {
  readonly row: number;
  readonly cells: number;
}

function filledCells(grid: Grid): FilledRow[] {
  const filled: FilledRow[] = [];
  grid.rows.forEach((values, row) => {
    let cells = 0;
    for (const value of values) if (!isBlank(value)) cells += 1;
    if (cells > 0) filled.push({ row, cells });
  });
  return filled;
}

/** Text down one column, or text too long for a table's cell. */
function holdsNotes(grid: Grid, filled: readonly FilledRow[]): boolean {
  if (filled.length < 3 || filled.some(({ cells }) => cells > 3)) return false;
  const alone = filled.filter(({ cells }) => cells === 1).length;
  const long = filled.filter(({ row }) => longest(grid, row) > LONG_TEXT).length;
  return 2 * alone > filled.length || 2 * long > filled.length;
}

const LONG_TEXT = 100;

function longest(grid: Grid, row: number): number {
  return Math.max(0, ...(grid.rows[row] ?? []).map((value) => plainText(value)?.length ?? 0));
}

/** How far down a header is looked for. */
const DEPTH = 100;

/** The first row of short texts that is nearly as wide as the widest row. */
function likelyHeader(grid: Grid, filled: readonly FilledRow[]): number | null {
  const first = filled.slice(0, DEPTH);
  const widest = Math.max(0, ...first.map(({ cells }) => cells));
  const found = first.find(
    ({ row, cells }) => cells >= 2 && cells >= 0.6 * widest && isOfShortTexts(grid, row, cells),
  );
  return found?.row ?? null;
}

function isOfShortTexts(grid: Grid, row: number, cells: number): boolean {
  const texts = (grid.rows[row] ?? []).filter((value) => typeof value === 'string' && !isBlank(value));
  return texts.length >= 0.6 * cells && longest(grid, row) <= LONG_TEXT;
}

function columnsBelow(grid: Grid, headerRow: number, kinds: readonly TableKind[]): Column[] {
  const texts = (grid.rows[headerRow] ?? []).map((value) => plainText(value));
  return columnsUnder(grid, headerRow, { left: 0, right: texts.length - 1 }, texts, kinds);
}

function judged(seen: Seen, columns: readonly Column[], kinds: readonly TableKind[]): WhyUnknown {
  const own = new Set(kinds.map(({ called }) => called));
  const sort = kinds.flatMap((kind) => otherSort(kind, columns) ?? []).find(({ called }) => !own.has(called));
  if (sort) return { because: 'otherSort', sort: sort.called, ...seen };
  const [nearest] = kinds
    .flatMap((kind) => likenessTo(kind, columns))
    .sort((one, other) => other.share - one.share || other.fields - one.fields);
  const words = columns.every(holdsWords);
  if (!nearest) return { because: words ? 'wordsOnly' : 'nothingLike', ...seen };
  if (words && nearest.missing.some((field) => nearest.kind.fields[field]?.type !== 'text'))
    return { because: 'wordsOnly', ...seen };
  const near: Near = {
    kind: nearest.kind.called,
    nearest: {
      kind: nearest.kind.id,
      found: nearest.matches.map(({ field }) => field),
      holdsFigures: columns.some((column) => isOfFigures(nearest, column)),
    },
  };
  return nearest.missing.length === 0
    ? { because: 'untitled', ...near, ...seen }
    : { because: 'nearest', ...near, missing: nearest.missing, ...seen };
}

/** Most of the cells are figures, as a dash or "n/a" may stand between, and no field that is no money has taken the column. */
function isOfFigures({ kind, matches }: Likeness, { column, sample }: Column): boolean {
  const taken = matches.find((match) => match.column === column);
  if (taken && kind.fields[taken.field]?.type !== 'money') return false;
  const figures = sample.filter(({ value, format }) =>
    typeof value === 'number' ? format !== 'date' : typeof value === 'string' && FIGURES.test(value),
  );
  return figures.length > 0 && 2 * figures.length >= sample.length;
}

/** A list of names, codes or descriptions: no cell is a number or a date. */
function holdsWords({ sample }: Column): boolean {
  return sample.every(({ value }) => typeof value === 'string' && !FIGURES.test(value));
}

const FIGURES = /^[\s£(+-]*\d[\d\s.,:/%-]*\)?$/;

interface Likeness {
  readonly kind: TableKind;
  readonly missing: readonly string[];
  readonly matches: readonly MatchedColumn[];
  /** Of one set of needed fields, the share that has a column. */
  readonly share: number;
  readonly fields: number;
}

/** One field in common is chance; two, and half of what is needed, is likeness. */
function likenessTo(kind: TableKind, columns: readonly Column[]): Likeness[] {
  const matches = matchColumns(kind, columns);
  const found = new Set(matches.map(({ field }) => field));
  if (found.size < 2) return [];
  const likeness = (fields: readonly string[]): Likeness => {
    const missing = fields.filter((field) => !found.has(field));
    return { kind, missing, matches, share: 1 - missing.length / fields.length, fields: found.size };
  };
  return [
    ...kind.needs.map(likeness).filter(({ missing }) => missing.length > 0),
    ...(kind.needsUnderTitle ?? []).map(likeness),
  ].filter(({ share }) => share >= 0.5);
}
