import type { CellValue } from './grid';
import { isCellError } from './grid';

/**
 * What the hidden "Row check" column says about one row: which table and row it is and, for each column, a short digest of
 * what we last wrote. A cell whose digest differs was typed by a person. Lines name their row by its key, so sorting and
 * moving rows does not disturb them.
 */
export interface RowCheck {
  readonly tableId: string;
  readonly key: string;
  readonly columns: ReadonlyMap<string, ColumnCheck>;
}

/** By column header digest. `written` is null for formulas (any formula counts as unedited) and for key columns. */
export interface ColumnCheck {
  readonly owner: 'key' | 'computed' | 'entered';
  readonly isFormula: boolean;
  readonly written: string | null;
}

/** Header of the hidden column. */
export const ROW_CHECK = 'Row check';

/** Begins the heading of a hidden column that holds a drop-down list too long for a validation rule. */
export const CHOICES = 'Choices: ';

const OWNERS = { k: 'key', c: 'computed', f: 'computed', e: 'entered' } as const;
const DIGEST = 7;

/** One column's part of a row's line. A formula of ours stands as "f" without digest: its result may change by itself. */
export interface CheckedCell {
  readonly header: string;
  readonly owner: 'key' | 'computed' | 'entered';
  readonly isFormula: boolean;
  readonly value: CellValue;
}

/** The line for one row, or for a line of text of ours (title, note, caption) by `textCheck`. */
export function rowCheckLine(tableId: string, key: string, cells: readonly CheckedCell[]): string {
  return [`row ${tableId} ${digest(key)}`, ...cells.map(cellToken)].join(' ');
}

export function textCheckLine(text: string): string {
  return `text ${digest(text)}`;
}

/** The row check in a cell of the hidden column; null where the cell holds something else. The key is its digest. */
export function readRowCheck(line: string): RowCheck | null {
  const [kind, tableId, key, ...tokens] = line.split(' ');
  if (kind !== 'row' || tableId === undefined || key?.length !== DIGEST) return null;
  const columns = new Map<string, ColumnCheck>();
  for (const token of tokens) {
    const letter = token.charAt(0);
    if (!isOwnerLetter(letter)) return null;
    const written = token.slice(1 + DIGEST);
    columns.set(token.slice(1, 1 + DIGEST), {
      owner: OWNERS[letter],
      isFormula: letter === 'f',
      written: written === '' ? null : written,
    });
  }
  return { tableId, key, columns };
}

/** The digest of one of our texts in a cell of the hidden column; null for anything else. */
export function readTextCheck(line: string): string | null {
  const match = /^text ([0-9a-z]{7})$/.exec(line);
  return match?.[1] ?? null;
}

/** Digest of a cell's content, equal before and after a save by any spreadsheet program. */
export function contentDigest(value: CellValue): string {
  if (value === null || value === '') return digest('');
  if (typeof value === 'number') return digest(`number ${Number(value.toPrecision(12))}`);
  if (typeof value === 'boolean') return digest(`boolean ${value}`);
  return digest(`text ${isCellError(value) ? value.error : value.replace(/\r\n?/g, '\n')}`);
}

/** Digest by which a line names a column: headers that differ in capitals only are one, as in Excel. */
export function headerDigest(header: string): string {
  return digest(header.toLowerCase());
}

/** FNV-1a over UTF-16 code units, seven base-36 digits. It tells edits from none; it is no protection against anyone. */
export function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36).padStart(DIGEST, '0');
}

/** Two digests of the same text, one from either end: 14 letters and digits. */
export function longDigest(text: string): string {
  return digest(text) + digest([...text].reverse().join(''));
}

function cellToken({ header, owner, isFormula, value }: CheckedCell): string {
  const column = headerDigest(header);
  if (owner === 'key') return `k${column}`;
  if (isFormula) return `f${column}`;
  return `${owner === 'computed' ? 'c' : 'e'}${column}${contentDigest(value)}`;
}

function isOwnerLetter(letter: string): letter is keyof typeof OWNERS {
  return letter in OWNERS;
}
