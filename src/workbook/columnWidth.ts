import { poundsText, penceFromPounds } from '../core/pence';
import { contentOf } from './rowKey';
import type { ColumnModel, TableModel, Typed } from './sheetModel';
import { textWidth } from './textWidth';

/** Indent and cell margins, in digits. */
const MARGIN = 2.4;
/** Room that Excel's filter button takes from a header, and how much wider bold runs. */
const FILTER_BUTTON = 2.6;
const BOLD = 1.08;
/** Words beyond this (addresses, file names) may be broken. */
const LONGEST_WORD = 18;

/** The width of a column in characters: the model's own, or what its words and numbers need so that none is broken or hidden. */
export function columnWidth(column: ColumnModel, table: TableModel): number {
  const header = longestWord(column.header) * BOLD + FILTER_BUTTON;
  const cells = table.rows.map(
    (row) => neededBy(contentOf(row.cells[column.id]), column) * (row.total === true ? BOLD : 1),
  );
  const needed = cells.reduce((most, width) => Math.max(most, width), header);
  return Math.max(column.width, Math.ceil(needed + MARGIN));
}

function neededBy(content: Typed, column: ColumnModel): number {
  if (typeof content === 'string')
    return column.type === 'date' ? textWidth('00/00/0000') : longestWord(content);
  if (typeof content !== 'number') return 0;
  if (column.type === 'pounds') return textWidth(poundsText(penceFromPounds(content)));
  return textWidth(content.toLocaleString('en-GB'));
}

function longestWord(text: string): number {
  return text
    .split(/[\s/-]/)
    .map(textWidth)
    .filter((width) => width <= LONGEST_WORD)
    .reduce((most, width) => Math.max(most, width), 0);
}
