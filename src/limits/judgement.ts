import type { CalendarDate } from '../core/calendarDate';
import type { FinancialYear } from '../core/financialYear';
import type { Pence } from '../core/pence';
import type { SpendLine } from '../spending/spendLine';
import type { Route } from './position';

/**
 * Where a line ends up. A partition: per year the treatments add up to the ledger's total. counted: against the limit.
 * excluded: under the test but outside its sum. queried: a person must answer first. otherPower: a person chose another power.
 * heldForOthers: partner councils' money.
 */
export type Treatment =
  | 'counted'
  | 'excluded'
  | 'queried'
  | 'externallyFunded'
  | 'otherPower'
  | 'heldForOthers'
  | 'notInternational';

/** Flag of a line of which nobody can say whether it is spend or a credit: what it adds to a sum cannot be said either. */
export const SIGN_OPEN = 'sign-open';

/** What was decided for a line (or a part of one), and why. */
export interface Judgement {
  readonly route: Route | 'otherPower' | 'notInternational' | null;
  readonly treatment: Treatment;
  /** The power a person chose; null while nobody has. */
  readonly power: string | null;
  readonly flags: readonly string[];
  readonly reason: string;
  /** Id of the rule that decided. */
  readonly rule: string;
}

export interface JudgedLine extends Judgement {
  /** Stable reference of the line in the working: survives a new export. */
  readonly ref: string;
  readonly line: SpendLine;
  /** The part of the line that this judgement is about. */
  readonly amount: Pence;
}

/** What a person decided for one line on the working sheet. */
export interface HandDecision {
  readonly treatment: Treatment | null;
  readonly power: string | null;
  /** The year that the line counts in, where a person gives it another one than its own. */
  readonly year?: FinancialYear | null;
  readonly by: string | null;
  readonly on?: CalendarDate | null;
  readonly why?: string | null;
}
