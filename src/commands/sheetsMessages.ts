import type { CalendarDate } from '../core/calendarDate';
import type { SheetChoice } from '../job/chosenSheets';
import type { Snapshot } from '../workbook/grid';
import type { SheetModel } from '../workbook/sheetModel';

/** What a command asks of its worker: plain data, as both sides of a worker want it. */
export interface SheetsRequest {
  readonly snapshot: Snapshot;
  readonly choice: SheetChoice;
  readonly asOf: CalendarDate;
}

/** What the worker answers, any number of shares first. */
export type SheetsReply =
  | { readonly share: number }
  | { readonly sheets: readonly SheetModel[] }
  /** A sentence for a person. */
  | { readonly refused: string };
