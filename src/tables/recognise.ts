import type { Finding } from '../core/finding';
import { say } from '../core/messages';
import { columnLetters } from '../core/source';
import { sourceOfArea, type Area, type Grid } from '../workbook/grid';
import { isBlank } from './cells/plainText';
import type { ColumnAnswer } from './columnAnswer';
import { askAboutColumns } from './columnDoubts';
import { findHeaders, type Header } from './findHeaders';
import type { TableKind } from './kind';
import { readRows, withQueries } from './readRows';
import { unknown } from './unknown';
import type { ReadTable, UnknownTable, UnusedColumn } from './readTable';

export interface RecogniseOptions {
  /** Parts of the sheet that something else has read already. */
  readonly claimed?: readonly Area[];
  readonly answers?: readonly ColumnAnswer[];
}

/**
 * Every table of a sheet, wherever it lies, read to records of its kind and accounted for to the row. A sheet that holds cells
 * but no table of any kind comes back as one unknown part with the reason.
 */
export function recognise(
  grid: Grid,
  kinds: readonly TableKind[],
  options: RecogniseOptions = {},
): (ReadTable | UnknownTable)[] {
  const claimed = options.claimed ?? [];
  const answered = withAnswers(kinds, options.answers ?? []);
  const headers = standing(grid, findHeaders(grid, answered, claimed));
  const tables = headers.map((header) => {
    const table = withQueries(readRows(grid, header, areaOf(grid, header, headers, claimed)), grid.doubts);
    return {
      ...table,
      unused: unusedColumns(header),
      findings: [...askAboutColumns(table), ...sayHidden(grid, table.area), ...table.findings],
    };
  });
  return tables.length > 0 || claimed.length > 0 ? tables : unknown(grid, kinds);
}

/** Kinds with what people said about their columns; an answered header is a word of its field, so that the table is found by it. */
function withAnswers(kinds: readonly TableKind[], answers: readonly ColumnAnswer[]): TableKind[] {
  return kinds.map((kind) => {
    const own = answers.filter((answer) => answer.kind === kind.id);
    if (own.length === 0) return kind;
    const fields = Object.entries(kind.fields).map(([name, field]) => {
      const mine = own.filter((answer) => answer.field === name).map((answer) => answer.header);
      return [name, { ...field, synonyms: [...mine, ...field.synonyms] }] as const;
    });
    return { ...kind, fields: Object.fromEntries(fields), answers: own };
  });
}

function unusedColumns(header: Header): UnusedColumn[] {
  const used = new Set(header.matches.map((match) => match.column));
  return header.columns
    .filter(({ column }) => !used.has(column))
    .map(({ header: text, column }) => ({ header: text, column }));
}

/** Headers that repeat the one above them belong to its table; the others start one of their own. */
function standing(grid: Grid, headers: readonly Header[]): Header[] {
  const kept: Header[] = [];
  for (const header of headers) {
    const above = kept.filter((other) => other.left <= header.right && header.left <= other.right).at(-1);
    if (above && header.top <= above.row) continue;
    if (above && sameTexts(above, header)) continue;
    const within = grid.tables.find((table) => contains(table.area, header.row, header.left));
    if (within && header.row > within.area.top && above) continue;
    kept.push(header);
  }
  return kept;
}

function sameTexts(one: Header, other: Header): boolean {
  const texts = new Set(one.columns.map((column) => column.header.toLowerCase()));
  const shared = other.columns.filter((column) => texts.has(column.header.toLowerCase())).length;
  return shared >= 0.8 * Math.max(texts.size, other.columns.length);
}

/** From the header down to the next table below it, the end of the Excel table, or the last filled row. */
function areaOf(grid: Grid, header: Header, headers: readonly Header[], claimed: readonly Area[]): Area {
  const table = grid.tables.find((one) => contains(one.area, header.row, header.left));
  const below = [
    ...headers.filter((other) => other.top > header.row && overlaps(other, header)).map((other) => other.top),
    ...claimed.filter((area) => area.top > header.row && overlaps(area, header)).map((area) => area.top),
    grid.rows.length,
  ];
  const last = (table ? table.area.bottom + 1 : Math.min(...below)) - 1;
  const beside = headers.some((other) => other !== header && !overlaps(other, header) && other.row <= last);
  return {
    top: header.top,
    left: header.left,
    bottom: lastFilled(grid, header, last, beside),
    right: header.right,
  };
}

/**
 * The last row that holds anything, in the table's columns where another table stands beside it, else anywhere: filler far to
 * the right is a row too. Every line of a text file is one.
 */
function lastFilled(grid: Grid, header: Header, last: number, beside: boolean): number {
  if (grid.sheet === null && last === grid.rows.length - 1) return last;
  let bottom = last;
  const [left, right] = beside ? [header.left, header.right] : [0, Infinity];
  while (bottom > header.row && blankBetween(grid, bottom, left, right)) bottom -= 1;
  return bottom;
}

function sayHidden(grid: Grid, area: Area): Finding[] {
  const findings: Finding[] = [];
  const tell = (message: string): number =>
    findings.push({ rule: 'tables.hidden', strength: 'hint', message, source: sourceOfArea(grid, area) });
  if (grid.visibility !== 'visible') tell(say.tables.hiddenSheet({ sheet: grid.sheet ?? grid.file }));
  const rows = [...grid.hiddenRows].filter((row) => row > area.top && row <= area.bottom).length;
  if (rows > 0) tell(say.tables.hiddenRows({ rows }));
  const columns = [...grid.hiddenColumns].filter((column) => column >= area.left && column <= area.right);
  if (columns.length > 0) tell(say.tables.hiddenColumns({ columns: columns.map(columnLetters) }));
  return findings;
}

function contains(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

function overlaps(one: { left: number; right: number }, other: { left: number; right: number }): boolean {
  return one.left <= other.right && other.left <= one.right;
}

function blankBetween(grid: Grid, row: number, left: number, right: number): boolean {
  const cells = grid.rows[row] ?? [];
  for (let column = left; column <= Math.min(right, cells.length - 1); column += 1)
    if (!isBlank(cells[column] ?? null)) return false;
  return true;
}
