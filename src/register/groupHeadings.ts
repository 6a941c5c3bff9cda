import { say } from '../core/messages';
import type { ReadTable } from '../tables/readTable';
import { leftOut } from '../tables/restandRows';
import { isBlank } from '../tables/cells/plainText';
import { isCountryAbroad } from './country';
import { rowCells } from './rowCells';

/** A register whose links stand in groups under the names of countries. */
export interface GroupedTable {
  /** The rows of the headings are not used, each with its reason. */
  readonly table: ReadTable;
  /** The country that a row stands under; null where it stands under none. */
  readonly countryOf: (row: number) => string | null;
}

/**
 * "FRANCE" alone in its row, with "Lille" and "Rouen" below it that have no country of their own, heads a group and is no link.
 * A country with nothing below it stays what it is: a link whose place is not named.
 */
export function underGroupHeadings(table: ReadTable): GroupedTable {
  const headings = new Map<number, string>();
  const countries = new Map<number, string>();
  let heading: { readonly row: number; readonly country: string } | null = null;
  for (const { row, standing } of table.rows) {
    if (standing === 'notUsed') continue;
    const cells = rowCells(table, row);
    const partner = cells.text('partner');
    if (partner !== null && isCountryAbroad(partner) && standsAlone(table, row)) {
      heading = { row, country: partner };
    } else if (heading !== null && partner !== null && cells.text('country') === null) {
      countries.set(row, heading.country);
      headings.set(heading.row, say.register.groupHeading({ country: heading.country }));
    }
  }
  return { table: leftOut(table, headings), countryOf: (row) => countries.get(row) ?? null };
}

function standsAlone({ grid, area }: ReadTable, row: number): boolean {
  const cells = grid.rows[row] ?? [];
  return cells.slice(area.left, area.right + 1).filter((cell) => !isBlank(cell)).length === 1;
}
