import type { Area } from '../workbook/grid';
import type { BlockHeading } from './blockHeadings';
import type { KeyedCell } from './blockMargin';
import type { HeadingColumn } from './headingColumn';
import type { SheetCell, SheetCells } from './sheetCells';

/** The block being read: what is still to be taken is in `free`. */
export interface BlockReading {
  readonly cells: SheetCells;
  readonly heading: BlockHeading;
  readonly area: Area;
  /** Left edge of the indicator column; the margin with statement and weight lies before it. */
  readonly indicatorAt: HeadingColumn;
  readonly free: Set<SheetCell>;
  readonly keyed: readonly KeyedCell[];
}
