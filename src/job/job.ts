import type { CalendarDate } from '../core/calendarDate';
import type { Finding } from '../core/finding';
import type { FinancialYear } from '../core/financialYear';
import type { Limits } from '../limits/limitPositions';
import type { Plan } from '../limits/plans';
import type { Logframe } from '../logframe/logframe';
import type { BuiltGifts } from '../register/buildGifts';
import type { BuiltVisits } from '../register/buildVisits';
import type { BuiltRegister } from '../register/buildRegister';
import type { LinkRecord } from '../register/linkRecord';
import type { RegisterSettings } from '../register/registerSettings';
import type { ReportedBefore } from '../report/reportedBefore';
import type { ReportModel } from '../report/reportModel';
import type { EarlierCopy } from '../report/notes/mergeWordEdits';
import type { ReportProfile } from '../report/reportProfile';
import type { SheetModel } from '../workbook/sheetModel';
import type { WordText } from '../workbook/wordText';
import type { SaidOfColumn } from './answeredColumns';
import type { InspectJson } from './contract';
import type { LimitRecord } from './limitRecord';
import type { LogframeStanding } from './logframeStanding';
import type { PaperSettings } from './paperSettings';
import type { Inputs } from './readInputs';
import type { RecordedAnswer } from './recordedAnswer';

/** What a door asks of the job. Today's date comes from the door. */
export interface JobOptions {
  readonly asOf: CalendarDate;
  /** Council names or codes; the first is the one whose ledger it is. */
  readonly councils: readonly string[];
  /** Only this financial year; null for every year with international lines. */
  readonly year: FinancialYear | null;
  /** Plans that the person asks about, beside those on the sheets. */
  readonly plans?: readonly Plan[];
  /** What a person said about columns at the door, beside what the settings sheets hold. */
  readonly said?: readonly SaidOfColumn[];
  /** Hears what is being done, with a share from 0 to 1. */
  readonly progress?: (share: number, doing: string) => void;
}

export interface ReportOptions extends JobOptions {
  readonly profile: ReportProfile;
  readonly meeting: CalendarDate | null;
  /** The report that the folder holds from an earlier run. */
  readonly before?: ReportedBefore | null;
  /** Word documents with the officer's own paragraphs. */
  readonly drafts?: readonly WordText[];
  /** What earlier runs left, in which people may have changed the words. */
  readonly earlierCopies?: readonly EarlierCopy[];
  /** Who takes the decision, in words, where a person says it at the door. */
  readonly route?: string;
}

/** The whole job's results; each door shows the part it is for. */
export interface Job {
  /** What the door asked. */
  readonly asked: JobOptions;
  readonly inputs: Inputs;
  /** What people said about columns, on a settings sheet that they hand back. */
  readonly answers: readonly RecordedAnswer[];
  /** What they entered about columns that cannot be followed, and why. */
  readonly unfollowed: readonly Finding[];
  readonly inspected: InspectJson;
  /** What was recorded about the report. */
  readonly paper: PaperSettings;
  readonly register: BuiltRegister;
  /** What the registers say of each link beside what every link has, in the order of the links. */
  readonly links: readonly LinkRecord[];
  readonly gifts: BuiltGifts;
  /** Visits with what they cost, what is held for them and what came of them. */
  readonly visits: BuiltVisits;
  readonly registerSettings: RegisterSettings;
  readonly limits: Limits;
  /** Reconciliation, cut-off, and who signed the working. */
  readonly record: LimitRecord;
  readonly logframes: readonly Logframe[];
  /** How far the logframes have come, and the record of their versions. */
  readonly logframeStanding: LogframeStanding;
}

export interface ReportJob extends Job {
  readonly report: ReportModel;
  readonly sheets: readonly SheetModel[];
  /** The same without the table of contents, for who wants a part of them. */
  readonly subjects: SheetsBySubject;
}

/**
 * What the sheets of the output workbook are about. Every sheet but the table of contents has one subject,
 * and comes along with it in every door.
 */
export interface SheetsBySubject {
  readonly register: readonly SheetModel[];
  readonly limits: readonly SheetModel[];
  readonly logframe: readonly SheetModel[];
  readonly report: readonly SheetModel[];
}
