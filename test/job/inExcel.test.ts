import { readFileSync } from 'node:fs';
import { calendarDate } from '../../src/core/calendarDate';
import { limitsJson } from '../../src/job/limitsJson';
import { registerJson } from '../../src/job/registerJson';
import { logframesJson } from '../../src/job/logframesJson';
import type { ReportOptions } from '../../src/job/job';
import { runReport } from '../../src/job/runJob';
import { shippedProfile } from '../../src/report/profiles/shippedProfile';
import { excelWorkbook } from '../../src/workbook/excel/excelWorkbook';
import { fileWorkbook } from '../../src/workbook/file/fileWorkbook';
import { readWorkbookFile } from '../../src/workbook/file/readWorkbook';
import type { Grid, Snapshot } from '../../src/workbook/grid';
import type { WorkbookPort } from '../../src/workbook/port';
import { SAMPLE } from '../cli/terminalFor';
import { asExcelTells } from '../excel-host/asExcelTells';
import { loadSnapshotIntoHost } from '../excel-host/loadSnapshotIntoHost';
import { openExcel } from '../excel-host/openExcel';

const FILE = 'council-workbook.xlsx';
const asOf = calendarDate('2018-12-14');
if (asOf === null) throw new Error('no date');
const options: ReportOptions = {
  asOf,
  councils: [],
  year: null,
  profile: shippedProfile('d2'),
  meeting: null,
};

let fromFile: Snapshot;
let inExcel: WorkbookPort;
let excelSnapshot: Snapshot;
let host: ReturnType<typeof openExcel>['host'];

beforeAll(async () => {
  fromFile = await readWorkbookFile(new Uint8Array(readFileSync(SAMPLE)), FILE);
  const opened = openExcel();
  host = opened.host;
  loadSnapshotIntoHost(host, fromFile);
  inExcel = excelWorkbook(opened.excel, { file: FILE, requirementSets: host });
  excelSnapshot = await inExcel.snapshot();
});

const made = (snapshot: Snapshot, name: string): Grid => {
  const grid = snapshot.grids.find((one) => one.sheet === name);
  if (!grid) throw new Error(`no sheet ${name}`);
  return grid;
};

/** A generated sheet by its marker: its tab may be called otherwise where the council has a sheet of that name. */
const marked = (snapshot: Snapshot, id: string): Grid => {
  const grid = snapshot.grids.find((one) => one.marker?.sheetId === id);
  if (!grid) throw new Error(`no sheet marked ${id}`);
  return grid;
};

describe('the whole job in the open workbook', () => {
  it('comes to the same register, limits, logframe, report and sheets as the command line', () => {
    // A file is recorded by its hash, an open workbook by what was read.
    const [file, excel] = [asExcelTells(fromFile), excelSnapshot].map((snapshot) => {
      const job = runReport([snapshot], options);
      const { logframes, report, sheets } = job;
      const json = [registerJson(job), limitsJson(job), logframesJson(logframes)];
      return { json, report, sheets };
    });
    expect(excel?.json).toEqual(file?.json);
    expect(excel?.report).toEqual(file?.report);
    expect(excel?.sheets).toEqual(file?.sheets);
    expect(file?.sheets.length).toBeGreaterThan(14);
  });

  it('writes the same cells, formulas and tables as the file has, sheet by sheet', async () => {
    const { sheets } = runReport([excelSnapshot], options);
    let bytes = new Uint8Array();
    await fileWorkbook({
      file: FILE,
      bytes: null,
      onBytes: (now) => void (bytes = new Uint8Array(now)),
    }).write(sheets);
    const file = await readWorkbookFile(bytes, FILE);
    await inExcel.write(sheets);
    const excel = await inExcel.snapshot();
    for (const { id, name } of sheets) {
      const [one, other] = [marked(file, id), marked(excel, id)];
      expect([name, [...other.formulas]]).toEqual([name, [...one.formulas]]);
      expect([name, other.tables]).toEqual([name, one.tables]);
      const plain = (grid: Grid) =>
        grid.rows.map((row, at) =>
          row.map((cell, column) => (grid.formulas.has(at * 16_384 + column) ? 'formula' : cell)),
        );
      expect([name, plain(other)]).toEqual([name, plain(one)]);
    }
  });

  it('calls its logframe sheet otherwise, because the council has one of that name', async () => {
    const snapshot = await inExcel.snapshot();
    expect(marked(snapshot, 'logframe').sheet).toBe('Logframe (2)');
    expect(made(snapshot, 'Logframe').marker).toBeNull();
  });

  it('leaves the council’s own sheets as they were, and changes nothing the second time', async () => {
    const before = await inExcel.snapshot();
    for (const grid of fromFile.grids) {
      const own = made(before, grid.sheet ?? '');
      expect([grid.sheet, own.rows]).toEqual([grid.sheet, made(excelSnapshot, grid.sheet ?? '').rows]);
    }
    const { sheets } = runReport([before], options);
    await inExcel.write(sheets);
    expect((await inExcel.snapshot()).grids).toEqual(before.grids);
  });
});
