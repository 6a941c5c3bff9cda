import { say } from '../core/messages';
import { HANDBOOK, onTest, testOf, type LineRule } from './lineRule';
import { ASSISTANCE_AND_FUNDING, NOT_SPENT, PARTNER_MONEY } from './moneyRules';
import { INCOMING, STAFF_RULES, TRAVEL_RULES } from './peopleRules';

/**
 * The order of the questions, after "is it international at all": whose money, grant or not, who funds it, whether anything was
 * spent, which power, and only then the test. Nothing here decides a power for the council. The sheet Limit rules shows the
 * same list to people, who may overrule any of it.
 */
export const LINE_RULES: readonly LineRule[] = [
  {
    id: 'maybe-partner',
    source: 'a name alone shows little',
    applies: ({ found }) => found.international && found.by === 'maybePartner',
    judge: ({ found }) => ({
      route: 'twinning',
      treatment: 'queried',
      power: null,
      flags: [],
      reason: say.limits.maybePartner({ partner: found.international ? (found.partner?.partner ?? '') : '' }),
    }),
  },
  ...PARTNER_MONEY,
  ...ASSISTANCE_AND_FUNDING,
  ...NOT_SPENT,
  ...TRAVEL_RULES,
  ...STAFF_RULES,
  {
    id: 'assistance',
    source: `${HANDBOOK}: limits based on population`,
    applies: (facts) => testOf(facts) === 'assistance',
    judge: (facts) => onTest(facts, 'counted', say.limits.assistance),
  },
  {
    id: 'twinning',
    source: `${HANDBOOK}: twice the previous year for cultural, educational or similar town twinning`,
    applies: () => true,
    judge: (facts) =>
      facts.portion.amount < 0 && facts.pair?.is !== 'reversal'
        ? onTest(facts, 'counted', say.limits.refund, 'refund')
        : onTest(
            facts,
            'counted',
            say.limits.twinning,
            ...(INCOMING.test(facts.words) ? ['hospitality'] : []),
          ),
  },
];
