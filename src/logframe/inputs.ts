import type { Pence } from '../core/pence';
import type { Source } from '../core/source';

/** What goes in, as FCDO (formerly DFID) blocks state it. Source: DFID how-to note on the revised logframe, 2009. */
export interface Inputs {
  /** One amount a funder, the first one being the donor whose share is stated. */
  readonly parts: readonly InputPart[];
  readonly total: Pence | null;
  /** The first funder's share of the total: 68 is 68 %. */
  readonly sharePercent: number | null;
  /** Full-time equivalents as typed; null where blank. */
  readonly fullTimeEquivalents: string | null;
  readonly source: Source;
}

export interface InputPart {
  /** The column's heading: "DFID (£)". */
  readonly funder: string;
  readonly amount: Pence | null;
}
