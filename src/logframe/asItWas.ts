import type { say } from '../core/messages';
import type { Source } from '../core/source';
import type { Logframe, LogframeProfileId } from './logframe';

/** A logframe before its conversion, whole, and what became of it. */
export interface AsItWas {
  /** What the logframe goes by on the sheets. */
  readonly name: string;
  /** Its profile is the one that it was written in. */
  readonly logframe: Logframe;
  /** The profile that it was converted to. */
  readonly to: LogframeProfileId;
  /** Which of its results, from 0, stand in the new layout as they were, whether or not it has a place for all of them. */
  readonly unchanged: ReadonlySet<number>;
}

/** One line of the sheet "Before conversion". */
export interface PartLine {
  readonly part: PartName;
  /** Number of a result or indicator, label of a milestone, funder of an input. */
  readonly label: string | null;
  readonly text: string | null;
  readonly source: Source;
  /** Of a text left over: the number that found no partner. */
  readonly number?: string | null;
}

export type PartName = keyof typeof say.logframeBefore.parts;

export const AS_IT_WAS_SHEET = 'logframe-before';
export const AS_IT_WAS_TABLE = 'logframe.before';
