import type { Finding } from '../core/finding';
import { say } from '../core/messages';
import { columnLetters } from '../core/source';
import { sourceOfArea, type Area, type Grid } from '../workbook/grid';
import { isBlank } from './cells/plainText';
import type { ColumnAnswer } from './columnAnswer';
import { askAboutColumns } from './columnDoubts';
import { contains, extentOf, type Extent } from './extent';
import { findHeaders } from './findHeaders';
import type { Header } from './header';
import type { TableKind } from './kind';
import { readRows } from './readRows';
import { withQueries } from './restandRows';
import { unfilled, unknown } from './unknown';
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
  const tables = headers.flatMap((header) =>
    tableUnder(grid, header, extentOf(grid, header, headers, claimed)),
  );
  return tables.length > 0 || claimed.length > 0 ? tables : unknown(grid, kinds);
}

/** The table under a header and, where another block of cells lies below it, that block as an unknown part. */
function tableUnder(grid: Grid, header: Header, extent: Extent): (ReadTable | UnknownTable)[] {
  const beneath = extent.beneath === null ? [] : [blockBeneath(grid, header.kind, extent.beneath)];
  if (header.row === extent.area.bottom && header.kind.mayBeEmpty !== true)
    return [unfilled(grid, header), ...beneath];
  const read = readRows(grid, header, extent.area);
  const table = withQueries(withQueries(read, grid.doubts), rowsPast(extent.bound, read));
  const findings = [...askAboutColumns(table), ...sayHidden(grid, table.area), ...table.findings];
  const told = { ...table, unused: unusedColumns(header), findings };
  return [told, ...beneath];
}

/** Records below the end of their own Excel table or named range may be somebody's working. */
function rowsPast(bound: Extent['bound'], table: ReadTable): Map<number, string> {
  if (bound === null) return new Map();
  const reason = say.tables.pastBound({ name: bound.name });
  return new Map(
    table.rows.flatMap(({ row, standing }) =>
      row >= bound.from && standing === 'used' ? [[row, reason] as const] : [],
    ),
  );
}

function blockBeneath(grid: Grid, above: TableKind, area: Area): UnknownTable {
  let rows = 0;
  for (let row = area.top; row <= area.bottom; row += 1)
    if ((grid.rows[row] ?? []).some((value) => !isBlank(value))) rows += 1;
  return {
    kind: null,
    grid,
    area,
    rows,
    findings: [
      {
        rule: 'tables.beneath',
        strength: 'hint',
        message: say.tables.beneath({ above: above.called, from: area.top + 1, to: area.bottom + 1 }),
        source: sourceOfArea(grid, area),
      },
    ],
  };
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

/**
 * Headers that repeat the one above them belong to its table; the others start one of their own. Of two heading lines with
 * nothing between them one heads the table: a query's names for its columns stand over the headings that people read, and a
 * record of words and years may look like headings.
 */
function standing(grid: Grid, headers: readonly Header[]): Header[] {
  const kept: Header[] = [];
  for (const header of headers) {
    const above = kept.filter((other) => other.left <= header.right && header.left <= other.right).at(-1);
    if (above && header.top <= above.row) continue;
    if (above && sameTexts(above, header)) continue;
    if (above && isBlankBetween(grid, above, header)) {
      if (header.score > above.score) kept.splice(kept.indexOf(above), 1, header);
      continue;
    }
    const within = grid.tables.find((table) => contains(table.area, header.row, header.left));
    if (within && header.row > within.area.top && above) continue;
    kept.push(header);
  }
  return kept;
}

function isBlankBetween(grid: Grid, above: Header, header: Header): boolean {
  for (let row = above.row + 1; row < header.top; row += 1)
    if (!(grid.rows[row] ?? []).every(isBlank)) return false;
  return true;
}

function sameTexts(one: Header, other: Header): boolean {
  const texts = new Set(one.columns.map((column) => column.header.toLowerCase()));
  const shared = other.columns.filter((column) => texts.has(column.header.toLowerCase())).length;
  return shared >= 0.8 * Math.max(texts.size, other.columns.length);
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
