import type { CalendarDate } from '../core/calendarDate';
import type { Figure } from '../core/figure';
import type { FinancialYear } from '../core/financialYear';
import type { Finding } from '../core/finding';
import type { Source } from '../core/source';
import type { Position } from '../limits/position';
import type { RecordedPower } from '../limits/recordedPowers';
import type { SpendKind } from '../limits/spendKind';
import type { WhatIf } from '../limits/whatIf';
import type { YearRow } from '../limits/years';
import type { Logframe } from '../logframe/logframe';
import type { LogframeProgress } from '../logframe/logframeProgress';
import type { AssuranceItem } from '../register/assurance';
import type { FoiRow } from '../register/foiPack';
import type { Partnership, Visit } from '../register/partnership';
import type { Clearance } from './housekeeping/clearance';
import type { Housekeeping } from './housekeeping/housekeeping';
import type { ReportedBefore } from './reportedBefore';
import type { ReportProfile } from './reportProfile';

/** What a report asks of its committee. */
export type ReportPurpose = 'noting' | 'discussion' | 'decision';

/** Everything a report is composed from: plain values of the other rooms and the officer's own words. */
export interface ReportInput {
  readonly profile: ReportProfile;
  /** Null where nobody gave one; the paper then has a plain title. */
  readonly title: string | null;
  readonly committee: string | null;
  readonly councilNames: readonly string[];
  readonly meetingDate: CalendarDate | null;
  /** The as-of date of the job. */
  readonly reportDate: CalendarDate;
  readonly purposeFlag: ReportPurpose | null;
  /** The post of whoever brings the paper; a name is never printed. */
  readonly authorRole?: string | null;
  readonly officerParagraphs: readonly OfficerParagraph[];
  /** Digests of composed paragraphs that the officer has put own words in the place of (`wordsDigest`). */
  readonly superseded: ReadonlySet<string>;
  readonly partnerships: readonly Partnership[];
  readonly visits: readonly Visit[];
  /** Cost of visits by `Visit.key`. A visit that is not here has no cost supplied, which is not nil. */
  readonly visitCosts: Readonly<Record<string, Figure>>;
  /** By `Visit.key`, for visits still to come: what is not noted as held. */
  readonly unmetAssurance: Readonly<Record<string, readonly Pick<AssuranceItem, 'asks' | 'reason'>[]>>;
  /** Visits as requests for information ask about them, without the names that nobody decided to show. */
  readonly foi: readonly FoiRow[];
  readonly positions: readonly Position[];
  /** Every year with international lines, whichever year the paper is about. */
  readonly years: readonly YearRow[];
  readonly whatIf: readonly WhatIf[];
  readonly powers: ReportPowers;
  /** How the ledgers of these years stand to the trial balance. */
  readonly ties: readonly ReportTie[];
  readonly review: ReportReview;
  readonly logframes: readonly Logframe[];
  /** How far each logframe has come, in the order of `logframes`. */
  readonly progress: readonly LogframeProgress[];
  /** The report that the folder holds from an earlier run; null where there is none. */
  readonly before: ReportedBefore | null;
  /** What reading the officer's words in Word documents found. */
  readonly wordFindings: readonly Finding[];
  /** What reading the workbook found; the report adds its own. */
  readonly findings: readonly Finding[];
  readonly inputs: readonly ReportInputFile[];
  /** True where any part of the workbook is marked as sample money. */
  readonly example: boolean;
  /** What people entered about the decision, its notices, background papers and exempt matter. */
  readonly housekeeping: Housekeeping;
  /** Recorded clearances; the paper says DRAFT until both officers have given theirs. */
  readonly clearances: readonly Clearance[];
}

/** A paragraph as the officer wrote it. It is printed as typed and never overwritten. */
export interface OfficerParagraph {
  /** The section as typed: "Context", "3.0 CONTEXT", "3"; empty where the sheet names none. */
  readonly section: string;
  /** As typed: "3.1"; null where there is none. */
  readonly number: string | null;
  readonly text: string;
  readonly bullets: readonly { readonly text: string; readonly source: Source }[];
  readonly source: Source;
  /** It is a heading within its section. */
  readonly subheading?: boolean;
  /** It stands below what the workbook adds to its section. */
  readonly last?: boolean;
  /** It was typed into an earlier working copy. `replaces`: digest of the words in whose place it stands. */
  readonly typedInWord?: { readonly replaces: string | null };
}

/** The powers in force by kind of spend, and the kinds that wait for a choice. */
export interface ReportPowers {
  readonly recorded: readonly RecordedPower[];
  readonly missing: readonly SpendKind[];
}

export interface ReportTie {
  readonly year: FinancialYear;
  readonly standing: 'ties' | 'doesNotTie' | 'notGiven';
  /** What ledger and trial balance are apart; null where they tie or no figure was given. */
  readonly by: Figure | null;
}

/** Where the review of the working stands. Who reviewed it stays on the sheets: here is the position. */
export interface ReportReview {
  readonly standing: 'notReviewed' | 'incomplete' | 'counts' | 'stale';
  readonly on: CalendarDate | null;
  readonly position: string | null;
}

export interface ReportInputFile {
  readonly file: string;
  readonly sha256: string | null;
  readonly sheets: readonly string[];
  /** Sheets that hold personal data: they are never proposed as background papers. */
  readonly personalSheets: readonly string[];
}
