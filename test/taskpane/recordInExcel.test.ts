import { calendarDate } from '../../src/core/calendarDate';
import type { Job, JobOptions } from '../../src/job/job';
import { runJob } from '../../src/job/runJob';
import { settingsOf } from '../../src/job/settingsOf';
import { openWorkbook } from '../workbook/excel/openWorkbook';

const HEADER = 'Value of what was bought';
const ROWS = [
  ['Invoice date', 'Supplier', 'Text', HEADER, 'Figure B'],
  ['2018-03-01', 'Example Ltd', 'Paper', 10.5, 8.75],
  ['2018-03-20', 'Sample plc', 'Pens', 7.25, 6.04],
];

describe('what is recorded about a column in Excel', () => {
  it('holds from the next reading on, gives way to a later word in its cell, and to a blank', async () => {
    const { host, port } = openWorkbook('Payments');
    const payments = host.workbook.sheet('Payments');
    ROWS.forEach((cells, row) => cells.forEach((cell, column) => payments.enter(row, column, cell)));
    const asOf = calendarDate('2018-12-14');
    if (asOf === null) throw new Error('no date');
    const read = async (options: Pick<JobOptions, 'said'> = {}): Promise<Job> =>
      runJob([await port.snapshot()], { asOf, councils: [], year: null, ...options });

    const source = { file: 'open.xlsx', sheet: 'Payments', cell: 'D1' };
    const said = [{ kind: 'ledger', header: HEADER, holds: 'amount', source }];
    await port.write([settingsOf(await read({ said }))]);
    const [answer] = (await read()).answers;
    expect(answer).toMatchObject({ kind: 'ledger', header: HEADER, field: 'amount' });
    if (!answer) throw new Error('no answer');

    await port.enter([{ source: answer.source, text: 'not used' }]);
    expect((await read()).answers).toMatchObject([{ header: HEADER, field: null }]);
    await port.enter([{ source: answer.source, text: '' }]);
    expect((await read()).answers).toEqual([]);
  });
});
