import { composeReport } from '../../src/report/composeReport';
import { publicCopy } from '../../src/report/copies/publicCopy';
import { groundInFull } from '../../src/report/exempt/groundInFull';
import { renderText } from '../../src/report/text';
import { day, officer, reportInput } from './fixtures';

describe('a paper that is to be published', () => {
  it('names no young person, whether anybody marked it or not, and asks about them', () => {
    const model = composeReport(
      reportInput({
        officerParagraphs: [
          officer('Context', '3.1', 'Eleven-year-old Ivy Planted and her host family took part.'),
          officer('Context', '3.2', 'The song of Ivy Planted was well received.'),
        ],
      }),
    );
    const text = renderText(publicCopy(model));
    expect(text).not.toMatch(/Ivy|Planted/);
    expect(text).toContain('The song of [name left out] was well received.');
    expect(model.findings.some(({ message }) => /mentions? .*Is any of it exempt/.test(message))).toBe(true);
  });

  it('says that its text is not cleared, and shows no drafting note', () => {
    expect(renderText(publicCopy(composeReport(reportInput({}))))).not.toContain('Drafting note');
  });

  it.each([
    ['2018-12-13', 1],
    ['2018-12-14', 0],
    ['2019-01-20', 0],
  ])(
    'on 14 December 2018 for a meeting of %s is told %d times that the meeting is past',
    (meeting, times) => {
      const { findings } = composeReport(reportInput({ meetingDate: day(meeting) }));
      expect(findings.filter(({ rule }) => rule === 'report.meetingPast')).toHaveLength(times);
    },
  );
});

describe('the ground of exempt matter', () => {
  it.each([
    ['3', 'England', 'paragraph 3 of Part 1 of Schedule 12A to the Local Government Act 1972'],
    [
      'Paras 12 and 13',
      'Wales',
      'paragraphs 12 and 13 of Part 4 of Schedule 12A to the Local Government Act 1972',
    ],
    ['commercial interests', 'England', 'commercial interests'],
    ['3', null, 'paragraph 3 (of which Act is to be stated)'],
  ] as const)('typed as "%s" in %s reads "%s"', (typed, nation, printed) => {
    expect(groundInFull(typed, { nation, body: 'principal' })).toBe(printed);
  });
});
