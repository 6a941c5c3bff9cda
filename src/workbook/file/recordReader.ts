import type { Budget } from './budget';

const QUOTE = 34;
const SPACE = 32;
const LINE_FEED = 10;
const RETURN = 13;

/**
 * Reads the records of delimited text one by one, in one pass. Quotes are taken as RFC 4180 has them; a record in which they
 * make no sense (never closed, or followed by more text over a line break) is read again with quotes as plain signs, that
 * line alone, so that one stray quote can neither swallow a line nor join two.
 */
export class RecordReader {
  /** The last record ends within a quoted cell. */
  isUnclosed = false;
  private at = 0;
  private readonly delimiter: number;
  private readonly lineBreak: number;

  /** @param delimiter One character. Lines end with a line feed, a carriage return before it left out, or in old Mac files with a return. */
  constructor(
    private readonly text: string,
    delimiter: string,
    private readonly budget: Budget,
  ) {
    this.delimiter = delimiter.charCodeAt(0);
    this.lineBreak = text.includes('\n') ? LINE_FEED : RETURN;
  }

  /** The cells of the next record, at least one; null at the end. The line break that ends the text begins no record. */
  next(): string[] | null {
    if (this.at >= this.text.length) return null;
    const start = this.at;
    const cells = this.record(true);
    if (cells !== null) return cells;
    this.at = start;
    return this.record(false);
  }

  get endsWithLineBreak(): boolean {
    return this.text.charCodeAt(this.text.length - 1) === this.lineBreak;
  }

  /** Null where the quotes of the record make no sense. */
  private record(withQuotes: boolean): string[] | null {
    const cells: string[] = [];
    for (;;) {
      const opening = withQuotes ? this.openingQuote() : -1;
      const cell = opening === -1 ? this.plainCell() : this.quotedCell(opening);
      if (cell === null) return null;
      cells.push(cell);
      this.budget.record(cells.length, cell.length);
      const isLast = this.text.charCodeAt(this.at) !== this.delimiter;
      this.at += 1;
      if (isLast) return cells;
    }
  }

  /** Where the quote stands that opens the cell, spaces before it passed over; -1 where none does. */
  private openingQuote(): number {
    let at = this.at;
    while (this.text.charCodeAt(at) === SPACE && SPACE !== this.delimiter) at += 1;
    return this.text.charCodeAt(at) === QUOTE ? at : -1;
  }

  private plainCell(): string {
    const start = this.at;
    let end = start;
    while (!this.isEnd(end)) end += 1;
    this.at = end;
    if (this.text.charCodeAt(end) !== this.delimiter)
      while (end > start && this.text.charCodeAt(end - 1) === RETURN) end -= 1;
    return this.text.slice(start, end);
  }

  private quotedCell(opening: number): string | null {
    const { text } = this;
    // Once a quote stands inside the cell undoubled, its writer knows no quoting rules: the cell then ends with its line.
    let lineEnd: number | null = null;
    let hasDoubled = false;
    for (let at = opening + 1; ;) {
      const quote = text.indexOf('"', at);
      if (quote === -1) return this.unclosed(opening);
      if (lineEnd !== null && quote > lineEnd) return null;
      if (text.charCodeAt(quote + 1) === QUOTE) {
        hasDoubled = true;
        at = quote + 2;
        continue;
      }
      const end = this.pastSpaces(quote + 1);
      if (this.isEnd(end)) {
        this.at = end;
        const content = text.slice(opening + 1, quote);
        return hasDoubled ? content.replaceAll('""', '"') : content;
      }
      lineEnd ??= this.lineEndFrom(opening);
      if (quote > lineEnd) return null;
      at = quote + 1;
    }
  }

  /** A last line that ends within quotes was cut off; a quote that is never closed further up is a stray one. */
  private unclosed(opening: number): string | null {
    if (this.lineEndFrom(opening) !== Infinity) return null;
    this.isUnclosed = true;
    this.at = this.text.length;
    return this.text.slice(opening + 1);
  }

  private lineEndFrom(at: number): number {
    const end = this.text.indexOf(this.lineBreak === LINE_FEED ? '\n' : '\r', at);
    return end === -1 ? Infinity : end;
  }

  private pastSpaces(from: number): number {
    let at = from;
    for (;;) {
      const code = this.text.charCodeAt(at);
      const isSpace = code === SPACE || (code === RETURN && this.lineBreak === LINE_FEED);
      if (!isSpace || code === this.delimiter) return at;
      at += 1;
    }
  }

  private isEnd(at: number): boolean {
    if (at >= this.text.length) return true;
    const code = this.text.charCodeAt(at);
    return code === this.delimiter || code === this.lineBreak;
  }
}
