import type { Source } from '../core/source';
import type { Snapshot } from './grid';
import type { SheetModel } from './sheetModel';

/**
 * All that the product asks of a workbook. One adapter speaks to Excel, one to files; the doors choose.
 */
export interface WorkbookPort {
  /** Reads everything once. `progress` hears a share from 0 to 1. */
  snapshot(progress?: (share: number) => void): Promise<Snapshot>;
  /** Brings the generated sheets up to date: merges with what stands there, then writes. Never touches any other sheet. */
  write(sheets: readonly SheetModel[], progress?: (share: number) => void): Promise<WriteReport>;
  /** Shows a cell to the person, where the host can. */
  select(source: Source): Promise<void>;
}

export interface WriteReport {
  readonly written: readonly string[];
  /** What people had changed and where it went, a sentence each. */
  readonly notes: readonly string[];
}
