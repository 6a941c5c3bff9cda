import type { Source } from '../../core/source';

/** A cell, as people are told it and as Excel finds it. */
export interface Place {
  readonly text: string;
  readonly source: Source;
}
