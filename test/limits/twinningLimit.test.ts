import fc from 'fast-check';
import { pence } from '../../src/core/pence';
import { twinningLimit, type PreviousYear } from '../../src/limits/twinningLimit';

const nobodyChose: PreviousYear = { actual: null, originalBudget: null, basis: null };

describe('the limit for twinning', () => {
  it('is twice what was spent in the previous year when that is all that is known', () => {
    expect(twinningLimit({ ...nobodyChose, actual: pence(9_000_00) })).toEqual({
      outcome: 'limit',
      basis: 'actual',
      base: 9_000_00,
      limit: 18_000_00,
    });
  });

  it('is twice what was budgeted for when only the budget is known', () => {
    expect(twinningLimit({ ...nobodyChose, originalBudget: pence(10_000_00) })).toMatchObject({
      basis: 'originalBudget',
      limit: 20_000_00,
    });
  });

  it('waits for a person to choose when actual and budget are both known', () => {
    const both = { actual: pence(9_000_00), originalBudget: pence(10_000_00) };
    expect(twinningLimit({ ...both, basis: null })).toEqual({
      outcome: 'cannotSay',
      because: 'basisNotChosen',
    });
    expect(twinningLimit({ ...both, basis: 'actual' })).toMatchObject({ limit: 18_000_00 });
    expect(twinningLimit({ ...both, basis: 'originalBudget' })).toMatchObject({ limit: 20_000_00 });
    expect(twinningLimit({ ...both, basis: 'higher' })).toMatchObject({
      basis: 'originalBudget',
      limit: 20_000_00,
    });
  });

  it('does not take an unknown previous year for nil', () => {
    expect(twinningLimit(nobodyChose)).toEqual({ outcome: 'cannotSay', because: 'previousYearUnknown' });
  });

  it('cannot say which is higher while one of the two is unknown', () => {
    expect(twinningLimit({ actual: pence(1), originalBudget: null, basis: 'higher' })).toEqual({
      outcome: 'cannotSay',
      because: 'figureUnknown',
      figure: 'originalBudget',
    });
    expect(twinningLimit({ actual: null, originalBudget: pence(1), basis: 'higher' })).toMatchObject({
      figure: 'actual',
    });
  });

  it('keeps a nil base apart from a limit of nil', () => {
    expect(twinningLimit({ ...nobodyChose, actual: pence(0) })).toEqual({
      outcome: 'nilBase',
      basis: 'actual',
    });
  });

  it('does not double a year that ended in credit', () => {
    expect(twinningLimit({ ...nobodyChose, actual: pence(-1) })).toEqual({
      outcome: 'cannotSay',
      because: 'figureNegative',
      figure: 'actual',
    });
  });

  it('never falls when the previous year rises', () => {
    const base = fc.integer({ min: 1, max: 1_000_000_000_00 });
    fc.assert(
      fc.property(base, base, (one, other) => {
        const lower = limitOf(Math.min(one, other));
        const higher = limitOf(Math.max(one, other));
        expect(higher).toBeGreaterThanOrEqual(lower);
      }),
    );
  });
});

function limitOf(actual: number): number {
  const answer = twinningLimit({ ...nobodyChose, actual: pence(actual) });
  if (answer.outcome !== 'limit') throw new Error(answer.outcome);
  return answer.limit;
}
