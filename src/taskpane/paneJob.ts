import type { Source } from '../core/source';
import type { SaidOfColumn } from '../job/answeredColumns';
import type { LogframeAsked } from '../job/logframeAsked';
import type { AskedSpend } from '../job/plannedSpend';
import type { ReportProfile } from '../report/reportProfile';
import type { Entry } from '../workbook/entry';
import type { WorkbookListener, WriteReport } from '../workbook/port';
import type { PaperAsked, SavedPaper } from './paperFile';
import type { Opened } from './shown/opened';

/** What a person said and asked in the pane, beside what the workbook holds. */
export interface Asked {
  readonly said: readonly SaidOfColumn[];
  /** What if this were spent? Null while nobody asks. */
  readonly spend: AskedSpend | null;
  /** What was recorded on a page that writes to no workbook; a later entry for a cell stands before an earlier one. */
  readonly entries: readonly Entry[];
  /** Whether the paper is composed as well: from the first time on that somebody goes to its screen. */
  readonly paper: boolean;
  /** A form of report that was taken from a file; null where the recorded one holds. */
  readonly form: ReportProfile | null;
}

export const NOTHING_ASKED: Asked = {
  said: [],
  spend: null,
  entries: [],
  paper: false,
  form: null,
};

/** How the pane hears of a piece of work, and how it ends it early. */
export interface Hearing {
  /** Hears a share from 0 to 1. */
  readonly progress: (share: number) => void;
  readonly signal: AbortSignal;
}

/** All that the pane asks of the job. Throws a `Refusal` for whatever a person must be told. */
export interface PaneJob {
  /** The workbook that was read last, with other answers and questions. */
  again(asked: Asked, hearing: Hearing): Promise<Opened>;
  /** A copy of the paper as a file, with what there is to say of it. */
  paper(wanted: PaperAsked, asked: Asked, hearing: Hearing): Promise<{ file: File; saved: SavedPaper }>;
  /** A council's own form of report, from a Word template or from a workbook with a sheet of headings. */
  form(file: File, hearing: Hearing): Promise<ReportProfile>;
}

/** A file that a person chose, by its key among all that they chose. */
export interface ChosenFile {
  readonly key: string;
  readonly file: File;
  /** Why it cannot be taken beside the others; null where it can. */
  readonly why: string | null;
}

/** The same for files that a person chooses. */
export interface FileJob extends PaneJob {
  /** Reads those of them that it has not read yet. One that cannot be read takes no other down with it. */
  open(files: readonly ChosenFile[], asked: Asked, hearing: Hearing): Promise<Opened>;
  /** A new workbook with every sheet that Twinledger makes, what was said in the pane on its settings sheet. */
  handBack(asked: Asked, hearing: Hearing): Promise<File>;
  /** A logframe, new or converted, as a workbook of its own. */
  logframeFile(asked: LogframeAsked, hearing: Hearing): Promise<File>;
}

/** The same for the workbook that is open in Excel. */
export interface OpenWorkbookJob extends PaneJob {
  openWorkbook(asked: Asked, hearing: Hearing): Promise<Opened>;
  /**
   * Writes an answer about a column on the settings sheet, which is made where there is none.
   *
   * @param answeredAt where an earlier answer stands.
   */
  record(said: SaidOfColumn, answeredAt: Source | null, hearing: Hearing): Promise<void>;
  /** Adds a logframe, new or converted, on sheets that are the person's. @returns their names. */
  giveLogframe(asked: LogframeAsked, hearing: Hearing): Promise<readonly string[]>;
  /** Writes entries on the sheets that they belong on, which are made where there are none. @returns how it is undone. */
  enter(entries: readonly Entry[], asked: Asked, hearing: Hearing): Promise<WriteReport['undo']>;
  /** Writes the sheets about the paper: its key figures, its choices, the notes and the settings. */
  writePaper(asked: Asked, hearing: Hearing): Promise<WriteReport>;
  /** Enters a formula in the selected cell, if that is empty. @returns the cell. */
  insertFormula(formula: string): Promise<Source>;
  /** Shows a cell in Excel. */
  show(source: Source): Promise<void>;
  /** @returns what stops it, or null where this Excel tells of no changes. */
  watch(listener: WorkbookListener): Promise<(() => Promise<void>) | null>;
}
