import { calendarDate } from '../../src/core/calendarDate';
import type { ReportJob } from '../../src/job/job';
import { limitsJson } from '../../src/job/limitsJson';
import { runReport } from '../../src/job/runJob';
import { renderText } from '../../src/report/text';
import { cellName } from '../../src/core/source';
import { fileWorkbook } from '../../src/workbook/file/fileWorkbook';
import type { CellValue, Snapshot } from '../../src/workbook/grid';
import { ledgerOf, type Posting } from '../limits/ledgerOf';
import { gridOf } from '../tables/gridOf';
import { typedFile } from '../workbook/file/typedFile';
import { derbyOn } from './derbyOn';

const options = derbyOn('2018-12-14');
const { asOf } = options;

const POSTINGS: readonly Posting[] = [
  ['2018-05-01', 'Twinning lunch', 700],
  ['2018-06-01', 'Twinning dinner', 300.5],
  ['2018-07-01', 'Gritting salt', 40, { centre: 'Highways' }],
];

const ledgerFile = (postings: readonly Posting[], sha256: string | null): Snapshot => ({
  file: 'ledger.xlsx',
  sha256,
  names: new Map(),
  findings: [],
  grids: [gridOf(ledgerOf(postings), { file: 'ledger.xlsx', sheet: 'Ledger' })],
});

const ledger = ledgerFile(POSTINGS, 'a1');

type Typed = readonly [sheet: string, row: string, header: string, text: string];

/** The output workbook of a job with entries typed beside the rows and under the headers named, read back. */
async function handedBack(job: ReportJob, entries: readonly Typed[]): Promise<Snapshot> {
  let bytes: Uint8Array = new Uint8Array();
  await fileWorkbook({ file: 'out.xlsx', bytes: null, onBytes: (made) => void (bytes = made) }).write(
    job.sheets,
  );
  const file = await typedFile(bytes);
  const { grids } = await file.read();
  for (const [sheet, first, header, text] of entries) {
    const rows: readonly (readonly CellValue[])[] = grids.find((grid) => grid.sheet === sheet)?.rows ?? [];
    const row = rows.findIndex((cells) => cells[0] === first);
    const column = rows.map((cells) => cells.indexOf(header)).find((at) => at >= 0) ?? -1;
    await file.edit(sheet, cellName(row, column), text);
  }
  return file.read();
}

const REVIEW: readonly Typed[] = [
  ['Limit record', 'Reviewed', 'Name', 'A. Reviewer'],
  ['Limit record', 'Reviewed', 'Position', 'Head of Finance'],
  ['Limit record', 'Reviewed', 'Date', '20/12/2018'],
];

describe('a trial balance figure entered on the reconciliation', () => {
  it('is held against the ledger, and stays on the sheet with who gave it', async () => {
    const back = await handedBack(runReport([ledger], options), [
      ['Limit reconciliation', '2018/19', 'Trial balance', '1290.50'],
      ['Limit reconciliation', '2018/19', 'Given by', 'Finance Business Partner'],
      ['Limit reconciliation', '2018/19', 'Taken from', 'TB07 of 3 May'],
    ]);
    const job = runReport([ledger, back], options);
    expect(limitsJson(job).ties).toMatchObject([
      {
        financialYear: '2018/19',
        ledger: '1040.50',
        trialBalance: { amount: '1290.50', named: true, takenFrom: 'TB07 of 3 May' },
        standing: 'doesNotTie',
        against: '-250.00',
      },
    ]);
    const [row] = job.sheets.find(({ id }) => id === 'limit-tie')?.tables[0]?.rows ?? [];
    expect(row?.cells).toMatchObject({
      balance: { value: 1290.5 },
      standing: { result: 'does not tie, by £250.00' },
      by: { value: 'Finance Business Partner' },
    });
    expect(job.record.findings.map(({ message }) => message).join(' ')).toContain('by £250.00');
  });

  it('is told in the paper, the difference as a figure that leads to the entry and to the ledger', async () => {
    const back = await handedBack(runReport([ledger], options), [
      ['Limit reconciliation', '2018/19', 'Trial balance', '1290.50'],
      ...REVIEW,
    ]);
    const { report } = runReport([ledger, back], options);
    const difference = report.figures.find(({ id }) => id === 'tie.2018-19')?.figure;
    expect(difference?.value).toBe(25_000);
    expect(difference?.sources.map(({ file, sheet }) => `${file} ${sheet ?? ''}`)).toEqual([
      'out.xlsx Limit reconciliation',
      ...POSTINGS.map(() => 'ledger.xlsx Ledger'),
    ]);
    const text = renderText(report);
    expect(text).toContain(
      'The ledger of 2018/19 does not tie to the trial balance figure given, by £250.00. The working was reviewed on 20 December 2018 by the Head of Finance',
    );
    expect(text).not.toContain('A. Reviewer');
  });

  it('is asked about where nobody is named for it, or where it is no amount', async () => {
    const first = runReport([ledger], options);
    const asked = async (figure: string) => {
      const back = await handedBack(first, [['Limit reconciliation', '2018/19', 'Trial balance', figure]]);
      const { findings, ties } = runReport([ledger, back], options).record;
      return [ties[0]?.standing, findings.map(({ message }) => message).join(' ')];
    };
    expect(await asked('1040.50')).toEqual(['ties', expect.stringContaining('who gave it')]);
    expect(await asked('see Jo')).toEqual(['notGiven', expect.stringContaining('"see Jo"')]);
  });
});

