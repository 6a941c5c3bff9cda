import { say } from '../../core/messages';
import { NIL, pence, poundsNumber } from '../../core/pence';
import { poundsArgument } from '../arguments';
import { defineFunction } from '../definition';
import { blankableCell, optionalCell } from '../parameters';

const words = say.functions.remaining;
const pounds = { expects: say.functions.expectsPounds, schema: poundsArgument };

export const remaining = defineFunction({
  id: 'REMAINING',
  help: words.help,
  parameters: [
    blankableCell({ name: 'limit', help: words.limit, ...pounds }),
    blankableCell({ name: 'counted', help: words.counted, ...pounds }),
    optionalCell({ name: 'committed', help: words.committed, ...pounds }),
  ],
  returns: 'pounds',
  gives: words.gives,
  examples: [
    { formula: '=TWIN.REMAINING(18000, 12300)', result: 5700 },
    { formula: '=TWIN.REMAINING(18000, 12300, 6000)', result: -300 },
  ],
  answer({ limit, counted, committed }) {
    if (limit === null) return { error: 'notAvailable', because: words.limitUnknown };
    if (counted === null) return { error: 'notAvailable', because: words.countedUnknown };
    return { value: poundsNumber(pence(limit - counted - (committed ?? NIL))) };
  },
});
