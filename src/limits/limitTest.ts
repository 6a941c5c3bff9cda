import type { FinancialYear } from '../core/financialYear';
import { say } from '../core/messages';
import { assistanceLimit } from './assistanceLimit';
import { yearAfterEnd } from './reorganisation';
import type { PositionInput } from './positionInput';
import type { Route } from './position';
import type { TestedLimit } from './testedLimit';
import { twinningTest } from './twinningTest';

/** The limit of a year under a test, with what it rests on, or why none can be said. */
export function limitTest(input: PositionInput, year: FinancialYear, route: Route): TestedLimit {
  const none = {
    basis: null,
    candidates: [],
    baseCompleteness: null,
    baseQueried: null,
    mayRise: false,
    nilBaseOpen: false,
    limit: null,
  };
  const gone = yearAfterEnd(input.body, year);
  if (gone !== null) return { ...none, reasons: [gone], free: false };
  if (route === 'twinning') return twinningTest(input, year);
  if (route === 'externallyFunded') return { ...none, reasons: [say.limits.reasonExternally], free: true };
  const answer = assistanceLimit(input.authorisation, input.population, { body: input.body, year });
  return answer.outcome === 'limit'
    ? { ...none, limit: answer.limit, basis: answer.limit.rule, reasons: [], free: false }
    : { ...none, reasons: [answer.reason], free: false };
}
