import type { Finding } from '../core/finding';
import { say } from '../core/messages';
import { columnLetters } from '../core/source';
import { sourceAt } from '../workbook/grid';
import type { ColumnMatch, ReadTable } from './readTable';
import { shownValue } from './shownValue';

/** A column that a person should confirm, with some of the values that it holds. */
export interface ColumnDoubt {
  readonly match: ColumnMatch;
  readonly values: readonly string[];
}

type HeadedTable = Pick<ReadTable, 'grid' | 'area' | 'kind' | 'headerRow' | 'columns'>;

/** A match at least this confident needs no question. */
const SURE = 0.66;
/** Enough to see what a column holds. */
const VALUES = 3;
/** How far down the values are looked for. */
const LOOK = 200;

type Match = Pick<ColumnMatch, 'field' | 'confidence' | 'runnerUp'>;

/**
 * True where a column was taken for its field beyond reasonable doubt: nothing else comes near, or what comes near is another
 * column's beyond doubt (Gross is not the amount where Net is).
 *
 * @param among all columns of the table.
 */
export function isSure(match: Match, among: readonly Match[]): boolean {
  return (
    standsAlone(match) ||
    (match.confidence >= SURE && among.some((other) => other.field === match.runnerUp && standsAlone(other)))
  );
}

function standsAlone({ confidence, runnerUp }: Match): boolean {
  return confidence >= SURE && runnerUp === null;
}

/** The columns that deserve a question: taken without certainty for a field that makes a row a record. */
export function columnDoubts(table: HeadedTable): ColumnDoubt[] {
  const needed = new Set(table.kind.rowNeeds.flat());
  return table.columns
    .filter((match) => needed.has(match.field) && !isSure(match, table.columns))
    .map((match) => ({ match, values: firstValues(table, match.column) }));
}

/** One question a doubtful column, at its header. */
export function askAboutColumns(table: HeadedTable): Finding[] {
  return columnDoubts(table).map(({ match, values }) => ({
    rule: 'tables.column',
    strength: 'warning',
    message: say.tables.columnDoubt({
      column: columnLetters(match.column),
      header: match.header,
      values,
      field: say.tables.field(match.field),
      other: match.runnerUp === null ? null : say.tables.field(match.runnerUp),
    }),
    source: sourceAt(table.grid, table.headerRow, match.column),
  }));
}

/** The first values under the header, each once. */
export function firstValues(
  { grid, area, headerRow }: Pick<ReadTable, 'grid' | 'area' | 'headerRow'>,
  column: number,
): string[] {
  const values = new Set<string>();
  const last = Math.min(area.bottom, headerRow + LOOK);
  for (let row = headerRow + 1; row <= last && values.size < VALUES; row += 1) {
    const shown = shownValue(grid, row, column);
    if (shown !== null) values.add(shown);
  }
  return [...values];
}
