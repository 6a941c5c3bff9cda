import type { Place } from './place';

/** A number as it is shown, what it is, and the cells that it comes from; words without a number have none. */
export interface FigureText {
  readonly text: string;
  /** What the number is. */
  readonly rule: string;
  readonly places: readonly Place[];
  /** How many more there are than are named. */
  readonly more: number;
}
