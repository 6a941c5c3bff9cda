import { composeReport } from '../../src/report/composeReport';
import { standard } from '../../src/report/profiles/standard';
import { renderText } from '../../src/report/text';
import type { Position } from '../../src/limits/position';
import { position, reportInput, sample } from './fixtures';

const paper = (...positions: readonly Position[]) =>
  renderText(composeReport(reportInput({ profile: standard, positions })));

const over = position({
  outcome: 'over',
  counted: sample(1_800_001, 'counted under the test', 'H21'),
  remaining: sample(-1, 'limit less counted', 'H21'),
});

describe('the position under the 1993 Act, in words', () => {
  it.each([
    ['within', position()],
    ['at the limit', position({ outcome: 'atLimit', counted: sample(1_800_000, 'counted', 'H21') })],
    ['over', over],
    ['not to be said', position({ outcome: 'cannotSay', limit: null, remaining: null, basis: null })],
  ])('reads "handbook test, not verified" when it is %s', (_, one) => {
    expect(paper(one).match(/handbook test, not verified/gi)?.length).toBeGreaterThanOrEqual(2);
  });

  it('is said to need specific consent, or another power, when over', () => {
    expect(paper(over)).toContain(
      '£18,000.01 (EXAMPLE) counts, which is £0.01 (EXAMPLE) over the limit of £18,000.00 (EXAMPLE). Specific consent, or another power, is needed.',
    );
  });

  it('never certifies, whatever the outcome', () => {
    const outcomes: readonly Position['outcome'][] = ['within', 'atLimit', 'over', 'noLimit', 'cannotSay'];
    for (const outcome of outcomes) {
      expect(paper(position({ outcome }))).not.toMatch(
        /lawful|legal to|complian|permitted|approved|ready|green/i,
      );
    }
  });

  it('points to the monitoring officer and the section 151 officer before money is committed, with figures or without', () => {
    for (const text of [paper(position()), paper()]) {
      expect(text).toMatch(/Before money is committed, the monitoring officer .* section 151 officer/);
    }
  });

  it('prints the reasons of the position with their sums as figures, and leaves out a sum that has no source', () => {
    const text = paper(
      position({
        reasons: [
          'One line of £600.00 waits for an answer and is in no sum yet.',
          '£75.00 of 2017/18 waits for an answer.',
          'Nobody has recorded the basis.',
        ],
      }),
    );
    expect(text).toContain('- One line of £600.00 (EXAMPLE) waits');
    expect(text).not.toContain('£75.00');
    expect(text).toContain('- Nobody has recorded the basis.');
  });

  it('says that nothing could be worked out where there is no position', () => {
    expect(paper()).toContain('The workbook holds no figures from which a position');
  });

  it('sets the tests of one council and year side by side', () => {
    const model = composeReport(
      reportInput({
        positions: [position(), position({ route: 'assistance', outcome: 'cannotSay', limit: null })],
      }),
    );
    const tables = model.appendices[0]?.blocks.filter((block) => block.kind === 'table');
    expect(tables?.map((table) => table.columns.map((column) => column.header))).toEqual([
      ['Measure', 'Twinning and similar', 'Other assistance'],
    ]);
  });
});
