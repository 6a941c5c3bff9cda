import { say } from '../core/messages';
import type { CellValue } from '../workbook/grid';
import { isBlank, isFiller, plainText } from './cells/plainText';
import type { Column } from './matchColumns';

/**
 * Why a row can be no record: blank, filler in every filled cell, or the header again. Null where it may be one.
 *
 * @param left first column of the table, `right` its last: what stands beside the table does not count.
 */
export function idleReason(
  cells: readonly CellValue[],
  header: readonly Column[],
  left: number,
  right: number,
): string | null {
  let filled = 0;
  let fillers = 0;
  const last = Math.min(right, cells.length - 1);
  for (let column = left; column <= last; column += 1) {
    const value = cells[column] ?? null;
    if (isBlank(value)) continue;
    filled += 1;
    if (isFiller(value)) fillers += 1;
    // A number or a word that is no filler settles it; only a row of words can be the header again.
    else if (typeof value === 'number') return null;
  }
  if (filled === 0) return say.tables.blankRow;
  if (fillers === filled) return say.tables.fillerRow;
  return repeats(cells, header, filled) ? say.tables.repeatedHeader : null;
}

function repeats(cells: readonly CellValue[], header: readonly Column[], filled: number): boolean {
  let same = 0;
  for (const column of header) {
    const value = cells[column.column];
    if (typeof value === 'string' && plainText(value)?.toLowerCase() === column.header.toLowerCase())
      same += 1;
  }
  return same >= 2 && same >= filled * 0.6;
}
