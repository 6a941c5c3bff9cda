import { columnLetters, type Source } from '../core/source';
import { withEntriesIn, type Entry } from '../workbook/entry';
import { excelTableName } from '../workbook/excelTableName';
import { keyIn, readGenerated } from '../workbook/generated';
import type { Grid, Snapshot } from '../workbook/grid';
import type { SheetModel } from '../workbook/sheetModel';
import type { Job } from './job';
import { recordSheets } from './recordSheets';

/** Where what a person said belongs in the workbooks as they stand. */
export interface PlacedEntries {
  /** Cells that are there already. */
  readonly cells: readonly { readonly source: Source; readonly text: string }[];
  /** Sheets to be made, or to be given the rows that they lack, each with its entries. */
  readonly sheets: readonly SheetModel[];
}

/** @param job over the files as they are. */
export function placedEntries(
  files: readonly Snapshot[],
  job: Job,
  entries: readonly Entry[],
): PlacedEntries {
  const sheets = recordSheets(job, new Set(entries.map(({ sheet }) => sheet)));
  const standing = files
    .flatMap(({ grids }) => grids)
    .filter(({ marker }) => sheets.some(({ id }) => id === marker?.sheetId));
  const found = entries.map((entry) => ({ entry, source: cellOf(entry, sheets, standing) }));
  const missing = found.filter(({ source }) => source === null).map(({ entry }) => entry);
  return {
    cells: found.flatMap(({ entry: { text }, source }) => (source ? [{ source, text }] : [])),
    sheets: sheets
      .filter(({ id }) => missing.some(({ sheet }) => sheet === id))
      .map((sheet) => withEntriesIn(sheet, missing)),
  };
}

function cellOf(entry: Entry, sheets: readonly SheetModel[], standing: readonly Grid[]): Source | null {
  const grid = standing.find(({ marker }) => marker?.sheetId === entry.sheet);
  const made = sheets.find(({ id }) => id === entry.sheet)?.tables.find(({ id }) => id === entry.table);
  if (!grid || !made) return null;
  const table = readGenerated(grid)?.tables.find(({ name }) => name === excelTableName(entry.table));
  const keys = made.columns.filter(({ owner }) => owner === 'key').map(({ header }) => header);
  const row = table?.rows.find(({ cells }) => keyIn(cells, keys) === entry.key);
  const column =
    table?.headers.indexOf(made.columns.find(({ id }) => id === entry.column)?.header ?? '') ?? -1;
  if (!table || !row || column < 0) return null;
  return { file: grid.file, sheet: grid.sheet, cell: `${columnLetters(table.left + column)}${row.row + 1}` };
}
