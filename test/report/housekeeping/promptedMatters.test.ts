import { composeReport } from '../../../src/report/composeReport';
import { promptedMatters } from '../../../src/report/exempt/promptedMatters';
import { officer, reportInput } from '../fixtures';
import { sampleReportInput } from '../sampleReport';

/** What an author's paragraph makes the product ask about, by kind. */
function asked(text: string): Record<string, readonly string[]> {
  const { sections } = composeReport(reportInput({ officerParagraphs: [officer('Context', '3.1', text)] }));
  return Object.fromEntries(promptedMatters(sections).flatMap(({ found }) => [...found]));
}

describe('the prompts about exempt information', () => {
  it.each([
    ['Mr Tanaka and Mrs. Smith-Jones met the group.', { name: ['Mr Tanaka', 'Mrs. Smith-Jones'] }],
    ['Sarah Jones led the visit with Dr A. Patel.', { name: ['Dr A. Patel', 'Sarah Jones'] }],
    ['Write to jo.bloggs@example.org for details.', { name: ['jo.bloggs@example.org'] }],
    ['The supplier quoted £25,000 for the coach.', { commercial: ['£25,000'] }],
    ['Example Ltd has tendered €1.2 million.', { commercial: ['€1.2 million'] }],
    ['A pupil aged 14 was taken ill.', { child: ['pupil', 'aged 14'] }],
    ['Schoolchildren and young people sang.', { child: ['Schoolchildren', 'young people'] }],
  ])('ask about "%s"', (text, expected) => {
    expect(asked(text)).toEqual(expected);
  });

  it.each([
    'The council met in George Street and in Alexandra Park.',
    'The Mayor of Toyota City and the Leader of the council signed the charter.',
    'The visit cost £1,200, which the council paid.',
    'The twinning charter of 1998 was renewed by the Joint Committee.',
    'St George’s Day and Victoria Park were visited.',
    'A minority of members and the mining industry were mentioned.',
  ])('do not ask about "%s"', (text) => {
    expect(asked(text)).toEqual({});
  });

  it('ask nothing needless of the published D2 report', async () => {
    const { sections } = composeReport(await sampleReportInput());
    const found = promptedMatters(sections).map(({ matter, found: words }) => [matter.where, [...words]]);
    expect(found).toEqual([]);
  });
});
