/** What a workbook came to, ready to be read by a person. */
export interface Opened {
  readonly file: string;
  /** One sentence for each limit position. */
  readonly sentences: readonly string[];
  /** What a person should look at, a sentence each. */
  readonly problems: readonly string[];
}

/**
 * All that the pane asks of the job. Throws a `Refusal` for whatever a person must be told. `progress` hears a share from
 * 0 to 1.
 */
export interface PaneJob {
  /** Reads a workbook file that a person chose. */
  open(file: File, progress?: (share: number) => void): Promise<Opened>;
}

/** The same for the workbook that is open in Excel. */
export interface OpenWorkbookJob {
  openWorkbook(progress?: (share: number) => void): Promise<Opened>;
}
