import { valueAt, type CellValue, type Grid } from '../workbook/grid';
import { isBlank, plainText } from './cells/plainText';
import { readDate } from './cells/readDate';
import { namesUnit } from './cells/moneyColumn';
import { readMoney } from './cells/readMoney';

/** One way of reading one or two lines as a header: a text for each column of the sheet, null where nothing stands. */
export interface HeaderReading {
  /** First and last line; they differ where the header stands over two. */
  readonly top: number;
  readonly row: number;
  readonly texts: readonly (string | null)[];
  /** The texts of either line, where the header is read as two. */
  readonly upper: readonly string[];
  readonly lower: readonly string[];
}

const DAY_FIRST = { order: 'dayFirst', system1904: false } as const;
/** A heading is no paragraph. */
const LONGEST = 120;

/**
 * Every way in which a header may start at this row; none where the row cannot be one.
 *
 * @param taken columns in which a table that began above still runs: what stands in them is no heading.
 */
export function headerReadings(grid: Grid, row: number, taken: readonly Columns[]): HeaderReading[] {
  const upper = freeCells(grid, row, taken);
  if (!isWordy(upper, 1) || isUnitAlone(upper)) return [];
  const lower = freeCells(grid, row + 1, taken);
  const alone = isWordy(upper, 2)
    ? [{ top: row, row, texts: upper.map(plainText), upper: [], lower: [] }]
    : [];
  if (!isWordy(lower, 2) || isTitle(upper, lower)) return alone;
  const [above, below] = [upper, lower].map((line) => line.flatMap((value) => plainText(value) ?? []));
  const spread = upper.map((value, column) => mergedValue(grid, row, column) ?? value);
  const joined = [
    joinedTexts(spread, lower, false),
    ...(hasGaps(upper, lower) ? [joinedTexts(spread, lower, true)] : []),
  ];
  return [
    ...alone,
    ...joined.map((texts) => ({ top: row, row: row + 1, texts, upper: above ?? [], lower: below ?? [] })),
  ];
}

/** "£000" alone above the headings is the unit of the whole table and no heading of one column. */
function isUnitAlone(cells: readonly CellValue[]): boolean {
  const texts = cells.map(plainText).filter((text) => text !== null);
  return texts.length === 1 && namesUnit(texts[0] ?? '');
}

/** Columns next to each other, both bounds inclusive. */
export interface Columns {
  readonly left: number;
  readonly right: number;
}

/** The cells of a row, without those in columns that are taken. */
function freeCells(grid: Grid, row: number, taken: readonly Columns[]): readonly CellValue[] {
  const cells = grid.rows[row] ?? [];
  if (taken.length === 0) return cells;
  if (taken.some(({ left, right }) => left === 0 && right >= cells.length - 1)) return [];
  return cells.map((value, column) =>
    taken.some(({ left, right }) => column >= left && column <= right) ? null : value,
  );
}

/** A year or an age as text exports write it. */
export const COUNTING = /^\d{1,4}$/;

/** A header line has words in at least so many cells, and none of its cells is a number or a date. */
function isWordy(cells: readonly CellValue[], least: number): boolean {
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
    if (text.length > LONGEST) return false;
    // A unit or a dash is neither a heading nor a figure.
    if (!/[\p{L}\d]/u.test(text)) continue;
    if (readMoney(text) !== undefined) return false;
    if (/\d/.test(text) && readDate(text, 'general', DAY_FIRST) !== undefined) return false;
    words += 1;
  }
  return words >= least;
}

/** Budgets head columns with bare years; population tables with ages that count up from nought or one. */
function isHeadingNumber(value: number, before: number | null): boolean {
  if (!Number.isInteger(value)) return false;
  if (value >= 1900 && value <= 2100) return true;
  return before === null ? value === 0 || value === 1 : value === before + 1;
}

/** One cell at the left or with a figure in it is a title; elsewhere it may be the beginning of a heading. */
function isTitle(upper: readonly CellValue[], lower: readonly CellValue[]): boolean {
  const filled = upper.flatMap((value, column) => (isBlank(value) ? [] : [column]));
  const [only] = filled;
  if (only === undefined || filled.length > 1) return false;
  const first = lower.findIndex((value) => !isBlank(value));
  return only <= first || /\d/.test(plainText(upper[only] ?? null) ?? '');
}

/** The upper line has gaps over headings: what stands beside them may stand over them too. */
function hasGaps(upper: readonly CellValue[], lower: readonly CellValue[]): boolean {
  return lower.some((value, column) => !isBlank(value) && isBlank(upper[column] ?? null));
}

/**
 * The texts of two lines as one. A merged cell stands over every column that it covers; one that is not merged stands over the
 * columns up to the next one if it groups them, else over its own column only: a long heading that runs on below.
 */
function joinedTexts(
  upper: readonly CellValue[],
  lower: readonly CellValue[],
  groups: boolean,
): (string | null)[] {
  const texts: (string | null)[] = [];
  let group: string | null = null;
  for (let column = 0; column < Math.max(upper.length, lower.length); column += 1) {
    const own = plainText(lower[column] ?? null);
    const above = plainText(upper[column] ?? null);
    group = above ?? (own === null || !groups ? null : group);
    texts.push(own === null ? above : joined(group, own));
  }
  return texts;
}

function joined(group: string | null, own: string): string {
  return group === null || group.toLowerCase() === own.toLowerCase() ? own : `${group} ${own}`;
}

/** What a merged cell says in every column that it covers. */
function mergedValue(grid: Grid, row: number, column: number): CellValue {
  const merge = grid.merges.find(
    (area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
  );
  return merge ? valueAt(grid, merge.top, merge.left) : null;
}
