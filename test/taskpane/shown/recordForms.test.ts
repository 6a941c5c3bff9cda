import { calendarDate } from '../../../src/core/calendarDate';
import { say } from '../../../src/core/messages';
import { runJob } from '../../../src/job/runJob';
import { withEntries } from '../../../src/job/withEntries';
import type { Opened } from '../../../src/taskpane/shown/opened';
import { openedOf } from '../../../src/taskpane/shown/openedOf';
import type { RecordFormText } from '../../../src/taskpane/shown/recordForm';
import { readWorkbookFile } from '../../../src/workbook/file/readWorkbook';
import type { Snapshot } from '../../../src/workbook/grid';
import { smallWorkbook } from '../../browser/smallWorkbook';

const asOf = calendarDate('2026-04-14');

describe('what can be recorded in the pane', () => {
  it('offers the answers that a choice may have, and stands in the form once it is recorded', async () => {
    const files = [await payments()];
    const basis = formOf(files, say.limits.askBasis);
    expect(field(basis, 'value').options).toContain('higher');
    const after = recorded(files, basis, {
      value: 'higher',
      chosenBy: 'Director of Finance',
      date: '2 April 2026',
    });
    const again = formOf(after, say.limits.askBasis);
    expect(again.fields.map(({ value }) => value)).toEqual([
      'higher',
      'Director of Finance',
      '2 April 2026',
      '',
    ]);
    const choice = shown(after).limits.choices.find(({ question }) => question === say.limits.askBasis);
    expect(choice).toMatchObject({ inForce: 'higher', recorded: 'Director of Finance, 2 April 2026' });
  });

  it('gives the register’s choices forms as well', async () => {
    const files = [await payments()];
    const { register } = shown(files).settings;
    expect(register.map(({ question }) => question)).toContain(say.gifts.askDormant);
    const [dormant] = register;
    if (!dormant) throw new Error('no choice');
    const after = recorded(files, dormant.form, { value: '5', chosenBy: 'Head of Policy' });
    expect(shown(after).settings.register[0]).toMatchObject({ inForce: '5', recorded: 'Head of Policy' });
  });

  it('offers the powers for each kind of spend there is, and moves lines to the one that is recorded', async () => {
    const files = [await payments()];
    const [power] = shown(files).limits.powers;
    expect(power).toMatchObject({ lines: expect.stringMatching(/EXAMPLE/), recorded: 'no power recorded' });
    if (!power) throw new Error('no power');
    const [option] = field(power.form, 'power').options;
    const after = recorded(files, power.form, {
      power: option ?? '',
      decidedBy: 'A Person',
      role: 'monitoring officer',
      date: '2 April 2026',
    });
    expect(shown(after).limits.powers[0]?.recorded).toContain(option);
  });

  it('enters the authorisation, its flat limit with it', async () => {
    const files = [await payments()];
    const form = shown(files).limits.authorisation?.form;
    if (!form) throw new Error('no form');
    expect(shown(files).limits.authorisation?.inForce).toEqual([]);
    const entry = (label: string, text: string) => ({ label, text });
    const after = recordedAs(files, form, [
      entry(say.authorisation.items.reference, 'GA 1 (EXAMPLE)'),
      entry(say.authorisation.items.date, '1 April 1994'),
      entry(say.authorisation.items.nation, 'England'),
      entry(say.authorisation.items.firstYear, '2024/25'),
      entry(say.authorisation.items.enteredBy, 'Director of Finance'),
      entry(say.authorisation.items.flat, '1,000'),
    ]);
    expect(shown(after).limits.authorisation?.inForce.join(' ')).toContain('GA 1 (EXAMPLE)');
    expect(run(after).limits.authorisation.flat?.value).toBe(100_000);
  });

  it('reads bands as they are typed into the form', async () => {
    const files = [await payments()];
    const form = shown(files).limits.authorisation?.form;
    if (!form) throw new Error('no form');
    const band = (column: string, text: string) => {
      const own = form.fields.find(({ cell }) => cell.key === 'Band 1' && cell.column === column);
      if (!own) throw new Error('no field');
      return { ...own.cell, text };
    };
    const entries = [band('from', '0'), band('to', '50,000'), band('limit', '£1,200.50')];
    const once = withEntries(files, run(files), entries, 'new.xlsx');
    const twice = withEntries(once, run(once), [band('limit', '1,300')], 'new.xlsx');
    for (const [file, sum] of [
      [once, 120_050],
      [twice, 130_000],
    ] as const) {
      expect(run(file).limits.authorisation.bands).toMatchObject([
        { from: 0, to: 50_000, limit: { value: sum } },
      ]);
    }
  });

  it('follows the day for which figures are asked, and says where the rest is set', async () => {
    const files = [await payments()];
    const { paper, sheets } = shown(files).settings;
    expect(paper.fields.map(({ label }) => label)).toContain(say.paperSettings.items.asOf);
    expect(sheets.every(({ place }) => place === null)).toBe(true);
    const after = recordedAs(files, paper, [{ label: say.paperSettings.items.asOf, text: '31 March 2026' }]);
    const settings = shown(after).settings.sheets.find(({ name }) => name === say.job.settingsName);
    expect(settings?.place?.source).toMatchObject({ sheet: say.job.settingsName, cell: 'A1' });
    expect(run(after).paper.asOf).toBe('2026-03-31');
  });
});

function run(files: readonly Snapshot[]): ReturnType<typeof runJob> {
  if (asOf === null) throw new Error('Not a date');
  return runJob(files, { asOf, councils: [], year: null });
}

function shown(files: readonly Snapshot[]): Opened {
  if (asOf === null) throw new Error('no date');
  return openedOf(
    files.map((snapshot) => ({ key: snapshot.file, snapshot })),
    run(files),
    asOf,
  );
}

function formOf(files: readonly Snapshot[], question: string): RecordFormText {
  const choice = shown(files).limits.choices.find((one) => one.question === question);
  if (!choice) throw new Error(`Not asked: ${question}`);
  return choice.form;
}

function field(form: RecordFormText, column: string): RecordFormText['fields'][number] {
  const own = form.fields.find(({ cell }) => cell.column === column);
  if (!own) throw new Error(`No field ${column}`);
  return own;
}

function recorded(
  files: readonly Snapshot[],
  form: RecordFormText,
  texts: Readonly<Record<string, string>>,
): Snapshot[] {
  const entries = Object.entries(texts).map(([column, text]) => ({ ...field(form, column).cell, text }));
  return withEntries(files, run(files), entries, 'partnerships.xlsx');
}

function recordedAs(
  files: readonly Snapshot[],
  form: RecordFormText,
  given: readonly { readonly label: string; readonly text: string }[],
): Snapshot[] {
  const entries = given.map(({ label, text }) => {
    const own = form.fields.find((one) => one.label === label);
    if (!own) throw new Error(`No field ${label}`);
    return { ...own.cell, text };
  });
  return withEntries(files, run(files), entries, 'partnerships.xlsx');
}

async function payments(): Promise<Snapshot> {
  return readWorkbookFile(new Uint8Array(await smallWorkbook()), 'payments.xlsx');
}
