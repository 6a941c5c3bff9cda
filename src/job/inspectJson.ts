import type { Finding } from '../core/finding';
import { say } from '../core/messages';
import { sourceAt, sourceOfArea, type Area, type Grid, type Snapshot } from '../workbook/grid';
import { isBlank } from '../tables/cells/plainText';
import type { UnknownTable } from '../tables/readTable';
import type { InspectJson, TableJson } from './contract';
import { findingsJson } from './findingsJson';
import { inspectedTable } from './inspectedTable';
import { rowExceptions, type AccountedRows } from './rowExceptions';
import type { Job } from './job';
import type { SheetReading } from './readInputs';

type Read = Pick<Job, 'inputs' | 'limits'>;

/**
 * What was recognised, where, and how every row is accounted for. Sheets that Twinledger made are not part of it: a second
 * run over the same workbook says the same.
 */
export function inspectJson(read: Read): InspectJson {
  return { files: read.inputs.files.map((file) => fileJson(read, file)) };
}

/**
 * The same, which sheets and files are our own, and what people entered on them that could not be followed: for a person who
 * asks about a file.
 */
export function inspectEverything(job: Read & Pick<Job, 'unfollowed'>): InspectJson {
  const files = [...job.inputs.files, ...job.inputs.ownFiles];
  return {
    files: files.map((file) => {
      const json = fileJson(job, file);
      const unfollowed = job.unfollowed.filter(({ source }) => source?.file === file.file);
      return { ...json, findings: [...json.findings, ...findingsJson(unfollowed), ...ownSheets(file)] };
    }),
  };
}

function fileJson(read: Read, file: Snapshot): InspectJson['files'][number] {
  const sheets = read.inputs.sheets.filter(
    (sheet) => file.grids.includes(sheet.grid) && sheet.grid.marker === null,
  );
  return {
    file: file.file,
    findings: findingsJson(file.findings),
    tables: sheets.flatMap((sheet) => sheetJson(sheet, read.limits)),
  };
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

function sheetJson(sheet: SheetReading, limits: Job['limits']): TableJson[] {
  const { grid } = sheet;
  return [
    ...sheet.logframeAreas.map((area, at) => logframeTable(sheet, area, at)),
    ...(sheet.notes ? [notesTable(grid, sheet.notes)] : []),
    ...sheet.tables.map((table) =>
      table.kind === null ? unknownTable(table) : inspectedTable(table, limits),
    ),
  ];
}

function unknownTable(table: UnknownTable): TableJson {
  return {
    ...blank(table.grid),
    rows: { read: table.rows, used: 0, queried: 0, notUsed: table.rows },
    exceptions: rowExceptions({ ...table, columns: [], rows: filledRows(table) }),
    findings: findingsJson([...hiddenSheet(table.grid), ...table.findings]),
  };
}

/** Nothing of an unknown part is used, for the one reason that its finding gives. */
function filledRows({ grid, area, findings }: UnknownTable): AccountedRows['rows'] {
  const reason = findings[0]?.message ?? '';
  const filled = grid.rows.flatMap((cells, row) => {
    const isFilled = cells.some((value, at) => at >= area.left && at <= area.right && !isBlank(value));
    return isFilled && row >= area.top && row <= area.bottom ? [row] : [];
  });
  return filled.map((row) => ({ row, standing: 'notUsed', reason }));
}

function logframeTable(sheet: SheetReading, area: Area, at: number): TableJson {
  const rows = area.bottom - area.top;
  const logframe = sheet.logframes[at];
  const results = (level: string): number =>
    logframe?.results.filter((result) => result.level === level).length ?? 0;
  return {
    ...blank(sheet.grid),
    kind: 'logframe',
    called: say.job.calledLogframe,
    headerRow: area.top + 1,
    rows: { read: rows, used: rows, queried: 0, notUsed: 0 },
    logframe: logframe
      ? {
          title: logframe.title,
          profile: logframe.profile,
          impacts: results('impact'),
          outcomes: results('outcome'),
          outputs: results('output'),
          activities: results('activity'),
          indicators: logframe.results.reduce((sum, { indicators }) => sum + indicators.length, 0),
        }
      : null,
    findings: findingsJson([...hiddenSheet(sheet.grid), ...(logframe?.findings ?? [])]),
  };
}

function notesTable(grid: Grid, notes: NonNullable<SheetReading['notes']>): TableJson {
  return {
    ...blank(grid),
    called: say.job.calledNotes,
    headerRow: notes.headerRow + 1,
    rows: { ...notes.accounting },
    exceptions: rowExceptions({ grid, area: notes.area, columns: [], rows: notes.rows }),
    findings: findingsJson([
      ...hiddenSheet(grid),
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

/** Flat tables say so themselves. */
function hiddenSheet(grid: Grid): Finding[] {
  if (grid.visibility === 'visible') return [];
  const message = say.tables.hiddenSheet({ sheet: grid.sheet ?? grid.file });
  return [{ rule: 'tables.hidden', strength: 'hint', message, source: sourceAt(grid, 0, 0) }];
}

function blank(grid: Grid): TableJson {
  return {
    kind: 'unknown',
    called: say.job.calledUnknown,
    sheet: grid.sheet,
    headerRow: null,
    columns: [],
    unused: [],
    rows: { read: 0, used: 0, queried: 0, notUsed: 0 },
    exceptions: [],
    totals: {},
    example: false,
    sheetTotals: [],
    coverage: null,
    logframe: null,
    findings: [],
  };
}
