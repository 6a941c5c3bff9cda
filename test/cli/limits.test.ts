import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cellName } from '../../src/core/source';
import { typedFile } from '../workbook/file/typedFile';
import { newFolder, SAMPLE, twinledger, twinledgerAt } from './terminalFor';

/** The lines of a block, from its heading to the next blank line. */
function block(out: string, heading: string): string {
  const lines = out.split('\n');
  const from = lines.indexOf(heading);
  if (from < 0) throw new Error(`no block ${heading}`);
  return lines
    .slice(from + 1, lines.indexOf('', from))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const TWINNING = 'Derbyshire County Council, Twinning and similar, 2018/19';

describe('twinledger limits in the terminal', () => {
  it('says first, in one sentence, how each position stands, then what is asked, left out and queried', async () => {
    const { out } = await twinledger('limits', SAMPLE);
    const told = block(out, TWINNING);
    expect(told).toMatch(
      /^£6,268\.00 \(EXAMPLE\) of £7,702\.80 \(EXAMPLE\) \(81\.4%\), handbook test, not verified Remaining under this test: £1,434\.80 \(EXAMPLE\) Why, and what is asked: - /,
    );
    const order = [
      'Why, and what is asked:',
      'Left out: nothing',
      'Queried, in no sum yet: £5,328.50 (EXAMPLE)',
    ];
    expect(order.map((words) => told.indexOf(words))).toEqual(
      [...order.map((words) => told.indexOf(words))].sort((one, other) => one - other),
    );
    expect(told).toContain('- £800.00 (EXAMPLE) (2 lines): Travel of members');
    expect(told).toContain('[council-workbook.xlsx, Ledger!J172:J173]');
  });

  it('says a missing figure once, not again among the reasons', async () => {
    const { out } = await twinledger('limits', SAMPLE);
    const told = block(out, 'Derbyshire County Council, Other assistance, 2018/19');
    expect(told.split('The population table of the general authorisation is empty')).toHaveLength(2);
  });

  it('says what is left out, with the reason', async () => {
    const ledger = path.join(newFolder(), 'ledger.csv');
    writeFileSync(
      ledger,
      [
        'Date,Cost Centre,CC Description,Account Description,Supplier,Description,Net Amount',
        '2018-05-01,CC9,International Relations,VAT,Example Ltd,Input VAT on twinning lunch,20.00',
        '2018-05-01,CC9,International Relations,Hospitality,Example Ltd,Twinning lunch,100.00',
      ].join('\n'),
    );
    const { out } = await twinledger('limits', ledger);
    expect(block(out, 'Twinning and similar, 2018/19')).toMatch(/Left out: £20\.00 - £20\.00, .*VAT/);
  });

  it('says after each year how its ledger stands to working, trial balance and 31 March, and that nobody reviewed it', async () => {
    const { out } = await twinledger('limits', SAMPLE);
    const year = block(out, 'The ledger of 2017/18');
    expect(year).toContain('the working holds £317,689.01 (EXAMPLE) for the year.');
    expect(year).toContain('Trial balance: no figure given.');
    expect(year).toContain(
      'Cut-off: 9 lines round 31 March 2018, 6 of them counted in another year than booked.',
    );
    expect(year).toContain('Accruals: 1 matched.');
    expect(block(out, 'Review')).toContain('Not reviewed yet.');
  });

  it('says whether the ledger ties, and that a review is stale, from the workbook that is handed back', async () => {
    const folder = newFolder();
    expect((await twinledger('report', SAMPLE, '--out', folder)).code).toBe(0);
    const made = path.join(folder, 'partnerships.xlsx');
    const file = await typedFile(readFileSync(made));
    const { grids } = await file.read();
    const enter = async (
      sheet: string,
      row: string,
      header: string,
      typed: string | number,
    ): Promise<void> => {
      const rows = grids.find((grid) => grid.sheet === sheet)?.rows ?? [];
      const column = rows.map((cells) => cells.indexOf(header)).find((at) => at >= 0) ?? -1;
      await file.edit(
        sheet,
        cellName(
          rows.findIndex((cells) => cells[0] === row),
          column,
        ),
        typed,
      );
    };
    await enter('Limit reconciliation', '2018/19', 'Trial balance', 301363.22);
    await enter('Limit reconciliation', '2018/19', 'Taken from', 'TB07');
    await enter('Limit record', 'Reviewed', 'Name', 'A. Reviewer');
    await enter('Limit record', 'Reviewed', 'Date', '02/05/2019');
    const returned = path.join(folder, 'returned.xlsx');
    writeFileSync(returned, file.bytes());
    const { code, out } = await twinledger('limits', SAMPLE, returned, '--as-of', '2019-06-01');
    expect(code).toBe(0);
    expect(block(out, 'The ledger of 2018/19')).toContain(
      'Trial balance: does not tie, by £250.00. The figure given is £301,363.22 (TB07).',
    );
    expect(block(out, 'Review')).toMatch(/^STALE: .* since the review of 2 May 2019\./);
  });

  it('can be read on 60 columns, plans and lines included', async () => {
    const { out } = await twinledgerAt(
      60,
      'limits',
      SAMPLE,
      '--plan',
      '500.00 2019-02 reception for visitors',
    );
    expect(out.split('\n').filter((line) => line.length > 60)).toEqual([]);
    expect(block(out, TWINNING)).toContain('handbook test, not verified');
  });
});
