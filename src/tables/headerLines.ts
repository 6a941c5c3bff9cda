import { valueAt, type CellValue, type Grid } from '../workbook/grid';
import { isBlank, isFiller, plainText } from './cells/plainText';
import { readDate } from './cells/readDate';
import { namesUnit } from './cells/moneyColumn';
import { readMoney } from './cells/readMoney';
import type { Columns } from './lines';

/** One way of reading one or two lines as a header: a text for each column of the sheet, null where nothing stands. */
export interface HeaderReading {
  /** First and last line; they differ where the header stands over two. */
  readonly top: number;
  readonly row: number;
  readonly texts: readonly (string | null)[];
  /** The columns whose text comes from both lines, and whether the upper one stands over the column itself or beside it. */
  readonly joined: ReadonlyMap<number, 'itself' | 'beside'>;
}

const NONE: HeaderReading['joined'] = new Map();
const DAY_FIRST = { order: 'dayFirst', system1904: false } as const;
/** A heading is no paragraph. */
const LONGEST = 120;

/**
 * Every way in which a header may start at this row; none where the row cannot be one.
 *
 * @param taken columns in which a table that began above still runs: what stands in them is no heading.
 * @param takenBelow the same for the next row.
 */
export function headerReadings(
  grid: Grid,
  row: number,
  taken: readonly Columns[],
  takenBelow: readonly Columns[] = taken,
): HeaderReading[] {
  const upper = freeCells(grid, row, taken);
  if (!isWordy(upper, 1) || isUnitAlone(upper)) return [];
  const lower = freeCells(grid, row + 1, takenBelow);
  const alone = isWordy(upper, 2) ? [{ top: row, row, texts: upper.map(plainText), joined: NONE }] : [];
  if (!isWordy(lower, 2) || isTitle(upper, lower)) return alone;
  const spread = upper.map((value, column) => mergedValue(grid, row, column) ?? value);
  if (recursBelow(grid, row + 1)) return alone;
  const joined = [
    joinedTexts(spread, lower, false),
    ...(hasGaps(upper, lower) ? [joinedTexts(spread, lower, true)] : []),
  ];
  return [
    ...(standsOverFigures(grid, row + 1) ? [] : alone),
    ...joined.map((lines) => ({ top: row, row: row + 1, ...lines })),
  ];
}

/** "£000" alone above the headings is the unit of the whole table and no heading of one column. */
function isUnitAlone(cells: readonly CellValue[]): boolean {
  const texts = cells.map(plainText).filter((text) => text !== null);
  return texts.length === 1 && namesUnit(texts[0] ?? '');
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

/** A line that may be a header by its looks alone: two cells of words and more, no number, no date, no paragraph. */
export function looksLikeHeadings(cells: readonly CellValue[]): boolean {
  return isWordy(cells, 2);
}

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
    if (/\d/.test(text) && (isDate(text) || STRETCH.test(text))) return false;
    words += 1;
  }
  return words >= least;
}

/** "Change since 2011" may stand on two lines: "since 2011" alone is no date of a record then. */
function isDate(text: string): boolean {
  return !/^since\b/i.test(text) && readDate(text, 'general', DAY_FIRST) !== undefined;
}

/** "10-13 May 2018" */
const STRETCH = /^\d{1,2}(?:st|nd|rd|th)? ?(?:[-–]|to) ?\d{1,2}\D.*\d{4}$/;

/** Budgets head columns with bare years; population tables with ages that count up from nought or one. */
function isHeadingNumber(value: number, before: number | null): boolean {
  if (!Number.isInteger(value)) return false;
  if (value >= 1900 && value <= 2100) return true;
  return before === null ? value === 0 || value === 1 : value === before + 1;
}

/**
 * One cell at the left or with a figure in it is a title; elsewhere, or where what stands below it goes on with a small letter or
 * a bracket, it may be the beginning of a heading.
 */
function isTitle(upper: readonly CellValue[], lower: readonly CellValue[]): boolean {
  const filled = upper.flatMap((value, column) => (isBlank(value) ? [] : [column]));
  const [only] = filled;
  if (only === undefined || filled.length > 1) return false;
  const first = lower.findIndex((value) => !isBlank(value));
  if (/^[(a-z]/.test(plainText(lower[only] ?? null) ?? '')) return false;
  return only <= first || /\d/.test(plainText(upper[only] ?? null) ?? '');
}

/** What stands in two columns once more, in lines that are otherwise others, is what a record says and no heading. */
export function recursBelow(grid: Grid, row: number): boolean {
  const own = grid.rows[row] ?? [];
  const filled = own.flatMap((value, column) => (isBlank(value) ? [] : [column]));
  const again = new Set<number>();
  const last = Math.min(grid.rows.length - 1, row + LINES_BELOW);
  for (let below = row + 1; below <= last && again.size < 2; below += 1) {
    const cells = grid.rows[below] ?? [];
    const same = filled.filter((column) => cells[column] === own[column]);
    if (2 * same.length <= filled.length && !isRun(same)) for (const column of same) again.add(column);
  }
  return again.size >= 2;
}

const LINES_BELOW = 60;

/** Blank columns that a header may have. */
const BLANKS = 2;

/** A header that stands again beside another table's rows: columns next to each other, all the same. */
function isRun(columns: readonly number[]): boolean {
  const [first, last] = [columns[0], columns.at(-1)];
  return (
    first !== undefined && last !== undefined && columns.length > 2 && last - first <= columns.length + BLANKS
  );
}

/** A line of words is a heading where figures or dates stand in one of its columns below: the line above it heads nothing alone. */
function standsOverFigures(grid: Grid, row: number): boolean {
  const cells = grid.rows[row] ?? [];
  const wordy = cells.flatMap((value, column) => (isPlainWord(value) ? [column] : []));
  const below = [1, 2, 3].map((down) => grid.rows[row + down] ?? []);
  const holdsFigures = (column: number): boolean => {
    const filled = below.map((line) => line[column] ?? null).filter((value) => !isBlank(value));
    return filled.length > 1 && filled.every((value) => typeof value === 'number' || isFigure(value));
  };
  return wordy.filter(holdsFigures).length > 0;
}

const isPlainWord = (value: CellValue): boolean =>
  typeof value === 'string' &&
  !isFiller(value) &&
  /\p{L}{3}/u.test(value) &&
  !/\d/.test(value) &&
  !HINT.test(value);

/** "dd/mm/yyyy": how to fill the column in. */
const HINT = /^[dmy\W]+$/i;

const isFigure = (value: CellValue): boolean =>
  typeof value === 'string' && /\d/.test(value) && !/\p{L}{4}/u.test(value);

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
): Pick<HeaderReading, 'texts' | 'joined'> {
  const texts: (string | null)[] = [];
  const joined = new Map<number, 'itself' | 'beside'>();
  let group: string | null = null;
  for (let column = 0; column < Math.max(upper.length, lower.length); column += 1) {
    const own = plainText(lower[column] ?? null);
    const above = plainText(upper[column] ?? null);
    group = above ?? (own === null || !groups ? null : group);
    if (own === null || group === null || group.toLowerCase() === own.toLowerCase()) texts.push(own ?? above);
    else {
      texts.push(`${group} ${own}`);
      joined.set(column, above === null ? 'beside' : 'itself');
    }
  }
  return { texts, joined };
}

/** What a merged cell says in every column that it covers. */
function mergedValue(grid: Grid, row: number, column: number): CellValue {
  const merge = grid.merges.find(
    (area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
  );
  return merge ? valueAt(grid, merge.top, merge.left) : null;
}
