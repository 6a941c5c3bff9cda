import type { LogframeProfileId, Result } from './logframe';

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
