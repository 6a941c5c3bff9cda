import { calendarDate } from '../../src/core/calendarDate';
import type { Job } from '../../src/job/job';
import { runReport } from '../../src/job/runJob';
import { shippedProfile } from '../../src/report/profiles/shippedProfile';
import { find, openWorkbook } from '../workbook/excel/openWorkbook';

const asOf = calendarDate('2018-12-14');
if (asOf === null) throw new Error('no date');
const options = { asOf, councils: [], year: null, profile: shippedProfile('d2'), meeting: null };

const DOUBTFUL = 'Value of what was bought';
const ROWS = [
  ['Invoice date', 'Supplier', 'Text', DOUBTFUL, 'Figure B'],
  ['2018-03-01', 'Example Ltd', 'Paper', 10.5, 8.75],
  ['2018-03-20', 'Sample plc', 'Pens', 7.25, 6.04],
];

/** What was asked about columns, and what the ledger's amounts add up to. */
function ledgerOf(job: Job): { questions: number; amount: string | undefined } {
  const table = job.inspected.files[0]?.tables.find(({ kind }) => kind === 'ledger');
  const questions = table?.findings.filter(({ rule }) => rule === 'tables.column') ?? [];
  return { questions: questions.length, amount: table?.totals.amount };
}

describe('an answer about a column in the open workbook', () => {
  it('holds from the next reading on, and when the set is written again', async () => {
    const { host, port } = openWorkbook('Payments');
    const payments = host.workbook.sheet('Payments');
    ROWS.forEach((cells, row) => cells.forEach((cell, column) => payments.enter(row, column, cell)));
    const first = runReport([await port.snapshot()], options);
    expect(ledgerOf(first)).toEqual({ questions: 1, amount: '17.75' });
    await port.write(first.sheets);

    const asked = find(host, 'Twinledger settings', DOUBTFUL);
    const { column } = find(host, 'Twinledger settings', 'Holds the');
    asked.sheet.enter(asked.row, column, 'not used');
    asked.sheet.enter(asked.row + 1, asked.column, 'Figure B');
    asked.sheet.enter(asked.row + 1, asked.column + 1, 'ledger');
    asked.sheet.enter(asked.row + 1, column, 'amount');

    const second = runReport([await port.snapshot()], options);
    expect(ledgerOf(second)).toEqual({ questions: 0, amount: '14.79' });
    await port.write(second.sheets);
    const third = runReport([await port.snapshot()], options);
    expect(ledgerOf(third)).toEqual({ questions: 0, amount: '14.79' });
    expect(third.sheets).toEqual(second.sheets);
  });
});
