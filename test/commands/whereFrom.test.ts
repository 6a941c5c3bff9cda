import { readFileSync } from 'node:fs';
import { calendarDate } from '../../src/core/calendarDate';
import { chosenSheets } from '../../src/job/chosenSheets';
import { whereFrom } from '../../src/job/whereFrom';
import { plainText } from '../../src/tables/cells/plainText';
import { excelWorkbook } from '../../src/workbook/excel/excelWorkbook';
import { readWorkbookFile } from '../../src/workbook/file/readWorkbook';
import type { Grid, Snapshot } from '../../src/workbook/grid';
import { SAMPLE } from '../cli/terminalFor';
import { loadSnapshotIntoHost } from '../excel-host/loadSnapshotIntoHost';
import { openExcel } from '../excel-host/openExcel';
import { cellName } from '../../src/core/source';

/** The heading of the ledger, however it is set. */
const isHeading = (row: readonly unknown[]) =>
  row.some((value) => /^supplier/i.test(String(value))) && row.some((value) => /amount/i.test(String(value)));

const FILE = 'council-workbook.xlsx';

describe('"Where does this figure come from?"', () => {
  let snapshot: Snapshot;

  beforeAll(async () => {
    const asOf = calendarDate('2018-12-14');
    if (asOf === null) throw new Error('no date');
    const { excel, host } = openExcel('Sheet1');
    loadSnapshotIntoHost(host, await readWorkbookFile(new Uint8Array(readFileSync(SAMPLE)), FILE));
    const workbook = excelWorkbook(excel, { file: FILE, requirementSets: host });
    await workbook.write(chosenSheets(await workbook.snapshot(), 'report', { asOf }));
    snapshot = await workbook.snapshot();
  });

  const ask = (grid: Grid, row: number, column: number): string => {
    const cell = { file: FILE, sheet: grid.sheet, cell: cellName(row, column) };
    return whereFrom(snapshot, cell).join('\n');
  };
  const sheet = (is: (grid: Grid) => boolean): Grid => {
    const found = snapshot.grids.find(is);
    if (!found) throw new Error('no such sheet');
    return found;
  };

  it('tells of a line in the working why it counts and which cell it was read from', () => {
    const working = sheet(
      ({ marker }) => marker?.sheetId === 'limit-working' || marker?.sheetId === 'working',
    );
    const header = working.rows.findIndex((row) => row.includes('Source'));
    const source = working.rows[header]?.indexOf('Source') ?? -1;
    const answer = ask(working, header + 1, 0);
    expect(answer).toContain(
      `Its row rests on ${plainText(working.rows[header + 1]?.[source] ?? null) ?? ''}`,
    );
    expect(answer).toMatch(/Treatment: |Why: |Reason: /);
  });

  it('shows the formula where a figure is worked out in its cell', () => {
    const limits = sheet(({ marker }) => marker?.sheetId === 'limits');
    const [key = 0] = limits.formulas.keys();
    expect(ask(limits, Math.floor(key / 16_384), key % 16_384)).toContain('It is worked out in the cell: =');
  });

  it('tells of a cell in the ledger what it was taken for and whether its row was used', () => {
    const ledger = sheet(({ marker, rows }) => marker === null && rows.some(isHeading));
    const header = ledger.rows.findIndex(isHeading);
    const column = ledger.rows[header]?.findIndex((value) => /^supplier/i.test(plainText(value) ?? '')) ?? -1;
    const answer = ask(ledger, header + 1, column);
    expect(answer).toMatch(/The column "Supplier[^"]*" was taken for the .* of a ledger\./);
    expect(answer).toMatch(/Its row was used\.|Its row waits|Its row was not used/);
  });

  it('says of a blank cell that there is nothing', () => {
    const ledger = sheet(({ marker }) => marker === null);
    expect(ask(ledger, 5000, 200)).toContain('is blank');
  });

  it('says of a sheet that is gone that no cell is selected', () => {
    expect(whereFrom(snapshot, { file: FILE, sheet: 'Gone', cell: 'A1' })).toEqual([
      'No cell is selected. Select one, then try again.',
    ]);
  });
});
