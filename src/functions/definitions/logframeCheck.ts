import { say } from '../../core/messages';
import { logframesInRange } from '../../job/logframesInRange';
import { withChecks } from '../../logframe/checkLogframe';
import { logframeChecksSheet } from '../../logframe/logframeChecksSheet';
import { choiceArgument } from '../arguments';
import { defineFunction } from '../definition';
import { optionalCell, range } from '../parameters';
import { sheetTable } from '../sheetTable';
import { MATRIX } from './exampleMatrix';

const words = say.functions.logframeCheck;

export const logframeCheck = defineFunction({
  id: 'LOGFRAMECHECK',
  help: words.help,
  notes: words.notes,
  parameters: [
    range({ name: 'range', help: words.range, expects: say.functions.logframe.expectsRange }),
    optionalCell({
      name: 'profile',
      help: words.profile,
      expects: say.functions.logframe.expectsProfile,
      schema: choiceArgument('4x4', 'fcdo', 'eu'),
    }),
  ],
  returns: 'table',
  gives: words.gives,
  needsAddresses: true,
  examples: [
    {
      formula: '=TWIN.LOGFRAMECHECK(A1:D4)',
      ranges: { 'A1:D4': MATRIX },
      result: [
        ['Strength', 'Check', 'Finding', 'Where'],
        [
          'Hint',
          'L30 Sources say who and when',
          '2 of 3 means of verification leave open who keeps it and when it is made (the first is "Residents’ survey"). Add who keeps it, and how often. A source that names nobody and no date is seldom there when the report is due. Rule from: our own reading, as none is published.',
          'range, C2',
        ],
      ],
    },
  ],
  answer({ range: cells, profile }) {
    const read = logframesInRange(cells);
    const given = profile === null ? read : read.map((one) => withChecks({ ...one, profile }));
    const table = sheetTable(logframeChecksSheet(given));
    return { value: table.length > 1 ? table : [...table, [null, null, words.nothing]] };
  },
});
