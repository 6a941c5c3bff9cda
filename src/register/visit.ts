import type { Figure } from '../core/figure';
import type { AssuranceEntry } from './assurance';
import type { RecordedVisit } from './partnership';
import type { VisitAction } from './visitAction';
import type { NamedVisitor } from './visitNames';

/** What a visit cost, by head of cost. Null is not stated, which is not nil. */
export interface VisitCosts {
  readonly travel: Figure | null;
  readonly accommodation: Figure | null;
  readonly subsistence: Figure | null;
  readonly other: Figure | null;
  /** What spouses or partners who came along cost; no part of the heads above. */
  readonly accompanying: Figure | null;
  /** As the log states it, else what its heads add up to; null where it states neither. */
  readonly total: Figure | null;
  /** The total divided among the people, to the penny; null where either is not stated. */
  readonly each: Figure | null;
}

/** How people travelled and stayed, as the council's own policy asks about it. */
export interface VisitTravel {
  readonly travelClass: string | null;
  readonly journeyHours: number | null;
  readonly accommodation: string | null;
  readonly nights: number | null;
  /** A room for a night. */
  readonly roomRate: Figure | null;
  /** A meal for one. */
  readonly mealCost: Figure | null;
}

/** What came of a visit, as the log or a person on our sheet tells it. */
export interface VisitOutcome {
  readonly report: string | null;
  readonly outcomes: string | null;
  readonly leads: string | null;
  readonly lessons: string | null;
  readonly press: string | null;
}

/** A visit with everything that the workbook tells of it. */
export interface RegisteredVisit extends RecordedVisit {
  /** What it is called on our sheets, by which entries find it again: "2018-11 Toyota City (out)". */
  readonly name: string;
  /** Keys of the partnerships that it serves. */
  readonly links: readonly string[];
  readonly corporatePlan: string | null;
  readonly expectedBenefit: string | null;
  readonly travel: VisitTravel;
  readonly costs: VisitCosts;
  readonly paidBy: string | null;
  readonly accompanyingPaidBy: string | null;
  /** The places and bodies of a programme, in its order. */
  readonly stops: readonly string[];
  /** The bodies at a conference. */
  readonly attending: readonly string[];
  readonly outcome: VisitOutcome;
  readonly actions: readonly VisitAction[];
  readonly assurance: readonly AssuranceEntry[];
  /** Adults whom the log names; no output shows one without a recorded decision. */
  readonly visitors: readonly NamedVisitor[];
  /** How many names were kept back because no role is told beside them. */
  readonly withoutRole: number;
}
