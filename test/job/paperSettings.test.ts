import type { CalendarDate } from '../../src/core/calendarDate';
import { say } from '../../src/core/messages';
import type { ReportJob } from '../../src/job/job';
import { recordedPaper } from '../../src/job/recordedPaper';
import { runJob, runReport } from '../../src/job/runJob';
import { withEntries } from '../../src/job/withEntries';
import { shippedProfile } from '../../src/report/profiles/shippedProfile';
import type { Snapshot } from '../../src/workbook/grid';
import { readWorkbookFile } from '../../src/workbook/file/readWorkbook';
import { smallWorkbook } from '../browser/smallWorkbook';

const words = say.paperSettings;

type Entries = Partial<Record<keyof typeof words.items, string>>;

describe('what is entered about the report on the settings sheet', () => {
  it('goes into the paper: the meeting, what it is for, and the post of the author', async () => {
    const { report } = await reported({
      meeting: '7 April 2026',
      purpose: 'for decision',
      author: 'Head of Policy',
    });
    const block = Object.fromEntries(report.titleBlock.map(({ label, text }) => [label, text]));
    expect(block).toMatchObject({
      'Date of meeting': '7 April 2026',
      'Report for': 'decision',
      'Report of': 'Head of Policy',
    });
  });

  it('names the form of report and the day of its figures for whoever asks', async () => {
    const { paper } = await reported({ profile: 'D2 Joint Committee', asOf: '31/12/2025' });
    expect(paper).toMatchObject({ profile: { id: 'd2' }, asOf: '2025-12-31', findings: [] });
  });

  it('holds at every door that is given no other form or day', async () => {
    expect(recordedPaper(await entered({ profile: 'D2 Joint Committee' }))).toMatchObject({
      profile: { id: 'd2' },
      asOf: null,
    });
  });

  it('is asked about at its cell where it cannot be followed', async () => {
    const { paper } = await reported({ meeting: 'soon', profile: 'ours' });
    expect(paper).toMatchObject({ meeting: null, profile: null });
    expect(paper.findings.map(({ message }) => message)).toEqual([
      expect.stringContaining('“Form of report” on the settings sheet is “ours”'),
      expect.stringContaining('“Date of the meeting” on the settings sheet is “soon”'),
    ]);
    expect(paper.findings.every(({ source }) => source?.sheet === say.job.settingsName)).toBe(true);
  });
});

const options = { asOf: '2026-01-31' as CalendarDate, councils: [], year: null };

async function reported(given: Entries): Promise<ReportJob> {
  return runReport(await entered(given), { ...options, profile: shippedProfile('standard'), meeting: null });
}

async function entered(given: Entries): Promise<Snapshot[]> {
  const files: Snapshot[] = [await readWorkbookFile(new Uint8Array(await smallWorkbook()), 'payments.xlsx')];
  const entries = Object.entries(given).map(([item, text]) => ({
    sheet: 'settings',
    table: 'settings.paper',
    key: words.items[item as keyof typeof words.items],
    column: 'entry',
    text,
  }));
  return withEntries(files, runJob(files, options), entries, 'partnerships.xlsx');
}
