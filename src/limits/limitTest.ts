import type { Figure } from '../core/figure';
import type { FinancialYear } from '../core/financialYear';
import { say } from '../core/messages';
import { assistanceLimit } from './assistanceLimit';
import { yearAfterEnd } from './reorganisation';
import type { PositionInput } from './positionInput';
import type { Completeness, Position, Route } from './position';
import { twinningTest } from './twinningTest';

/** What a test answers before any spend is held against it. */
export interface LimitTest {
  readonly limit: Figure | null;
  readonly basis: string | null;
  readonly reasons: readonly string[];
  readonly candidates: Position['candidates'];
  readonly baseCompleteness: Completeness | null;
  readonly baseQueried: Figure | null;
  /** True where the figure that the limit is taken of may turn out higher than is known today. */
  readonly mayRise: boolean;
  /** True where the base is nil and nobody has recorded what follows from that. */
  readonly nilBaseOpen: boolean;
  readonly free: boolean;
}

/** The limit of a year under a test, with what it rests on, or why none can be said. */
export function limitTest(input: PositionInput, year: FinancialYear, route: Route): LimitTest {
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
