import { dateText, type CalendarDate } from '../core/calendarDate';
import { say } from '../core/messages';
import type { Figure } from '../core/figure';
import { cell } from '../workbook/formula';
import {
  value,
  type CellModel,
  type RowModel,
  type SheetModel,
  type TableModel,
} from '../workbook/sheetModel';
import { basesTable } from './basesTable';
import type { Limits } from './limitPositions';
import {
  inPounds,
  keyCells,
  outcomeColumn,
  positionKey,
  POSITION_KEYS,
  POSITIONS_TABLE,
  pounds,
  poundsOrBlank,
  words,
  WORDS,
} from './limitsCells';
import type { YearRow } from './years';

/** Sheet "Limit years": the years side by side, and what "twice" can be taken of, for a person to choose from. */
export function yearsSheet(limits: Limits, asOf: CalendarDate): SheetModel {
  return {
    id: 'limit-years',
    name: say.limitSheets.yearsName,
    title: say.limitSheets.yearsTitle({ asOf: dateText(asOf) }),
    notes: say.limitSheets.yearsNotes,
    tables: [...yearsTable(limits), basesTable(limits)],
    orientation: 'landscape',
  };
}

/** Only where there are several years: one year stands on the sheet Limits already. */
function yearsTable({ years, positions }: Pick<Limits, 'years' | 'positions'>): TableModel[] {
  if (years.length < 2) return [];
  const shown = new Set(positions.map(positionKey));
  return [
    {
      id: 'limits.years',
      caption: say.positions.yearsCaption,
      columns: [
        ...POSITION_KEYS,
        words('standing', 'How far the limit stands', WORDS),
        pounds('actual', 'Year before: actual'),
        pounds('original', 'Year before: original budget'),
        pounds('revised', 'Year before: revised budget'),
        pounds('limit', 'Limit'),
        pounds('counted', 'Counted'),
        pounds('remaining', 'Remaining under this test'),
        outcomeColumn('outcome', 'Outcome'),
      ],
      rows: years.map((year) => yearRow(year, shown.has(positionKey(year)))),
    },
  ];
}

function yearRow(year: YearRow, isShown: boolean): RowModel {
  const at = (figure: Figure | null, name: string): CellModel =>
    isShown && figure
      ? { formula: cell(POSITIONS_TABLE, positionKey(year), name), result: inPounds(figure) }
      : poundsOrBlank(figure);
  const { base, limit, outcome } = year;
  const standing = limit === null ? (outcome === 'noLimit' ? 'none' : 'unsaid') : year.limitStanding;
  return {
    key: positionKey(year),
    cells: {
      ...keyCells(year),
      standing: value(standing === 'unsaid' ? say.limitSheets.unsaid : say.positions.standingNames[standing]),
      actual: poundsOrBlank(base.actual),
      original: poundsOrBlank(base.originalBudget),
      revised: poundsOrBlank(base.revisedBudget),
      limit: at(limit, 'limit'),
      counted: at(year.counted, 'counted'),
      remaining: at(year.remaining, 'remaining'),
      outcome: value(say.limits.outcomeNames[outcome]),
    },
  };
}
