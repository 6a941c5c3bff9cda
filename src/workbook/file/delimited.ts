import type { Finding } from '../../core/finding';
import { say } from '../../core/messages';
import { plainGrid, sourceAt, type CellValue, type Grid } from '../grid';
import type { Budget } from './budget';
import { decodeText, type DecodedText } from './decodeText';
import { delimiterOf } from './delimiter';
import { looksCutOff, recordDoubts, type TextRecords } from './recordDoubts';
import { RecordReader } from './recordReader';

/** A text file as read, and what a person should know about the reading. */
export interface DelimitedText {
  readonly grid: Grid;
  readonly findings: readonly Finding[];
}

/**
 * Reads delimited text: comma, semicolon, tab or pipe, quoted line breaks included. Every cell stays text, as it stands;
 * rows count as Excel counts them when it opens the file.
 */
export function readDelimited(bytes: Uint8Array, file: string, budget: Budget): DelimitedText {
  budget.text(bytes.length);
  const decoded = decodeText(bytes);
  const records = recordsOf(decoded, budget);
  const grid = { ...plainGrid(file, null, records.rows), doubts: recordDoubts(records) };
  return { grid, findings: findingsOf(grid, decoded, records) };
}

function recordsOf(decoded: DecodedText, budget: Budget): TextRecords {
  const { text, hint } = withoutHint(decoded.text);
  const reader = new RecordReader(text, hint ?? delimiterOf(text, budget), budget);
  // The hint was line 1 of the file: leaving it blank keeps every other line its number.
  const rows: CellValue[][] = hint === null ? [] : [[]];
  const widths = hint === null ? [] : [1];
  let filled = rows.length;
  for (let cells = reader.next(); cells !== null; cells = reader.next()) {
    widths.push(cells.length);
    const row = trimmed(cells);
    budget.addCells(row.length + 1);
    rows.push(row);
    // A line of nothing but delimiters is a record; blank lines that end the file are none.
    if (row.length > 0 || (widths[widths.length - 1] ?? 0) > 1) filled = rows.length;
  }
  rows.length = filled;
  widths.length = filled;
  const isCutOff =
    decoded.isCutOff || reader.isUnclosed || (!reader.endsWithLineBreak && looksCutOff(rows, widths));
  return { rows, widths, cutOff: isCutOff && filled > 0 ? filled - 1 : null };
}

/** Excel's own first line "sep=;" names the delimiter and is no record. */
function withoutHint(text: string): { text: string; hint: string | null } {
  const match = /^"?sep=(.)"?(?:\r?\n|\r)/i.exec(text);
  return match ? { text: text.slice(match[0].length), hint: match[1] ?? null } : { text, hint: null };
}

/** Blank cells as null, none at the end. */
function trimmed(cells: readonly string[]): CellValue[] {
  let length = cells.length;
  while (length > 0 && cells[length - 1] === '') length -= 1;
  const row: CellValue[] = cells.slice(0, length);
  for (let at = 0; at < length; at += 1) if (row[at] === '') row[at] = null;
  return row;
}

function findingsOf(grid: Grid, { mixedAt, nuls }: DecodedText, { cutOff }: TextRecords): Finding[] {
  const findings: Finding[] = [];
  const tell = (rule: string, strength: Finding['strength'], message: string, row: number): number =>
    findings.push({ rule, strength, message, source: sourceAt(grid, row, 0) });
  if (cutOff !== null) tell('file.cutOff', 'warning', say.file.cutOff({ line: cutOff + 1 }), cutOff);
  if (nuls > 0) tell('file.nuls', 'warning', say.file.nuls({ count: nuls }), 0);
  if (mixedAt !== null) tell('file.encodings', 'hint', say.file.encodings({ line: mixedAt }), mixedAt - 1);
  return findings;
}
