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

/**
 * How far a limit carries an outcome. firm: nothing known can raise it. mayRise: its base is not complete. nilBase: twice nil is nil
 * by arithmetic, and nobody has recorded whether that is a limit. notThisAct: the body is not one of the 1993 Act.
 */
export type LimitStanding = 'firm' | 'mayRise' | 'nilBase' | 'notThisAct';

/** What the year may come to: what is counted and committed, and only what a person expects beyond it. */
export interface Forecast {
  readonly amount: Figure;
  /** What a person recorded as still to come; null where nobody did. */
  readonly expected: Figure | null;
  /** How the amount was made, in words. */
  readonly method: string;
}

/** A part of what is left out, with the reason that all its lines share. */
export interface ExcludedSum {
  readonly reason: string;
  readonly amount: Figure;
}

/** A part of what is counted, by the link it belongs to; null where no line says which. */
export interface PartnershipSum {
  readonly partnership: string | null;
  readonly amount: Figure;
}

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
  /** Counted as a percentage of the limit; null where there is no limit or it is nil. */
  readonly percent: Figure | null;
  readonly forecast: Forecast;
  /** The parts of `excluded`; they add up to it. */
  readonly excludedBy: readonly ExcludedSum[];
  /** The parts of `counted`; they add up to it. */
  readonly byPartnership: readonly PartnershipSum[];
  /** What the limit rests on, in words; null where there is none. */
  readonly basis: string | null;
  /** True only once the council has entered the authorisation's reference. */
  readonly verified: boolean;
  readonly example: boolean;
  readonly completeness: { readonly year: Completeness; readonly base: Completeness | null };
  readonly limitStanding: LimitStanding;
  readonly outcome: Outcome;
  readonly reasons: readonly string[];
  /** Candidate limits side by side, for a person to choose from. */
  readonly candidates: readonly {
    readonly basis: TwinningBasis;
    readonly base: Figure;
    readonly limit: Figure;
  }[];
}
