import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { calendarDate } from '../../../src/core/calendarDate';
import { say } from '../../../src/core/messages';
import { runJob } from '../../../src/job/runJob';
import { withEntries } from '../../../src/job/withEntries';
import { shippedProfile as profile } from '../../../src/report/profiles/shippedProfile';
import { readRoute } from '../../../src/report/housekeeping/choiceReaders';
import { paperShown } from '../../../src/taskpane/shown/paperShown';
import type { PaperText } from '../../../src/taskpane/shown/paperText';
import type { RecordFormText } from '../../../src/taskpane/shown/recordForm';
import { settingsShown } from '../../../src/taskpane/shown/settingsShown';
import { readWorkbookFile } from '../../../src/workbook/file/readWorkbook';
import type { Snapshot } from '../../../src/workbook/grid';

const FILE = 'council-workbook.xlsx';
const SAMPLE = resolve(__dirname, '../../../assets/samples', FILE);

let sample: readonly Snapshot[];
/** Worked out once: the job over the sample takes its time. */
let job: ReturnType<typeof runJob>;
let paper: PaperText;

beforeAll(async () => {
  sample = [await readWorkbookFile(new Uint8Array(readFileSync(SAMPLE)), FILE)];
  job = run(sample);
  paper = paperShown(FILE, job, null);
});

