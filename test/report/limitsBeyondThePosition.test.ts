import { calendarDate } from '../../src/core/calendarDate';
import type { FinancialYear } from '../../src/core/financialYear';
import type { RecordedPower } from '../../src/limits/recordedPowers';
import { whatIf } from '../../src/limits/whatIf';
import { yearsOf } from '../../src/limits/years';
import { composeReport } from '../../src/report/composeReport';
import { d2 } from '../../src/report/profiles/d2';
import { standard } from '../../src/report/profiles/standard';
import { publicCopy } from '../../src/report/copies/publicCopy';
import type { ReportInput } from '../../src/report/reportInput';
import { renderText } from '../../src/report/text';
import { at, day, position, reportInput, sample } from './fixtures';

const paper = (changes: Partial<ReportInput>): string => renderText(composeReport(reportInput(changes)));

const planned = (pounds: number) => {
  const date = calendarDate('2019-02');
  if (date === null) throw new Error('no date');
  return {
    what: 'Reception for visitors',
    amount: sample(pounds * 100, 'planned', 'C4'),
    date,
    year: '2018/19' as FinancialYear,
    test: null,
    partnership: null,
    route: 'twinning' as const,
    counts: true,
    note: null,
  };
};

describe('plans in the paper', () => {
  it('are told with the position before and after, the boundary, that nothing is verified, and whom to ask first', () => {
    const text = paper({ whatIf: [whatIf(position(), [planned(1000)])] });
    expect(text).toContain(
      'If the plans were carried out. Derbyshire County Council, twinning and similar, 2018/19: £1,000.00 (EXAMPLE) would count of what is planned (Reception for visitors, February 2019). Before: £3,600.00 (EXAMPLE) remains of £18,000.00 (EXAMPLE). After: £2,600.00 (EXAMPLE) remains.',
    );
    expect(text).toContain('£3,600.00 (EXAMPLE) of new spend meets the test exactly');
    expect(text).toContain('the test is the handbook’s and is not verified');
    expect(text).toContain(
      'Take this to the monitoring officer and the section 151 officer before any money is committed.',
    );
  });

  it('print each of their sums as a figure that leads to its cells', () => {
    const model = composeReport(reportInput({ whatIf: [whatIf(position(), [planned(4000)])] }));
    const figures = new Map(model.figures.map(({ id, figure }) => [id, figure]));
    for (const id of ['planned', 'remaining', 'beyondWithPlans', 'nextLimitWithPlans'])
      expect([id, figures.get(`twinning.2018-19.${id}`)?.sources.length ?? 0]).not.toEqual([id, 0]);
    expect(figures.get('twinning.2018-19.beyondWithPlans')?.value).toBe(40_000);
  });

  it('leave out a sentence about a nil that no cell stands behind', () => {
    const nil = { ...sample(0, 'counted', 'H1', false), sources: [] };
    const text = paper({ whatIf: [whatIf(position({ counted: nil }), [planned(1000)])] });
    expect(text).not.toContain('is counted in 2018/19 so far');
    expect(text).toContain('before any money is committed.');
  });
});

const recorded: RecordedPower = {
  kind: 'membersVisit',
  power: 'Local Government Act 1972 s.176',
  decidedBy: 'Jo Bloggs',
  role: 'monitoring officer',
  date: '2 May 2018',
  reason: null,
  source: at('Powers', 'C6'),
};

describe('the choice of power in the paper', () => {
  it('stands with role and date, and names nobody', () => {
    const text = paper({ powers: { recorded: [recorded], missing: [] } });
    expect(text).toContain(
      '- Travel of members: Local Government Act 1972 s.176, recorded by the monitoring officer on 2 May 2018',
    );
    expect(text).not.toContain('Bloggs');
  });

  it('is asked for where lines wait for it', () => {
    expect(paper({ powers: { recorded: [], missing: ['grant', 'officersTravel'] } })).toContain(
      'Choice of power. No choice of power has been recorded for grants, loans, donations and guarantees and travel of officers. The monitoring officer should be asked.',
    );
  });
});

describe('how far the figures have been checked', () => {
  const year = '2018/19' as FinancialYear;

  it.each([
    [{ year, standing: 'notGiven' as const, by: null }, 'has not been held against a trial balance'],
    [{ year, standing: 'ties' as const, by: null }, 'ties to the trial balance figure given'],
    [
      { year, standing: 'doesNotTie' as const, by: sample(25_000, 'ledger less trial balance', 'H20') },
      'does not tie to the trial balance figure given, by £250.00 (EXAMPLE)',
    ],
  ])('says of the trial balance what is so: %#', (tie, words) => {
    expect(paper({ ties: [tie] })).toContain(`The ledger of 2018/19 ${words}.`);
  });

  it.each([
    [{ standing: 'notReviewed' as const, on: null, position: null }, 'has not been reviewed'],
    [
      { standing: 'counts' as const, on: day('2019-05-02'), position: 'Head of Finance' },
      'was reviewed on 2 May 2019 by the Head of Finance; nothing that it rests on has changed since',
    ],
    [
      { standing: 'stale' as const, on: day('2019-05-02'), position: null },
      'was reviewed on 2 May 2019, but what it rests on has changed since, so the review does not count',
    ],
  ])('says of the review what is so: %#', (review, words) => {
    expect(paper({ review })).toContain(
      `The working ${review.on === null ? 'behind these figures ' : ''}${words}.`,
    );
  });
});

describe('the appendix behind the tests', () => {
  const earlier = position({
    financialYear: '2017/18' as FinancialYear,
    limit: null,
    remaining: null,
    basis: null,
    outcome: 'cannotSay',
  });
  const years = yearsOf([earlier, position()]);
  const excludedBy = [
    { reason: 'staffing cost: outside the limit', amount: sample(45_000, 'excluded', 'H23') },
    { reason: 'decided by hand: Jo Bloggs, 2 May 2018', amount: sample(5_000, 'excluded', 'H25') },
  ];
  const positions = [position({ excluded: sample(50_000, 'excluded', 'H23'), excludedBy })];

  it.each([
    ['d2', d2, 'Appendix B: Spending tests: the years side by side, and what is left out'],
    ['standard', standard, 'Appendix A: Spending tests: the years side by side, and what is left out'],
  ])('holds years and reasons in the form %s, and the paper points at it', (_name, profile, heading) => {
    const text = paper({ profile, years, positions });
    expect(text).toContain(heading);
    expect(text).toMatch(/what is left out of the tests, are in Appendix [AB]\./);
    expect(text).toContain('Year: 2017/18\nActual of the year before: not known\nLimit: cannot say');
    expect(text).toContain('Reason: staffing cost: outside the limit\nLeft out: £450.00 (EXAMPLE)');
  });

  it('names nobody who left a line out by hand, in either copy', () => {
    const model = composeReport(reportInput({ positions }));
    for (const text of [renderText(model), renderText(publicCopy(model))]) {
      expect(text).not.toContain('Bloggs');
      expect(text).toContain('Reason: left out by a decision that is recorded on the working');
    }
  });

  it('is left away where one year and nothing left out is all there is', () => {
    expect(paper({ years: yearsOf([position()]) })).not.toContain('the years side by side');
  });

  it('says in words that a limit over a base found by name only is a lower bound', () => {
    expect(paper({})).toContain(
      'The spend of the previous year was found by name only, so the limit is a lower bound as well.',
    );
  });
});
