import type { AssuranceEntry } from './assurance';
import type { VisitOutcome } from './visit';
import type { VisitAction } from './visitAction';

/** What people entered about visits on our own sheets, by what the visit is called there. */
export interface EnteredVisits {
  readonly assurance: ReadonlyMap<string, readonly AssuranceEntry[]>;
  readonly outcomes: ReadonlyMap<string, Partial<VisitOutcome>>;
  readonly actions: readonly VisitAction[];
}

export const NOTHING_ENTERED: EnteredVisits = { assurance: new Map(), outcomes: new Map(), actions: [] };
