import { LOOKS } from '../looks';
import type { PlacedCell, PlacedSheet } from '../placedSheet';

/** Height of a line in points for each point of font size, and what a row has above and below its lines. */
const LEADING = 1.28;
const PADDING = 4;
/** Characters of a line that indents and cell margins take away, and how much narrower than a digit letters run. */
const MARGIN = 2;
const LETTERS_TO_A_DIGIT = 1.05;
const BOLD = 0.92;
/** The tallest row that Excel takes. */
const TALLEST = 409;

/** A height in points for each row that shows its wrapped text: files are not fitted when a program opens them. */
export function rowHeights(sheet: PlacedSheet): number[] {
  return sheet.rows.map((row) => {
    const heights = row
      .slice(0, sheet.visibleWidth)
      .map((cell, column) => (cell === null ? 0 : cellHeight(cell, sheet.columnWidths[column] ?? 0)));
    return Math.min(TALLEST, Math.max(LOOKS.body.size * LEADING + PADDING, ...heights));
  });
}

function cellHeight(cell: PlacedCell, width: number): number {
  const { size, bold } = LOOKS[cell.look];
  const isWrapped = cell.look !== 'title' && cell.look !== 'note' && cell.look !== 'caption';
  const room = Math.max(4, (width - MARGIN) * LETTERS_TO_A_DIGIT * (bold ? BOLD : 1));
  const lines = isWrapped && typeof cell.value === 'string' ? wrappedLines(cell.value, room) : 1;
  return Math.round(lines * size * LEADING * 4) / 4 + PADDING;
}

function wrappedLines(text: string, room: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    lines += 1;
    for (const word of paragraph.split(' ')) {
      if (used > 0 && used + 1 + word.length > room) {
        lines += 1;
        used = 0;
      }
      // A word longer than the line is broken wherever the line ends.
      lines += Math.floor(Math.max(0, word.length - 1) / room);
      used += (used > 0 ? 1 : 0) + word.length;
    }
  }
  return lines;
}
