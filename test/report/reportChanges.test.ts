import { composeReport } from '../../src/report/composeReport';
import { publicCopy } from '../../src/report/copies/publicCopy';
import { changesSince, readReportedBefore } from '../../src/report/reportedBefore';
import { reportSummary } from '../../src/report/reportSummary';
import type { ReportModel } from '../../src/report/reportModel';
import { renderText } from '../../src/report/text';
import { FILE, officer, position, reportInput, sample } from './fixtures';

type Input = Parameters<typeof reportInput>[0];

/** What `summary.json` of a report tells a later one. */
const summaryOf = (model: ReportModel) =>
  readReportedBefore(
    JSON.parse(
      JSON.stringify({
        job: { asOf: '2018-12-14', files: [{ file: FILE, sha256: 'ab'.repeat(32) }] },
        report: reportSummary(model),
      }),
    ) as unknown,
  );

const after = (first: ReportModel, changes: Input) =>
  composeReport(reportInput({ before: summaryOf(first), ...changes }));

const first = composeReport(reportInput());
const raised = sample(1_500_000, 'counted under the test', 'H21');
const more = {
  positions: [position({ counted: raised, forecast: { amount: raised, expected: null, method: '' } })],
};

describe('a second report', () => {
  it('shows which figures are not what they were, before and after, and where the old one was given', () => {
    const model = after(first, more);
    const text = renderText(model);
    expect(text).toContain('What has changed since the last report');
    expect(text).toContain('Held against the report in this folder with figures as at 14 December 2018.');
    expect(text).toContain(
      'Figure: twinning.2018-19.counted\nBefore: £14,400.00 (EXAMPLE)\nNow: £15,000.00 (EXAMPLE)',
    );
    const was = model.figures.find(({ id }) => id === 'before.twinning.2018-19.counted');
    expect(was?.figure.sources).toEqual([
      { file: 'summary.json', sheet: null, cell: 'twinning.2018-19.counted' },
    ]);
  });

  it('shows sections that came and went, and figures that were not there', () => {
    const officerParagraphs = [officer('Legal implications', '7.1', 'Counsel was asked.')];
    const text = renderText(after(first, { officerParagraphs, visits: [] }));
    expect(text).toContain('- Section added: Legal implications');
    expect(text).toContain('Figure: visits.number\nBefore: 1\nNow: no longer there');
    expect(renderText(after(composeReport(reportInput({ officerParagraphs })), {}))).toContain(
      '- Section no longer there: Legal implications',
    );
  });

  it('says nothing of it where nothing has changed, and keeps to itself in the public copy', () => {
    expect(renderText(after(first, {}))).toBe(renderText(first));
    expect(renderText(publicCopy(after(first, more)))).not.toMatch(/What has changed|14,400/);
  });

  it('still shows the change when it is run once more, and the next change then', () => {
    const second = after(first, more);
    const third = after(second, more);
    expect(third.changes).toEqual(second.changes);
    expect(renderText(third)).toBe(renderText(second));
    const fourth = after(third, {});
    expect(fourth.changes?.figures.find(({ id }) => id === 'twinning.2018-19.counted')).toEqual({
      id: 'twinning.2018-19.counted',
      before: '15000.00',
      after: '14400.00',
    });
  });

  it('warns of words of the officer that still give a figure of then', () => {
    const officerParagraphs = [officer('Context', '3.1', 'So far £14,400 has been counted.')];
    const stale = after(first, { ...more, officerParagraphs }).findings.filter(
      ({ rule }) => rule === 'report.stale',
    );
    expect(stale.map(({ message }) => message)).toEqual([
      'Paragraph 3.1 still gives £14,400.00, as the last report did. The figure is now £15,000.00 (EXAMPLE). Change the words, or say why they stand.',
    ]);
    expect(after(first, { officerParagraphs }).findings.map(({ rule }) => rule)).not.toContain(
      'report.stale',
    );
  });

  it('says that copies of the paper are stale where the workbook has changed, whatever its figures', () => {
    const inputs = [{ file: FILE, sha256: 'cd'.repeat(32), sheets: ['Ledger'], personalSheets: [] }];
    const model = after(first, { inputs });
    expect(model.changes?.filesChanged).toEqual([FILE]);
    expect(renderText(model)).toContain(
      `- ${FILE} has changed since: an earlier copy of this paper is stale.`,
    );
    const open = [{ file: FILE, sha256: null, sheets: ['Ledger'], personalSheets: [] }];
    expect(after(first, { inputs: open }).changes).toBeNull();
  });

  it('takes a summary of another program, or of an older one, for none', () => {
    expect(readReportedBefore({ report: {} })).toBeNull();
    expect(readReportedBefore(null)).toBeNull();
    expect(changesSince(null, { figures: new Map(), sections: [], files: [] })).toBeNull();
  });
});
