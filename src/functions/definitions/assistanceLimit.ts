import { count } from '../../core/figure';
import { say } from '../../core/messages';
import { pence, poundsNumber } from '../../core/pence';
import { assistanceLimit as limitOf } from '../../limits/assistanceLimit';
import { authorisationInRange } from '../../job/authorisationInRange';
import { countArgument } from '../arguments';
import { defineFunction } from '../definition';
import { cell, range } from '../parameters';

const words = say.functions.assistanceLimit;

export const assistanceLimit = defineFunction({
  id: 'ASSISTANCELIMIT',
  help: words.help,
  notes: words.notes,
  parameters: [
    cell({
      name: 'population',
      help: words.population,
      expects: words.expectsPopulation,
      schema: countArgument,
    }),
    range({ name: 'authorisation', help: words.authorisation, expects: words.expectsAuthorisation }),
  ],
  returns: 'pounds',
  gives: words.gives,
  examples: [
    {
      formula: '=TWIN.ASSISTANCELIMIT(128000, A1:C5)',
      ranges: {
        'A1:C5': [
          ['Document reference', 'EXAMPLE, not the authorisation', null],
          [null, null, null],
          ['Population from', 'Population to', 'Limit'],
          [0, 100000, 1000],
          [100001, null, 2000],
        ],
      },
      result: 2000,
    },
  ],
  answer({ population, authorisation }) {
    const limit = limitOf(
      authorisationInRange(authorisation),
      { outcome: 'population', figure: count(population, words.rulePopulation, []) },
      { body: null, year: null },
    );
    return limit.outcome === 'limit'
      ? { value: poundsNumber(pence(limit.limit.value)) }
      : { error: 'notAvailable', because: limit.reason };
  },
});
