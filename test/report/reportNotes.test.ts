import { readReportNotes } from '../../src/report/reportNotes';
import { gridOf } from './fixtures';
import { sampleNotes } from './sampleReport';

const notesOf = (...rows: readonly (readonly (string | number | null)[])[]) => {
  const notes = readReportNotes(gridOf(rows));
  if (notes === null) throw new Error('Not taken for report notes');
  return notes;
};

describe('a sheet of report notes', () => {
  it('is found in the sample workbook, and no other sheet is taken for one', async () => {
    const { notes, others } = await sampleNotes();
    expect(notes).toMatchObject({
      title: 'Update on international relations',
      committee: 'D2 Joint Committee for Economic Prosperity',
      purposeFlag: 'noting',
      meetingDate: null,
      councils: ['Derbyshire County Council', 'Derby City Council', 'South Derbyshire District Council'],
      findings: [],
    });
    expect(notes.area).toEqual({ top: 0, left: 0, bottom: 30, right: 1 });
    expect(others).not.toHaveLength(0);
  });

  it('accounts for every row below the header', async () => {
    const { notes } = await sampleNotes();
    const { read, used, queried, notUsed } = notes.accounting;
    expect({ read, used, queried, notUsed }).toEqual({ read: 21, used: 15, queried: 0, notUsed: 6 });
  });

  it('may have a section column, blank or merged below its first row', () => {
    const notes = notesOf(
      ['Section', 'Para', 'Text'],
      ['Context', '3.1', 'First.'],
      [null, 3.2, 'Second.'],
      ['Recommendations', '6.1', 'Third.'],
    );
    expect(notes.paragraphs.map(({ section, number, text }) => [section, number, text])).toEqual([
      ['Context', '3.1', 'First.'],
      ['Context', '3.2', 'Second.'],
      ['Recommendations', '6.1', 'Third.'],
    ]);
  });

  it('takes bullets from the lines of a cell and from the rows below it', () => {
    const notes = notesOf(
      ['Para', 'Text'],
      ['1.1', 'Events:\n- one\n- two\n  and more of two'],
      [null, '• three'],
      ['1.2', 'After.'],
    );
    expect(notes.paragraphs[0]?.bullets.map((bullet) => [bullet.text, bullet.source.cell])).toEqual([
      ['one', 'B2'],
      ['two and more of two', 'B2'],
      ['three', 'B3'],
    ]);
    expect(notes.paragraphs).toHaveLength(2);
  });

  it('keeps the text as typed, quotes, dashes and double words included', () => {
    const typed = 'The “strand” – against against – is ﬁne.';
    expect(notesOf(['Para', 'Text'], ['1.1', typed]).paragraphs[0]?.text).toBe(typed);
  });

  it('queries a paragraph number without text and text that belongs nowhere', () => {
    const notes = notesOf(['Para', 'Text'], [null, 'Stray words.'], ['1.1', null], ['1.2', 'Text.']);
    expect(notes.rows.map((row) => row.standing)).toEqual(['queried', 'queried', 'used']);
    expect(notes.findings.map((finding) => finding.source?.cell)).toEqual(['B2', 'B3']);
  });

  it.each([
    ['For noting', 'noting'],
    ['Information', 'noting'],
    ['Discussion', 'discussion'],
    ['For decision', 'decision'],
    ['Approval', 'decision'],
  ])('reads "%s" as %s', (typed, purpose) => {
    expect(notesOf(['For:', typed], ['Para', 'Text']).purposeFlag).toBe(purpose);
  });

  it('says so when it cannot read what the report is for, or the date of the meeting', () => {
    const notes = notesOf(['Report for', 'Tuesday'], ['Meeting date', 'after Easter'], ['Para', 'Text']);
    expect(notes.findings.map((finding) => finding.source?.cell)).toEqual(['B1', 'B2']);
    expect(notes).toMatchObject({ purposeFlag: null, meetingDate: null });
  });

  it('reads the date of the meeting in the ways people write it', () => {
    expect(notesOf(['Meeting date', '7 April 2026'], ['Para', 'Text']).meetingDate).toBe('2026-04-07');
    expect(notesOf(['Date of meeting', '07/04/2026'], ['Para', 'Text']).meetingDate).toBe('2026-04-07');
  });

  it.each([[['Date', 'Supplier', 'Amount']], [['Level', 'Indicator', 'Text']], [['Section', 'Text']]])(
    'is not seen in a sheet headed %j',
    (header) => {
      expect(readReportNotes(gridOf([header, ['1', 'a', 'b']], 'Sheet1'))).toBeNull();
    },
  );

  it('is seen in "Section" and "Text" where the sheet speaks of a report', () => {
    expect(readReportNotes(gridOf([['Section', 'Text']], 'Committee report'))).not.toBeNull();
  });
});
