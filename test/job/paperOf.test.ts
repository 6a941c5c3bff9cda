import { calendarDate } from '../../src/core/calendarDate';
import { say } from '../../src/core/messages';
import { paperOf } from '../../src/job/paperOf';
import { runJob } from '../../src/job/runJob';
import { withEntries } from '../../src/job/withEntries';
import { TEXTS_TABLE, CHOICES_TABLE } from '../../src/report/choicesSheet/reportChoicesSheet';
import { renderText } from '../../src/report/text';
import type { Entry } from '../../src/workbook/entry';
import type { CellValue, Snapshot } from '../../src/workbook/grid';
import { gridOf } from '../tables/gridOf';

const FILE = 'council.xlsx';
const NEW = 'partnerships.xlsx';

const day = calendarDate('2026-03-02');
const run = (files: readonly Snapshot[]) => {
  if (day === null) throw new Error('no date');
  return runJob(files, { asOf: day, councils: [], year: null });
};
const paper = (files: readonly Snapshot[]) => renderText(paperOf(run(files)).model);
const recorded = (files: readonly Snapshot[], entries: readonly Entry[]) =>
  withEntries(files, run(files), entries, NEW);

const text = (section: string, typed: string): Entry => ({
  ...{ sheet: 'report-choices', table: TEXTS_TABLE, column: 'text' },
  ...{ key: section, text: typed },
});
const about = (item: keyof typeof say.paperSettings.items, typed: string): Entry => ({
  ...{ sheet: 'settings', table: 'settings.paper', column: 'entry' },
  ...{ key: say.paperSettings.items[item], text: typed },
});

describe('the author’s own text on the sheet of report choices', () => {
  it('stands in its section, a paragraph a line, in place of the prompt', () => {
    const files = [council()];
    expect(paper(files)).toContain('Name the main risks');
    const typed = 'Costs may rise.\n\nWe look after this:\n- the budget holder\n- the twinning officer';
    const after = paper(recorded(files, [text('Risk', typed)]));
    expect(after).not.toContain('Name the main risks');
    expect(after).toMatch(/\d+\.1 Costs may rise\./);
    expect(after).toMatch(/\d+\.2 We look after this:\n\n- the budget holder\n- the twinning officer/);
  });

  it('is checked against what the report is for, like text in the notes, and names its cell', () => {
    const files = recorded(
      [council()],
      [about('purpose', 'noting'), text('Recommendations', 'That the committee approves the exchange.')],
    );
    const found = paperOf(run(files)).model.findings.find(({ rule }) => rule === 'report.purpose');
    expect(found?.source).toMatchObject({ file: NEW, sheet: say.choicesSheet.name });
  });

  it('is kept at the end where another form of report lacks its heading', () => {
    const files = recorded([council()], [text('Risk', 'Costs may rise.')]);
    const other = recorded(files, [about('profile', 'D2 Joint Committee')]);
    expect(paper(other)).toContain('Costs may rise.');
    const after = paper(recorded(other, [text('Risk', '')]));
    expect(after).not.toContain('Costs may rise.');
  });
});

describe('what is recorded about the paper', () => {
  it('goes before the notes: title and committee', () => {
    const after = paper(
      recorded([council()], [about('title', 'Our friends abroad'), about('committee', 'Cabinet')]),
    );
    expect(after.split('\n\n').slice(0, 2)).toEqual(['Cabinet', 'Our friends abroad']);
  });

  it('answers a question on the sheet of report choices from the pane', () => {
    const files = recorded(
      [council()],
      [
        about('meeting', '7 April 2026'),
        {
          ...{ sheet: 'report-choices', table: CHOICES_TABLE, column: 'answer' },
          ...{ key: say.choices.questions.route.ask, text: 'cabinet' },
        },
      ],
    );
    expect(paper(files)).toContain(say.notices.route.cabinet);
  });

  it('may name a sheet with the council’s own headings as the form of report', () => {
    const files = recorded(
      [
        council([
          ['Heading', 'Mandatory', 'Word limit'],
          ['Why we are here', 'yes', null],
        ]),
      ],
      [about('profile', 'our headings')],
    );
    expect(run(files).paper.findings).toEqual([]);
    expect(paper(files)).toContain('1.0 Why we are here');
  });

  it('is asked about where the sheet that it names lists no headings', () => {
    const files = recorded(
      [
        council([
          ['Section', 'Required'],
          ['Fire doors', 'monthly'],
        ]),
      ],
      [about('profile', 'Our headings')],
    );
    expect(run(files).paper).toMatchObject({ profile: null, findings: [{ rule: 'job.paperSettings' }] });
  });
});

/** Notes for a paper, and a sheet called "Our headings". */
function council(headings: readonly (readonly CellValue[])[] = [['nothing of note']]): Snapshot {
  return {
    file: FILE,
    sha256: null,
    names: new Map(),
    findings: [],
    grids: [
      gridOf(
        [
          ['Title', 'Report on our twin towns'],
          ['Committee', 'Policy Committee'],
          ['Section', 'Para', 'Text'],
          ['Context', '4.1', 'Young people took part.'],
        ],
        { file: FILE, sheet: 'Report notes' },
      ),
      gridOf(headings, { file: FILE, sheet: 'Our headings' }),
    ],
  };
}
