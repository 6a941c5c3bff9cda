import { say } from '../core/messages';
import { decimalPounds } from '../core/pence';
import { columnLetters } from '../core/source';
import type { ReadTable, UnknownTable } from '../tables/readTable';
import { sourceOfArea, type Area, type Grid, type Snapshot } from '../workbook/grid';
import type { InspectJson, TableJson } from './contract';
import { findingsJson } from './findingsJson';
import type { Inputs, SheetReading } from './readInputs';

/**
 * What was recognised, where, and how every row is accounted for. Sheets that Twinledger made are not part of it: a second
 * run over the same workbook says the same.
 */
export function inspectJson(inputs: Inputs): InspectJson {
  return { files: inputs.files.map((file) => fileJson(inputs, file)) };
}

/** The same, and which sheets and files are our own: for a person who asks about a file. */
export function inspectEverything(inputs: Inputs): InspectJson {
  const files = [...inputs.files, ...inputs.ownFiles];
  return {
    files: files.map((file) => {
      const json = fileJson(inputs, file);
      return { ...json, findings: [...json.findings, ...ownSheets(file)] };
    }),
  };
}

function fileJson(inputs: Inputs, file: Snapshot): InspectJson['files'][number] {
  const sheets = inputs.sheets.filter(
    (sheet) => file.grids.includes(sheet.grid) && sheet.grid.marker === null,
  );
  return { file: file.file, findings: findingsJson(file.findings), tables: sheets.flatMap(sheetJson) };
}

function ownSheets(file: Snapshot): TableJson['findings'] {
  return file.grids
    .filter((grid) => grid.marker !== null)
    .map((grid) => ({
      rule: 'job.ownSheet',
      strength: 'hint' as const,
      message: say.job.ownSheet({ sheet: grid.sheet ?? grid.file }),
      source: null,
    }));
}

function sheetJson(sheet: SheetReading): TableJson[] {
  const { grid } = sheet;
  return [
    ...sheet.logframeAreas.map((area) => logframeTable(sheet, area)),
    ...(sheet.notes ? [notesTable(grid, sheet.notes)] : []),
    ...sheet.tables.map((table) => (table.kind === null ? unknownTable(table) : readTable(table))),
  ];
}

function readTable(table: ReadTable): TableJson {
  return {
    kind: table.kind.id,
    sheet: table.grid.sheet,
    headerRow: table.headerRow + 1,
    columns: table.columns.map(({ field, header, column, confidence }) => ({
      field,
      header,
      column: columnLetters(column),
      confidence,
    })),
    rows: { ...table.accounting },
    totals: Object.fromEntries(
      Object.entries(table.totals).map(([field, sum]) => [field, decimalPounds(sum)]),
    ),
    findings: findingsJson([...table.findings, ...rowFindings(table)]),
  };
}

/** Each queried row is a question at its cell; rows not used are counted by reason. */
function rowFindings(table: ReadTable): TableJson['findings'] {
  const queried = table.rows
    .filter((row) => row.standing === 'queried')
    .map((row) => ({
      rule: 'tables.row',
      strength: 'warning' as const,
      message: row.reason ?? '',
      source: rowSource(table, row.row),
    }));
  const idle = new Map<string, number[]>();
  for (const row of table.rows) {
    if (row.standing === 'notUsed')
      idle.set(row.reason ?? '', [...(idle.get(row.reason ?? '') ?? []), row.row]);
  }
  const notUsed = [...idle].map(([reason, rows]) => ({
    rule: 'tables.notUsed',
    strength: 'hint' as const,
    message: say.tables.notUsed({ reason, rows: rows.map((row) => row + 1) }),
    source: rowSource(table, rows[0] ?? table.headerRow),
  }));
  return [...queried, ...notUsed];
}

function rowSource(table: ReadTable, row: number): ReturnType<typeof sourceOfArea> {
  return sourceOfArea(table.grid, { top: row, bottom: row, left: table.area.left, right: table.area.right });
}

function unknownTable(table: UnknownTable): TableJson {
  return {
    ...blank(table.grid),
    rows: { read: table.rows, used: 0, queried: 0, notUsed: table.rows },
    findings: findingsJson(table.findings),
  };
}

function logframeTable(sheet: SheetReading, area: Area): TableJson {
  const rows = area.bottom - area.top;
  const own = sheet.logframes.filter((logframe) => logframe.source.sheet === sheet.grid.sheet);
  return {
    ...blank(sheet.grid),
    kind: 'logframe',
    headerRow: area.top + 1,
    rows: { read: rows, used: rows, queried: 0, notUsed: 0 },
    findings: findingsJson(own.flatMap((logframe) => logframe.findings)),
  };
}

function notesTable(grid: Grid, notes: NonNullable<SheetReading['notes']>): TableJson {
  return {
    ...blank(grid),
    headerRow: notes.headerRow + 1,
    rows: { ...notes.accounting },
    findings: findingsJson([
      {
        rule: 'report.notes',
        strength: 'hint',
        message: say.job.readAsNotes,
        source: sourceOfArea(grid, notes.area),
      },
      ...notes.findings,
    ]),
  };
}

function blank(grid: Grid): TableJson {
  return {
    kind: 'unknown',
    sheet: grid.sheet,
    headerRow: null,
    columns: [],
    rows: { read: 0, used: 0, queried: 0, notUsed: 0 },
    totals: {},
    findings: [],
  };
}
