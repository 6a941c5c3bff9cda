import { say } from '../../core/messages';
import type { CellValue } from '../grid';

/** The records of a text file and how many cells each had as it stood, blank ones at its end included. */
export interface TextRecords {
  readonly rows: readonly (readonly CellValue[])[];
  readonly widths: readonly number[];
  /** Row of the last record where the file shows that it ends too early; null where it ends as it should. */
  readonly cutOff: number | null;
}

/**
 * Records that cannot be taken as they stand: the last one where it was cut off, and those with more cells than the header
 * has, where a delimiter inside a text has most likely pushed the cells to the right.
 */
export function recordDoubts({ rows, widths, cutOff }: TextRecords): Map<number, string> {
  const doubts = new Map<number, string>();
  for (const { row, usual } of tooLong(rows, widths))
    doubts.set(row, say.file.lineTooLong({ line: row + 1, cells: rows[row]?.length ?? 0, usual }));
  if (cutOff !== null) doubts.set(cutOff, say.file.lineCutOff({ line: cutOff + 1 }));
  return doubts;
}

/**
 * True where the last record, which no line break ends, is shorter than the records of an otherwise even file. A closing remark
 * ("End of report") and a total are none that was cut off.
 */
export function looksCutOff(rows: readonly (readonly CellValue[])[], widths: readonly number[]): boolean {
  const last = rows[rows.length - 1] ?? [];
  const width = widths[widths.length - 1] ?? 0;
  const usual = commonest(widths.slice(0, -1));
  if (usual === null || width >= usual || last.length === 0) return false;
  if (last.some((cell) => typeof cell === 'string' && FOOTER.test(cell))) return false;
  return width > 1 || rows.slice(0, -1).some(([first]) => beginsLike(first ?? null, last[0] ?? null));
}

const FOOTER = /\b(?:totals?|end of|records?|rows?|lines?)\b/i;

/** "D12" is the beginning of "D1201", and in its shape of "D1301"; words are beginnings of their own word only. */
function beginsLike(cell: CellValue, start: CellValue): boolean {
  if (typeof cell !== 'string' || typeof start !== 'string') return false;
  return cell.startsWith(start) || (/\d/.test(start) && shapeOf(cell).startsWith(shapeOf(start)));
}

function shapeOf(text: string): string {
  return text.slice(0, 40).replace(/\d/g, '9').replace(/[a-z]/gi, 'a');
}

/** A file is even where nine records of ten, or all but one, have the same number of cells. */
function commonest(widths: readonly number[]): number | null {
  const counts = new Map<number, number>();
  let records = 0;
  for (const width of widths) {
    if (width < 2) continue;
    records += 1;
    counts.set(width, (counts.get(width) ?? 0) + 1);
  }
  let best = { width: 0, count: 0 };
  for (const [width, count] of counts) if (count > best.count) best = { width, count };
  const others = records - best.count;
  return best.count > 1 && (others <= 1 || others <= records / 10) ? best.width : null;
}

function tooLong(
  rows: readonly (readonly CellValue[])[],
  widths: readonly number[],
): { row: number; usual: number }[] {
  const header = headerRow(rows, widths);
  const below = widths.slice(header + 1);
  const wide = widths[header] ?? 0;
  // Where all records have one width, a shorter header is a header that leaves a column without a name.
  if (new Set(below.filter((width) => width > 1)).size < 2) return [];
  const beyond = (usual: number) =>
    rows.flatMap((cells, row) => (row > header && runsOver(cells, usual) ? [{ row, usual }] : []));
  const beyondHeader = beyond(wide);
  if (beyondHeader.length * 2 <= below.length) return beyondHeader;
  const usual = commonest(below);
  return usual === null ? [] : beyond(usual);
}

/** A split cell pushes its neighbours right beyond the last column; what stands further off is a remark or a filler. */
function runsOver(cells: readonly CellValue[], usual: number): boolean {
  const beyond = cells[usual] ?? null;
  return typeof beyond === 'string' && !FILLERS.has(beyond.trim().toLowerCase());
}

const FILLERS = new Set(['', '-', 'n/a', '#n/a']);

/** The last record of several cells above the first that holds a figure or a date: where headers stand in an export. */
function headerRow(rows: readonly (readonly CellValue[])[], widths: readonly number[]): number {
  let header = -1;
  for (let row = 0; row < rows.length; row += 1) {
    if ((widths[row] ?? 0) < 2) continue;
    const holdsFigures = rows[row]?.some((cell) => typeof cell === 'string' && FIGURE.test(cell)) === true;
    if (holdsFigures) return header === -1 ? row : header;
    header = row;
  }
  return Math.max(header, 0);
}

const FIGURE = /^\s*[£$€(+-]*\d/;
