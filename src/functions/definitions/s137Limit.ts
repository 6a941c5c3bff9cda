import { say } from '../../core/messages';
import { pence, poundsNumber } from '../../core/pence';
import { s137Limit as limitOf } from '../../limits/s137Limit';
import { choiceArgument, countArgument, financialYearArgument } from '../arguments';
import { defineFunction } from '../definition';
import { cell, optionalCell } from '../parameters';

const words = say.functions.s137Limit;

export const s137Limit = defineFunction({
  id: 'S137LIMIT',
  help: words.help,
  notes: words.notes,
  parameters: [
    cell({ name: 'electors', help: words.electors, expects: words.expectsElectors, schema: countArgument }),
    cell({
      name: 'financial_year',
      help: words.financialYear,
      expects: say.functions.expectsYear,
      schema: financialYearArgument,
    }),
    optionalCell({
      name: 'nation',
      help: words.nation,
      expects: say.functions.clearDays.expectsNation,
      schema: choiceArgument('England', 'Wales', 'Scotland', 'Northern Ireland'),
    }),
  ],
  returns: 'pounds',
  gives: words.gives,
  examples: [{ formula: '=TWIN.S137LIMIT(1000, "2023/24", "England")', result: 9930 }],
  answer({ electors, financial_year: year, nation }) {
    const answer = limitOf(electors, year, nation);
    return answer.outcome === 'limit'
      ? { value: poundsNumber(pence(answer.limit.value)) }
      : { error: 'notAvailable', because: answer.reason };
  },
});
