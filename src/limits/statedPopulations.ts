import { count, type Figure } from '../core/figure';
import { say } from '../core/messages';
import { bannerSaysExample } from '../spending/bannerSaysExample';
import { readCount } from '../tables/cells/readNumber';
import type { ReadTable } from '../tables/readTable';
import { sourceAt, valueAt } from '../workbook/grid';
import { populationColumns } from './populationColumns';
import { editionAbove, editionsIn, type Edition } from './populationEdition';
import type { populationKind } from './populationKind';

/** One figure for one area, as a table states it. */
export interface StatedPopulation {
  /** Null where the table does not say of which year it is. */
  readonly edition: Edition | null;
  readonly figure: Figure;
  /** True for the figure that the product brings along, which no workbook given states. */
  readonly shipped?: boolean;
}

/** How a table names an area. */
export interface NamedArea {
  readonly code: string | null;
  readonly name: string | null;
}

/**
 * Every figure that the tables state for one area, of whatever year, each with its cell; the same number for the same year is
 * listed once, with all its cells. Nothing is added up and nothing chosen.
 */
export function statedPopulations(
  tables: readonly ReadTable<typeof populationKind>[],
  isTheArea: (area: NamedArea) => boolean,
): StatedPopulation[] {
  const found = new Map<string, StatedPopulation>();
  for (const population of tables.flatMap((table) => ofArea(table, isTheArea))) {
    const key = `${population.edition?.called ?? ''}|${population.figure.value}`;
    const before = found.get(key);
    found.set(key, before ? together(before, population) : population);
  }
  return [...found.values()];
}

function ofArea(
  table: ReadTable<typeof populationKind>,
  isTheArea: (area: NamedArea) => boolean,
): StatedPopulation[] {
  const columns = populationColumns(table);
  const above = editionAbove(table)?.edition ?? null;
  const example = bannerSaysExample(table);
  return table.rows.flatMap((row) => {
    if (row.standing !== 'used') return [];
    const { code, name, geography, year } = row.record;
    if (!isTheArea({ code, name: name ?? geography })) return [];
    const inRow = year === null ? null : (editionsIn(year)[0] ?? null);
    return columns.flatMap(({ column, stated }): StatedPopulation[] => {
      const value = readCount(valueAt(table.grid, row.row, column));
      if (value === null || value === undefined) return [];
      const edition = stated?.edition ?? inRow ?? above;
      const rule = say.population.ruleStated({ edition: edition?.called ?? null });
      return [{ edition, figure: count(value, rule, [sourceAt(table.grid, row.row, column)], example) }];
    });
  });
}

function together(before: StatedPopulation, again: StatedPopulation): StatedPopulation {
  const { figure } = before;
  return {
    ...before,
    figure: {
      ...figure,
      sources: [...figure.sources, ...again.figure.sources],
      example: figure.example || again.figure.example,
    },
  };
}
