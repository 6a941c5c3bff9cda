import type { Source } from '../core/source';
import type { FunctionCell } from './functionCells';
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
  /** The cell that the person is on; null where there is no window. */
  activeCell(): Promise<Source | null>;
  /** Every cell that calls a function of this add-in, those that Excel does not know among them. */
  functionCells(progress?: (share: number) => void): Promise<readonly FunctionCell[]>;
  /**
   * Enters the formulas of cells again, which is what it takes when a workbook was opened without the add-in. A cell that
   * holds something else by now is left alone.
   */
  enterAgain(cells: readonly FunctionCell[]): Promise<FunctionsReport>;
  /**
   * Puts what cells show in the place of their formulas, so that the workbook can go to people without the add-in. Cells
   * without an answer keep their formulas.
   */
  replaceByValues(cells: readonly FunctionCell[]): Promise<FunctionsReport>;
  /**
   * Tells of changes in the workbook and of moves of the selection until it is stopped; what the port writes itself is not
   * told. An event says that something changed, not all that did: whoever hears it reads again.
   *
   * @returns what stops it, or null where nothing can be heard.
   */
  watch(listener: WorkbookListener): Promise<(() => Promise<void>) | null>;
}

export interface WriteReport {
  readonly written: readonly string[];
  /** What people had changed and where it went, a sentence each. */
  readonly notes: readonly string[];
  /** Whether one press of Undo takes all of it back. */
  readonly undo: 'oneStep' | 'unsure' | 'nothingToUndo';
}

/** What became of cells that call functions, each in one of the three lists. */
export interface FunctionsReport {
  readonly done: readonly Source[];
  /** Excel still has no answer. */
  readonly withoutAnswer: readonly Source[];
  /** Left alone because the sheet is protected, or because the cell has another formula by now. */
  readonly left: readonly Source[];
}

export interface WorkbookListener {
  /** @param byOther True where a co-author did it: nothing must open or move in this person's window then. */
  changed(byOther: boolean): void;
  selected(): void;
}
