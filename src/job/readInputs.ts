import type { Finding } from '../core/finding';
import { say } from '../core/messages';
import { readLogframes } from '../logframe/readLogframes';
import type { Logframe } from '../logframe/logframe';
import { readPopulation } from '../limits/readPopulation';
import { readReportNotes, type ReportNotes } from '../report/reportNotes';
import type { ColumnAnswer } from '../tables/columnAnswer';
import { withSpendingRemarks } from '../spending/spendingRemarks';
import { withoutSettlements } from '../spending/cardSettlements';
import { withoutRestated } from '../spending/restatedLedgers';
import { recognise } from '../tables/recognise';
import type { ReadTable, UnknownTable } from '../tables/readTable';
import { isBlank } from '../tables/cells/plainText';
import { excelTableName } from '../workbook/excelTableName';
import { FROZEN } from '../workbook/frozen';
import { sourceAt, type Area, type Grid, type Snapshot } from '../workbook/grid';
import { ROW_CHECK } from '../workbook/rowCheck';
import { KINDS, SETTINGS_KINDS } from './kinds';
import { rejoinConverted } from './rejoinConverted';
import { SETTINGS_SHEET } from './settingsSheet';

/** Everything that was recognised in the workbooks, sheet by sheet. */
export interface Inputs {
  /** The files that were read as input; a workbook that holds nothing but our own sheets is none. */
  readonly files: readonly Snapshot[];
  readonly sheets: readonly SheetReading[];
  readonly tables: readonly (ReadTable | UnknownTable)[];
  readonly logframes: readonly Logframe[];
  readonly notes: readonly ReportNotes[];
  /** Workbooks that hold nothing but our own sheets. */
  readonly ownFiles: readonly Snapshot[];
  /** Sheets that Twinledger made: only what people entered is taken from them. */
  readonly generated: readonly Grid[];
}

export interface SheetReading {
  readonly grid: Grid;
  readonly tables: readonly (ReadTable | UnknownTable)[];
  readonly logframes: readonly Logframe[];
  readonly logframeAreas: readonly Area[];
  readonly notes: ReportNotes | null;
}

export interface ReadOptions {
  readonly answers?: readonly ColumnAnswer[];
  readonly progress?: (share: number, sheet: string) => void;
}

/** Reads every sheet once: what Twinledger made, then logframes and notes as they lie, then tables in what is left. */
export function readInputs(files: readonly Snapshot[], options: ReadOptions = {}): Inputs {
  const grids = files.flatMap((file) => file.grids);
  const given = files.filter((file) => !isOwnOutput(file));
  const read = grids.map((grid, at) => {
    options.progress?.(at / grids.length, grid.sheet ?? grid.file);
    return readSheet(grid, options);
  });
  const sheets = countedOnce(rejoinConverted(read, grids));
  return {
    files: given.map(tellingOfLostMarks),
    ownFiles: files.filter(isOwnOutput),
    sheets,
    tables: sheets.flatMap((sheet) => sheet.tables),
    logframes: sheets.flatMap((sheet) => sheet.logframes),
    notes: sheets.flatMap((sheet) => (sheet.notes ? [sheet.notes] : [])),
    generated: grids.filter((grid) => grid.marker !== null),
  };
}

/** Summaries of a ledger give way to the ledger, payments of a card to its statement, wherever in the workbooks they stand. */
function countedOnce(sheets: readonly SheetReading[]): readonly SheetReading[] {
  return [withoutRestated, withoutSettlements].reduce((read, without) => {
    const instead = without(read.flatMap(({ tables }) => tables));
    if (instead.size === 0) return read;
    return read.map((sheet) => ({
      ...sheet,
      tables: sheet.tables.map((table) => instead.get(table) ?? table),
    }));
  }, sheets);
}

/** A workbook in which every filled sheet is one that Twinledger made. */
function isOwnOutput(file: Snapshot): boolean {
  const filled = file.grids.filter((grid) => grid.rows.some((row) => !row.every(isBlank)));
  return filled.length > 0 && filled.every((grid) => grid.marker !== null);
}

/**
 * Some programs save a workbook without the hidden marks. What we made would then be read, and counted a second time. A sheet that was
 * handed over has tables named by us too, but neither row checks nor is it frozen.
 */
function hasLostItsMark({ marker, tables, rows }: Grid): boolean {
  if (marker !== null || !tables.some(({ name }) => name.startsWith(excelTableName('')))) return false;
  const isFrozen = tables.some(({ name }) => name.startsWith(excelTableName(FROZEN)));
  return isFrozen || rows.some((row) => row.includes(ROW_CHECK));
}

function tellingOfLostMarks(file: Snapshot): Snapshot {
  const lost = file.grids.filter(hasLostItsMark);
  if (lost.length === 0) return file;
  const findings = lost.map((grid): Finding => {
    const message = say.job.lostMark({ sheet: grid.sheet ?? grid.file });
    return { rule: 'workbook.lostMark', strength: 'warning', message, source: sourceAt(grid, 0, 0) };
  });
  return { ...file, findings: [...file.findings, ...findings] };
}

function readSheet(grid: Grid, options: ReadOptions): SheetReading {
  const nothing = { grid, tables: [], logframes: [], logframeAreas: [], notes: null };
  if (hasLostItsMark(grid)) return nothing;
  if (grid.marker !== null) {
    if (grid.marker.sheetId !== SETTINGS_SHEET) return nothing;
    return { ...nothing, tables: recognise(grid, SETTINGS_KINDS) };
  }
  if (grid.rows.every((row) => row.every(isBlank))) return nothing;
  const { logframes, areas } = readLogframes(grid);
  const notes = readReportNotes(grid);
  const claimed = [...areas, ...(notes ? [notes.area] : [])];
  const tables = recognise(grid, KINDS, { claimed, answers: options.answers ?? [] })
    .map(readPopulation)
    .map(withSpendingRemarks);
  return { grid, tables, logframes, logframeAreas: areas, notes };
}
