import type { SaidOfColumn } from '../../job/answeredColumns';
import type { TableColumn } from '../../job/tableColumns';
import type { Outcome, Route } from '../../limits/position';
import type { FigureText } from './figureText';
import type { LogframeText } from './logframeText';
import type { PaperText } from './paperText';
import type { Place } from './place';
import type { RegisterText } from './registerText';
import type { RecordFormText } from './recordForm';

/** What a workbook came to, in words, ready for the screens. Plain data: it comes from a worker. */
export interface Opened {
  /** "payments.xlsx", or "payments.xlsx and 2 other files" */
  readonly file: string;
  readonly files: readonly FileText[];
  /** How many cells were read: a large workbook is not read again at every change. */
  readonly cells: number;
  readonly tables: readonly TableText[];
  /** What people said about columns, here or on the settings sheet. */
  readonly answers: readonly AnswerText[];
  readonly problems: readonly ProblemText[];
  readonly limits: LimitsText;
  readonly register: RegisterText;
  readonly logframes: readonly LogframeText[];
  readonly settings: SettingsText;
  /** The paper for the committee; null until somebody asks for it. */
  readonly paper: PaperText | null;
}

/** A file that was given: what it held, or why it could not be read. */
export interface FileText {
  readonly key: string;
  readonly file: string;
  /** "a ledger (24 rows)", one for each table; null where it could not be read. */
  readonly gave: readonly string[] | null;
  readonly why: string | null;
}

export interface AnswerText extends SaidOfColumn {
  /** "Column “Value” of a ledger: amount" */
  readonly sentence: string;
}

/** A table that was recognised, or a part of a sheet that was not. */
export interface TableText {
  readonly file: string;
  /** "Ledger" */
  readonly sheet: string;
  /** "a ledger" */
  readonly called: string;
  /** Id of the kind; null where it has no columns to ask about. */
  readonly kind: string | null;
  readonly rows: RowCounts;
  /** Rows read = used + queried + not used, in a sentence. */
  readonly account: string;
  readonly exceptions: readonly ExceptionText[];
  readonly columns: readonly TableColumn[];
}

export interface RowCounts {
  readonly read: number;
  readonly used: number;
  readonly queried: number;
  readonly notUsed: number;
}

/** A row that waits for an answer or is not used, or a run of such rows. */
export interface ExceptionText {
  readonly standing: 'queried' | 'notUsed';
  readonly reason: string;
  readonly place: Place;
}

/** Something that a person should look at, with the cells that it is about. */
export interface ProblemText {
  readonly sentence: string;
  readonly where: readonly Place[];
}

export interface LimitsText {
  readonly positions: readonly PositionText[];
  /** Lines that fall under no test, by what became of them. */
  readonly otherLines: readonly LineGroup[];
  readonly whatIf: readonly WhatIfText[];
  /** Why what was asked about could not be held against a test. */
  readonly unplaced: readonly string[];
  readonly choices: readonly ChoiceText[];
  readonly powers: readonly PowerText[];
  readonly authorisation: AuthorisationText | null;
  /** The months of the years that can be asked about, year by year. */
  readonly months: readonly YearMonths[];
  /** The month of the day as at which it was worked out, which is asked about first. */
  readonly month: string;
}

/** Where the council stands under one test in one year. */
export interface PositionText {
  /** "Derbyshire County Council, Twinning and similar, 2018/19" */
  readonly about: string;
  readonly route: Route;
  readonly outcome: Outcome;
  /** "£12,300.00 of £18,000.00 (68.3%), handbook test, not verified" */
  readonly sentence: string;
  readonly bar: BarText;
  /** Limits to choose from, while nobody has chosen. */
  readonly candidates: readonly FigureText[];
  readonly reasons: readonly string[];
  /** Which power the lines rely on, a sentence each. */
  readonly powers: readonly string[];
  readonly lines: readonly LineGroup[];
}

/** A bar against the limit: lengths are shares of the whole bar, 0 to 1. */
export interface BarText {
  readonly parts: readonly BarPart[];
  /** Where the limit stands on the bar; null where it cannot be said. */
  readonly limitAt: number | null;
  /** The same as a table. */
  readonly rows: readonly { readonly name: string; readonly amount: FigureText }[];
}

export interface BarPart {
  readonly kind: 'counted' | 'committed' | 'queried';
  readonly from: number;
  readonly length: number;
}

/** Lines of which the same became. */
export interface LineGroup {
  /** "24 counted: £6,150.00 (EXAMPLE)" */
  readonly heading: string;
  readonly lines: readonly LineText[];
  /** How many more there are, on the working sheet. */
  readonly more: number;
}

export interface LineText {
  readonly key: string;
  readonly amount: string;
  /** Date, supplier and description, as far as the line has them. */
  readonly what: string;
  readonly reason: string;
  readonly power: string;
  readonly place: Place;
}

export interface ChoiceText {
  readonly question: string;
  readonly inForce: string;
  /** By whom and when, or that nobody chose. */
  readonly recorded: string;
  readonly because: string;
  readonly place: Place | null;
  readonly form: RecordFormText;
}

/** Which power the council relies on for a kind of spend; Twinledger offers and chooses none. */
export interface PowerText {
  /** "Travel of members" */
  readonly kind: string;
  /** "3 lines, £400.00 (EXAMPLE)" */
  readonly lines: string;
  readonly recorded: string;
  readonly offered: readonly {
    readonly name: string;
    readonly note: string;
    readonly uncertain: string | null;
  }[];
  readonly form: RecordFormText;
}

/** The council's own copy of the general authorisation. */
export interface AuthorisationText {
  /** What it states, each with its cell; empty until the council enters it. */
  readonly inForce: readonly string[];
  readonly form: RecordFormText;
}

/** How the workbook is set up. */
export interface SettingsText {
  readonly council: readonly ChoiceText[];
  readonly paper: RecordFormText;
  /** Choices about links, visits and gifts. */
  readonly register: readonly ChoiceText[];
  readonly names: NamesText;
  readonly sheets: readonly SheetText[];
}

/** Names of people on visits: off, but for recorded decisions. */
export interface NamesText {
  /** "3 names on visits: none is shown." */
  readonly sentence: string;
  readonly names: readonly NameText[];
}

export interface NameText {
  readonly key: string;
  /** The name and the visit. */
  readonly about: string;
  readonly standing: string;
  readonly place: Place;
  readonly form: RecordFormText;
}

/** A sheet that people set Twinledger up on. */
export interface SheetText {
  readonly name: string;
  readonly what: string;
  /** Null while it is not among the sheets that were read. */
  readonly place: Place | null;
}

/** What plans would change under one test in one year. */
export interface WhatIfText {
  readonly about: string;
  readonly plans: readonly string[];
  /** What is compared, before and after; empty where it cannot be said. */
  readonly rows: readonly {
    readonly name: string;
    readonly before: FigureText;
    readonly after: FigureText;
  }[];
  readonly sentences: readonly string[];
  readonly reasons: readonly string[];
}

export interface YearMonths {
  readonly financialYear: string;
  readonly months: readonly { readonly value: string; readonly name: string }[];
}
