import { readFileSync } from 'node:fs';
import path from 'node:path';
import { calendarDate } from '../../src/core/calendarDate';
import { limitsJson } from '../../src/job/limitsJson';
import { logframesJson } from '../../src/job/logframesJson';
import { registerJson } from '../../src/job/registerJson';
import { runReport } from '../../src/job/runJob';
import type { ReportJob } from '../../src/job/job';
import { shippedProfile } from '../../src/report/profiles/shippedProfile';
import { excelWorkbook } from '../../src/workbook/excel/excelWorkbook';
import { readWorkbookFile } from '../../src/workbook/file/readWorkbook';
import type { Snapshot } from '../../src/workbook/grid';
import { asExcelTells } from '../excel-host/asExcelTells';
import { loadSnapshotIntoHost } from '../excel-host/loadSnapshotIntoHost';
import { openExcel, type OpenExcel } from '../excel-host/openExcel';
import { describeRealData, realFile } from './realData';

const asOf = calendarDate('2026-01-31');
if (asOf === null) throw new Error('no date');
const options = { asOf, councils: [], year: null, profile: shippedProfile('d2'), meeting: null };

const WORKBOOKS = ['logframes/toladata_BulkIndicatorImportTemplate.xlsx', 'population/ons_mye22final.xlsx'];
const LEDGERS = ['salford_clean_2013-02', 'devon_procurement_card_20200424to20200723'];

const read = (name: string): Promise<Snapshot> =>
  readWorkbookFile(new Uint8Array(readFileSync(realFile(name))), path.basename(name));

const portOf = ({ excel, host }: OpenExcel, file: string) =>
  excelWorkbook(excel, { file, requirementSets: host });

const results = (job: ReportJob) => ({
  register: registerJson(job),
  limits: limitsJson(job),
  logframes: logframesJson(job.logframes),
  report: job.report,
  sheets: job.sheets,
});

describeRealData('real workbooks, open in Excel', () => {
  it.each(WORKBOOKS)(
    '%s comes to the same in every respect as from its file',
    async (name) => {
      const fromFile = { ...asExcelTells(await read(name)), findings: [] };
      const opened = openExcel();
      loadSnapshotIntoHost(opened.host, fromFile);
      const port = portOf(opened, fromFile.file);
      const inExcel = await port.snapshot();
      const job = runReport([inExcel], options);
      expect(results(job)).toEqual(results(runReport([fromFile], options)));
      const { written } = await port.write(job.sheets);
      expect(written).toHaveLength(job.sheets.length);
      const sizes = opened.host.workTrips.map(({ request, response }) => Math.max(request, response));
      expect(Math.max(...sizes)).toBeLessThanOrEqual(4 * 1024 * 1024);
    },
    240_000,
  );

  it.each(LEDGERS)(
    '%s.csv, opened as a sheet, has the rows and sums of the file to the penny',
    async (name) => {
      const fromFile = await read(`spending/${name}.csv`);
      const opened = openExcel('Sheet1');
      const sheet = opened.host.workbook.sheet('Sheet1');
      // Excel reads a text file as if every value in it were typed.
      fromFile.grids[0]?.rows.forEach((cells, row) =>
        cells.forEach((cell, column) => sheet.enter(row, column, cell)),
      );
      const [inExcel, file] = [await portOf(opened, `${name}.csv`).snapshot(), fromFile].map((snapshot) => {
        const tables = runReport([snapshot], options).inspected.files.flatMap((one) => one.tables);
        return tables.map(({ kind, rows, totals }) => ({ kind, rows, totals }));
      });
      expect(inExcel).toEqual(file);
      expect(file).toEqual([expect.objectContaining({ kind: 'ledger' })]);
    },
  );
});
