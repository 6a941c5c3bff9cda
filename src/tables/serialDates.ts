import { runIndex, type CellValue, type FormatRun, type Grid } from '../workbook/grid';
import { plainText } from './cells/plainText';

/** Serial numbers of 1 January 1950 and 31 December 2099: what a council's table can mean by a date. */
const EARLIEST = 18_264;
const LATEST = 73_050;
/** Headings stand at the top of what a person hands to a formula. */
const HEADING_ROWS = 40;

/**
 * The grid with the dates told apart from other numbers, for cells that came without formats: whole numbers that can be serial
 * dates, below a heading that holds one of the words.
 *
 * @param words the words of the fields that hold dates, in lower case.
 */
export function withSerialDates(grid: Grid, words: readonly string[]): Grid {
  const heading = new RegExp(`(?:^|[^a-z])(?:${words.map(escaped).join('|')})(?:[^a-z]|$)`);
  const headings = headingCells(grid, heading);
  const formats = new Map([...headings].map(([column, row]) => [column, dateRuns(grid, column, row + 1)]));
  return { ...grid, formats };
}

/** The first cell of each column that is such a heading. */
function headingCells(grid: Grid, heading: RegExp): Map<number, number> {
  const found = new Map<number, number>();
  const first = grid.rows.findIndex((row) => row.length > 0);
  for (const [at, cells] of grid.rows.slice(first, first + HEADING_ROWS).entries()) {
    for (const [column, value] of cells.entries()) {
      if (typeof value !== 'string' || found.has(column)) continue;
      if (heading.test((plainText(value) ?? '').toLowerCase())) found.set(column, first + at);
    }
  }
  return found;
}

function dateRuns(grid: Grid, column: number, from: number): FormatRun[] {
  const runs: FormatRun[] = [];
  for (let row = from; row < grid.rows.length; row += 1) {
    const value = grid.rows[row]?.[column] ?? null;
    if (value === null) continue;
    const format = isSerialDate(value) ? 'date' : 'general';
    if ((runs[runIndex(runs, row)]?.format ?? 'general') !== format) runs.push({ from: row, format });
  }
  return runs;
}

function isSerialDate(value: CellValue): boolean {
  return typeof value === 'number' && value >= EARLIEST && value <= LATEST;
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
