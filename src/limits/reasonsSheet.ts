import { dateText, type CalendarDate } from '../core/calendarDate';
import { say } from '../core/messages';
import { value, type RowModel, type SheetModel } from '../workbook/sheetModel';
import { key, keyCells, positionKey } from './limitsCells';
import type { Position } from './position';
import { positionSentence } from './positions';

/** Sheet "Limit reasons": each position in words, then every reason, one a row. */
export function reasonsSheet(positions: readonly Position[], asOf: CalendarDate): SheetModel {
  return {
    id: 'limit-reasons',
    name: say.limitSheets.reasonsName,
    title: say.limitSheets.reasonsTitle({ asOf: dateText(asOf) }),
    notes: say.limitSheets.reasonsNotes,
    tables: [
      {
        id: 'limits.reasons',
        caption: null,
        columns: [
          key('council', 'Council', 20),
          key('test', 'Test', 16),
          key('year', 'Year', 9),
          key('why', say.limitSheets.reasonsHeader, 110),
        ],
        rows: positions.flatMap(reasonRows),
      },
    ],
    orientation: 'landscape',
  };
}

function reasonRows(position: Position): RowModel[] {
  const sentence = positionSentence(position);
  // Where the limit cannot be said, the sentence says why already.
  const reasons = [...position.reasons, ...forecastReasons(position)].filter(
    (reason) => !sentence.includes(reason),
  );
  return [sentence, ...reasons].map((why) => ({
    key: `${positionKey(position)} | ${why}`,
    cells: { ...keyCells(position), why: value(why) },
  }));
}

/** How the forecast was made, where there is more to it than the sums beside it. */
function forecastReasons({ forecast: { method } }: Position): string[] {
  return method === say.positions.methodWhole ? [] : [say.positions.forecastMethod({ method })];
}
