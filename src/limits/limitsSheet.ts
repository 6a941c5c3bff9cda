import { dateText, type CalendarDate } from '../core/calendarDate';
import type { Figure } from '../core/figure';
import { previousYear } from '../core/financialYear';
import { say } from '../core/messages';
import { sourceText } from '../core/source';
import { call, cell, here, num, operation, toPenny } from '../workbook/formula';
import {
  value,
  type CellModel,
  type RowModel,
  type SheetModel,
  type TableModel,
} from '../workbook/sheetModel';
import { recordedText } from './choices';
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
  WORDS,
} from './limitsCells';
import { partsTables } from './partsTables';
import { plansTables } from './plansTables';
import type { Position } from './position';
import { positionSentence } from './positions';
import { yearsTable } from './yearsTable';

const BASES_TABLE = 'limits.bases';
const NAMES = say.limits;

/** Sheet "Limits": the positions, the previous-year figures they rest on, and the reasons; every sum a formula over the working. */
export function limitsSheet(limits: Limits, asOf: CalendarDate): SheetModel {
  return {
    id: 'limits',
    name: 'Limits',
    title: NAMES.sheetTitle({ asOf: dateText(asOf) }),
    notes: NAMES.sheetNotes,
    tables: [
      positionsTable(limits),
      ...plansTables(limits.whatIf, new Set(limits.positions.map(positionKey))),
      basesTable(limits),
      ...partsTables(limits.positions),
      ...yearsTable(limits),
      reasonsTable(limits),
    ],
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
      pounds('forecast', say.positions.expectedHeader),
      { id: 'share', header: 'Share of the limit', owner: 'computed', type: 'percent', width: 9 },
      outcomeColumn('outcome', 'Outcome'),
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
      forecast: forecastCell(position),
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
      [...position.reasons, ...forecastReasons(position)].map((reason): RowModel => ({
        key: `${positionKey(position)} | ${reason}`,
        cells: { ...keyCells(position), why: value(reason) },
      })),
    ),
  };
}

/** How the forecast was made, where there is more to it than the sums beside it. */
function forecastReasons({ forecast: { method } }: Position): string[] {
  return method === say.positions.methodWhole ? [] : [say.positions.forecastMethod({ method })];
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

function forecastCell({ forecast }: Position): CellModel {
  const spent = operation(here('counted'), '+', here('committed'));
  const expected = forecast.expected;
  const formula = expected === null ? spent : operation(spent, '+', num(inPounds(expected)));
  return { formula: toPenny(formula), result: inPounds(forecast.amount) };
}

function shareCell(position: Position): CellModel {
  if (position.limit === null || position.limit.value === 0) return value(null);
  const share = call('ROUND', operation(here('counted'), '/', here('limit')), num(4));
  return { formula: share, result: Math.round((position.counted.value / position.limit.value) * 1e4) / 1e4 };
}
