import { printable } from '../../report/printable';

/** How a paragraph lies on the page, in characters. */
export interface Measure {
  readonly width: number;
  /** Before the first line. */
  readonly indent?: string;
  /** Before each line after the first. */
  readonly hang?: string;
}

/**
 * Text broken into lines that are never wider than the page. It breaks at spaces; a word wider than a line (a long file name)
 * breaks after a sign inside it, else where the line ends. Whatever could steer a terminal is taken out.
 */
export function paragraph(text: string, { width, indent = '', hang = indent }: Measure): string[] {
  const lines: string[] = [];
  let line = indent;
  let isFresh = true;
  const turn = (): void => {
    lines.push(line);
    line = hang;
    isFresh = true;
  };
  for (const word of printable(text).split(' ')) {
    if (!isFresh && line.length + 1 + word.length > width) turn();
    if (!isFresh) line += ' ';
    let rest = word;
    while (line.length + rest.length > width && rest.length > 1) {
      const room = Math.max(LEAST, width - line.length);
      if (rest.length <= room) break;
      const cut = cutOf(rest, room);
      line += rest.slice(0, cut);
      rest = rest.slice(cut);
      turn();
    }
    line += rest;
    isFresh = false;
  }
  lines.push(line);
  return lines;
}

/** On a page too narrow for its indents, a line still holds a few characters. */
const LEAST = 8;

/** After the last sign that fits on the line and leaves something worth reading before it, else at its end. */
function cutOf(word: string, room: number): number {
  for (let at = room; at > room / 3; at -= 1) if (/[-_./\\,;:]/.test(word[at - 1] ?? '')) return at;
  return room;
}
