import { composeReport } from '../../src/report/composeReport';
import { d2 } from '../../src/report/profiles/d2';
import { shippedProfile } from '../../src/report/profiles/shippedProfile';
import { standard } from '../../src/report/profiles/standard';
import { readReportProfile } from '../../src/report/reportProfile';
import { runsText } from '../../src/report/runText';
import { officer, reportInput } from './fixtures';

const headings = (...[changes]: Parameters<typeof reportInput>) =>
  composeReport(reportInput(changes)).sections.map((section) => section.heading);

describe('forms of report', () => {
  it('ships two, and names them to whoever asks for a third', () => {
    expect([shippedProfile('d2').id, shippedProfile('standard').id]).toEqual(['d2', 'standard']);
    expect(() => shippedProfile('salford')).toThrow(
      'There is no report form called "salford". The forms are d2 and standard.',
    );
  });

  it.each([d2, standard])('$id is itself a form that a council could have written', (profile) => {
    expect(readReportProfile(JSON.parse(JSON.stringify(profile)))).toEqual(profile);
  });

  it('tells a council where its own form is wrong', () => {
    const broken = { ...d2, sections: [{ ...d2.sections[0], mandatory: 'yes' }] };
    expect(() => readReportProfile(broken)).toThrow(/sections\.0\.mandatory/);
    expect(() => readReportProfile(null)).toThrow(/\(top\)/);
  });

  it('keep their headings and order, whatever the officer wrote', () => {
    expect(headings({ profile: standard }).slice(0, 5)).toEqual([
      'Purpose',
      'Recommendations',
      'Decision, discussion or noting',
      'Context',
      'Discussion',
    ]);
  });

  it('say in the paper that a mandatory section is empty', () => {
    const model = composeReport(reportInput());
    const further = model.sections.find((section) => section.id === 'opportunities');
    const [only] = further?.blocks ?? [];
    expect(only?.kind === 'paragraph' && `${only.lead} ${runsText(only.runs)}`).toBe(
      'To be completed by the author: No text has been supplied for "Further opportunities", which this form of report requires.',
    );
    expect(model.findings.map((finding) => finding.message)).toContainEqual(
      expect.stringContaining('"Further opportunities" is required'),
    );
  });

  it('leave out an optional section that is empty', () => {
    const optional = { ...d2, sections: d2.sections.map((section) => ({ ...section, mandatory: false })) };
    expect(headings({ profile: optional, visits: [], partnerships: [], purposeFlag: null })).not.toContain(
      'Further opportunities',
    );
  });

  it('warn when a section is longer than they allow', () => {
    const short = { ...d2, sections: d2.sections.map((section) => ({ ...section, wordLimit: 3 })) };
    const model = composeReport(
      reportInput({
        profile: short,
        officerParagraphs: [officer('Context', '3.1', 'Four words stand here.')],
      }),
    );
    expect(model.findings.map((finding) => finding.message)).toContainEqual(
      '"Context" has 4 words; this form of report allows 3. Shorten it.',
    );
  });

  it('never lose a section that they do not have: it follows at the end', () => {
    const officerParagraphs = [officer('Legal implications', '7.1', 'Section 1 of the Act is relied on.')];
    const model = composeReport(reportInput({ officerParagraphs }));
    expect(model.sections.at(-1)).toMatchObject({ number: '7.0', heading: 'Legal implications' });
    const notes = JSON.stringify(model.workingPages[0]);
    expect(notes).not.toContain('No legal text has been supplied');
    expect(notes).toContain('No financial text has been supplied');
  });

  it('find a section by its number where the sheet has no headings', () => {
    const model = composeReport(reportInput({ officerParagraphs: [officer('', '3.1', 'Of the context.')] }));
    expect(model.sections.find((section) => section.id === 'context')?.blocks[0]).toMatchObject({
      runs: [{ text: 'Of the context.' }],
    });
  });

  it('tell the author when paragraphs get other numbers', () => {
    const officerParagraphs = [officer('Context', '3.1', 'One.'), officer('Context', '3.3', 'Three.')];
    const found = composeReport(reportInput({ officerParagraphs })).findings;
    expect(found.map((finding) => finding.message)).toContainEqual(expect.stringContaining('3.3 is now 3.2'));
  });

  it('never word a decision for the author', () => {
    const model = composeReport(reportInput({ purposeFlag: 'decision' }));
    const recommendations = model.sections.find((section) => section.id === 'recommendations');
    expect(recommendations?.blocks[0]).toMatchObject({ lead: 'To be completed by the author:' });
  });
});
