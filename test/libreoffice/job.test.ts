import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { summarySchema, type SummaryJson } from '../../src/job/contract';
import { decimalPounds, penceFromPounds } from '../../src/core/pence';
import { readWorkbookFile } from '../../src/workbook/file/readWorkbook';
import { isCellError, type CellValue, type Grid, type Snapshot } from '../../src/workbook/grid';
import { SAMPLE, twinledger } from '../cli/terminalFor';
import { convert } from './office';

let out: string;
let summary: SummaryJson;
let written: Snapshot;
let recalculated: Snapshot;

beforeAll(async () => {
  out = mkdtempSync(path.join(tmpdir(), 'twinledger-job-'));
  expect((await twinledger('report', SAMPLE, '--out', out)).code).toBe(0);
  const workbook = path.join(out, 'partnerships.xlsx');
  const read = (file: string) => readWorkbookFile(new Uint8Array(readFileSync(file)), path.basename(file));
  summary = summarySchema.parse(JSON.parse(readFileSync(path.join(out, 'summary.json'), 'utf8')));
  written = await read(workbook);
  recalculated = await read(convert(workbook, 'xlsx'));
});

function sheet(snapshot: Snapshot, name: string): Grid {
  const grid = snapshot.grids.find((one) => one.sheet === name);
  if (!grid) throw new Error(`no sheet ${name}`);
  return grid;
}

/** The value in a row that starts with these words, under a header. */
function under(grid: Grid, header: string, ...start: readonly string[]): CellValue {
  const head = grid.rows.findIndex((row) => row.includes(header));
  const column = grid.rows[head]?.indexOf(header) ?? -1;
  const row = grid.rows.slice(head + 1).find((cells) => start.every((words, at) => cells[at] === words));
  if (!row) throw new Error(`no row ${start.join(', ')} under ${header}`);
  return row[column] ?? null;
}

const TESTS = {
  twinning: 'Twinning and similar',
  assistance: 'Other assistance',
  externallyFunded: 'Externally funded',
};

describe('the output workbook, every formula counted afresh by LibreOffice', () => {
  it('holds formulas, and each comes to what the engine worked out', () => {
    let formulas = 0;
    for (const grid of written.grids) {
      const fresh = sheet(recalculated, grid.sheet ?? '');
      for (const key of grid.formulas.keys()) {
        const [row, column] = [Math.floor(key / 16_384), key % 16_384];
        const [ours, theirs] = [grid.rows[row]?.[column] ?? null, fresh.rows[row]?.[column] ?? null];
        formulas += 1;
        expect([grid.sheet, row, column, isCellError(theirs)]).toEqual([grid.sheet, row, column, false]);
        if (typeof ours === 'number') expect(theirs).toBeCloseTo(ours, 6);
        else expect(theirs).toEqual(ours);
      }
    }
    expect(formulas).toBeGreaterThan(25);
  });

  it('agrees with summary.json in every sum of every position', () => {
    const limits = sheet(recalculated, 'Limits');
    const columns = {
      limit: 'Limit',
      counted: 'Counted',
      excluded: 'Excluded',
      queried: 'Queried',
      remaining: 'Remaining under this test',
    } as const;
    expect(summary.limits.positions.length).toBeGreaterThan(3);
    for (const position of summary.limits.positions) {
      for (const [field, header] of Object.entries(columns) as [keyof typeof columns, string][]) {
        const cell = under(
          limits,
          header,
          position.councils.join('; '),
          TESTS[position.route],
          position.financialYear,
        );
        const sum = typeof cell === 'number' ? decimalPounds(penceFromPounds(cell)) : null;
        expect([position.route, position.financialYear, header, sum]).toEqual([
          position.route,
          position.financialYear,
          header,
          position[field],
        ]);
      }
    }
  });

  it('ties the working to the ledger, with no difference in any year', () => {
    const ties = sheet(recalculated, 'Limit reconciliation');
    for (const year of ['2017/18', '2018/19'])
      expect([year, under(ties, 'Difference', year)]).toEqual([year, 0]);
  });
});

describe('the Word report', () => {
  it('prints every figure of summary.json as the workbook has it', () => {
    const document = strFromU8(
      unzipSync(new Uint8Array(readFileSync(path.join(out, 'committee-report.docx'))))['word/document.xml'] ??
        new Uint8Array(),
    );
    const text = document.replace(/<w:p[ >]/g, '\n$&').replace(/<[^>]+>/g, '');
    const pounds = (value: string) =>
      `£${Number(value).toLocaleString('en-GB', { minimumFractionDigits: 2 })}`;
    expect(summary.report.figures.length).toBeGreaterThan(15);
    for (const { id, value, example } of summary.report.figures) {
      const isMoney = /^-?\d+\.\d{2}$/.test(value);
      const printed = isMoney
        ? `${pounds(value)}${example ? ' (EXAMPLE)' : ''}`
        : Number(value).toLocaleString('en-GB');
      expect([id, text.includes(printed)]).toEqual([id, true]);
    }
    const twinning = summary.limits.positions.find((one) => one.route === 'twinning' && one.limit !== null);
    const inReport = new Map(summary.report.figures.map(({ id, value }) => [id, value]));
    expect(inReport.get('twinning.2018-19.limit')).toBe(twinning?.limit);
    expect(inReport.get('twinning.2018-19.counted')).toBe(twinning?.counted);
    expect(inReport.get('twinning.2018-19.remaining')).toBe(twinning?.remaining);
  });

  it('opens in LibreOffice', () => {
    expect(
      readFileSync(convert(path.join(out, 'committee-report.docx'), 'pdf'))
        .subarray(0, 4)
        .toString(),
    ).toBe('%PDF');
  });
});
