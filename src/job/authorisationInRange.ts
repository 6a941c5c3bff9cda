import { authorisationFrom, type Authorisation } from '../limits/authorisation';
import type { EnteredAuthorisation } from '../limits/enteredAuthorisation';
import { authorisationKind } from '../limits/kinds';
import { plainText } from '../tables/cells/plainText';
import { tablesOf } from '../tables/readTable';
import { recognise } from '../tables/recognise';
import { sourceAt, type CellValue, type Grid } from '../workbook/grid';
import { rangeGrid, type RangeCells } from '../workbook/rangeGrid';

/**
 * The council's own copy of the authorisation as it stands in the cells that a formula was given: labels with their values beside
 * them, and a table of bands where there is one.
 */
export function authorisationInRange(range: RangeCells): Authorisation {
  const grid = rangeGrid(range);
  const tables = tablesOf(recognise(grid, [authorisationKind]), authorisationKind);
  return authorisationFrom(tables, { items: labelledIn(grid), bands: [] });
}

/** The first two filled cells of each row: what is asked, and what the council entered. */
function labelledIn(grid: Grid): EnteredAuthorisation['items'] {
  return grid.rows.flatMap((cells, row) => {
    const [label, entry] = filled(cells);
    const text = label === undefined ? null : plainText(cells[label] ?? null);
    if (text === null || entry === undefined || typeof cells[label ?? 0] !== 'string') return [];
    const value = cells[entry] ?? null;
    return [
      { label: text.replace(/:\s*$/, ''), value, format: 'general', source: sourceAt(grid, row, entry) },
    ];
  });
}

function filled(cells: readonly CellValue[]): number[] {
  return cells.flatMap((value, column) => (plainText(value) === null ? [] : [column]));
}
