import type { Finding } from '../core/finding';
import type { Source } from '../core/source';
import type { Inputs } from './inputs';

export type LogframeProfileId = '4x4' | 'fcdo' | 'eu';

/** Levels under their common names: goal and overall objective are impact, purpose and specific objective outcome. */
export type ResultLevel = 'impact' | 'outcome' | 'output' | 'activity';

/** A piece of text that keeps its cell. */
export interface Statement {
  readonly text: string;
  readonly source: Source;
}

export interface Milestone {
  readonly label: string;
  readonly value: string | null;
  /** What was achieved by then; absent where the layout has no such line. */
  readonly actual?: string | null;
}

/** How an indicator is to be read. Each is null where the sheet does not say. */
export interface Measure {
  readonly direction: 'increase' | 'decrease' | null;
  /** summing: periods add up to the target. cumulative: each period already holds the ones before it. */
  readonly accumulation: 'summing' | 'cumulative' | null;
}

/** What else is said of an indicator, as typed. targetDate also where the heading of the target names it: "households", "women and men", "each quarter". */
export interface Particular extends Statement {
  readonly kind:
    | 'unit'
    | 'definition'
    | 'numerator'
    | 'denominator'
    | 'disaggregation'
    | 'frequency'
    | 'collection'
    | 'targetDate';
}

export interface Indicator {
  /** "1.2" where numbered. */
  readonly number: string | null;
  readonly text: string;
  readonly baseline: string | null;
  readonly baselineYear: string | null;
  readonly milestones: readonly Milestone[];
  readonly target: string | null;
  readonly actual: string | null;
  /** Means of verification paired with this indicator alone. */
  readonly sources: readonly Statement[];
  readonly source: Source;
  /** Absent where the layout says neither direction nor accumulation. */
  readonly measure?: Measure;
  /** Evidence of the actual; absent where the layout has no place for it. */
  readonly evidence?: readonly Statement[];
  /** Who reports the actual; absent where the layout does not say. */
  readonly responsible?: string;
  /** Absent where nothing of the kind is said; each kind at most once. */
  readonly particulars?: readonly Particular[];
  /** Where the values stand, or where they are to be typed in; absent where the layout has no such cells. */
  readonly cells?: Readonly<Partial<Record<IndicatorPart, Source>>>;
}

export type IndicatorPart = 'baseline' | 'baselineYear' | 'target' | 'actual';

export interface Result {
  readonly level: ResultLevel;
  readonly number: string | null;
  readonly statement: string;
  readonly indicators: readonly Indicator[];
  /** Means of verification given for the result as a whole, as 4x4 cells do. */
  readonly meansOfVerification: readonly Statement[];
  readonly assumptions: readonly Statement[];
  readonly risks: readonly Statement[];
  /** Share of 100 for outputs, null where none is given. */
  readonly weight: number | null;
  readonly source: Source;
  /** As typed ("Medium"); absent where none is given. */
  readonly riskRating?: string;
  readonly inputs?: Inputs;
}

/** Text inside the matrix that could not be put with any result, kept so that nothing typed is lost. */
export interface Unplaced extends Statement {
  /** Heading of the column, or what the line is. */
  readonly part: string;
  /** The number that found no partner: "3" of "(3)". Null where there is none. */
  readonly number: string | null;
  readonly because: UnplacedReason;
}

/**
 * numberWithoutResult: "(3)" where the summary has no (3). noNumber: several results share the row and the text has no
 * number to say which. linesDoNotPair: values do not match the indicators beside them line by line. noLevel: no goal,
 * purpose, output or activity is named for the row.
 */
export type UnplacedReason = 'numberWithoutResult' | 'noNumber' | 'linesDoNotPair' | 'noLevel';

/** First and last month of the project as typed above the matrix: "2024-04", "2027-03-31". */
export interface ProjectPeriod {
  readonly from: string | null;
  readonly to: string | null;
}

export interface Logframe {
  readonly title: string | null;
  readonly profile: LogframeProfileId;
  readonly results: readonly Result[];
  readonly findings: readonly Finding[];
  readonly source: Source;
  readonly unplaced?: readonly Unplaced[];
  readonly period?: ProjectPeriod;
  /** Checks that people switched off for the council's logframes: "L16". */
  readonly switchedOff?: readonly string[];
  /** Set on a converted logframe: what its layout has no place for, so that converting back loses nothing. */
  readonly carried?: Carried;
}

/** What a conversion set aside because the new layout has no place for it. */
export interface Carried {
  /** The profile that the logframe was written in. */
  readonly from: LogframeProfileId;
  readonly parts: readonly CarriedPart[];
}

/**
 * changed: a result that reads differently in the new layout, before and after, and which of the results of the same
 * level, number and wording it is (from 0). left: a result of a level that the new
 * layout does not have, with its place among the original results (from 0).
 */
export type CarriedPart =
  | { readonly kind: 'changed'; readonly nth: number; readonly was: Result; readonly became: Result }
  | { readonly kind: 'left'; readonly position: number; readonly result: Result };
