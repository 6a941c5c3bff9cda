import type { CalendarDate } from '../core/calendarDate';
import type { Source } from '../core/source';
import { plainText } from '../tables/cells/plainText';
import { readDate } from '../tables/cells/readDate';
import { excelTableName } from '../workbook/excelTableName';
import { readGenerated, type GeneratedCell, type GeneratedSheet } from '../workbook/generated';
import { sourceAt, type Grid } from '../workbook/grid';
import { contentDigest, headerDigest } from '../workbook/rowCheck';

/** A row of a sheet that Twinledger made and somebody hands back. */
export interface EnteredRow {
  /** The cell under a header; undefined where there is none. */
  readonly cell: (header: string) => GeneratedCell | undefined;
  /** Its text as a person would retype it; null where it is blank. */
  readonly text: (header: string) => string | null;
  /** Its date, the day first where it is written; null where it is blank or none. */
  readonly date: (header: string) => CalendarDate | null;
  /** False where the cell still holds what Twinledger wrote there; true also where nobody can tell. */
  readonly isTyped: (header: string) => boolean;
  /** Where it stands; the row's first cell where there is no such header. */
  readonly source: (header: string) => Source;
}

/** The rows of one table on the generated sheets among those read. */
export function enteredRows(generated: readonly Grid[], sheetId: string, tableId: string): EnteredRow[] {
  const name = excelTableName(tableId);
  return generated
    .filter((grid) => grid.marker?.sheetId === sheetId)
    .flatMap((grid) => (sheetOf(grid)?.tables ?? []).map((table) => ({ grid, table })))
    .filter(({ table }) => table.name === name)
    .flatMap(({ grid, table }) =>
      table.rows.map(({ row, cells, check }) => ({
        cell: (header: string) => cells.get(header),
        text: (header: string) => plainText(cells.get(header)?.value ?? null),
        date: (header: string) => dateIn(cells.get(header)),
        isTyped: (header: string) =>
          check?.columns.get(headerDigest(header))?.written !==
          contentDigest(cells.get(header)?.value ?? null),
        source: (header: string) =>
          sourceAt(grid, row, table.left + Math.max(0, table.headers.indexOf(header))),
      })),
    );
}

/** Forms ask for one cell at a time, and a grid never changes once it was read. */
const read = new WeakMap<Grid, GeneratedSheet | null>();

function sheetOf(grid: Grid): GeneratedSheet | null {
  const known = read.get(grid);
  if (known !== undefined) return known;
  const sheet = readGenerated(grid);
  read.set(grid, sheet);
  return sheet;
}

function dateIn(cell: GeneratedCell | undefined): CalendarDate | null {
  if (cell === undefined) return null;
  return readDate(cell.value, cell.format, { order: 'dayFirst', system1904: false }) ?? null;
}
