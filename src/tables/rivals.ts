import type { Header } from './header';
import { overlaps, type Columns } from './lines';

/** Of several readings of the same columns the one that explains most, from left to right. */
export function bestPerPlace(headers: readonly Header[]): Header[] {
  const kept: Header[] = [];
  for (const header of [...headers].sort((a, b) => b.score - a.score)) {
    if (!kept.some((other) => overlaps(other, header))) kept.push(header);
  }
  return kept.sort((a, b) => a.left - b.left);
}

/** Readings that share a line and a column cannot both stand: the one that explains more does. */
export function withoutRivals(headers: readonly Header[]): Header[] {
  return headers.filter((header, at) => {
    for (const step of [-1, 1]) {
      for (let next = at + step; ; next += step) {
        const other = headers[next];
        if (!other || other.top > header.row + 1 || other.row < header.top - 1) break;
        if (isRival(header, other, headers)) return false;
      }
    }
    return true;
  });
}

/** Tables side by side stand together against one that is read over all of their columns. */
function isRival(header: Header, other: Header, headers: readonly Header[]): boolean {
  const sharesLine = other.top <= header.row && header.top <= other.row;
  const isSameReading = other.top === header.top && other.row === header.row;
  if (!sharesLine || isSameReading || !overlaps(header, other)) return false;
  const own = scoreWithin(headers, header, other);
  const theirs = scoreWithin(headers, other, header);
  return theirs > own || (theirs === own && other.row > header.row);
}

/** What the tables of one reading explain of the columns of a table of another. */
function scoreWithin(headers: readonly Header[], { top, row }: Header, columns: Columns): number {
  return headers
    .filter((one) => one.top === top && one.row === row && overlaps(one, columns))
    .reduce((sum, { score }) => sum + score, 0);
}
