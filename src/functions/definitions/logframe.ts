import { say } from '../../core/messages';
import { logframesInRange } from '../../job/logframesInRange';
import { convertLogframe } from '../../logframe/convertLogframe';
import { logframeSheet } from '../../logframe/logframeSheet';
import { choiceArgument } from '../arguments';
import { defineFunction } from '../definition';
import { optionalCell, range } from '../parameters';
import { sheetTable } from '../sheetTable';
import { MATRIX } from './exampleMatrix';

const words = say.functions.logframe;

export const logframe = defineFunction({
  id: 'LOGFRAME',
  help: words.help,
  notes: words.notes,
  parameters: [
    range({ name: 'range', help: words.range, expects: words.expectsRange }),
    optionalCell({
      name: 'profile',
      help: words.profile,
      expects: words.expectsProfile,
      schema: choiceArgument('4x4', 'fcdo', 'eu'),
    }),
  ],
  returns: 'table',
  gives: words.gives,
  needsAddresses: true,
  examples: [
    {
      formula: '=TWIN.LOGFRAME(A1:D4)',
      ranges: { 'A1:D4': MATRIX },
      result: [
        [
          'Logframe',
          'Level',
          'Number',
          'Result',
          'Indicator',
          'Baseline',
          'Baseline year',
          'Target',
          'Actual',
          'Means of verification',
          'Assumptions',
          'Risks',
          'Read from',
        ],
        [
          'Logframe on range',
          'Goal',
          null,
          'Residents trust their council',
          'Trust rises from 40% to 55% by March 2027',
          null,
          null,
          null,
          null,
          'Residents’ survey',
          null,
          null,
          'range, B2',
        ],
        [
          'Logframe on range',
          'Purpose',
          null,
          'The partner council answers complaints in time',
          '80% answered within 20 days by March 2026',
          null,
          null,
          null,
          null,
          'Complaints log, kept by the clerk each month',
          'Staff stay in post',
          null,
          'range, B3',
        ],
        [
          'Logframe on range',
          'Output',
          null,
          'Officers trained',
          '12 officers trained by June 2025',
          null,
          null,
          null,
          null,
          'Course register',
          'Leave is granted',
          null,
          'range, B4',
        ],
      ],
    },
  ],
  answer({ range: cells, profile }) {
    const read = logframesInRange(cells);
    const given = profile === null ? read : read.map((one) => convertLogframe(one, profile).logframe);
    return { value: sheetTable(logframeSheet(given)) };
  },
});
