import { composeReport } from '../../src/report/composeReport';
import type { ReportPurpose } from '../../src/report/reportInput';
import { officer, reportInput } from './fixtures';

const warnings = (
  decision: string | null,
  recommendations: readonly string[],
  purposeFlag: ReportPurpose | null = null,
) =>
  composeReport(
    reportInput({
      purposeFlag,
      officerParagraphs: [
        ...(decision === null ? [] : [officer('Decision required', '2.1', decision)]),
        ...recommendations.map((text, at) => officer('Recommendations', `6.${at + 1}`, text)),
      ],
    }),
  )
    .findings.filter((finding) => finding.rule === 'report.purpose')
    .map((finding) => finding.message);

describe('what a report says it is for and what its recommendations ask', () => {
  it.each([
    ['The report is for noting.', 'That the committee notes the report.'],
    ['The report is for information.', 'To note the discussion held in May.'],
    ['The report is for noting.', 'That the committee agrees to note the report.'],
    ['The report is for discussion.', 'That the committee discusses the options.'],
    ['The report is for decision.', 'That the committee approves the five year plan.'],
    ['The committee is asked to approve the plan.', 'That the plan is adopted, and the committee adopts it.'],
  ])('meet: "%s" with "%s"', (decision, recommendation) => {
    expect(warnings(decision, [recommendation])).toEqual([]);
  });

  it.each([
    ['The report is for noting.', 'That the committee holds a discussion in June.', /asks for a discussion/],
    ['Members are asked to note this report.', 'That the committee agrees a budget.', /asks for a decision/],
    ['The report is for discussion.', 'That the committee delegates powers.', /asks for a decision/],
    ['The report is for decision.', 'That the committee notes the report.', /ask only for noting/],
  ])('do not meet: "%s" with "%s"', (decision, recommendation, message) => {
    expect(warnings(decision, [recommendation])).toEqual([expect.stringMatching(message)]);
  });

  it('names each recommendation that asks for more', () => {
    const found = warnings('For noting.', ['Notes the report.', 'Discusses it.', 'Approves the plan.']);
    expect(found).toEqual([
      expect.stringContaining('paragraph 6.2'),
      expect.stringContaining('paragraph 6.3'),
    ]);
  });

  it('goes by the label of the report where no paragraph says it', () => {
    expect(warnings(null, ['That the committee approves the plan.'], 'noting')).toEqual([
      expect.stringContaining('The heading of the report says the report is for noting'),
    ]);
  });

  it('warns when the label and the paragraph differ', () => {
    expect(warnings('The report is for noting.', ['Notes the report.'], 'decision')).toEqual([
      expect.stringContaining('marked for decision, but paragraph 2.1'),
    ]);
  });
});
