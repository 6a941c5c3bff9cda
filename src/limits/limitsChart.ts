import { figureText, sumFigures, type Figure } from '../core/figure';
import { say } from '../core/messages';
import type { ChartModel } from '../workbook/sheetModel';
import { POSITIONS_TABLE } from './limitsCells';
import type { Position } from './position';

const WORDS = say.limitSheets;

/** What is counted, committed and left beside the limit, for each council, test and year. */
export function limitsChart(positions: readonly Position[]): ChartModel {
  return {
    id: 'limits.chart',
    title: WORDS.chartTitle,
    summary: inWords(positions),
    shape: 'columns',
    table: POSITIONS_TABLE,
    names: ['council', 'test', 'year'],
    measures: ['counted', 'committed', 'remaining', 'limit'],
    unit: WORDS.pounds,
  };
}

/** The position that has used most of its limit; where none has a limit, the one with most counted. */
function inWords(positions: readonly Position[]): string {
  const limited = positions.flatMap(({ limit, ...position }) =>
    limit === null ? [] : [{ ...position, limit }],
  );
  const nearest = most(limited, ({ limit, ...position }) => shareOf(spentOf(position), limit));
  if (nearest !== null) {
    return WORDS.chartNearest({
      positions: limited.length,
      of: placeOf(nearest),
      spent: figureText(spentOf(nearest)),
      limit: figureText(nearest.limit),
      standing: nearest.verified ? null : say.limits.handbookTest,
    });
  }
  const largest = most(positions, ({ counted }) => counted.value);
  if (largest === null) return WORDS.chartEmpty;
  return WORDS.chartNoLimit({
    positions: positions.length,
    of: placeOf(largest),
    counted: figureText(largest.counted),
  });
}

function spentOf({ counted, committed }: Pick<Position, 'counted' | 'committed'>): Figure {
  return sumFigures('pence', [counted, committed], 'counted and committed');
}

/** A limit of nil is passed by the first penny. */
function shareOf(spent: Figure, limit: Figure): number {
  if (limit.value === 0) return spent.value > 0 ? Infinity : 0;
  return spent.value / limit.value;
}

function placeOf({ councils, route, financialYear }: Pick<Position, 'councils' | 'route' | 'financialYear'>) {
  return { councils, test: say.limits.routeNames[route], year: financialYear };
}

/** The first of those with the highest measure. */
function most<T>(items: readonly T[], measure: (item: T) => number): T | null {
  return items.reduce<T | null>(
    (best, item) => (best === null || measure(item) > measure(best) ? item : best),
    null,
  );
}
