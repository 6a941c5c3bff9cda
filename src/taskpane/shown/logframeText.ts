import type { Finding } from '../../core/finding';
import type { LogframeProfileId, ResultLevel } from '../../logframe/logframe';
import type { FigureText } from './figureText';
import type { Place } from './place';

/** A logframe in words, ready for its screen. */
export interface LogframeText {
  /** Its title, or the sheet where there is none. */
  readonly name: string;
  /** "Layout 4x4: 4 results, 6 indicators; 8 findings." */
  readonly sentence: string;
  readonly place: Place;
  /** The results, each with those that lead to it. */
  readonly tree: readonly ResultText[];
  readonly matrix: MatrixText;
  readonly findings: readonly LogframeFinding[];
  /** Null where no indicator has a figure to follow. */
  readonly progress: ProgressText | null;
  /** Into each of the other layouts. */
  readonly conversions: readonly ConversionText[];
}

export interface ResultText {
  readonly key: string;
  /** "Output 1" */
  readonly name: string;
  readonly statement: string;
  readonly place: Place;
  readonly indicators: readonly IndicatorText[];
  /** "Assumption: …", "Risk: …", and means of verification of the result as a whole. */
  readonly facts: readonly string[];
  readonly leadsHere: readonly ResultText[];
}

export interface IndicatorText {
  readonly key: string;
  readonly text: string;
  /** "Baseline 20 (2017)", "Target 40", "Means of verification: survey" */
  readonly facts: readonly string[];
  readonly place: Place;
}

/** The logframe as its layout prints it: a row for each result, the columns by the layout's own headings. */
export interface MatrixText {
  readonly headings: readonly string[];
  readonly rows: readonly MatrixRow[];
}

export interface MatrixRow {
  readonly key: string;
  /** "Output 1" */
  readonly name: string;
  /** One a column, each a list. */
  readonly cells: readonly (readonly string[])[];
}

export interface LogframeFinding {
  readonly key: string;
  /** "L4", or null where reading found it. */
  readonly check: string | null;
  readonly strength: Finding['strength'];
  /** The level at whose rows it stands; null for the logframe as a whole. */
  readonly level: ResultLevel | null;
  /** As the layout calls it. */
  readonly levelName: string;
  readonly sentence: string;
  readonly place: Place | null;
}

export interface ProgressText {
  /** "All outputs together have come 40% of their way." */
  readonly sentence: string;
  readonly outputs: readonly {
    readonly name: string;
    readonly share: FigureText;
    readonly counted: FigureText;
  }[];
  readonly indicators: readonly IndicatorProgressText[];
}

export interface IndicatorProgressText {
  readonly key: string;
  /** "Output 1: wells built" */
  readonly text: string;
  /** "Target reached" */
  readonly state: string;
  readonly share: string;
  readonly place: Place;
}

/** What another layout would leave open, and what it has no place for: to be read before anything is written. */
export interface ConversionText {
  readonly to: LogframeProfileId;
  /** "FCDO (formerly DFID)" */
  readonly called: string;
  readonly sentence: string;
  readonly gaps: readonly LossText[];
  readonly carried: readonly LossText[];
}

export interface LossText {
  readonly key: string;
  readonly sentence: string;
  readonly place: Place | null;
}
