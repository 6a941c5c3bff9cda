import { calendarDate } from '../../../src/core/calendarDate';
import { runJob } from '../../../src/job/runJob';
import { plannedSpend, type AskedSpend } from '../../../src/job/plannedSpend';
import type { SaidOfColumn } from '../../../src/job/answeredColumns';
import type { Opened } from '../../../src/taskpane/shown/opened';
import { openedOf } from '../../../src/taskpane/shown/openedOf';
import { readWorkbookFile } from '../../../src/workbook/file/readWorkbook';
import { smallWorkbook } from '../../browser/smallWorkbook';

describe('what the pane shows of a workbook', () => {
  it('is the newest year first, each position in one sentence', async () => {
    const { file, limits } = await opened('payments.xlsx', await smallWorkbook());
    const { positions } = limits;
    expect(file).toBe('payments.xlsx');
    expect(positions.map(({ about }) => about)).toEqual([
      'Derbyshire County Council, Twinning and similar, 2025/26',
      'Derbyshire County Council, Twinning and similar, 2024/25',
    ]);
    expect(positions[0]?.sentence).toBe(
      '£6,150.00 (EXAMPLE) of £18,000.00 (EXAMPLE) (34.2%), handbook test, not verified',
    );
  });

  it('says why nothing can be said once, not twice', async () => {
    const { positions } = (await opened('payments.xlsx', await smallWorkbook())).limits;
    for (const { sentence, reasons } of positions) {
      expect(reasons.filter((reason) => sentence.endsWith(reason))).toEqual([]);
    }
    expect(positions[1]?.sentence).toContain('unknown is not nil');
  });

  it('says what is true of several cells once, naming each cell', async () => {
    const rows = ['Date,Supplier,Description,Cost centre,Net amount'];
    for (const month of ['05', '06']) {
      rows.push(`01/${month}/2025,Example Association,Grant to twinning association,Town twinning,100.00`);
    }
    const { problems } = await opened('grants.csv', Buffer.from(`${rows.join('\n')}\n`));
    const grant = problems.filter(({ sentence }) => sentence.includes('s.1(6)'));
    expect(grant).toHaveLength(1);
    expect(grant[0]?.where).toHaveLength(2);
  });

  it('leads from each amount under a test to the cells that it comes from', async () => {
    const [newest] = (await opened('payments.xlsx', await smallWorkbook())).limits.positions;
    const cells = newest?.bar.rows.map(({ name, amount }) => [name, amount.places.map(({ text }) => text)]);
    expect(cells).toEqual([
      ['Counted', ['Ledger!E16:E27']],
      ['Committed', []],
      ['Waiting for an answer', []],
      ['Limit', ['Ledger!E4:E15']],
      ['Remaining under this test', ['Ledger!E4:E27']],
    ]);
  });

  it('accounts for every row of a table: read is used, queried and not used', async () => {
    const { tables } = await opened('payments.xlsx', await smallWorkbook());
    const ledger = tables.find(({ sheet }) => sheet === 'Ledger');
    expect(ledger?.called).toBe('a ledger');
    expect(ledger?.account).toBe('24 rows read = 24 used + 0 queried + 0 not used');
    for (const { rows } of tables) expect(rows.read).toBe(rows.used + rows.queried + rows.notUsed);
  });

  it('shows every column with a heading, what it was taken for and its first values', async () => {
    const { tables } = await opened('doubt.csv', DOUBTFUL);
    const [table] = tables;
    const column = table?.columns.find(({ header }) => header === 'Value of what was bought');
    expect(column).toMatchObject({ letters: 'D', standing: 'doubtful', values: ['10.50', '7.25'] });
    expect(column?.possible).toContain('not used');
    expect(table?.columns.map(({ letters }) => letters)).toEqual(['A', 'B', 'C', 'D', 'E']);
  });

  it('holds to what a person says of a column, without asking again', async () => {
    const before = (await opened('doubt.csv', DOUBTFUL)).tables[0];
    const said = (header: string, holds: string): SaidOfColumn => ({
      kind: 'ledger',
      header,
      holds,
      source: { file: 'doubt.csv', sheet: null, cell: 'D1' },
    });
    const answers = [said('Value of what was bought', 'not used'), said('Figure B', 'amount')];
    const after = (await opened('doubt.csv', DOUBTFUL, { said: answers })).tables[0];
    const holds = (table: typeof before) =>
      table?.columns.map(({ holds: one, standing }) => `${one}, ${standing}`);
    expect(holds(before)?.[3]).toBe('amount, doubtful');
    expect(holds(after)?.slice(3)).toEqual(['not used, answered', 'amount, answered']);
  });

  it('follows the later word of a person on the same column', async () => {
    const said = ['not used', 'amount'].map((holds) => ({
      kind: 'ledger',
      header: 'Value of what was bought',
      holds,
      source: { file: 'doubt.csv', sheet: null, cell: 'D1' },
    }));
    const [table] = (await opened('doubt.csv', DOUBTFUL, { said })).tables;
    expect(table?.columns[3]).toMatchObject({ holds: 'amount', standing: 'answered' });
  });

  it('draws the bar as long as the limit, its parts one after the other', async () => {
    const { positions } = (await opened('payments.xlsx', await smallWorkbook())).limits;
    expect(positions[0]?.bar.limitAt).toBe(1);
    expect(positions[0]?.bar.parts).toEqual([{ kind: 'counted', from: 0, length: 6150 / 18000 }]);
    expect(positions[0]?.bar.rows.map(({ name, amount }) => [name, amount.text])).toContainEqual([
      'Remaining under this test',
      '£11,850.00 (EXAMPLE)',
    ]);
    expect(positions[1]?.bar.limitAt).toBeNull();
  });

  it('puts every line behind its figure, with its cell, and says that no power is recorded', async () => {
    const [newest] = (await opened('payments.xlsx', await smallWorkbook())).limits.positions;
    expect(newest?.lines.map(({ heading }) => heading)).toEqual(['12 lines counted: £6,150.00 (EXAMPLE)']);
    expect(newest?.lines[0]?.lines[0]?.place.text).toBe('Ledger!E16');
    expect(newest?.powers).toEqual([
      expect.stringMatching(/^No power recorded: 12 lines, £6,150\.00 \(EXAMPLE\)/),
    ]);
  });

  it('works out what more spending would change, up to the amount that meets the test exactly', async () => {
    const asked = { amount: '1,200', month: '2025-11', what: 'hall for twinning', test: 'twinning' } as const;
    const { whatIf } = (await opened('payments.xlsx', await smallWorkbook(), { spend: asked })).limits;
    expect(whatIf).toHaveLength(1);
    const rows = whatIf[0]?.rows ?? [];
    expect(rows.map(({ name, before, after }) => [name, before.text, after.text])).toContainEqual([
      'Remaining under this test',
      '£11,850.00 (EXAMPLE)',
      '£10,650.00 (EXAMPLE)',
    ]);
    expect(rows.at(-1)?.before.text).toBe('£11,850.00 (EXAMPLE)');
    expect(whatIf[0]?.sentences.join(' ')).toContain('one penny more goes beyond it');
  });

  it.each([
    ['', 'No amount was given'],
    ['a lot', '“a lot” is not an amount'],
    ['-5', 'above nil'],
  ])('says what is wrong with the amount "%s"', (amount, sentence) => {
    expect(plannedSpend({ amount, month: '2025-11', what: 'hall', test: null })).toContain(sentence);
  });

  it('offers the months of the years with positions and of the years that follow', async () => {
    const { months } = (await opened('payments.xlsx', await smallWorkbook())).limits;
    expect(months.map(({ financialYear }) => financialYear)).toEqual([
      '2024/25',
      '2025/26',
      '2026/27',
      '2027/28',
    ]);
    expect(months[0]?.months[0]).toEqual({ value: '2024-04', name: 'April 2024' });
    expect(months[0]?.months.at(-1)).toEqual({ value: '2025-03', name: 'March 2025' });
  });
});

const DOUBTFUL = Buffer.from(
  [
    'Invoice date,Supplier,Text,Value of what was bought,Figure B',
    '01/03/2018,Example Ltd,Paper,10.50,8.75',
    '20/03/2018,Sample plc,Pens,7.25,6.04',
    '',
  ].join('\n'),
);

async function opened(
  file: string,
  bytes: Buffer,
  { said = [], spend }: { said?: readonly SaidOfColumn[]; spend?: AskedSpend } = {},
): Promise<Opened> {
  const asOf = calendarDate('2026-04-14');
  if (asOf === null) throw new Error('Not a date');
  const snapshot = await readWorkbookFile(new Uint8Array(bytes), file);
  const plan = spend && plannedSpend(spend);
  const plans = plan === undefined || typeof plan === 'string' ? [] : [plan];
  return openedOf(
    [{ key: file, snapshot }],
    runJob([snapshot], { asOf, councils: [], year: null, said, plans }),
    asOf,
  );
}
