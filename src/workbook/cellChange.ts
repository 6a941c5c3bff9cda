import type { CellValue } from './grid';
import type { Source } from '../core/source';

/** One cell of a person's own sheet that is to hold something else, because they said so. */
export interface CellChange {
  readonly source: Source;
  /** What it held when it was read: a cell that holds something else by now is left alone. */
  readonly from: CellValue;
  readonly to: string | number | null;
}
