import { say } from '../../core/messages';
import { Refusal } from '../../core/refusal';
import { excelTableName } from '../excelTableName';
import type { Grid, GridTable } from '../grid';
import { readRowCheck } from '../rowCheck';

/** A table of ours on a generated sheet: under the name that we gave it, and the one that it has now. */
export interface OwnTable extends GridTable {
  readonly nameNow: string;
}

/**
 * The tables of ours on a generated sheet. One that a person renamed is known by the row checks beside its rows.
 *
 * @throws Refusal where a table of another's stands on the sheet: rows are inserted and deleted here, which would tear it.
 */
export function ownTables(grid: Grid): OwnTable[] {
  return grid.tables.map((table) => {
    const name = table.name.startsWith(excelTableName('')) ? table.name : nameByRowCheck(grid, table);
    if (name === null)
      throw new Refusal(say.excel.tableInTheWay({ table: table.name, sheet: grid.sheet ?? '' }));
    return { name, nameNow: table.name, area: table.area };
  });
}

function nameByRowCheck(grid: Grid, { area }: GridTable): string | null {
  for (const cells of grid.rows.slice(area.top + 1, area.bottom + 1)) {
    for (const value of cells) {
      const check = typeof value === 'string' ? readRowCheck(value) : null;
      if (check) return excelTableName(check.tableId);
    }
  }
  return null;
}
