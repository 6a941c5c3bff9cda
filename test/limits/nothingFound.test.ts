import { calendarDate } from '../../src/core/calendarDate';
import { limitsSheet } from '../../src/limits/limitsSheet';
import { ledgerOf, limitsOf } from './ledgerOf';

describe('a ledger in which nothing is known to be international', () => {
  const limits = limitsOf({ ledger: ledgerOf([], [2018]) });
  const [said] = limits.findings.filter(({ rule }) => rule === 'limits.nothing-found');

  it('says what was looked at and for what, and that this proves nothing', () => {
    expect(limits.positions).toEqual([]);
    expect(said?.message).toMatch(
      /^12 postings were read, £120\.00 in all, .*no proof that nothing was spent.*sheet Limit rules/,
    );
  });

  it('says so at the head of the sheet Limits', () => {
    const asOf = calendarDate('2019-04-30');
    expect(asOf && limitsSheet(limits, asOf).notes[0]).toBe(said?.message);
  });

  it('is told of no ledger that holds a line of a link', () => {
    const { findings } = limitsOf({ ledger: ledgerOf([['2018-06-01', 'Twinning lunch', 10]], [2018]) });
    expect(findings.map(({ rule }) => rule)).not.toContain('limits.nothing-found');
  });
});