describe('the paper of the sample, as the clerk sees it', () => {
  it('is told in one sentence: title, purpose, committee, meeting, draft, and how much wants attention', () => {
    const { sentence } = paper;
    expect(sentence).toMatch(
      /^DRAFT: “.+”, for noting, .+, no date of meeting; \d+ things want attention\.$/,
    );
  });

  it('counts every section without text and every finding that it lists, and no other', () => {
    const { sentence, sections, findings } = paper;
    const missing = sections.filter(({ standing }) => standing === 'missing').length;
    const listed = findings.flatMap((topic) => topic.findings).length;
    expect(missing).toBeGreaterThan(5);
    expect(sentence).toContain(`; ${missing + listed} things`);
  });

  it('puts findings together by what they are about, each with its strength in a word and the way to its cell', () => {
    const { findings } = paper;
    expect(findings.map(({ name }) => name)).toEqual([
      'What is asked of the committee',
      'Figures',
      'The text',
    ]);
    const [purpose] = findings[0]?.findings ?? [];
    expect(purpose?.sentence).toMatch(/^Warning: Paragraph 3\.1 says the report is for noting/);
    expect(purpose?.place?.text).toBe('Report notes!B31');
    const sentences = findings.flatMap((topic) => topic.findings.map(({ sentence }) => sentence));
    expect(sentences.some((sentence) => sentence.includes('is required by this form of report'))).toBe(false);
    expect(sentences.every((sentence) => /^(Error|Warning|Hint): /.test(sentence))).toBe(true);
  });

  it('says what each figure is and where it comes from, ranges in one', () => {
    const { working, figures } = paper;
    const runs = JSON.stringify(working.parts).match(/"figure":"[^"]+"/g) ?? [];
    expect(runs.length).toBeGreaterThan(20);
    for (const run of runs) expect(figures[run.slice(10, -1)]).toBeDefined();
    const all = Object.values(figures);
    expect(all.some(({ text }) => text.includes('(EXAMPLE)'))).toBe(true);
    expect(all.some(({ places }) => places.some(({ text }) => /^Ledger!\w\d+:\w\d+$/.test(text)))).toBe(true);
  });

  it('shows the public copy without any source, and says what it leaves out', () => {
    expect(JSON.stringify(paper.public)).not.toMatch(/"figure":"|"source"/);
    expect(paper.leftOut[0]).toMatch(/^the sources of \d+ figures$/);
    expect(paper.leftOut[1]).toContain(say.report.part.draftingNotes);
    expect(paper.leftOut[2]).toBe('nothing as exempt: nobody has marked anything');
    expect(paper.hasExempt).toBe(false);
  });
});

describe('what is recorded on the screen', () => {
  it('gives the day to publish by, with its convention and source, once the meeting is set', () => {
    expect(paper.notices).toMatchObject([
      { standing: 'Cannot say, because the date of the meeting is not set.' },
    ]);
    const after = recorded(sample, settingsShown(FILE, job).paper, {
      [say.paperSettings.items.meeting]: '14 January 2019',
    });
    const [agenda] = shown(after).notices;
    expect(agenda?.standing).toMatch(/^By Friday 4 January 2019: 5 clear working days\./);
    expect(agenda?.rule).toMatch(
      /SI 2002\/715.*Neither the day of publication nor that of the meeting counts/,
    );
    expect(shown(after).sentence).toContain('Monday 14 January 2019');
  });

  it('offers answers that are each read as what they say', () => {
    const { ask } = say.choices.questions.route;
    const options = paper.decision.fields.find(({ label }) => label === ask)?.options ?? [];
    const routes = options.map((text) => readRoute({ text, date: null }));
    expect(new Set(routes)).toEqual(new Set(['council', 'cabinet', 'committee', 'member', 'officer']));
    expect(routes).not.toContain(undefined);
  });

  it('lists the notices of a cabinet once the clerk says that it decides, and what its record lacks', () => {
    const { ask } = say.choices.questions.route;
    const after = recorded(sample, paper.decision, { [ask]: say.notices.route.cabinet });
    const cabinet = shown(after);
    expect(cabinet.decision.fields.find(({ label }) => label === ask)?.value).toBe(say.notices.route.cabinet);
    expect(
      cabinet.findings.find(({ name }) => name === 'Decision and notices')?.findings[0]?.sentence,
    ).toMatch(/^Hint: The record of this decision has to give the reasons/);
  });

  it('takes the text of a section, which is then missing no longer and stands in the paper', () => {
    const risk = section(paper, 'Risk');
    expect(risk).toMatchObject({ standing: 'missing', places: [] });
    if (!risk.form) throw new Error('no form');
    const after = shown(
      recorded(sample, risk.form, { [risk.form.fields[0]?.label ?? '']: 'Costs may rise.' }),
    );
    expect(section(after, 'Risk').standing).toBe('own');
    expect(section(after, 'Risk').form?.fields[0]?.value).toBe('Costs may rise.');
    const part = after.working.parts.find(({ heading }) => heading.endsWith(' Risk'));
    expect(part?.blocks[0]).toMatchObject({ runs: [{ text: 'Costs may rise.' }] });
    expect(after.digest).not.toBe(paper.digest);
  });

  it('asks about wards as the question that fills the section, and leaves notes to their cells', () => {
    expect(section(paper, 'Wards').form?.about).toBe(say.choices.questions.wards.ask);
    const context = section(paper, 'Context');
    expect(context).toMatchObject({ standing: 'notes', form: null });
    expect(context.places.every(({ text }) => text.startsWith('Report notes!'))).toBe(true);
  });

  it('asks whether a paragraph is exempt; a yes with its ground takes it out of the public copy', () => {
    const { form } = section(paper, 'Options');
    if (!form) throw new Error('no form');
    const offer = 'The travel agent quoted £12,345 for the exchange, and the price is being negotiated.';
    const files = recorded(sample, form, { [form.fields[0]?.label ?? '']: offer });
    const [matter] = shown(files).matters;
    if (!matter) throw new Error('nothing to look at');
    expect(matter).toMatchObject({ answer: null, why: expect.stringMatching(/^Mentions /) });
    const headers = say.choicesSheet.matterHeaders;
    const after = shown(
      recorded(files, matter.form, {
        [headers.exempt]: 'yes',
        [headers.paragraph]: 'paragraph 2 of Part 1 of Schedule 12A',
        [headers.reason]: 'It would identify somebody.',
        [headers.by]: 'Monitoring officer',
      }),
    );
    expect(after.hasExempt).toBe(true);
    expect(after.leftOut.at(-1)).toMatch(/^what is marked as exempt, which is in the exempt appendix: /);
    expect(JSON.stringify(after.public)).toContain('Not for publication. This is exempt information under');
    expect(after.matters.some(({ answer }) => answer === 'yes')).toBe(true);
  });

  it('goes by a form of report that was taken from a file, before the recorded one', () => {
    const own = { ...profile('d2'), name: 'Ours', id: 'ours.docx' };
    const ours = paperShown(FILE, job, own);
    expect(ours.form).toMatchObject({ name: 'Ours', isFromFile: true });
    expect(paper.form).toMatchObject({ name: 'Standard committee report', isFromFile: false });
  });
});

function run(files: readonly Snapshot[]): ReturnType<typeof runJob> {
  const asOf = calendarDate('2018-12-14');
  if (asOf === null) throw new Error('no date');
  return runJob(files, { asOf, councils: [], year: null });
}

function shown(files: readonly Snapshot[]): PaperText {
  return paperShown(FILE, run(files), null);
}

function section(of: PaperText, heading: string): PaperText['sections'][number] {
  const one = of.sections.find((candidate) => candidate.heading === heading);
  if (!one) throw new Error(`No section ${heading}`);
  return one;
}

/** The files as if this had been typed into the fields of these labels. */
function recorded(
  files: readonly Snapshot[],
  form: RecordFormText,
  texts: Readonly<Record<string, string>>,
): Snapshot[] {
  const entries = Object.entries(texts).map(([label, text]) => {
    const field = form.fields.find((one) => one.label === label);
    if (!field) throw new Error(`No field ${label}`);
    return { ...field.cell, text };
  });
  return withEntries(files, files === sample ? job : run(files), entries, 'partnerships.xlsx');
}
