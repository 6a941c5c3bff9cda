import type { Finding } from '../core/finding';
import type { Source } from '../core/source';

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
}

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
}

export interface Logframe {
  readonly title: string | null;
  readonly profile: LogframeProfileId;
  readonly results: readonly Result[];
  readonly findings: readonly Finding[];
  readonly source: Source;
}
