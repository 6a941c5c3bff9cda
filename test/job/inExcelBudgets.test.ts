import { readFileSync } from 'node:fs';
import { calendarDate } from '../../src/core/calendarDate';
import { runReport } from '../../src/job/runJob';
import { shippedProfile } from '../../src/report/profiles/shippedProfile';
import { excelWorkbook } from '../../src/workbook/excel/excelWorkbook';
import { readWorkbookFile } from '../../src/workbook/file/readWorkbook';
import { SAMPLE } from '../cli/terminalFor';
import type { ExcelHost } from '../excel-host/excelHost';
import { loadSnapshotIntoHost } from '../excel-host/loadSnapshotIntoHost';
import { openExcel } from '../excel-host/openExcel';

const FOUR_MB = 4 * 1024 * 1024;

const asOf = calendarDate('2018-12-14');
if (asOf === null) throw new Error('no date');
const options = { asOf, councils: [], year: null, profile: shippedProfile('d2'), meeting: null };

interface Traffic {
  readonly trips: number;
  /** Bytes both ways. */
  readonly bytes: number;
  readonly largest: number;
  readonly cellsRead: number;
}

/** What a piece of work sends and receives. */
async function traffic<T>(host: ExcelHost, work: () => Promise<T>): Promise<{ result: T } & Traffic> {
  const before = host.workTrips.length;
  const cellsBefore = host.workbook.valuesRead;
  const result = await work();
  const trips = host.workTrips.slice(before);
  return {
    result,
    trips: trips.length,
    bytes: trips.reduce((sum, { request, response }) => sum + request + response, 0),
    largest: Math.max(...trips.flatMap(({ request, response }) => [request, response])),
    cellsRead: host.workbook.valuesRead - cellsBefore,
  };
}

const pieces = (bytes: number): number => Math.ceil(bytes / FOUR_MB);

const usedCells = (host: ExcelHost): number =>
  host.workbook.sheets
    .map((sheet) => sheet.usedArea())
    .reduce((sum, area) => sum + (area ? (area.bottom - area.top + 1) * (area.right - area.left + 1) : 0), 0);

async function measured(host: ExcelHost, excel: typeof Excel, file: string) {
  const port = excelWorkbook(excel, { file, requirementSets: host });
  const cells = usedCells(host);
  const reading = await traffic(host, () => port.snapshot());
  const { sheets } = runReport([reading.result], options);
  const writing = await traffic(host, () => port.write(sheets));
  const again = await traffic(host, () => port.write(sheets));
  return { cells, reading, sheets, writing, again };
}

describe('what goes to and from Excel for the sample workbook', () => {
  it('is four round trips to read it, five to write every sheet, seven to bring them up to date, none over 4 MB', async () => {
    const { excel, host } = openExcel();
    loadSnapshotIntoHost(
      host,
      await readWorkbookFile(new Uint8Array(readFileSync(SAMPLE)), 'council-workbook.xlsx'),
    );
    const { cells, reading, sheets, writing, again } = await measured(host, excel, 'council-workbook.xlsx');
    expect(sheets.length).toBeGreaterThan(14);
    expect([reading.trips, writing.trips, again.trips]).toEqual([4, 5, 7]);
    expect(Math.max(reading.largest, writing.largest, again.largest)).toBeLessThan(FOUR_MB);
    expect(reading.cellsRead).toBe(cells);
    expect(reading.bytes).toBeLessThan(1_000_000);
    expect(writing.bytes).toBeLessThan(3_500_000);
  });
});

describe('what goes to and from Excel for a ledger of 100,000 lines', () => {
  it('is three round trips and one for every 4 MB to read it, and six and one for every 4 MB to write every sheet', async () => {
    const { excel, host } = openExcel('Ledger');
    fillLedger(host, 100_000);
    const { cells, reading, sheets, writing, again } = await measured(host, excel, 'ledger.xlsx');
    expect(reading.result.grids[0]?.rows).toHaveLength(100_001);
    expect(reading.cellsRead).toBe(cells);
    expect(reading.trips).toBeLessThanOrEqual(3 + pieces(reading.bytes));
    const working = sheets.find(({ name }) => name === 'Limit working');
    expect(Math.max(...(working?.tables ?? []).map(({ rows }) => rows.length))).toBeGreaterThanOrEqual(1_000);
    expect(writing.trips).toBeLessThanOrEqual(6 + pieces(writing.bytes));
    expect(again.trips).toBeLessThanOrEqual(6 + pieces(again.bytes));
    expect(Math.max(reading.largest, writing.largest, again.largest)).toBeLessThanOrEqual(FOUR_MB);
  }, 240_000);
});

/** One line in a hundred is for twinning. The sums are EXAMPLES. */
function fillLedger(host: ExcelHost, lines: number): void {
  const sheet = host.workbook.sheet('Ledger');
  ['Date', 'Supplier', 'Description', 'Cost centre', 'Net amount'].forEach((header, column) =>
    sheet.enter(0, column, header),
  );
  for (let line = 0; line < lines; line++) {
    const isTwinning = line % 100 === 0;
    const values = [
      42_826 + (line % 700),
      `Example Supplier ${line % 900} Ltd`,
      isTwinning
        ? `Hall for twinning anniversary with Toyota City, visit ${line}`
        : `Stationery order ${line}`,
      isTwinning ? 'Town twinning' : `Office ${line % 40}`,
      (line % 5_000) / 4,
    ];
    values.forEach((value, column) => (sheet.touch(line + 1, column).value = value));
    sheet.touch(line + 1, 0).numberFormat = 'dd/mm/yyyy';
  }
}
