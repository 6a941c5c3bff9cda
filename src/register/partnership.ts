import type { CalendarDate } from '../core/calendarDate';
import type { Source } from '../core/source';
import type { TellingRow } from './tellingRow';

/** The seven kinds of link; null where the workbook does not say. See docs/sources.md, Registers. */
export type PartnershipKind =
  | 'twinningCharter'
  | 'friendshipAgreement'
  | 'memorandumOfUnderstanding'
  | 'projectPartnership'
  | 'technicalExchange'
  | 'developmentCooperation'
  | 'contact';

export type PartnershipStatus =
  'seeking' | 'exploratory' | 'active' | 'dormant' | 'underReview' | 'ended' | 'unknown';

/** A council of ours. `typed` is what the cell says; name and codes are official, null where none was recognised. */
export interface Council {
  readonly typed: string;
  readonly name: string | null;
  /** GSS code, "E10000007". */
  readonly gss: string | null;
  /** Register code, "DBY". */
  readonly register: string | null;
  readonly nation: 'England' | 'Scotland' | 'Wales' | 'Northern Ireland' | null;
}

/** A country. `typed` is what the cell says; the rest is null where none was recognised. */
export interface Country {
  readonly typed: string;
  /** Name as the FCDO uses it. */
  readonly name: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly code: string | null;
}

export interface Partnership {
  /** Stable row key: councils, partner and kind in lower case. */
  readonly key: string;
  readonly councils: readonly Council[];
  /** As typed; the country where no place is named. */
  readonly partner: string;
  readonly country: Country | null;
  readonly kind: PartnershipKind | null;
  readonly since: CalendarDate | null;
  readonly until: CalendarDate | null;
  readonly lastActivity: CalendarDate | null;
  readonly nextReview: CalendarDate | null;
  readonly status: PartnershipStatus;
  /** A sentence that gives the evidence. */
  readonly statusReason: string;
  readonly themes: readonly string[];
  readonly notes: string | null;
  /** Set where a person must answer something before the link can be counted on: the sentence. */
  readonly query: string | null;
  readonly source: Source;
}

export interface Visit {
  readonly key: string;
  readonly partner: string;
  readonly place: string | null;
  readonly direction: 'out' | 'in' | 'virtual' | null;
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  readonly members: number | null;
  readonly officers: number | null;
  readonly others: number | null;
  /** Number of people in all; from the cell, else the sum of those given. */
  readonly people: number | null;
  readonly purpose: string | null;
  readonly councils: readonly Council[];
  readonly source: Source;
}

/** The dates of a link that a cell may give in words. */
export type LinkDate = 'since' | 'until' | 'lastActivity' | 'nextReview';

/** A partnership as the register room made it, with what else its rows tell. */
export interface RegisteredLink extends Partnership {
  /** The words of its dates that say more than the dates do: "mid-November 2018". */
  readonly dateWords: Readonly<Partial<Record<LinkDate, string>>>;
  /** Sentences worth a look that hold nothing up: a likely spelling, a council that is no more. */
  readonly hints: readonly string[];
  /** Every row that tells of the link, `source` the first. */
  readonly sources: readonly Source[];
  /** The same rows in their tables. */
  readonly rows: readonly TellingRow[];
  /** The date that its status rests on; null where words alone tell it, or nothing does. */
  readonly statusDate: CalendarDate | null;
}

/** What people meet for: a visit one way, an exchange, a conference, a programme of several stops, or a meeting. */
export type VisitSort = 'visit' | 'exchange' | 'conference' | 'programme' | 'meeting';

/** A visit as the register room read it. No text of it names a young person. */
export interface RecordedVisit extends Visit {
  /** What the log itself calls the visit ("V12"); null where it has no such column. */
  readonly ref: string | null;
  readonly sort: VisitSort;
  /** The words of its dates where they say more than the dates do. */
  readonly dateWords: string | null;
  readonly youngPeople: number | null;
  /** Spouses or partners who come along. */
  readonly accompanying: number | null;
  /** The words that speak of young people taking part; null where none do. */
  readonly youngWords: string | null;
}
