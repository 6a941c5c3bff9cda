import { dateText, type CalendarDate } from '../core/calendarDate';
import type { Figure } from '../core/figure';
import { say } from '../core/messages';
import { call, cell, here, num, operation, toPenny } from '../workbook/formula';
import {
  value,
  type CellModel,
  type RowModel,
  type SheetModel,
  type TableModel,
} from '../workbook/sheetModel';
import { BASES_TABLE, baseKey, isChosen } from './basesTable';
import type { Treatment } from './judgement';
import type { Limits } from './limitPositions';
import {
  inPounds,
  key,
  keyCells,
  outcomeColumn,
  positionKey,
  POSITIONS_TABLE,
  pounds,
  summed,
  words,
} from './limitsCells';
import { limitsChart } from './limitsChart';
import { NOTHING_FOUND } from './nothingFound';
import type { Position } from './position';
import { positionSentence } from './positions';

const WORDS = say.limitSheets;

/** Sheet "Limits": the latest year in words, then every position with its sums as formulas over the working. */
export function limitsSheet(
  { positions, findings }: Pick<Limits, 'positions' | 'findings'>,
  asOf: CalendarDate,
): SheetModel {
  const nothing = findings.filter(({ rule }) => rule === NOTHING_FOUND).map(({ message }) => message);
  return {
    id: 'limits',
    name: 'Limits',
    title: WORDS.limitsTitle({ asOf: dateText(asOf) }),
    notes: [...nothing, ...latestInWords(positions), ...WORDS.limitsNotes],
    tables: [positionsTable(positions)],
    charts: [limitsChart(positions)],
    orientation: 'landscape',
  };
}

/** What a person reads first: one sentence for each test of the latest year. */
function latestInWords(positions: readonly Position[]): string[] {
  const years = positions.map(({ financialYear }) => financialYear).sort();
  return positions
    .filter(({ financialYear }) => financialYear === years.at(-1))
    .map((position) =>
      WORDS.positionLine({
        test: say.limits.routeNames[position.route],
        year: position.financialYear,
        sentence: positionSentence(position),
      }),
    );
}

function positionsTable(positions: readonly Position[]): TableModel {
  return {
    id: POSITIONS_TABLE,
    caption: WORDS.positionsCaption,
    columns: [
      key('council', 'Council', 14),
      key('test', 'Test', 13),
      key('year', 'Year', 9),
      pounds('limit', 'Limit'),
      pounds('counted', 'Counted'),
      pounds('committed', 'Committed'),
      pounds('excluded', 'Excluded'),
      pounds('queried', 'Queried'),
      pounds('remaining', 'Remaining under this test'),
      { id: 'share', header: 'Share of the limit', owner: 'computed', type: 'percent', width: 9 },
      outcomeColumn('outcome', 'Outcome'),
      words('completeness', WORDS.completeness, 14),
      words('standing', WORDS.standing, 15),
    ],
    rows: positions.map(positionRow),
  };
}

function positionRow(position: Position): RowModel {
  const year = position.financialYear;
  const sum = (treatment: Treatment, figure: Figure): CellModel =>
    summed(figure, year, position.route, treatment);
  return {
    key: positionKey(position),
    cells: {
      ...keyCells(position),
      limit: limitCell(position),
      counted: sum(position.route === 'externallyFunded' ? 'externallyFunded' : 'counted', position.counted),
      committed: value(inPounds(position.committed)),
      excluded: sum('excluded', position.excluded),
      queried: sum('queried', position.queried),
      remaining: remainingCell(position),
      share: shareCell(position),
      outcome: value(say.limits.outcomeNames[position.outcome]),
      completeness: value(completenessText(position)),
      standing: value(standingText(position)),
    },
  };
}

function completenessText({ completeness: { year, base } }: Position): string {
  const names = say.limits.completenessNames;
  return base === null ? names[year] : WORDS.completenessOfBoth({ year: names[year], base: names[base] });
}

/** What a reader must know before relying on the row: sample money, and whether the test is verified. */
function standingText({ example, verified }: Position): string {
  const test = verified ? WORDS.verified : say.limits.handbookTest;
  return example ? `EXAMPLE; ${test}` : test;
}

/** The limit points at the candidate that was chosen; a limit from the council's own table is that table's figure. */
function limitCell(position: Position): CellModel {
  if (position.limit === null) return value(null);
  const chosen = position.candidates.find((candidate) => isChosen(position, candidate));
  const result = inPounds(position.limit);
  return chosen ? { formula: cell(BASES_TABLE, baseKey(position, chosen), 'twice'), result } : value(result);
}

function remainingCell(position: Position): CellModel {
  if (position.remaining === null) return value(null);
  const spent = operation(here('counted'), '+', here('committed'));
  return { formula: toPenny(operation(here('limit'), '-', spent)), result: inPounds(position.remaining) };
}

function shareCell(position: Position): CellModel {
  if (position.limit === null || position.limit.value === 0) return value(null);
  const share = call('ROUND', operation(here('counted'), '/', here('limit')), num(4));
  return { formula: share, result: Math.round((position.counted.value / position.limit.value) * 1e4) / 1e4 };
}
