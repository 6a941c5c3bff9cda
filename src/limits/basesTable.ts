import { previousYear } from '../core/financialYear';
import { say } from '../core/messages';
import { sourceText } from '../core/source';
import { here, num, operation, toPenny } from '../workbook/formula';
import { value, type RowModel, type TableModel } from '../workbook/sheetModel';
import { recordedText } from './choices';
import type { Limits } from './limitPositions';
import { inPounds, key, pounds, summed, words, WORDS } from './limitsCells';
import type { Position } from './position';

export const BASES_TABLE = 'limits.bases';

type Candidate = Position['candidates'][number];

/** The candidates side by side, for a person to choose from: what "twice the previous year" comes to on each basis. */
export function basesTable(limits: Limits): TableModel {
  return {
    id: BASES_TABLE,
    caption: say.limits.basesCaption,
    columns: [
      key('council', 'Council', 16),
      key('basis', 'Basis', 14),
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

/** The row of a candidate, for formulas that point at it. */
export function baseKey(position: Position, { basis }: Candidate): string {
  return [position.councils.join('; '), say.limits.basisNames[basis], position.financialYear].join(' | ');
}

/** True of the candidate that the limit rests on. */
export function isChosen(position: Position, { limit }: Candidate): boolean {
  return position.limit !== null && limit.rule === position.limit.rule;
}

function baseRow(position: Position, candidate: Candidate, limits: Limits): RowModel {
  const before = previousYear(position.financialYear);
  const { base, limit, basis } = candidate;
  const fromLedger = basis === 'actual' && limits.coverage.has(before);
  return {
    key: baseKey(position, candidate),
    cells: {
      council: value(position.councils.join('; ')),
      basis: value(say.limits.basisNames[basis]),
      year: value(position.financialYear),
      words: value(standing(position, candidate, limits, fromLedger)),
      base: fromLedger ? summed(base, before, 'twinning', 'counted') : value(inPounds(base)),
      twice: { formula: toPenny(operation(num(2), '*', here('base'))), result: inPounds(limit) },
    },
  };
}

function standing(position: Position, candidate: Candidate, limits: Limits, fromLedger: boolean): string {
  const recorded = limits.choices.basis?.recorded;
  return say.limits.candidate({
    from: fromLedger ? say.limits.sourceWorking : candidate.base.sources.map(sourceText).join('; '),
    chosenBy: isChosen(position, candidate) && recorded ? recordedText(recorded) : null,
    standing: position.verified ? null : say.limits.handbookTest,
  });
}
