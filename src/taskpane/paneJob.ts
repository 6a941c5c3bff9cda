/** What a workbook came to, ready to be read by a person. */
export interface Opened {
  readonly file: string;
  readonly positions: readonly PositionText[];
  readonly problems: readonly ProblemText[];
}

/** Where the council stands under one test in one year. */
export interface PositionText {
  /** "Derbyshire County Council, Twinning and similar, 2018/19" */
  readonly about: string;
  /** "£12,300.00 of £18,000.00 (68.3%), handbook test, not verified" */
  readonly sentence: string;
  /** Limits to choose from, while nobody has chosen. */
  readonly candidates: readonly string[];
  readonly reasons: readonly string[];
}

/** Something that a person should look at, with the cells that it is about. */
export interface ProblemText {
  readonly sentence: string;
  readonly where: readonly string[];
}

export type Progress = (share: number) => void;

/** All that the pane asks of the job. Throws a `Refusal` for whatever a person must be told. */
export interface PaneJob {
  /** Reads a workbook file that a person chose. `progress` hears a share from 0 to 1. */
  open(file: File, progress: Progress): Promise<Opened>;
}

/** The same for the workbook that is open in Excel. */
export interface OpenWorkbookJob {
  openWorkbook(progress: Progress): Promise<Opened>;
}
