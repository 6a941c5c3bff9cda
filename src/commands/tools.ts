import type { Source } from '../core/source';
import type { SheetChoice } from '../job/chosenSheets';
import type { Snapshot } from '../workbook/grid';
import type { WorkbookPort } from '../workbook/port';
import type { SheetModel } from '../workbook/sheetModel';

/** What the commands need from round them; one place joins them to Office and to the worker. */
export interface CommandTools {
  readonly workbook: () => Promise<WorkbookPort>;
  /** Runs the job, away from the thread that Excel's functions run on. `progress` hears a share from 0 to 1. */
  readonly sheets: (
    snapshot: Snapshot,
    choice: SheetChoice,
    progress: (share: number) => void,
  ) => Promise<readonly SheetModel[]>;
  /** Where the figure in a cell comes from, in sentences. */
  readonly whereFrom: (snapshot: Snapshot, cell: Source) => Promise<readonly string[]>;
  readonly showPane: () => Promise<void>;
  /** Opens one of our own pages in a window of its own, where the host can; false where it cannot. */
  readonly openPage: (page: string) => boolean;
}
