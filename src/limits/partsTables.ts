import { say } from '../core/messages';
import { call, cell, here, num, operation } from '../workbook/formula';
import { value, type CellModel, type RowModel, type TableModel } from '../workbook/sheetModel';
import { inPounds, key, keyCells, positionKey, POSITIONS_TABLE, pounds, WORDS } from './limitsCells';
import type { PartnershipSum, Position } from './position';

/** What is left out, by reason, and what is counted, by link: the parts of the sums above. Tables without rows are left away. */
export function partsTables(positions: readonly Position[]): TableModel[] {
  return [excludedTable(positions), partnershipsTable(positions)].filter(({ rows }) => rows.length > 0);
}

function excludedTable(positions: readonly Position[]): TableModel {
  return {
    id: 'limits.excluded',
    caption: say.positions.excludedCaption,
    columns: [
      key('council', 'Council', 17),
      key('test', 'Test', 13),
      key('year', 'Year', 9),
      key('reason', 'Left out because', WORDS),
      pounds('amount', 'Left out'),
    ],
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
      key('council', 'Council', 17),
      key('test', 'Test', 13),
      key('year', 'Year', 9),
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
