import { say } from '../core/messages';
import { cellName } from '../core/source';
import { isBlank, plainText } from '../tables/cells/plainText';
import type { ColumnMatch, ReadRow } from '../tables/readTable';
import { shownValue } from '../tables/shownValue';
import { isCellError, sourceOfArea, valueAt, type Area, type Grid } from '../workbook/grid';

/** A row that is queried or not used, or a run of neighbouring rows alike in everything. Rows count from 1, as on the sheet. */
export interface RowException {
  readonly row: number;
  readonly lastRow: number;
  readonly standing: 'queried' | 'notUsed';
  readonly reason: string;
  /**
   * Of the first row of a run: the cell that is asked about, or the whole row ("A22:L22") where the question is about all of
   * it; of a row that is not used, the first cell with anything in it.
   */
  readonly cell: string;
  /** What stands in the cell, cut where it is long; null where it is blank or a whole row. */
  readonly value: string | null;
}

/** Rows with their standings, and where they lie. */
export interface AccountedRows {
  readonly grid: Grid;
  readonly area: Area;
  readonly columns: readonly Pick<ColumnMatch, 'field' | 'column'>[];
  readonly rows: readonly Pick<ReadRow, 'row' | 'standing' | 'reason'>[];
}

/** Every exception in the order of the rows. Runs of blank or filler rows are one each. */
export function rowExceptions(account: AccountedRows): RowException[] {
  const exceptions: { -readonly [K in keyof RowException]: RowException[K] }[] = [];
  for (const { row, standing, reason } of account.rows) {
    if (standing === 'used') continue;
    const column = columnInQuestion(account, row, standing, reason);
    const value = column === null ? null : shownValue(account.grid, row, column);
    const before = exceptions.at(-1);
    if (
      before?.lastRow === row &&
      before.standing === standing &&
      before.reason === reason &&
      before.value === value
    )
      before.lastRow = row + 1;
    else
      exceptions.push({
        row: row + 1,
        lastRow: row + 1,
        standing,
        reason: reason ?? '',
        cell: column === null ? wholeRow(account, row) : cellName(row, column),
        value,
      });
  }
  return exceptions;
}

/** The column that the reason speaks of; null where it speaks of the whole row. */
function columnInQuestion(
  account: AccountedRows,
  row: number,
  standing: ReadRow['standing'],
  reason: string | null,
): number | null {
  const { grid, area, columns } = account;
  if (standing === 'queried')
    return columns.find((match) => asksAbout(grid, row, match, reason))?.column ?? null;
  for (let column = area.left; column <= area.right; column += 1)
    if (!isBlank(valueAt(grid, row, column))) return column;
  return area.left;
}

function asksAbout(
  grid: Grid,
  row: number,
  match: AccountedRows['columns'][number],
  reason: string | null,
): boolean {
  const field = say.tables.field(match.field);
  const value = valueAt(grid, row, match.column);
  const text = isCellError(value) ? value.error : plainText(value);
  return (
    reason ===
    (text === null ? say.tables.cellBlank({ field }) : say.tables.cellUnreadable({ field, value: text }))
  );
}

function wholeRow({ grid, area: { left, right } }: AccountedRows, row: number): string {
  return sourceOfArea(grid, { top: row, bottom: row, left, right }).cell;
}
