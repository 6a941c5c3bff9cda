import { serialFromDate, type CalendarDate } from '../../core/calendarDate';
import { say } from '../../core/messages';
import { lastDayToPublish } from '../../report/clearDays';
import { plainText } from '../../tables/cells/plainText';
import { isCellError } from '../../workbook/grid';
import type { RangeCells } from '../../workbook/rangeGrid';
import { choiceArgument, countArgument, dayArgument, dayIn } from '../arguments';
import { defineFunction, type CellFault } from '../definition';
import { cell, optionalCell, optionalRange } from '../parameters';

const words = say.functions.clearDays;

export const clearDays = defineFunction({
  id: 'CLEARDAYS',
  help: words.help,
  notes: words.notes,
  parameters: [
    cell({
      name: 'meeting_date',
      help: words.meetingDate,
      expects: say.functions.expectsFullDate,
      schema: dayArgument,
    }),
    cell({
      name: 'nation',
      help: words.nation,
      expects: words.expectsNation,
      schema: choiceArgument('England', 'Wales', 'Scotland', 'Northern Ireland'),
    }),
    optionalCell({ name: 'days', help: words.days, expects: words.expectsDays, schema: countArgument }),
    optionalRange({ name: 'holidays', help: words.holidays, expects: words.expectsHolidays }),
  ],
  returns: 'date',
  gives: words.gives,
  examples: [
    { formula: '=TWIN.CLEARDAYS("2018-12-13", "England")', result: 43439 },
    { formula: '=TWIN.CLEARDAYS("2025-04-24", "Scotland", 3)', result: 45764 },
  ],
  answer({ meeting_date: on, nation, days, holidays }) {
    const closed = holidays === null ? { days: [] } : daysIn(holidays);
    if ('error' in closed) return closed;
    // Desktop Excel hands a blank cell over as 0, and no notice at all is never meant.
    const asked = days === 0 ? null : days;
    const answer = lastDayToPublish({
      on,
      nation,
      body: 'principal',
      days: asked,
      closed: closed.days,
      open: [],
    });
    return answer.outcome === 'day'
      ? { value: serialFromDate(answer.day) }
      : { error: 'notAvailable', because: answer.reason };
  },
});

/** The days of a range; blanks and a heading are passed over, anything else that is no day is told. */
function daysIn({ cells }: RangeCells): { readonly days: readonly CalendarDate[] } | CellFault {
  const days: CalendarDate[] = [];
  for (const [at, value] of cells.flat().entries()) {
    const day = dayIn(value);
    if (day) days.push(day);
    else if (day === undefined && !(at === 0 && typeof value === 'string')) {
      const found = isCellError(value) ? value.error : (plainText(value) ?? '');
      return { error: 'invalidValue', because: words.notDates({ found }) };
    }
  }
  return { days };
}
