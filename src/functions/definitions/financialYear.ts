import { dateText } from '../../core/calendarDate';
import { financialYearOf } from '../../core/financialYear';
import { say } from '../../core/messages';
import { dateArgument } from '../arguments';
import { defineFunction } from '../definition';
import { cell } from '../parameters';

const words = say.functions.financialYear;

export const financialYear = defineFunction({
  id: 'FINANCIALYEAR',
  help: words.help,
  parameters: [
    cell({ name: 'date', help: words.date, expects: say.functions.expectsDate, schema: dateArgument }),
  ],
  returns: 'text',
  gives: words.gives,
  examples: [
    { formula: '=TWIN.FINANCIALYEAR("2026-03-31")', result: '2025/26' },
    { formula: '=TWIN.FINANCIALYEAR("01/04/2026")', result: '2026/27' },
  ],
  answer({ date }) {
    const value = financialYearOf(date);
    return value === null
      ? { error: 'notAvailable', because: words.twoYears({ date: dateText(date) }) }
      : { value };
  },
});
