import { say } from '../../core/messages';
import { registerInRange } from '../../job/registerInRange';
import { summariseLinks } from '../../register/summariseLinks';
import { choiceArgument, dayArgument } from '../arguments';
import { defineFunction, type TableCell } from '../definition';
import { cell, optionalCell, range } from '../parameters';
import { LINKS } from './exampleLinks';

const words = say.functions.partnershipSummary;

export const partnershipSummary = defineFunction({
  id: 'PARTNERSHIPSUMMARY',
  help: words.help,
  parameters: [
    range({ name: 'range', help: words.range, expects: say.functions.partnerships.expectsRange }),
    cell({
      name: 'by',
      help: words.by,
      expects: words.expectsBy,
      schema: choiceArgument('country', 'kind', 'status', 'decade'),
    }),
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
      formula: '=TWIN.PARTNERSHIPSUMMARY(A1:E4, "kind")',
      ranges: { 'A1:E4': LINKS },
      result: [
        ['Kind', 'Links'],
        ['Twinning charter', { number: 2, as: 'count' }],
        ['Friendship agreement', { number: 1, as: 'count' }],
        ['Total', { number: 3, as: 'count' }],
      ],
    },
  ],
  answer({ range: cells, by, as_of: asOf }) {
    if (by === 'status' && asOf === null) return { error: 'notAvailable', because: words.asOfNeeded };
    const { partnerships } = registerInRange(cells, asOf);
    const groups = summariseLinks(partnerships, by);
    const links = (number: number): TableCell => ({ number, as: 'count' });
    return {
      value: [
        [words.headings[by], words.links],
        ...groups.map(({ called, links: members }) => [called, links(members.length)]),
        [words.total, links(partnerships.length)],
      ],
    };
  },
});