describe('a review entered on the limit record', () => {
  it('counts while the ledger is as it was, and is stale when another one takes its place', async () => {
    const back = await handedBack(runReport([ledger], options), REVIEW);
    const same = runReport([ledger, back], options);
    expect([
      same.record.review.standing,
      same.record.review.grounds.filter(({ change }) => change !== 'same'),
    ]).toEqual(['counts', []]);
    const changed = ledgerFile([...POSTINGS, ['2018-08-01', 'Twinning tea', 5]], 'b2');
    const { record } = runReport([changed, back], options);
    expect(record.review.standing).toBe('stale');
    expect(record.review.sentence).toContain(
      'STALE: ledger.xlsx changed since the review of 20 December 2018.',
    );
  });

  it('is stale when a choice or the financial year of the as-at date is another', async () => {
    const back = await handedBack(runReport([ledger], options), [
      ...REVIEW,
      [
        'Twinledger settings',
        'Staff costs in the twinning test (counted, excluded)',
        'New answer',
        'excluded',
      ],
      [
        'Twinledger settings',
        'Staff costs in the twinning test (counted, excluded)',
        'Chosen by',
        'Treasurer',
      ],
    ]);
    const later = calendarDate('2019-04-01') ?? asOf;
    const { review } = runReport([ledger, back], { ...options, asOf: later }).record;
    expect(review.grounds.filter(({ change }) => change === 'changed').map(({ what }) => what)).toEqual([
      'Staff costs in the twinning test (counted, excluded)',
      'Financial year of the as-at date',
    ]);
  });

  it('rests on the values read where a workbook has no hash, as in Excel', async () => {
    const open = ledgerFile(POSTINGS, null);
    const back = await handedBack(runReport([open], options), REVIEW);
    expect(runReport([open, back], options).record.review.standing).toBe('counts');
    const changed = ledgerFile([['2018-05-01', 'Twinning lunch, amended', 700], ...POSTINGS.slice(1)], null);
    const { review } = runReport([changed, back], options).record;
    expect(review.sentence).toContain('Ledger (');
    expect(review.standing).toBe('stale');
  });

  it('keeps names out of the JSON and the position in it', async () => {
    const back = await handedBack(runReport([ledger], options), REVIEW);
    const json = limitsJson(runReport([ledger, back], options));
    expect(json.record.reviewed).toEqual({ named: true, position: 'Head of Finance', on: '2018-12-20' });
    expect(JSON.stringify(json)).not.toContain('A. Reviewer');
  });
});

describe('a decision entered beside a line', () => {
  it('stands on the next sheet with who decided, when and why', async () => {
    const first = runReport([ledger], options);
    const ref = first.limits.lines[0]?.ref ?? '';
    const back = await handedBack(first, [
      ['Limit working', ref, 'Your treatment', 'excluded'],
      ['Limit working', ref, 'Your reason', 'paid in error'],
      ['Limit working', ref, 'Decided by', 'Treasurer'],
      ['Limit working', ref, 'Decided on', '04/12/2018'],
    ]);
    const working = runReport([ledger, back], options).sheets.find(({ id }) => id === 'limit-working');
    expect(working?.tables[0]?.rows[0]?.cells).toMatchObject({
      treatment: { value: 'excluded' },
      rule: { value: 'by-hand' },
      yourReason: { value: 'paid in error' },
      decidedBy: { value: 'Treasurer' },
      decidedOn: { value: '2018-12-04' },
    });
  });
});
