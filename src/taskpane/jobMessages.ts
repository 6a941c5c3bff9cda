import type { CalendarDate } from '../core/calendarDate';
import type { SaidOfColumn } from '../job/answeredColumns';
import type { LogframeAsked, LogframeSheets } from '../job/logframeAsked';
import type { PlacedEntries } from '../job/placedEntries';
import type { Entry } from '../workbook/entry';
import type { Snapshot } from '../workbook/grid';
import type { SheetModel } from '../workbook/sheetModel';
import type { Asked } from './paneJob';
import type { Opened } from './shown/opened';

/** A file's bytes, or the workbook that was read through Excel. */
export type WorkbookInput =
  { readonly file: string; readonly bytes: Uint8Array } | { readonly snapshot: Snapshot };

/** What the pane asks of its worker, which keeps the workbook that it was given first. */
export type JobRequest =
  | {
      readonly wants: 'reading';
      readonly asOf: CalendarDate;
      readonly input: WorkbookInput;
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
      readonly input: WorkbookInput;
      readonly asked: Asked;
      readonly entries: readonly Entry[];
    }
  | { readonly wants: 'workbook'; readonly asOf: CalendarDate; readonly asked: Asked };

/** What each request is answered with. */
export interface JobAnswers {
  readonly reading: Opened;
  readonly again: Opened;
  readonly settings: SheetModel;
  readonly placing: PlacedEntries;
  readonly workbook: Uint8Array;
  readonly logframeSheets: LogframeSheets;
  readonly logframeFile: Uint8Array;
}

/** What the worker says, any number of shares first. */
export type JobReply =
  | { readonly share: number }
  | { readonly answer: JobAnswers[keyof JobAnswers] }
  /** A sentence for a person. */
  | { readonly refused: string };
