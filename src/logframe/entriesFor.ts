import { formatAt, valueAt, type CellValue, type Grid } from '../workbook/grid';
import type { PartChange } from './partChanges';

/**
 * What might be put into a cell so that one part of it reads otherwise, likeliest first: the words changed where they stand in a
 * longer text, marks and line breaks around them untouched, or the whole content of the cell.
 */
export function entriesFor(grid: Grid, row: number, column: number, { from, to }: PartChange): CellValue[] {
  const standing = valueAt(grid, row, column);
  const wanted = to === null ? null : String(to);
  if (standing === null) return from === null ? wholeEntries(wanted, 'general') : [];
  if (typeof standing === 'number') return wholeEntries(wanted, formatAt(grid, row, column));
  if (typeof standing !== 'string' || from === null) return [];
  return [...inPlace(standing, String(from), wanted), wanted];
}

const PLAIN_NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/;
const PERCENTAGE = /^(-?\d{1,12}(?:\.\d+)?)\s?%$/;

/** A number stays a number, so that sums and charts over it go on working. */
function wholeEntries(wanted: string | null, format: string): CellValue[] {
  if (wanted === null) return [null];
  const percent = PERCENTAGE.exec(wanted)?.[1];
  if (format === 'percent' && percent !== undefined)
    return [Number((Number(percent) / 100).toPrecision(15)), wanted];
  return PLAIN_NUMBER.test(wanted) && format !== 'percent' && format !== 'date'
    ? [Number(wanted), wanted]
    : [wanted];
}

/** The text with each place changed at which the words stand, however they are spaced and broken into lines. */
function inPlace(text: string, from: string, wanted: string | null): string[] {
  const words = from.split(/\s+/).filter((word) => word !== '');
  if (words.length === 0 || wanted === null) return [];
  const pattern = new RegExp(words.map(escaped).join(String.raw`(?:\s|_x000D_)+`), 'g');
  return [...text.matchAll(pattern)].map(
    ({ index, 0: found }) => text.slice(0, index) + wanted + text.slice(index + found.length),
  );
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
