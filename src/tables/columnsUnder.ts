import { formatAt, valueAt, type FormatClass, type Grid } from '../workbook/grid';
import { isBlank, plainText } from './cells/plainText';
import type { Column } from './column';
import { COUNTING, looksLikeHeadings, recursBelow } from './headerLines';
import type { TableKind } from './kind';
import { wordsOfLine, type Columns } from './lines';
import { spellings } from './spelling';
import { isHeadingWord } from './vocabulary';

/** How many cells of a column are looked at to see what it holds. */
export const SAMPLE = 60;
/** A line below is a header of its own where so many of its texts, none of them longer than this, hold words of headings. */
const HEADINGS = 0.65;
const LONG_HEADING = 40;

/** The columns under a header, each with some of its cells. */
export function columnsUnder(
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

/** The last row above the next header, as far as cells are looked at. */
export function lastOfSample(grid: Grid, row: number, kinds: readonly TableKind[]): number {
  const last = Math.min(grid.rows.length - 1, row + 4 * SAMPLE);
  const own = wordsOfLine(grid, row);
  for (let at = row + 2; at <= last; at += 1)
    if (isHeaderLine(grid, at, kinds) && wordsOfLine(grid, at) !== own) return at - 1;
  return last;
}

/** Words of headings in nearly all cells. */
export function isHeaderLine(grid: Grid, row: number, kinds: readonly TableKind[]): boolean {
  const cells = grid.rows[row] ?? [];
  if (!looksLikeHeadings(cells)) return false;
  const texts = cells.flatMap((value) => plainText(value) ?? []).filter((text) => !COUNTING.test(text));
  const known = texts.filter((text) => text.length <= LONG_HEADING && isHeadingWord(text, kinds)).length;
  return known > 1 && known >= HEADINGS * texts.length && !recursBelow(grid, row);
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
