import { dateText, type CalendarDate } from '../core/calendarDate';
import type { Figure } from '../core/figure';
import { say } from '../core/messages';
import { call, cell, here, num, operation, toPenny, type Expression } from '../workbook/formula';
import {
  value,
  type CellModel,
  type RowModel,
  type SheetModel,
  type TableModel,
} from '../workbook/sheetModel';
import {
  inPounds,
  key,
  keyCells,
  positionKey,
  POSITION_KEYS,
  POSITIONS_TABLE,
  pounds,
  poundsOrBlank,
  words,
  WORDS,
} from './limitsCells';
import type { PartnershipSum, Position } from './position';

/** Sheet "Limit parts": how the forecast is made, what is left out by reason, what is counted by link. */
export function partsSheet(positions: readonly Position[], asOf: CalendarDate): SheetModel {
  return {
    id: 'limit-parts',
    name: say.limitSheets.partsName,
    title: say.limitSheets.partsTitle({ asOf: dateText(asOf) }),
    notes: say.limitSheets.partsNotes,
    tables: [
      forecastTable(positions),
      ...[excludedTable(positions), partnershipsTable(positions)].filter(({ rows }) => rows.length > 0),
    ],
    orientation: 'landscape',
  };
}

function forecastTable(positions: readonly Position[]): TableModel {
  return {
    id: 'limits.forecast',
    caption: say.limitSheets.forecastCaption,
    columns: [
      ...POSITION_KEYS,
      words('method', say.limitSheets.forecastMethod, WORDS),
      pounds('counted', 'Counted'),
      pounds('committed', 'Committed'),
      pounds('expected', say.limitSheets.stillExpected),
      pounds('forecast', say.positions.expectedHeader),
    ],
    rows: positions.map(forecastRow),
  };
}

function forecastRow(position: Position): RowModel {
  const at = (figure: Figure, name: string): CellModel => ({
    formula: cell(POSITIONS_TABLE, positionKey(position), name),
    result: inPounds(figure),
  });
  const { forecast, counted, committed } = position;
  return {
    key: positionKey(position),
    cells: {
      ...keyCells(position),
      method: value(forecast.method),
      counted: at(counted, 'counted'),
      committed: at(committed, 'committed'),
      expected: poundsOrBlank(forecast.expected),
      forecast: {
        formula: toPenny(allOf('counted', 'committed', 'expected')),
        result: inPounds(forecast.amount),
      },
    },
  };
}

/** A blank counts as nothing in a sum of cells; added with "+" it would do so too, but only as long as it holds no text. */
function allOf(...columns: readonly string[]): Expression {
  return call('SUM', ...columns.map(here));
}

function excludedTable(positions: readonly Position[]): TableModel {
  return {
    id: 'limits.excluded',
    caption: say.positions.excludedCaption,
    columns: [...POSITION_KEYS, key('reason', 'Left out because', WORDS), pounds('amount', 'Left out')],
    rows: positions.flatMap((position) =>
      position.excludedBy.map(({ reason, amount }): RowModel => ({
        key: `${positionKey(position)} | ${reason}`,
        cells: { ...keyCells(position), reason: value(reason), amount: value(inPounds(amount)) },
      })),
    ),
  };
}

function partnershipsTable(positions: readonly Position[]): TableModel {
  return {
    id: 'limits.partnerships',
    caption: say.positions.partnershipsCaption,
    columns: [
      ...POSITION_KEYS,
      key('partnership', 'Partnership', WORDS),
      pounds('amount', 'Counted'),
      {
        id: 'share',
        header: say.positions.shareOfCounted,
        owner: 'computed',
        type: 'percent',
        width: 12,
      },
    ],
    rows: positions.flatMap((position) =>
      position.byPartnership.map((part): RowModel => {
        const partnership = part.partnership ?? say.positions.notAttributed;
        return {
          key: `${positionKey(position)} | ${partnership}`,
          cells: {
            ...keyCells(position),
            partnership: value(partnership),
            amount: value(inPounds(part.amount)),
            share: shareCell(position, part),
          },
        };
      }),
    ),
  };
}

function shareCell(position: Position, { amount }: PartnershipSum): CellModel {
  const whole = position.counted.value;
  if (whole === 0) return value(null);
  const counted = cell(POSITIONS_TABLE, positionKey(position), 'counted');
  return {
    formula: call('ROUND', operation(here('amount'), '/', counted), num(4)),
    result: Math.round((amount.value / whole) * 1e4) / 1e4,
  };
}
