import { plainText } from '../tables/cells/plainText';
import { sourceAt } from '../workbook/grid';
import type { Source } from '../core/source';
import type { ReadTable } from '../tables/readTable';
import type { CouncilReading } from './council';
import { councilsInHeading } from './councilsInHeading';
import { groupsBy } from './groupsBy';

export interface CouncilInTitle {
  readonly council: CouncilReading;
  readonly source: Source;
}

/**
 * The councils of tables that have no column for them, as titles say. A table whose own lines name none shares the title of the others in
 * its file where these name one council alone: a sheet of current links and one of those that have ended.
 */
export function councilsInTitles(tables: readonly ReadTable[]): ReadonlyMap<ReadTable, CouncilInTitle> {
  const without = tables.filter(({ columns }) => columns.every(({ field }) => field !== 'councils'));
  return new Map(
    groupsBy(without, ({ grid }) => grid.file).flatMap((inFile) => {
      const own = inFile.map((table) => [table, councilInTitle(table)] as const);
      const [first, ...others] = own.flatMap(([, titled]) => titled ?? []);
      const shared = others.every(({ council }) => council.name === first?.council.name) ? first : undefined;
      return own.flatMap(([table, titled]) => {
        const found = titled ?? shared;
        return found ? [[table, found] as const] : [];
      });
    }),
  );
}

/**
 * The one council that the lines above a table name, "Exeter City Council: our twin towns", for a table without a column for councils.
 * A place alone is no council, and lines that name two say nothing.
 */
function councilInTitle({ grid, area, headerRow }: ReadTable): CouncilInTitle | null {
  const named = new Map<string, CouncilInTitle>();
  for (let row = 0; row < headerRow; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      for (const council of councilsInHeading(plainText(grid.rows[row]?.[column] ?? null) ?? '')) {
        if (!named.has(council.name ?? ''))
          named.set(council.name ?? '', { council, source: sourceAt(grid, row, column) });
      }
    }
  }
  const [only, ...more] = named.values();
  return only && more.length === 0 ? only : null;
}
