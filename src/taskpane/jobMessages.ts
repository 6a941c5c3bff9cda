import type { CalendarDate } from '../core/calendarDate';
import type { SaidOfColumn } from '../job/answeredColumns';
import type { LogframeAsked, LogframeSheets } from '../job/logframeAsked';
import type { PlacedEntries } from '../job/placedEntries';
import type { ReportProfile } from '../report/reportProfile';
import type { Entry } from '../workbook/entry';
import type { Snapshot } from '../workbook/grid';
import type { SheetModel } from '../workbook/sheetModel';
import type { Asked } from './paneJob';
import type { PaperAsked, PaperFile } from './paperFile';
import type { Opened } from './shown/opened';

/** A file's bytes, why there are none, or the workbook that was read through Excel. */
export type WorkbookInput = { readonly key: string } & (
  | { readonly file: string; readonly bytes: Uint8Array }
  | { readonly file: string; readonly why: string }
  | { readonly snapshot: Snapshot }
);

/** What the pane asks of its worker, which keeps the files that it was given last. */
export type JobRequest =
  | {
      readonly wants: 'reading';
      readonly asOf: CalendarDate;
      /** Files in their order; of one that the worker has already, the key alone. */
      readonly inputs: readonly (WorkbookInput | { readonly kept: string })[];
      readonly asked: Asked;
    }
  | { readonly wants: 'again'; readonly asOf: CalendarDate; readonly asked: Asked }
  | { readonly wants: 'settings'; readonly asOf: CalendarDate; readonly said: SaidOfColumn }
  | {
      /** A new one needs no workbook in hand. */
      readonly wants: 'logframeSheets' | 'logframeFile';
      readonly asOf: CalendarDate;
      readonly logframe: LogframeAsked;
    }
  | {
      readonly wants: 'placing';
      readonly asOf: CalendarDate;
      /** Read anew: rows may have moved since. */
      readonly inputs: readonly WorkbookInput[];
      readonly asked: Asked;
      readonly entries: readonly Entry[];
    }
  | { readonly wants: 'workbook' | 'paperSheets'; readonly asOf: CalendarDate; readonly asked: Asked }
  | {
      readonly wants: 'paper';
      readonly asOf: CalendarDate;
      readonly asked: Asked;
      readonly paper: PaperAsked;
    }
  /** Needs no workbook in hand. */
  | { readonly wants: 'form'; readonly file: string; readonly bytes: Uint8Array };

/** What each request is answered with. */
export interface JobAnswers {
  readonly reading: Opened;
  readonly again: Opened;
  readonly settings: SheetModel;
  readonly placing: PlacedEntries;
  readonly workbook: Uint8Array;
  readonly paperSheets: readonly SheetModel[];
  readonly paper: PaperFile;
  readonly form: ReportProfile;
  readonly logframeSheets: LogframeSheets;
  readonly logframeFile: Uint8Array;
}

/** What the worker says, any number of shares first. */
export type JobReply =
  | { readonly share: number }
  | { readonly answer: JobAnswers[keyof JobAnswers] }
  /** A sentence for a person. */
  | { readonly refused: string };
