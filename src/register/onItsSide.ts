import { say } from '../core/messages';
import type { Finding } from '../core/finding';
import { plainText } from '../tables/cells/plainText';
import type { ReadTable } from '../tables/readTable';
import { setAside } from '../tables/restandRows';
import { sourceAt } from '../workbook/grid';
import { finding } from './finding';
import { foldName } from './foldName';

export interface Turned {
  /** With no row used where the table lies on its side. */
  readonly table: ReadTable;
  readonly finding: Finding | null;
}

/**
 * A table that has a column for each link and its headings down the first column would be read as nonsense: none of its rows is used, and a
 * person is asked to turn it.
 */
export function setAsideOnItsSide(table: ReadTable): Turned {
  if (!isOnItsSide(table)) return { table, finding: null };
  const { grid, area } = table;
  const message = say.register.onItsSide({ headings: headingsDown(table) });
  return {
    table: setAside(table, say.register.onItsSideReason),
    finding: finding('register.onItsSide', 'warning', message, sourceAt(grid, area.top, area.left)),
  };
}

/** In an ordinary table hardly a cell below the header reads like a heading of the kind. */
function isOnItsSide(table: ReadTable): boolean {
  const headings = headingsDown(table);
  return headings.length >= 3 && headings.length * 2 > textsDown(table).length;
}

function headingsDown(table: ReadTable): string[] {
  const words = new Set(
    Object.values(table.kind.fields).flatMap(({ synonyms }) => synonyms.map((one) => foldName(one))),
  );
  return [...new Set(textsDown(table))].filter((text) => words.has(foldName(text)));
}

/** The texts of the first column, those that were taken for lines of the header too. */
function textsDown({ grid, area, headerRow }: ReadTable): string[] {
  return grid.rows
    .slice(Math.max(0, Math.min(area.top, headerRow - 2)), area.bottom + 1)
    .flatMap((row) => plainText(row[area.left] ?? null) ?? []);
}
