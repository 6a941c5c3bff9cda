import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { summarySchema, type SummaryJson } from '../../src/job/contract';
import { readWorkbookFile } from '../../src/workbook/file/readWorkbook';
import type { CellValue, Grid, Snapshot } from '../../src/workbook/grid';
import { newFolder, SAMPLE, twinledger } from '../cli/terminalFor';
import { convert } from './office';
import { formulaResults } from './recalculate';

let summary: SummaryJson;
let written: Snapshot;
let fresh: Snapshot;

beforeAll(async () => {
  const out = newFolder();
  const plans = path.join(out, 'plans.csv');
  writeFileSync(
    plans,
    [
      'Planned activity,Planned amount,Planned month',
      'Reception for visitors,500.05,2019-02',
      'Concert,434.80,2019-03',
      'Staff time on technical assistance to Lilongwe,300.00,2019-03',
      'Youth exchange,2000.00,2019-06',
    ].join('\n'),
  );
  const folder = path.join(out, 'report');
  expect((await twinledger('report', SAMPLE, plans, '--out', folder)).code).toBe(0);
  const workbook = path.join(folder, 'partnerships.xlsx');
  const read = (file: string) => readWorkbookFile(new Uint8Array(readFileSync(file)), path.basename(file));
  summary = summarySchema.parse(JSON.parse(readFileSync(path.join(folder, 'summary.json'), 'utf8')));
  written = await read(workbook);
  fresh = await read(convert(workbook, 'xlsx'));
});

/** The sheet that has a table under this caption. */
function sheetWith(caption: string): Grid {
  const grid = fresh.grids.find(({ rows }) => rows.some((row) => row[0] === caption));
  if (!grid) throw new Error(`no table ${caption}`);
  return grid;
}

/** A row of the table under a caption, by header. */
function rowOf(caption: string, ...start: readonly string[]): (header: string) => CellValue {
  const { rows } = sheetWith(caption);
  const head = rows.findIndex((row) => row[0] === caption) + 1;
  const row = rows.slice(head + 1).find((cells) => start.every((text, at) => cells[at] === text));
  if (!row) throw new Error(`no row ${start.join(', ')} under ${caption}`);
  return (header) => row[rows[head]?.indexOf(header) ?? -1] ?? null;
}

const pounds = (sum: string | null | undefined): number | null => (sum == null ? null : Number(sum));

describe('the sheets Limit plans, years and parts, counted afresh by LibreOffice', () => {
  it('come to what the engine worked out, formula by formula', () => {
    const [ours, theirs] = [formulaResults(written), formulaResults(fresh)];
    expect(
      Object.keys(ours).filter((at) => /^Limit(?:s| plans| years| parts)!/.test(at)).length,
    ).toBeGreaterThan(40);
    for (const [at, result] of Object.entries(ours)) {
      if (typeof result === 'number') expect([at, theirs[at]]).toEqual([at, expect.closeTo(result, 6)]);
      else expect([at, theirs[at]]).toEqual([at, result]);
    }
  });

  it('show before, after and boundary of each test and year as summary.json has them', () => {
    const caption = 'What the plans would change: a question, not a permission';
    const tests = { twinning: 'Twinning and similar', assistance: 'Other assistance', externallyFunded: '' };
    expect(summary.limits.whatIf).toHaveLength(3);
    for (const one of summary.limits.whatIf) {
      const cell = rowOf(caption, one.councils.join('; '), tests[one.route], one.financialYear);
      expect([
        cell('Planned'),
        cell('Remaining before'),
        cell('Remaining after'),
        cell('Meets the test exactly'),
      ]).toEqual([
        pounds(one.planned),
        pounds(one.before?.remaining),
        pounds(one.after?.remaining),
        pounds(one.boundary),
      ]);
      if (one.nextYear === null) continue;
      const { financialYear, limit } = one.nextYear;
      const next = rowOf(
        'What the plans would do to the next year’s limit, on the actual basis',
        one.councils.join('; '),
        tests[one.route],
        financialYear,
      );
      expect([next('Limit without the plans'), next('Limit with the plans')]).toEqual([
        pounds(limit.without),
        pounds(limit.with),
      ]);
    }
  });

  it('show the years side by side and the parts by partnership as summary.json has them', () => {
    for (const year of summary.limits.years.filter(({ route }) => route === 'twinning')) {
      const cell = rowOf(
        'The years side by side',
        year.councils.join('; '),
        'Twinning and similar',
        year.financialYear,
      );
      expect([
        cell('Year before: actual'),
        cell('Limit'),
        cell('Counted'),
        cell('Remaining under this test'),
      ]).toEqual([year.base.actual, year.limit, year.counted, year.remaining].map(pounds));
    }
    const parts = summary.limits.positions.flatMap(({ route, financialYear, byPartnership, councils }) =>
      route !== 'twinning'
        ? []
        : byPartnership.map((part) => ({ ...part, financialYear, councils: councils.join('; ') })),
    );
    expect(parts.length).toBeGreaterThan(2);
    for (const { councils, financialYear, partnership, amount } of parts) {
      const cell = rowOf(
        'What is counted, by partnership',
        councils,
        'Twinning and similar',
        financialYear,
        partnership ?? 'not attributed',
      );
      expect(cell('Counted')).toBe(pounds(amount));
    }
  });
});
