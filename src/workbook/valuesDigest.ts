import { isCellError, type CellValue, type Grid } from './grid';

/** Two FNV-1a lanes of 32 bits: identity, not security. Sixteen digits, the same on every machine. */
class ValuesDigest {
  private one = 0x811c9dc5;
  private other = 0x01000193;

  /** Takes a value in; its kind matters, so that the text "1" and the number 1 differ. */
  add(value: CellValue): this {
    const text = isCellError(value) ? value.error : value === null ? '' : String(value);
    this.take(value === null ? 0 : typeof value === 'string' ? 1 : typeof value === 'number' ? 2 : 3);
    for (let at = 0; at < text.length; at += 1) this.take(text.charCodeAt(at));
    this.take(0xffff);
    return this;
  }

  get hex(): string {
    return [this.one, this.other].map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('');
  }

  private take(code: number): void {
    this.one = Math.imul(this.one ^ code, 0x01000193);
    this.other = Math.imul(this.other ^ (code + 0x9e37), 0x85ebca6b);
  }
}

/** A digest of the values of a sheet as read, blank rows at its end aside. */
export function gridDigest({ rows }: Pick<Grid, 'rows'>): string {
  const digest = new ValuesDigest();
  const last = rows.findLastIndex((cells) => cells.some((value) => value !== null));
  for (let row = 0; row <= last; row += 1) {
    const cells = rows[row] ?? [];
    const end = cells.findLastIndex((value) => value !== null);
    for (let at = 0; at <= end; at += 1) digest.add(cells[at] ?? null);
    digest.add(null);
  }
  return digest.hex;
}

/** A digest of texts, whose order does not matter. */
export function textsDigest(texts: readonly string[]): string {
  const digest = new ValuesDigest();
  for (const text of [...texts].sort()) digest.add(text);
  return digest.hex;
}
