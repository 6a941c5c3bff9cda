import { readFileSync } from 'node:fs';
import { calendarDate } from '../../src/core/calendarDate';
import { cellPosition, type Source } from '../../src/core/source';
import { summarySchema } from '../../src/job/contract';
import type { ReportJob, ReportOptions } from '../../src/job/job';
import { runReport } from '../../src/job/runJob';
import { summaryJson } from '../../src/job/summaryJson';
import { shippedProfile } from '../../src/report/profiles/shippedProfile';
import { readMoney } from '../../src/tables/cells/readMoney';
import { valueAt, type CellValue, type Snapshot } from '../../src/workbook/grid';
import { readWorkbookFile } from '../../src/workbook/file/readWorkbook';
import { SAMPLE } from '../cli/terminalFor';

const asOf = calendarDate('2018-12-14')!;
const options: ReportOptions = {
  asOf,
  councils: [],
  year: null,
  profile: shippedProfile('d2'),
  meeting: null,
};

let snapshot: Snapshot;
let job: ReportJob;

beforeAll(async () => {
  snapshot = await readWorkbookFile(new Uint8Array(readFileSync(SAMPLE)), 'council-workbook.xlsx');
  job = runReport([snapshot], options);
});

/** The values of the cells that a source names. */
function cellsAt(source: Source): CellValue[] {
  const grid = snapshot.grids.find((one) => one.file === source.file && one.sheet === source.sheet);
  if (!grid) throw new Error(`no sheet ${source.sheet ?? ''} in ${source.file}`);
  const [first, last = first] = source.cell.split(':').map(cellPosition);
  if (!first || !last) throw new Error(`${source.cell} is no cell`);
  const values: CellValue[] = [];
  for (let row = first.row; row <= last.row; row += 1) {
    for (let column = first.column; column <= last.column; column += 1)
      values.push(valueAt(grid, row, column));
  }
  return values;
}

describe('the whole job on the sample workbook', () => {
  it('accounts for every row of every sheet', () => {
    for (const { tables } of job.inspected.files) {
      for (const { sheet, rows } of tables) {
        expect([sheet, rows.used + rows.queried + rows.notUsed]).toEqual([sheet, rows.read]);
      }
    }
    // Counted with awk over the sheets saved as text, as assets/samples/README.md says.
    const ledger = job.inspected.files[0]?.tables.find((table) => table.kind === 'ledger');
    expect([ledger?.rows, ledger?.totals.amount]).toEqual([
      { read: 338, used: 333, queried: 1, notUsed: 4 },
      '622902.23',
    ]);
  });

  it('recognises each sheet for what it is', () => {
    expect(
      job.inspected.files[0]?.tables.map(({ sheet, kind, headerRow }) => [sheet, kind, headerRow]),
    ).toEqual([
      ['Partner links', 'register', 5],
      ['Bristol sources', 'register', 5],
      ['Visits log', 'visits', 4],
      ['Five year plan', 'unknown', null],
      ['Logframe', 'logframe', 4],
      ['Ledger', 'ledger', 6],
      ['Budget', 'budget', 5 + 1],
      ['Authorisation', 'authorisation', 10],
      ['Limit choices', 'settings', 4],
      ['Report notes', 'unknown', 10],
      ['Gifts', 'gifts', 4],
      ['Link files', 'register', 4],
    ]);
  });

  it('finds the international lines, the one without an amount apart, and none of the look-alikes', () => {
    const rows = new Set(job.limits.lines.map(({ line }) => line.source.cell));
    expect(rows.size).toBe(38);
    const twinning = job.limits.positions.find(
      (one) => one.route === 'twinning' && one.financialYear === '2018/19',
    );
    expect(twinning?.reasons.join(' ')).toContain('Ledger!J228');
    for (const row of [45, 231, 107, 126, 153, 268, 287]) expect(rows.has(`J${row}`)).toBe(false);
  });

  it('lets the treatments of each year add up to the ledger', () => {
    const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);
    for (const year of ['2017/18', '2018/19']) {
      const lines = job.limits.lines.filter(({ line }) => line.year === year).map(({ amount }) => amount);
      const rest = job.limits.rest.filter((one) => one.year === year).map(({ amount }) => amount);
      const ledger = job.limits.all.filter((line) => line.year === year).map(({ amount }) => amount);
      expect(sum([...lines, ...rest])).toBe(sum(ledger));
    }
  });

  // A finding may be about a blank; every other figure comes from filled cells.
  it('leads every figure of the report to cells that hold something', () => {
    expect(job.report.figures.length).toBeGreaterThan(15);
    for (const { id, figure } of job.report.figures) {
      expect([id, figure.sources.length > 0]).toEqual([id, true]);
      for (const source of figure.sources) {
        const cells = cellsAt(source);
        const filled = id === 'workbook.findings' || cells.some((value) => value !== null);
        expect([id, source.cell, cells.length > 0 && filled]).toEqual([id, source.cell, true]);
      }
    }
  });

  it('makes each sum of counted lines of the very cells that it names', () => {
    const sums = job.report.figures.filter(({ id }) => id.endsWith('.counted'));
    expect(sums.length).toBeGreaterThan(1);
    for (const { id, figure } of sums) {
      const pence = figure.sources.flatMap(cellsAt).map((value) => readMoney(value) ?? 0);
      expect([id, pence.reduce((total: number, amount) => total + amount, 0)]).toEqual([id, figure.value]);
    }
  });

  it('marks every sum of money as an EXAMPLE', () => {
    for (const { id, figure } of job.report.figures) {
      if (figure.unit === 'pence') expect([id, figure.example]).toEqual([id, true]);
    }
  });

  it('fits the published contract', () => {
    expect(summarySchema.safeParse(summaryJson(job, options, [])).error).toBeUndefined();
  });

  it('makes the sheets of the contract, in their order', () => {
    expect(job.sheets.map((sheet) => sheet.name)).toEqual([
      'Contents',
      'Register',
      'Link details',
      'Register summary',
      'Links by council',
      'Inherited links',
      'Link steps',
      'Link plans',
      'Link benefits',
      'Link resources',
      'Partner search',
      'Reviews due',
      'Visits',
      'Visit costs',
      'Visit assurance',
      'Visit follow-up',
      'Link costs',
      'FOI pack',
      'Gifts, other',
      'Limits',
      'Limit reasons',
      'Limit parts',
      'Limit years',
      'Limit working',
      'Limit reconciliation',
      'Limit cut-off',
      'Limit record',
      'Limit rules',
      'Powers',
      'Authorisation',
      'Logframe',
      'Logframe checks',
      'Logframe changes',
      'Committee summary',
      'Report choices',
      'Notes',
      'Twinledger settings',
    ]);
  });

  it('gives the same result from the same input', () => {
    expect(JSON.stringify(runReport([snapshot], options).sheets)).toBe(JSON.stringify(job.sheets));
  });
});
