import type { CalendarDate } from '../core/calendarDate';
import type { Snapshot } from '../workbook/grid';
import type { Opened } from './paneJob';

/** What the pane asks of its worker: a file's bytes, or the workbook that was read through Excel. */
export interface JobRequest {
  readonly asOf: CalendarDate;
  readonly input: { readonly file: string; readonly bytes: Uint8Array } | { readonly snapshot: Snapshot };
}

/** What the worker answers, any number of shares first. */
export type JobReply =
  | { readonly share: number }
  | { readonly opened: Opened }
  /** A sentence for a person. */
  | { readonly refused: string };
