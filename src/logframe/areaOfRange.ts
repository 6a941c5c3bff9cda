import { cellPosition } from '../core/source';
import type { Area } from '../workbook/grid';

/** "B5:D9" as an area; a range that is none is the first cell. */
export function areaOfRange(range: string): Area {
  const [from = '', to = from] = range.split(':');
  const first = cellPosition(from) ?? { row: 0, column: 0 };
  const last = cellPosition(to) ?? first;
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
}
