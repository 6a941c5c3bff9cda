import { say } from '../../core/messages';
import { statusOf } from '../../register/status';
import { dateArgument, dayArgument } from '../arguments';
import { defineFunction } from '../definition';
import { blankableCell, cell } from '../parameters';

const words = say.functions.linkStatus;
const date = { expects: say.functions.expectsDate, schema: dateArgument };

export const linkStatus = defineFunction({
  id: 'LINKSTATUS',
  help: words.help,
  notes: words.notes,
  parameters: [
    blankableCell({ name: 'last_activity', help: words.lastActivity, ...date }),
    blankableCell({ name: 'review_date', help: words.reviewDate, ...date }),
    blankableCell({ name: 'end_date', help: words.endDate, ...date }),
    cell({ name: 'as_of', help: words.asOf, expects: say.functions.expectsFullDate, schema: dayArgument }),
  ],
  returns: 'text',
  gives: words.gives,
  examples: [
    {
      formula: '=TWIN.LINKSTATUS("2018-06", "", "", "2018-12-14")',
      result: 'Active. The last activity with a date is June 2018.',
    },
  ],
  answer({ last_activity, review_date: nextReview, end_date: until, as_of: asOf }) {
    const lastActivity =
      last_activity === null ? null : { date: last_activity, words: null, from: 'register' as const };
    const unsaid = { since: null, statusWords: null, undatedActivity: null };
    const { status, reason } = statusOf({ asOf, lastActivity, nextReview, until, ...unsaid });
    const named = say.register.statusName[status];
    return { value: reason.startsWith(named) ? reason : words.answer({ status: named, reason }) };
  },
});
