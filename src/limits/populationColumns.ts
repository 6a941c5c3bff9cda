import { plainText } from '../tables/cells/plainText';
import type { ReadTable } from '../tables/readTable';
import { sourceAt, valueAt } from '../workbook/grid';
import { editionsIn, type StatedEdition } from './populationEdition';
import { POPULATION_YEAR_HEADING, YEAR_HEADING } from './populationKind';

/** A column of figures. */
export interface PopulationColumn {
  /** From 0. */
  readonly column: number;
  readonly heading: string;
  /** The edition that its heading names, if it names one. */
  readonly stated: StatedEdition | null;
}

/**
 * The columns of a table that hold populations: the one that was taken for it, and its sisters of other years ("Mid-2022",
 * "Mid-2011").
 */
export function populationColumns(table: ReadTable): PopulationColumn[] {
  const plain = table.columns.find(({ field }) => field === 'population');
  const main = plain ?? table.columns.find(({ field }) => field === 'estimate');
  if (!main) return [];
  const sister = plain ? POPULATION_YEAR_HEADING : YEAR_HEADING;
  const columns: PopulationColumn[] = [];
  for (let column = table.area.left; column <= table.area.right; column += 1) {
    const own = column === main.column;
    const heading = own ? main.header : plainText(valueAt(table.grid, table.headerRow, column));
    if (heading === null || !(own || sister.test(heading.toLowerCase()))) continue;
    const [edition, second] = editionsIn(heading);
    const source = sourceAt(table.grid, table.headerRow, column);
    columns.push({ column, heading, stated: edition && !second ? { edition, source } : null });
  }
  return columns;
}
