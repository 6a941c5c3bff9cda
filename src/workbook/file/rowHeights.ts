import { LOOKS } from '../looks';
import { textWidth } from '../textWidth';
import type { PlacedCell, PlacedSheet } from '../placedSheet';

/** Height of a line in points for each point of font size, and what a row has above and below its lines. */
const LEADING = 1.28;
const PADDING = 4;
/** Digits of a line that indent and cell margins take away, and how much wider bold runs. */
const MARGIN = 2;
const BOLD = 1.08;
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
  const room = Math.max(4, width - MARGIN) / ((bold ? BOLD : 1) * (size / LOOKS.body.size));
  const lines = isWrapped && typeof cell.value === 'string' ? wrappedLines(cell.value, room) : 1;
  return Math.round(lines * size * LEADING * 4) / 4 + PADDING;
}

function wrappedLines(text: string, room: number): number {
  const space = textWidth(' ');
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    lines += 1;
    for (const word of paragraph.split(' ')) {
      const width = textWidth(word);
      if (used > 0 && used + space + width > room) {
        lines += 1;
        used = 0;
      }
      // A word longer than the line is broken wherever the line ends.
      const broken = Math.ceil(width / room) - 1;
      lines += Math.max(0, broken);
      used += (used > 0 ? space : 0) + (broken > 0 ? width - broken * room : width);
    }
  }
  return lines;
}
