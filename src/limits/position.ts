import type { Figure } from '../core/figure';
import type { FinancialYear } from '../core/financialYear';

/** The three tests that a line can fall under. Source: handbook, "Powers and funding". */
export type Route = 'twinning' | 'assistance' | 'externallyFunded';

/**
 * within, atLimit, over: the test gave an answer. noLimit: no specific limit applies. cannotSay: something is missing; the
 * reasons name it.
 */
export type Outcome = 'within' | 'atLimit' | 'over' | 'noLimit' | 'cannotSay';

/** How much of the spend the workbook can show. `lowerBound`: lines were found by name only. */
export type Completeness = 'complete' | 'lowerBound' | 'partYear' | 'unknown';

/** Which previous-year figure "twice" is taken of. A person chooses; the choice is recorded. */
export type TwinningBasis = 'actual' | 'originalBudget' | 'revisedBudget' | 'higher';

/** The standing of one council (or group that shares links) under one test in one financial year. */
export interface Position {
  readonly councils: readonly string[];
  readonly route: Route;
  readonly financialYear: FinancialYear;
  readonly limit: Figure | null;
  readonly counted: Figure;
  readonly committed: Figure;
  readonly excluded: Figure;
  readonly queried: Figure;
  readonly remaining: Figure | null;
  /** What the limit rests on, in words; null where there is none. */
  readonly basis: string | null;
  /** True only once the council has entered the authorisation's reference. */
  readonly verified: boolean;
  readonly example: boolean;
  readonly completeness: { readonly year: Completeness; readonly base: Completeness | null };
  readonly outcome: Outcome;
  readonly reasons: readonly string[];
  /** Candidate limits side by side, for a person to choose from. */
  readonly candidates: readonly {
    readonly basis: TwinningBasis;
    readonly base: Figure;
    readonly limit: Figure;
  }[];
}
