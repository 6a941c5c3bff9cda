import { isCellError, type Grid, type Snapshot } from '../../src/workbook/grid';

const ERROR = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!)$/;

/**
 * A workbook as Excel would tell of it: without a hash, and with errors as their text, so that the same text typed into a cell
 * that is not a text cell cannot be told from one.
 */
export function asExcelTells(snapshot: Snapshot): Snapshot {
  return { ...snapshot, sha256: null, grids: snapshot.grids.map(gridAsExcelTells) };
}

function gridAsExcelTells(grid: Grid): Grid {
  const rows = grid.rows.map((cells) =>
    cells.map((value) => {
      if (isCellError(value) || typeof value !== 'string' || !ERROR.test(value)) return value;
      return { error: value };
    }),
  );
  return { ...grid, rows };
}
