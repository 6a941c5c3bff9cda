import { dateText, type CalendarDate } from '../core/calendarDate';
import type { Figure } from '../core/figure';
import { previousYear, type FinancialYear } from '../core/financialYear';
import { say } from '../core/messages';
import { pence, poundsNumber } from '../core/pence';
import { sourceText } from '../core/source';
import { call, cell, column, here, num, operation, sumifs, toPenny, txt } from '../workbook/formula';
import {
  value,
  type CellModel,
  type ColumnModel,
  type RowModel,
  type SheetModel,
  type TableModel,
} from '../workbook/sheetModel';
import { recordedText } from './choices';
import { positionSentence } from './positions';
import { testName, WORKING_TABLE, yearCode } from './workingSheet';
import type { Limits } from './limitPositions';
import type { Position, Route } from './position';
import type { Treatment } from './judgement';

const POSITIONS_TABLE = 'limits.positions';
const BASES_TABLE = 'limits.bases';
const NAMES = say.limits;
/** One wide column for all three tables: they share the columns of the sheet. */
const WORDS = 56;

const key = (id: string, header: string, width: number): ColumnModel => ({
  id,
  header,
  owner: 'key',
  type: 'text',
  width,
});
const words = (id: string, header: string, width: number): ColumnModel => ({
  ...key(id, header, width),
  owner: 'computed',
});
const pounds = (id: string, header: string): ColumnModel => ({
  id,
  header,
  owner: 'computed',
  type: 'pounds',
  width: 12,
});

/** Sheet "Limits": the positions, the previous-year figures they rest on, and the reasons; every sum a formula over the working. */
export function limitsSheet(limits: Limits, asOf: CalendarDate): SheetModel {
  return {
    id: 'limits',
    name: 'Limits',
    title: NAMES.sheetTitle({ asOf: dateText(asOf) }),
    notes: NAMES.sheetNotes,
    tables: [positionsTable(limits), basesTable(limits), reasonsTable(limits)],
    orientation: 'landscape',
  };
}

function positionsTable(limits: Limits): TableModel {
  return {
    id: POSITIONS_TABLE,
    caption: NAMES.positionsCaption,
    columns: [
      key('council', 'Council', 17),
      key('test', 'Test', 13),
      key('year', 'Year', 9),
      words('words', 'In words', WORDS),
      pounds('limit', 'Limit'),
      pounds('counted', 'Counted'),
      pounds('committed', 'Committed'),
      pounds('excluded', 'Excluded'),
      pounds('queried', 'Queried'),
      pounds('remaining', 'Remaining under this test'),
      { id: 'share', header: 'Share of the limit', owner: 'computed', type: 'percent', width: 9 },
      {
        ...words('outcome', 'Outcome', 12),
        tones: {
          [NAMES.outcomeNames.over]: 'alert',
          [NAMES.outcomeNames.atLimit]: 'caution',
          [NAMES.outcomeNames.cannotSay]: 'caution',
        },
      },
      words('completeness', 'Spend of the year', 12),
      words('baseCompleteness', 'Spend of the year before', 12),
      words('status', 'Status', 10),
    ],
    rows: limits.positions.map((position) => positionRow(position, limits)),
  };
}

function positionRow(position: Position, limits: Limits): RowModel {
  const year = position.financialYear;
  const sum = (treatment: Treatment, figure: Figure): CellModel =>
    summed(figure, year, position.route, treatment);
  return {
    key: positionKey(position),
    cells: {
      ...keyCells(position),
      words: value(positionSentence(position)),
      limit: limitCell(position, limits),
      counted: sum(position.route === 'externallyFunded' ? 'externallyFunded' : 'counted', position.counted),
      committed: value(inPounds(position.committed)),
      excluded: sum('excluded', position.excluded),
      queried: sum('queried', position.queried),
      remaining: remainingCell(position),
      share: shareCell(position),
      outcome: value(NAMES.outcomeNames[position.outcome]),
      completeness: value(NAMES.completenessNames[position.completeness.year]),
      baseCompleteness: value(
        position.completeness.base && NAMES.completenessNames[position.completeness.base],
      ),
      status: value(position.example ? 'EXAMPLE' : null),
    },
  };
}

