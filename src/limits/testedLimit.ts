import type { Figure } from '../core/figure';
import type { Completeness, Position } from './position';

/** What a test answers before any spend is held against it. */
export interface TestedLimit {
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
