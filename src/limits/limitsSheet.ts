import { dateText, type CalendarDate } from '../core/calendarDate';
import type { Figure } from '../core/figure';
import { previousYear, type FinancialYear } from '../core/financialYear';
import { say } from '../core/messages';
import { pence, poundsNumber } from '../core/pence';
import { sourceText } from '../core/source';
import {
  call,
  column,
  here,
  num,
  operation,
  sumifs,
  toPenny,
  txt,
  type Expression,
} from '../workbook/formula';
import {
  value,
  type CellModel,
  type ColumnModel,
  type RowModel,
  type SheetModel,
} from '../workbook/sheetModel';
import { totalCode, WORKING_TABLE } from './workingSheet';
import type { Limits } from './limitPositions';
import type { Position, Route, TwinningBasis } from './position';
import type { Treatment } from './judgement';

const TABLE = 'limits.positions';

const pounds = (id: string, header: string): ColumnModel => ({
  id,
  header,
  owner: 'computed',
  type: 'pounds',
  width: 14,
});
const words = (id: string, header: string, width: number): ColumnModel => ({
  id,
  header,
  owner: 'computed',
  type: 'text',
  width,
});

const COLUMNS: readonly ColumnModel[] = [
  { id: 'council', header: 'Council', owner: 'key', type: 'text', width: 22 },
  { id: 'test', header: 'Test', owner: 'key', type: 'text', width: 18 },
  { id: 'year', header: 'Year', owner: 'key', type: 'text', width: 9 },
  pounds('actual', 'Previous year: actual'),
  pounds('originalBudget', 'Previous year: original budget'),
  pounds('revisedBudget', 'Previous year: revised budget'),
  pounds('twiceActual', 'Twice actual'),
  pounds('twiceOriginalBudget', 'Twice original budget'),
  pounds('twiceRevisedBudget', 'Twice revised budget'),
  words('basis', 'Basis of the limit', 22),
  pounds('limit', 'Limit'),
  pounds('counted', 'Counted'),
  pounds('committed', 'Committed'),
  pounds('excluded', 'Excluded'),
  pounds('queried', 'Queried'),
  pounds('remaining', 'Remaining under this test'),
  { id: 'share', header: 'Share of the limit', owner: 'computed', type: 'percent', width: 10 },
  {
    ...words('outcome', 'Outcome', 14),
    tones: {
      [say.limits.outcomeNames.over]: 'alert',
      [say.limits.outcomeNames.atLimit]: 'caution',
      [say.limits.outcomeNames.cannotSay]: 'caution',
    },
  },
  words('standing', 'Standing of the test', 18),
  words('completeness', 'Spend of the year', 13),
  words('baseCompleteness', 'Spend of the year before', 13),
  words('reasons', 'Why', 60),
  words('status', 'Status', 11),
  words('source', 'Source', 28),
];

/** Sheet "Limits": one row a council, test and year; every sum a formula over the working. */
export function limitsSheet(limits: Limits, asOf: CalendarDate): SheetModel {
  return {
    id: 'limits',
    name: 'Limits',
    title: say.limits.sheetTitle({ asOf: dateText(asOf) }),
    notes: say.limits.sheetNotes,
    tables: [
      {
        id: TABLE,
        caption: null,
        columns: COLUMNS,
        rows: limits.positions.map((position) => rowOf(position, limits)),
      },
    ],
    orientation: 'landscape',
  };
}

function rowOf(position: Position, limits: Limits): RowModel {
  const names = keyNames(position);
  const year = position.financialYear;
  const sum = (treatment: Treatment, figure: Figure): CellModel =>
    summed(figure, year, position.route, treatment);
  return {
    key: Object.values(names).join(' | '),
    cells: {
      ...Object.fromEntries(Object.entries(names).map(([id, text]) => [id, value(text)])),
      ...candidateCells(position, limits),
      basis: value(position.basis),
      limit: limitCell(position),
      counted: sum(position.route === 'externallyFunded' ? 'externallyFunded' : 'counted', position.counted),
      committed: value(inPounds(position.committed)),
      excluded: sum('excluded', position.excluded),
      queried: sum('queried', position.queried),
      remaining: remainingCell(position),
      share: shareCell(position),
      outcome: value(say.limits.outcomeNames[position.outcome]),
      standing: value(standingOf(position)),
      completeness: value(say.limits.completenessNames[position.completeness.year]),
      baseCompleteness: value(
        position.completeness.base ? say.limits.completenessNames[position.completeness.base] : null,
      ),
      reasons: value(position.reasons.join('\n')),
      status: value(position.example ? 'EXAMPLE' : null),
      source: value(sourcesText(position)),
    },
  };
}

/** Row key of a position on the sheet, for formulas that point at it. */
export function positionRow(position: Position): { table: string; row: string } {
  return { table: TABLE, row: Object.values(keyNames(position)).join(' | ') };
}

function keyNames(position: Position): { council: string; test: string; year: string } {
  return {
    council: position.councils.join('; '),
    test: say.limits.routeNames[position.route],
    year: position.financialYear,
  };
}

const TWICE: Readonly<Record<Exclude<TwinningBasis, 'higher'>, string>> = {
  actual: 'twiceActual',
  originalBudget: 'twiceOriginalBudget',
  revisedBudget: 'twiceRevisedBudget',
};

function candidateCells(position: Position, limits: Limits): Record<string, CellModel> {
  const before = previousYear(position.financialYear);
  const cells: Record<string, CellModel> = {};
  for (const { basis, base, limit } of position.candidates) {
    if (basis === 'higher') continue;
    const fromLedger = basis === 'actual' && limits.coverage.has(before);
    cells[basis] = fromLedger ? summed(base, before, 'twinning', 'counted') : value(inPounds(base));
    cells[TWICE[basis]] = {
      formula: toPenny(operation(num(2), '*', here(basis))),
      result: inPounds(limit),
    };
  }
  return cells;
}

/** The limit points at the candidate that was chosen; a limit from the council's own table is that table's figure. */
function limitCell(position: Position): CellModel {
  if (position.limit === null) return value(null);
  const chosen = position.candidates.find(({ limit }) => limit.rule === position.limit?.rule);
  return chosen && chosen.basis !== 'higher'
    ? { formula: here(TWICE[chosen.basis]), result: inPounds(position.limit) }
    : value(inPounds(position.limit));
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

function summed(figure: Figure, year: FinancialYear, route: Route, treatment: Treatment): CellModel {
  const code: Expression = txt(totalCode(year, route, treatment));
  const formula = toPenny(sumifs(column(WORKING_TABLE, 'amount'), [column(WORKING_TABLE, 'code'), code]));
  return { formula, result: inPounds(figure) };
}

function standingOf(position: Position): string | null {
  if (position.outcome === 'noLimit') return null;
  return position.verified ? position.basis : say.limits.handbookTest;
}

/** The cells of the base where they are few; the sums of the year stand on the working with a source each. */
function sourcesText(position: Position): string {
  const sources = position.candidates.flatMap(({ base }) => base.sources);
  return sources.length > 0 && sources.length <= 4
    ? sources.map(sourceText).join('\n')
    : say.limits.sourceWorking;
}

function inPounds(figure: Figure): number {
  return poundsNumber(pence(figure.value));
}
