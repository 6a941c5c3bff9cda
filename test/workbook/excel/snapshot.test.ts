import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { formatAt, valueAt, type Grid, type Snapshot } from '../../../src/workbook/grid';
import type { WorkbookPort } from '../../../src/workbook/port';
import { readWorkbookFile } from '../../../src/workbook/file/readWorkbook';
import { asExcelTells } from '../../excel-host/asExcelTells';
import { loadSnapshotIntoHost } from '../../excel-host/loadSnapshotIntoHost';
import type { ExcelHost } from '../../excel-host/excelHost';
import { openWorkbook } from './openWorkbook';

const SAMPLE = resolve(__dirname, '../../../assets/samples/council-workbook.xlsx');

async function grid(host: ExcelHost, port: WorkbookPort, sheet: string): Promise<Grid> {
  const found = (await port.snapshot()).grids.find((one) => one.sheet === sheet);
  if (!found) throw new Error(`no sheet ${sheet} among ${host.workbook.sheets.length}`);
  return found;
}

describe('reading the open workbook', () => {
  let sample: Snapshot;
  beforeAll(async () => {
    sample = await readWorkbookFile(readFileSync(SAMPLE), 'open.xlsx');
  });

  it('gives the same grids as reading the sample workbook from its file', async () => {
    const { host, port } = openWorkbook();
    loadSnapshotIntoHost(host, sample);
    const snapshot = await port.snapshot();
    expect(snapshot.grids.map((one) => one.sheet)).toEqual(sample.grids.map((one) => one.sheet));
    expect(snapshot.grids).toEqual(asExcelTells(sample).grids);
    expect(snapshot.names).toEqual(sample.names);
  });

  it('takes four round trips for it, whatever the number of sheets', async () => {
    const { host, port } = openWorkbook();
    loadSnapshotIntoHost(host, sample);
    await port.snapshot();
    expect(host.roundTrips).toHaveLength(4);
  });

  it('takes four round trips for twenty sheets', async () => {
    const { host, port } = openWorkbook(...Array.from({ length: 20 }, (_, number) => `Sheet ${number + 1}`));
    for (const sheet of host.workbook.sheets) sheet.enter(0, 0, sheet.name);
    expect((await port.snapshot()).grids.map((one) => valueAt(one, 0, 0))).toEqual(
      host.workbook.sheets.map((sheet) => sheet.name),
    );
    expect(host.roundTrips).toHaveLength(4);
  });

  it('reads 100,000 cells of text once each, no answer over 4 MB', async () => {
    const { host, port } = openWorkbook('Ledger');
    const sheet = host.workbook.sheet('Ledger');
    for (let row = 0; row < 20_000; row++) {
      for (let column = 0; column < 5; column++)
        sheet.touch(row, column).value = `Supplier number ${row * 5 + column}`;
    }
    const shares: number[] = [];
    const ledger = (await port.snapshot((share) => shares.push(share))).grids[0];
    expect(ledger?.rows).toHaveLength(20_000);
    expect(ledger?.rows[19_999]?.[4]).toBe('Supplier number 99999');
    const cells = host.roundTrips.slice(3);
    const bytes = cells.reduce((sum, trip) => sum + trip.response, 0);
    expect(cells).toHaveLength(Math.ceil(bytes / (4 * 1024 * 1024)));
    expect(cells.every((trip) => trip.response <= 4 * 1024 * 1024)).toBe(true);
    expect(shares.at(-1)).toBe(1);
  });

  it('asks for less where an answer would be too large, and loses nothing', async () => {
    const { host, port } = openWorkbook('Minutes');
    const sheet = host.workbook.sheet('Minutes');
    for (let row = 0; row < 300; row++) sheet.touch(row, 0).value = `${row} ${'x'.repeat(30_000)}`;
    const minutes = await grid(host, port, 'Minutes');
    expect(minutes.rows.map((cells) => typeof cells[0] === 'string' && cells[0].split(' ')[0])).toEqual(
      Array.from({ length: 300 }, (_, row) => String(row)),
    );
  });

  it('tells a formula from text that looks like one', async () => {
    const { host, port } = openWorkbook('Notes');
    const sheet = host.workbook.sheet('Notes');
    host.workbook.calculate = () => 12;
    sheet.enter(0, 0, '=SUM(B1:B3)');
    sheet.touch(1, 0).numberFormat = '@';
    sheet.enter(1, 0, '=SUM(B1:B3)');
    const notes = await grid(host, port, 'Notes');
    expect([...notes.formulas.values()]).toEqual(['SUM(B1:B3)']);
    expect([valueAt(notes, 0, 0), valueAt(notes, 1, 0), formatAt(notes, 1, 0)]).toEqual([
      12,
      '=SUM(B1:B3)',
      'text',
    ]);
  });

  it('knows error values, dates, merged areas, hidden rows and columns, hidden sheets and tables', async () => {
    const { host, port } = openWorkbook('Visits', 'Lists');
    const sheet = host.workbook.sheet('Visits');
    ['When', 'Who', 'Cost'].forEach((header, column) => sheet.enter(2, column, header));
    ['13/11/2018', 'Derby', '#N/A'].forEach((entry, column) => sheet.enter(3, column, entry));
    sheet.enter(0, 0, 'Visits to Toyota City');
    sheet.merges.push({ top: 0, left: 0, bottom: 0, right: 2 });
    sheet.hiddenRows.add(1);
    sheet.hiddenColumns.add(1);
    sheet.tables.push({
      id: 'T1',
      name: 'Visits',
      area: { top: 2, left: 0, bottom: 3, right: 2 },
      style: '',
      showFilterButton: true,
      showBandedRows: true,
    });
    host.workbook.sheet('Lists').visibility = 'VeryHidden';
    const [visits, lists] = (await port.snapshot()).grids;
    expect(visits).toMatchObject({
      merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
      hiddenRows: new Set([1]),
      hiddenColumns: new Set([1]),
      tables: [{ name: 'Visits', area: { top: 2, left: 0, bottom: 3, right: 2 } }],
      visibility: 'visible',
    });
    expect(visits?.rows[3]).toEqual([43417, 'Derby', { error: '#N/A' }]);
    expect(visits && formatAt(visits, 3, 0)).toBe('date');
    expect(lists).toMatchObject({ visibility: 'veryHidden', rows: [] });
  });

  it('knows the named ranges of the workbook and of its sheets, without a further round trip', async () => {
    const { host, port } = openWorkbook('Ledger', 'Lists');
    const sheet = host.workbook.sheet('Ledger');
    ['Paid', 'Amount'].forEach((header, column) => sheet.enter(2, column, header));
    host.workbook.names.push({ name: 'Payments', formula: '=Ledger!$A:$B', visible: true });
    host.workbook.names.push({ name: 'Rate', formula: '=0.2', visible: true });
    sheet.names.push({ name: 'Print_Area', formula: '=Ledger!$A$1:$B$3', visible: true });
    const { grids, names } = await port.snapshot();
    expect(grids.map((one) => one.names)).toEqual([
      [
        { name: 'Payments', purpose: 'range', area: { top: 0, left: 0, bottom: 2, right: 1 } },
        { name: 'Print_Area', purpose: 'print', area: { top: 0, left: 0, bottom: 2, right: 1 } },
      ],
      [],
    ]);
    expect([...names.keys()]).toEqual(['Payments', 'Rate']);
    expect(host.roundTrips).toHaveLength(4);
  });

  it('finds every merged area and hidden row of a sheet that has more merges than Excel answers at once', async () => {
    const { host, port } = openWorkbook('Matrix', 'Other');
    const sheet = host.workbook.sheet('Matrix');
    for (let row = 0; row < 700; row++) {
      sheet.enter(row, 0, `row ${row}`);
      sheet.enter(row, 3, 'end');
      sheet.merges.push({ top: row, left: 0, bottom: row, right: 1 });
    }
    sheet.merges.push({ top: 700, left: 0, bottom: 702, right: 3 });
    for (const row of [3, 350, 351, 690]) sheet.hiddenRows.add(row);
    sheet.enter(702, 0, 'last');
    host.workbook.sheet('Other').enter(0, 0, 'plain');
    const matrix = await grid(host, port, 'Matrix');
    expect(matrix.merges).toHaveLength(701);
    expect([...matrix.hiddenRows]).toEqual([3, 350, 351, 690]);
    expect(matrix.rows).toHaveLength(703);
  });

  it('reads without merged areas in an Excel that cannot name them', async () => {
    const { host, port } = openWorkbook('Matrix');
    host.requirementSets = { ExcelApi: '1.8' };
    host.workbook.sheet('Matrix').enter(0, 0, 'Goal');
    expect((await grid(host, port, 'Matrix')).rows).toEqual([['Goal']]);
  });

  it('knows a sheet of ours, and one whose writing was interrupted', async () => {
    const { host, port } = openWorkbook('Limits', 'Register');
    host.workbook.sheet('Limits').names.push({ name: '_twinledger', formula: '="limits;1"', visible: false });
    host.workbook
      .sheet('Register')
      .names.push({ name: '_twinledger', formula: '="register;1;incomplete"', visible: false });
    expect((await port.snapshot()).grids.map((one) => one.marker)).toEqual([
      { sheetId: 'limits', version: 1 },
      { sheetId: 'register', version: 1, incomplete: true },
    ]);
  });

  it('waits for a person who is typing in a cell', async () => {
    const { host, port } = openWorkbook('Ledger');
    host.workbook.sheet('Ledger').enter(0, 0, 'Date');
    host.enterCellEdit();
    const reading = port.snapshot();
    host.leaveCellEdit();
    expect((await reading).grids).toHaveLength(1);
  });

  it('says so when a sheet is deleted while it reads', async () => {
    const { host, port } = openWorkbook('Ledger', 'Budget');
    host.workbook.sheet('Budget').enter(0, 0, 'Cost centre');
    host.before = (trip) => trip === 3 && host.workbook.deleteSheet(host.workbook.sheet('Budget'));
    await expect(port.snapshot()).rejects.toThrow(/deleted or renamed while Twinledger was working/);
  });
});

describe('showing a cell', () => {
  it('brings its sheet to the front and selects it', async () => {
    const { host, port } = openWorkbook('Ledger', 'Budget');
    await port.select({ file: 'open.xlsx', sheet: 'Budget', cell: 'B2:C3' });
    expect(host.workbook.activeSheet?.name).toBe('Budget');
    expect(host.workbook.selection?.area).toEqual({ top: 1, left: 1, bottom: 2, right: 2 });
  });

  it.each([
    [
      'a sheet that is gone',
      { file: 'open.xlsx', sheet: 'Old', cell: 'A1' },
      /"Old" is no longer in this workbook/,
    ],
    ['a hidden sheet', { file: 'open.xlsx', sheet: 'Lists', cell: 'A1' }, /"Lists" is hidden/],
    [
      'another file',
      { file: 'ledger.csv', sheet: null, cell: 'A1' },
      /in ledger.csv; the open workbook is open.xlsx/,
    ],
  ])('says why it cannot show %s', async (_what, source, sentence) => {
    const { host, port } = openWorkbook('Ledger', 'Lists');
    host.workbook.sheet('Lists').visibility = 'Hidden';
    await expect(port.select(source)).rejects.toThrow(sentence);
  });
});
