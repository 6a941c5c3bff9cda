import Papa from 'papaparse';
import type { CellValue, Grid } from '../grid';
import type { Budget } from './budget';

/**
 * Reads delimited text: comma, semicolon, tab or pipe, quoted line breaks included. Every cell stays text, as it stands;
 * rows count as Excel counts them when it opens the file.
 */
export function readDelimited(bytes: Uint8Array, file: string, budget: Budget): Grid {
  budget.text(bytes.length);
  const { text, hint } = withoutHint(decoded(bytes));
  const delimiter = hint ?? delimiterOf(text);
  const records = recordsOf(text, delimiter, budget);
  // The hint was line 1 of the file: leaving it blank keeps every other line its number.
  const rows = hint === null ? records : [[], ...records];
  return {
    file,
    sheet: null,
    visibility: 'visible',
    rows,
    formats: new Map(),
    formulas: new Map(),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    tables: [],
    names: [],
    doubts: new Map(),
    system1904: false,
    marker: null,
  };
}

/**
 * The records under a delimiter. A quote that is opened and never closed would swallow the rest of the file into one cell;
 * then quotes are taken as plain characters, so that no line is lost.
 */
function recordsOf(text: string, delimiter: string, budget: Budget): CellValue[][] {
  const quoted = parsed(text, { delimiter }, budget);
  return quoted.isWhole ? quoted.rows : parsed(text, { delimiter, quoteChar: NO_QUOTE }, budget).rows;
}

const NO_QUOTE = '\u0000';

function parsed(
  text: string,
  options: { delimiter: string; quoteChar?: string },
  budget: Budget,
): { rows: CellValue[][]; isWhole: boolean } {
  const rows: CellValue[][] = [];
  let filled = 0;
  let isWhole = true;
  Papa.parse<string[]>(text, {
    ...options,
    step: ({ data, errors }) => {
      if (errors.some((error) => error.code === 'MissingQuotes')) isWhole = false;
      const row = trimmed(data);
      budget.addCells(row.length + 1);
      rows.push(row);
      // A line of nothing but delimiters is a record; the line break that ends the file is none.
      if (row.length > 0 || data.length > 1) filled = rows.length;
    },
  });
  return { rows: rows.slice(0, filled), isWhole };
}

/** UTF-8 or UTF-16 where the bytes say so; else the code page in which older finance systems write the pound sign. */
function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return withWindowsSigns(new TextDecoder('windows-1252').decode(bytes));
  }
}

/** The signs that Windows keeps at 0x80 to 0x9F, where Node 20 decodes control characters instead. A dash: not in use. */
const WINDOWS_SIGNS = '€-‚ƒ„…†‡ˆ‰Š‹Œ-Ž--‘’“”•–—˜™š›œ-žŸ';

function withWindowsSigns(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (sign) => WINDOWS_SIGNS.charAt(sign.charCodeAt(0) - 0x80));
}

/** Excel's own first line "sep=;" names the delimiter and is no record. */
function withoutHint(text: string): { text: string; hint: string | null } {
  const match = /^sep=(.)\r?\n/i.exec(text);
  return match ? { text: text.slice(match[0].length), hint: match[1] ?? null } : { text, hint: null };
}

const DELIMITERS = ['\t', ';', '|', ','] as const;
const SAMPLE_RECORDS = 200;

/**
 * The delimiter under which most of the first records have the same number of cells, more than one; of two that do equally
 * well the one that makes more cells.
 */
function delimiterOf(text: string): string {
  let best = { delimiter: ',', records: 0, cells: 1 };
  for (const delimiter of DELIMITERS) {
    const { data } = Papa.parse<string[]>(text, { delimiter, preview: SAMPLE_RECORDS });
    const { records, cells } = commonest(data.map((row) => row.length));
    if (records > best.records || (records === best.records && cells > best.cells))
      best = { delimiter, records, cells };
  }
  return best.delimiter;
}

function commonest(widths: readonly number[]): { records: number; cells: number } {
  const counts = new Map<number, number>();
  for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
  let best = { records: 0, cells: 1 };
  for (const [cells, records] of counts) {
    if (records > best.records || (records === best.records && cells > best.cells)) best = { records, cells };
  }
  return best;
}

function trimmed(cells: readonly string[]): CellValue[] {
  const row: CellValue[] = cells.map((cell) => (cell === '' ? null : cell));
  while (row.length > 0 && row[row.length - 1] === null) row.pop();
  return row;
}
