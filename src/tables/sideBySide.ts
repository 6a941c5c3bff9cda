import type { Grid } from '../workbook/grid';
import { lastOfSample, SAMPLE } from './columnsUnder';
import type { Header } from './header';
import type { TableKind } from './kind';
import { isFilled, type Columns } from './lines';

/** Several tables side by side are only believed where they explain clearly more than one table with blank columns. */
const APART = 0.7;
/** Rows at the end that are filled in one of two runs of columns only, by number and as a share; and what that takes away. */
const UNLIKE_ROWS = 3;
const UNLIKE_SHARE = 0.15;
const UNLIKE = 1.5;
/** What it takes away to part runs of columns that end at the same row. */
export const LIKE_ROWS = 0.25;
/** A table with more blank columns than this is not looked for. */
const MOST_RUNS = 8;

/** Runs of header cells without a gap: two tables side by side have one between them. */
export function segmentsOf(texts: readonly (string | null)[]): Columns[] {
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
export function bestSplit(
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

/**
 * What it takes away from a table that its runs of columns end at different rows: then they are tables side by side. A remark or a
 * total below fills few of the columns; of a run of one column nothing can be said.
 */
export function unlikeRows(
  grid: Grid,
  row: number,
  runs: readonly Columns[],
  kinds: readonly TableKind[],
): number {
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
