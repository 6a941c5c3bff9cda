import { say } from '../../core/messages';
import { positionSummary } from '../../limits/positionSummary';
import { defineFunction } from '../definition';
import { range } from '../parameters';

const words = say.functions.summaryText;

export const summaryText = defineFunction({
  id: 'SUMMARYTEXT',
  help: words.help,
  parameters: [range({ name: 'position', help: words.position, expects: words.expectsPosition })],
  returns: 'text',
  gives: words.gives,
  examples: [
    {
      formula: '=TWIN.SUMMARYTEXT(A1:B7)',
      ranges: {
        'A1:B7': [
          ['Financial year', '2018/19'],
          ['Test', 'Twinning and similar'],
          ['Outcome', 'within'],
          ['Limit', 18000],
          ['Counted', 12300],
          ['Remaining under this test', 5700],
          ['Verified', 'handbook test, not verified'],
        ],
      },
      result:
        'In 2018/19, £12,300.00 counts under the test "Twinning and similar", of a limit of £18,000.00; £5,700.00 remains under this test. Outcome: within. Standing: handbook test, not verified. Speak to the monitoring officer and the section 151 officer before money is committed.',
    },
  ],
  answer({ position }) {
    const value = positionSummary(position.cells);
    return value === null ? { error: 'invalidValue', because: words.notAPosition } : { value };
  },
});
