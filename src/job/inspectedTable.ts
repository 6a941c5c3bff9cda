import { say } from '../core/messages';
import { decimalPounds } from '../core/pence';
import { cellName, columnLetters } from '../core/source';
import type { Limits } from '../limits/limitPositions';
import { ledgerKind } from '../spending/kinds';
import { bannerSaysExample } from '../spending/bannerSaysExample';
import type { ReadTable } from '../tables/readTable';
import { sourceOfArea } from '../workbook/grid';
import type { TableJson } from './contract';
import { coverageJson } from './coverageJson';
import { factAndAdvice } from './factAndAdvice';
import { findingsJson } from './findingsJson';
import { rowExceptions, type RowException } from './rowExceptions';

/** A table as the contract prints it: its columns, its account to the row and to the penny, and what it leaves open. */
export function inspectedTable(table: ReadTable, limits: Limits): TableJson {
  const exceptions = rowExceptions(table);
  return {
    kind: table.kind.id,
    called: table.kind.called,
    sheet: table.grid.sheet,
    headerRow: table.headerRow + 1,
    columns: table.columns.map(({ field, header, column, confidence, runnerUp }) => ({
      field,
      header,
      column: columnLetters(column),
      confidence,
      runnerUp,
    })),
    unused: (table.unused ?? []).map(({ header, column }) => ({ header, column: columnLetters(column) })),
    rows: { ...table.accounting },
    exceptions,
    totals: Object.fromEntries(
      Object.entries(table.totals).map(([field, sum]) => [field, decimalPounds(sum)]),
    ),
    example: isExample(table),
    sheetTotals: sheetTotals(table),
    coverage: table.kind.id === ledgerKind.id ? coverageJson(table, limits) : null,
    logframe: null,
    findings: findingsJson([
      ...table.findings,
      ...ledgerQuestions(table, limits),
      ...rowFindings(table, exceptions),
    ]),
  };
}

/** What only the whole ledger can ask: how its periods count. */
function ledgerQuestions({ grid, headerRow, columns }: ReadTable, limits: Limits): Limits['findings'] {
  const cells = columns.map(({ column }) => cellName(headerRow, column));
  return limits.findings.filter(
    ({ rule, source }) =>
      rule === 'spending.period' &&
      source?.file === grid.file &&
      source.sheet === grid.sheet &&
      cells.includes(source.cell),
  );
}

/** EXAMPLE stands above the table or in its status column. */
function isExample(table: ReadTable): boolean {
  if (bannerSaysExample(table)) return true;
  const status = table.columns.find(({ field }) => field === 'status');
  if (!status) return false;
  for (let row = table.headerRow + 1; row <= table.area.bottom; row += 1) {
    const cell = table.grid.rows[row]?.[status.column];
    if (typeof cell === 'string' && /\bexample\b/i.test(cell)) return true;
  }
  return false;
}

function sheetTotals(table: ReadTable): TableJson['sheetTotals'] {
  return table.statedTotals.map(({ row, field, stated, ours, agrees }) => ({
    cell: cellName(row, table.columns.find((match) => match.field === field)?.column ?? table.area.left),
    field,
    stated: decimalPounds(stated),
    ours: decimalPounds(ours),
    agrees,
  }));
}

/** More questions of one sort than this are one finding; the exceptions list each row. */
const MANY = 40;

/** Each queried row, or run of rows alike, is a question at its cells; rows not used are counted by reason. */
function rowFindings(table: ReadTable, exceptions: readonly RowException[]): TableJson['findings'] {
  const queried = exceptions.filter(({ standing }) => standing === 'queried');
  const notUsed = exceptions.filter(({ standing }) => standing === 'notUsed');
  return [
    ...grouped(queried, ({ reason }) => factAndAdvice(reason).advice || reason).flatMap((alike) =>
      questions(table, alike),
    ),
    ...grouped(notUsed, ({ reason }) => reason).map((alike) => leftOut(table, alike)),
  ];
}

function questions(table: ReadTable, alike: readonly RowException[]): TableJson['findings'] {
  const shown = alike.length > MANY ? alike.slice(0, MANY) : alike;
  const rest = alike.slice(shown.length);
  const finding = (one: RowException, message: string): TableJson['findings'][number] => ({
    rule: 'tables.row',
    strength: 'warning',
    message,
    source: rowsSource(table, one),
  });
  return [
    ...shown.map((one) => finding(one, one.reason)),
    ...rest.slice(0, 1).map((one) => finding(one, say.job.moreAlike({ runs: rest, reason: one.reason }))),
  ];
}

function leftOut(table: ReadTable, alike: Alike): TableJson['findings'][number] {
  const [first] = alike;
  return {
    rule: 'tables.notUsed',
    strength: 'hint',
    message: say.tables.notUsed({ reason: first.reason, runs: alike }),
    source: rowsSource(table, first),
  };
}

type Alike = readonly [RowException, ...RowException[]];

/** In the order of the first of each group. */
function grouped(exceptions: readonly RowException[], by: (one: RowException) => string): Alike[] {
  const groups = new Map<string, [RowException, ...RowException[]]>();
  for (const one of exceptions) {
    const group = groups.get(by(one));
    if (group) group.push(one);
    else groups.set(by(one), [one]);
  }
  return [...groups.values()];
}

function rowsSource(table: ReadTable, { row, lastRow }: RowException): ReturnType<typeof sourceOfArea> {
  const { left, right } = table.area;
  return sourceOfArea(table.grid, { top: row - 1, bottom: lastRow - 1, left, right });
}
