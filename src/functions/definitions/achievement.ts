import { say } from '../../core/messages';
import { achievement as achievementOf } from '../../logframe/achievement';
import { choiceArgument, numberOrTextArgument } from '../arguments';
import { defineFunction } from '../definition';
import { blankableCell, optionalCell } from '../parameters';

const words = say.functions.achievement;
const value = { expects: words.expectsValue, schema: numberOrTextArgument };

export const achievement = defineFunction({
  id: 'ACHIEVEMENT',
  help: words.help,
  parameters: [
    blankableCell({ name: 'baseline', help: words.baseline, ...value }),
    blankableCell({ name: 'target', help: words.target, ...value }),
    blankableCell({ name: 'actual', help: words.actual, ...value }),
    optionalCell({
      name: 'direction',
      help: words.direction,
      expects: words.expectsDirection,
      schema: choiceArgument('increase', 'decrease'),
    }),
  ],
  returns: 'share',
  gives: words.gives,
  examples: [
    { formula: '=TWIN.ACHIEVEMENT(20, 60, 35)', result: 0.375 },
    { formula: '=TWIN.ACHIEVEMENT("50%", "30%", "40%", "decrease")', result: 0.5 },
  ],
  answer({ baseline, target, actual, direction }) {
    if (baseline === null) return { error: 'notAvailable', because: words.blank({ name: 'baseline' }) };
    if (target === null) return { error: 'notAvailable', because: words.blank({ name: 'target' }) };
    if (actual === null) return { error: 'notAvailable', because: words.blank({ name: 'actual' }) };
    const answer = achievementOf({ baseline, target, actual }, direction);
    return answer.outcome === 'share'
      ? { value: answer.share }
      : { error: 'notAvailable', because: answer.reason };
  },
});