/** Row key of a position on the sheet, for formulas that point at it. */
function positionKey(position: Position): string {
  return [position.councils.join('; '), testName(position.route), position.financialYear].join(' | ');
}

function keyCells(position: Position): Record<string, CellModel> {
  return {
    council: value(position.councils.join('; ')),
    test: value(testName(position.route)),
    year: value(position.financialYear),
  };
}

/** The candidates side by side, for a person to choose from: what "twice the previous year" comes to on each basis. */
function basesTable(limits: Limits): TableModel {
  return {
    id: BASES_TABLE,
    caption: NAMES.basesCaption,
    columns: [
      key('council', 'Council', 17),
      key('basis', 'Basis', 13),
      key('year', 'Year', 9),
      words('words', 'Standing', WORDS),
      pounds('base', 'Previous year'),
      pounds('twice', 'Twice'),
    ],
    rows: limits.positions.flatMap((position) =>
      position.candidates.map((candidate) => baseRow(position, candidate, limits)),
    ),
  };
}

type Candidate = Position['candidates'][number];

function baseRow(position: Position, candidate: Candidate, limits: Limits): RowModel {
  const before = previousYear(position.financialYear);
  const { base, limit, basis } = candidate;
  const chosen = isChosen(position, candidate);
  const fromLedger = basis === 'actual' && limits.coverage.has(before);
  const recorded = limits.choices.basis?.recorded;
  return {
    key: baseKey(position, candidate),
    cells: {
      council: value(position.councils.join('; ')),
      basis: value(NAMES.basisNames[basis]),
      year: value(position.financialYear),
      words: value(
        NAMES.candidate({
          from: fromLedger ? NAMES.sourceWorking : base.sources.map(sourceText).join('; '),
          chosenBy: chosen && recorded ? recordedText(recorded) : null,
          standing: position.verified ? null : NAMES.handbookTest,
        }),
      ),
      base: fromLedger ? summed(base, before, 'twinning', 'counted') : value(inPounds(base)),
      twice: { formula: toPenny(operation(num(2), '*', here('base'))), result: inPounds(limit) },
    },
  };
}

function baseKey(position: Position, { basis }: Candidate): string {
  return [position.councils.join('; '), NAMES.basisNames[basis], position.financialYear].join(' | ');
}

function reasonsTable(limits: Limits): TableModel {
  return {
    id: 'limits.reasons',
    caption: NAMES.reasonsCaption,
    columns: [
      key('council', 'Council', 17),
      key('test', 'Test', 13),
      key('year', 'Year', 9),
      key('why', 'Why', WORDS),
    ],
    rows: limits.positions.flatMap((position) =>
      position.reasons.map((reason): RowModel => ({
        key: `${positionKey(position)} | ${reason}`,
        cells: { ...keyCells(position), why: value(reason) },
      })),
    ),
  };
}

function isChosen(position: Position, { limit }: Candidate): boolean {
  return position.limit !== null && limit.rule === position.limit.rule;
}

/** The limit points at the candidate that was chosen; a limit from the council's own table is that table's figure. */
function limitCell(position: Position, limits: Limits): CellModel {
  if (position.limit === null) return value(null);
  const chosen = position.candidates.find((candidate) => isChosen(position, candidate));
  const result = inPounds(position.limit);
  return chosen && limits.positions.includes(position)
    ? { formula: cell(BASES_TABLE, baseKey(position, chosen), 'twice'), result }
    : value(result);
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
  const formula = sumifs(
    column(WORKING_TABLE, 'amount'),
    [column(WORKING_TABLE, 'year'), txt(yearCode(year))],
    [column(WORKING_TABLE, 'test'), txt(testName(route))],
    [column(WORKING_TABLE, 'treatment'), txt(NAMES.treatmentNames[treatment])],
  );
  return { formula: toPenny(formula), result: inPounds(figure) };
}

function inPounds(figure: Figure): number {
  return poundsNumber(pence(figure.value));
}
