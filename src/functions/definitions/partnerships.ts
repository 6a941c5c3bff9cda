import { say } from '../../core/messages';
import { registerInRange } from '../../job/registerInRange';
import { registerSheet } from '../../register/registerSheet';
import { dayArgument } from '../arguments';
import { defineFunction } from '../definition';
import { optionalCell, range } from '../parameters';
import { sheetTable } from '../sheetTable';
import { LINKS } from './exampleLinks';

const words = say.functions.partnerships;

export const partnerships = defineFunction({
  id: 'PARTNERSHIPS',
  help: words.help,
  parameters: [
    range({ name: 'range', help: words.range, expects: words.expectsRange }),
    optionalCell({
      name: 'as_of',
      help: words.asOf,
      expects: say.functions.expectsFullDate,
      schema: dayArgument,
    }),
  ],
  returns: 'table',
  gives: words.gives,
  needsAddresses: true,
  examples: [
    {
      formula: '=TWIN.PARTNERSHIPS(A1:E4, "2018-12-14")',
      ranges: { 'A1:E4': LINKS },
      result: [
        [
          'Council(s)',
          'Partner',
          'Country',
          'Code',
          'Kind',
          'Since',
          'Until',
          'Last activity',
          'Next review',
          'Status',
          'Why',
          'Themes',
          'Query',
          'Source',
        ],
        [
          'Derby City Council',
          'Kapurthala',
          'India',
          'IN',
          'Twinning charter',
          null,
          null,
          null,
          null,
          'Cannot say',
          'Cannot say: no activity, review or end with a date is entered.',
          null,
          null,
          'range, B4',
        ],
        [
          'Derby City Council',
          'Osnabrück',
          'Germany',
          'DE',
          'Twinning charter',
          null,
          null,
          'June 2018',
          null,
          'Active',
          'The last activity with a date is June 2018.',
          null,
          null,
          'range, B2',
        ],
        [
          'Derbyshire County Council',
          'Toyota City',
          'Japan',
          'JP',
          'Friendship agreement',
          null,
          null,
          { number: 41946, as: 'date' },
          null,
          'Dormant',
          'The last activity with a date is 3 November 2014, more than 3 years before 14 December 2018.',
          null,
          null,
          'range, B3',
        ],
      ],
    },
  ],
  answer({ range: cells, as_of: asOf }) {
    const { partnerships: links } = registerInRange(cells, asOf);
    // A range holds no log of visits, what officers enter is on their own sheet, and the other columns tell the dates.
    const table = sheetTable(registerSheet(links, []), ['visits', 'notes', 'evidence', 'decade']);
    return { value: table };
  },
});
