import { dateText, type CalendarDate } from '../core/calendarDate';
import { say } from '../core/messages';
import type { SheetModel } from '../workbook/sheetModel';
import { indicatorsTable } from './indicatorsTable';
import { outputsTable } from './outputsTable';
import { placesOf, type ProgressShown } from './progressPlaces';
import type { ScoreStep } from './outputScore';
import { scoresTable } from './scoresTable';
import { togetherTable } from './togetherTable';

export const PROGRESS_SHEET = 'logframe-progress';

/**
 * Sheet "Logframe progress": what each indicator, each output and all outputs together have reached, as formulas over the
 * figures beside them; letters by the council's own table; and the money spent beside it.
 *
 * @param table the council's table of scores as it was entered.
 */
export function progressSheet(
  shown: readonly ProgressShown[],
  table: readonly ScoreStep[],
  asOf: CalendarDate,
): SheetModel {
  const words = say.logframeProgress.sheet;
  const places = placesOf(shown);
  return {
    id: PROGRESS_SHEET,
    name: words.name,
    title: words.title({ asOf: dateText(asOf) }),
    notes: words.notes,
    tables: [
      togetherTable(shown, table),
      outputsTable(places.outputs, table),
      indicatorsTable(places.indicators, asOf),
      scoresTable(table),
    ],
    orientation: 'landscape',
  };
}
