import { cellPosition } from '../core/source';
import type { Entry } from '../workbook/entry';
import { readGenerated } from '../workbook/generated';
import { gridOf } from '../workbook/gridOf';
import type { Grid, Snapshot } from '../workbook/grid';
import { merge } from '../workbook/merge';
import { place } from '../workbook/place';
import type { SheetModel } from '../workbook/sheetModel';
import type { Job } from './job';
import { placedEntries, type PlacedEntries } from './placedEntries';

/**
 * The files as if people had entered this on the sheets that Twinledger makes. Sheets that are not among them yet are made, in
 * a workbook of that name behind the others.
 *
 * @param job over the files as they are.
 */
export function withEntries(
  files: readonly Snapshot[],
  job: Job,
  entries: readonly Entry[],
  newFile: string,
): Snapshot[] {
  const { cells, sheets } = placedEntries(files, job, entries);
  const isThere = ({ id }: SheetModel): boolean => files.some(({ grids }) => grids.some(isSheet(id)));
  const made = sheets.filter((sheet) => !isThere(sheet));
  return [
    ...files.map((file) => ({
      ...file,
      grids: file.grids.map((grid) => withRows(withTexts(grid, cells), sheets)),
    })),
    ...(made.length === 0 ? [] : [newSnapshot(made, newFile)]),
  ];
}

function isSheet(id: string): (grid: Grid) => boolean {
  return ({ marker }) => marker?.sheetId === id;
}

/** The grid with texts typed into some of its cells. */
export function withTexts(grid: Grid, cells: PlacedEntries['cells']): Grid {
  const own = cells.flatMap(({ source, text }) => {
    const position = cellPosition(source.cell);
    return source.sheet === grid.sheet && source.file === grid.file && position !== null
      ? [{ ...position, text }]
      : [];
  });
  if (own.length === 0) return grid;
  const rows = grid.rows.map((cells) => [...cells]);
  for (const { row, column, text } of own) {
    const cells = rows[row];
    if (cells) cells[column] = text === '' ? null : text;
  }
  return { ...grid, rows };
}

function withRows(grid: Grid, sheets: readonly SheetModel[]): Grid {
  const sheet = sheets.find(({ id }) => isSheet(id)(grid));
  if (!sheet) return grid;
  const { model } = merge(readGenerated(grid), { ...sheet, name: grid.sheet ?? sheet.name });
  const [placed] = place([model]);
  return placed ? gridOf(placed, grid.file) : grid;
}

function newSnapshot(sheets: readonly SheetModel[], file: string): Snapshot {
  return {
    file,
    sha256: null,
    grids: place(sheets).map((sheet) => gridOf(sheet, file)),
    names: new Map(),
    findings: [],
  };
}
