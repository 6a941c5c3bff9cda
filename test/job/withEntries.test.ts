import { calendarDate } from '../../src/core/calendarDate';
import { say } from '../../src/core/messages';
import type { Job } from '../../src/job/job';
import { runJob } from '../../src/job/runJob';
import { withEntries } from '../../src/job/withEntries';
import type { Entry } from '../../src/workbook/entry';
import type { Snapshot } from '../../src/workbook/grid';
import { readWorkbookFile } from '../../src/workbook/file/readWorkbook';
import { smallWorkbook } from '../browser/smallWorkbook';

const NEW = 'partnerships.xlsx';
const asOf = calendarDate('2026-01-31');

const run = (files: readonly Snapshot[]): Job => {
  if (asOf === null) throw new Error('no date');
  return runJob(files, { asOf, councils: [], year: null });
};
const entered = (files: readonly Snapshot[], entries: readonly Entry[]): Snapshot[] =>
  withEntries(files, run(files), entries, NEW);

const choice = (question: string, column: string, text: string): Entry => ({
  sheet: 'settings',
  table: 'settings.choices',
  key: question,
  column,
  text,
});
const basis = (text: string): Entry[] => [
  choice(say.limits.askBasis, 'value', text),
  choice(say.limits.askBasis, 'chosenBy', 'Head of Finance'),
  choice(say.limits.askBasis, 'date', '2 January 2026'),
];

describe('what a person records at a door', () => {
  it('holds as if it stood on the settings sheet, which is made for it', async () => {
    const files = [await payments()];
    const after = run(entered(files, basis('higher')));
    expect(after.limits.choices.basis).toMatchObject({
      value: 'higher',
      recorded: { by: 'Head of Finance', on: '2026-01-02', source: { file: NEW } },
    });
  });

  it('stands before an answer on a sheet of the council’s own', async () => {
    const files = [await payments()];
    expect(run(files).limits.choices.basis?.value).toBe('actual');
    expect(run(entered(files, basis('original budget'))).limits.choices.basis?.value).toBe('originalBudget');
  });

  it('takes the place of an earlier word in the same cell, and a blank takes it back', async () => {
    const files = entered([await payments()], basis('higher'));
    expect(
      run(entered(files, [choice(say.limits.askBasis, 'value', 'actual')])).limits.choices.basis?.value,
    ).toBe('actual');
    const cleared = entered(files, [choice(say.limits.askBasis, 'value', '')]);
    expect(run(cleared).limits.choices.basis?.recorded.by).toBe('Director of Finance');
    expect(cleared).toHaveLength(files.length);
  });

  it('names the council whose ledger it is', async () => {
    const files = [await payments()];
    const council = [
      choice(say.limits.askCouncil, 'value', 'Nottinghamshire County Council'),
      choice(say.limits.askCouncil, 'chosenBy', 'Head of Finance'),
    ];
    expect(run(entered(files, council)).limits.body?.name).toBe('Nottinghamshire County Council');
  });

  it('records a power for a kind of spend with who decided', async () => {
    const power = (column: string, text: string): Entry => ({
      sheet: 'powers',
      table: 'powers.recorded',
      key: say.powers.kinds.twinning,
      column,
      text,
    });
    const files = entered(
      [await payments()],
      [
        power('power', 'Localism Act 2011, s.1'),
        power('decidedBy', 'A Person'),
        power('role', 'monitoring officer'),
      ],
    );
    const { lines } = run(files).limits;
    expect(new Set(lines.map((line) => line.power))).toEqual(new Set(['Localism Act 2011, s.1']));
  });

  it('enters the authorisation, and no figure is still no answer', async () => {
    const item = (key: string, text: string): Entry => ({
      sheet: 'authorisation',
      table: 'authorisation.document',
      key,
      column: 'entry',
      text,
    });
    const files = entered(
      [await payments()],
      [
        item(say.authorisation.items.reference, 'GA 1 (EXAMPLE)'),
        item(say.authorisation.items.date, '1 April 1994'),
      ],
    );
    const { authorisation } = run(files).limits;
    expect(authorisation).toMatchObject({
      reference: 'GA 1 (EXAMPLE)',
      date: '1994-04-01',
      bands: [],
      flat: null,
    });
  });
});

async function payments(): Promise<Snapshot> {
  return readWorkbookFile(new Uint8Array(await smallWorkbook()), 'payments.xlsx');
}
