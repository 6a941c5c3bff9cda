import { composeReport } from '../../src/report/composeReport';
import { standard } from '../../src/report/profiles/standard';
import { publicCopy } from '../../src/report/copies/publicCopy';
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

  it('gives the reason why nothing can be said, and keeps the other reasons for the author', () => {
    const cannot = position({
      outcome: 'cannotSay',
      limit: null,
      remaining: null,
      reasons: ['Nobody has recorded the basis.', 'The ledger holds 9 of the 12 months of 2018/19.'],
    });
    const model = composeReport(reportInput({ positions: [cannot] }));
    expect(renderText(model)).toContain(
      '- The ledger holds 9 of the 12 months of 2018/19. Concerns: Twinning',
    );
    expect(renderText(publicCopy(model))).toContain('- Nobody has recorded the basis.');
    expect(renderText(publicCopy(model))).not.toContain('9 of the 12 months');
  });

  it('prints the sums of a reason as figures, and leaves out a reason whose sum has no source', () => {
    const text = paper(
      position({
        reasons: ['One line of £600.00 waits for an answer.', '£75.00 of 2017/18 waits for an answer.'],
      }),
    );
    expect(text).toContain('- One line of £600.00 (EXAMPLE) waits for an answer.');
    expect(text).not.toContain('£75.00');
  });

  it('says what commitments would do to a limit that is kept so far', () => {
    const text = paper(
      position({
        committed: sample(400_000, 'orders not yet paid', 'H22'),
        remaining: sample(-40_000, 'limit less counted and committed', 'H21'),
      }),
    );
    expect(text).toContain(
      'With what is committed, the limit would be passed by £400.00 (EXAMPLE). Specific consent, or another power, would then be needed.',
    );
  });

  it('says how complete the spend is, and what the queried lines would do', () => {
    const text = paper(
      position({
        queried: sample(400_000, 'queried', 'H24'),
        completeness: { year: 'partYear', base: 'lowerBound' },
      }),
    );
    expect(text).toContain('The spend shown covers only part of the year.');
    expect(text).toContain(
      'Queried, and not counted until answered: £4,000.00 (EXAMPLE). Were all of it counted, the limit would be passed.',
    );
    expect(text).toContain('Measure: How complete the previous year is\nTwinning and similar: Lower bound');
    expect(paper(position())).not.toContain('Were all of it counted');
  });

  it('says "none recorded", not a sum of nil, where no cell stands behind it', () => {
    const nil = { ...sample(0, 'counted', 'H1'), sources: [] };
    const text = paper(
      position({ counted: nil, committed: nil, outcome: 'cannotSay', limit: null, remaining: null }),
    );
    expect(text).toContain('Twinning and similar: none recorded');
    expect(text).toContain('So far, nothing is counted.');
    expect(text).not.toContain('£0.00');
  });

  it('puts the latest year first', () => {
    const earlier = position({ financialYear: '2017/18' as Position['financialYear'] });
    const captions = paper(earlier, position()).match(/^Derbyshire County Council, 20.*$/gm);
    expect(captions?.map((caption) => caption.slice(27, 34))).toEqual(['2018/19', '2017/18']);
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
