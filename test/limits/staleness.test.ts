import { calendarDate } from '../../src/core/calendarDate';
import {
  NO_RECORD,
  reviewStanding,
  signOffText,
  type EarlierRecord,
  type Ground,
  type SignOff,
} from '../../src/limits/staleness';

const ground = (what: string, value: string): Ground => ({ kind: 'source', what, value, why: null });
const LEDGER = ground('ledger.csv', 'aaa');
const BASIS = ground('Basis', 'actual');
const reviewer: SignOff = {
  name: 'A. Reviewer',
  position: 'Head of Finance',
  on: calendarDate('2019-05-02'),
};

const at = (...grounds: readonly Ground[]): EarlierRecord['grounds'] =>
  new Map(grounds.map(({ what, value }) => [what, { then: value, reviewed: null }]));

/** The sheet as the next build writes it, handed back. */
function builtAgain(now: readonly Ground[], earlier: EarlierRecord): EarlierRecord {
  return {
    ...earlier,
    takenDown: signOffText(earlier.reviewed),
    grounds: new Map(
      reviewStanding(now, earlier).grounds.map(({ what, value, reviewed, change }) => [
        what,
        { then: change === 'gone' ? null : value, reviewed },
      ]),
    ),
  };
}

describe('a review', () => {
  it('is none until a name and a date are entered', () => {
    expect(reviewStanding([LEDGER], NO_RECORD).standing).toBe('notReviewed');
    const half = { ...NO_RECORD, reviewed: { ...reviewer, on: null } };
    expect(reviewStanding([LEDGER], half).standing).toBe('incomplete');
  });

  it('counts while all that it rested on is as it was, however often the sheets are built', () => {
    const signed = { ...NO_RECORD, reviewed: reviewer, grounds: at(LEDGER, BASIS) };
    expect(reviewStanding([LEDGER, BASIS], signed).standing).toBe('counts');
    expect(reviewStanding([LEDGER, BASIS], builtAgain([LEDGER, BASIS], signed)).standing).toBe('counts');
  });

  it.each([
    ['changed', [ground('ledger.csv', 'bbb'), BASIS], 'ledger.csv changed since the review of 2 May 2019'],
    [
      'added to',
      [LEDGER, BASIS, ground('more.csv', 'ccc')],
      'more.csv was added since the review of 2 May 2019',
    ],
    ['taken from', [BASIS], 'ledger.csv was taken away since the review of 2 May 2019'],
  ])('is stale once its grounds are %s, and stays so until it is given anew', (_how, now, words) => {
    const signed = { ...NO_RECORD, reviewed: reviewer, grounds: at(LEDGER, BASIS) };
    const stale = reviewStanding(now, signed);
    expect([stale.standing, stale.sentence.includes(words)]).toEqual(['stale', true]);
    expect(stale.sentence).toContain('Reviewed before the change');

    const next = builtAgain(now, signed);
    expect(reviewStanding(now, next).standing).toBe('stale');
    const anew = { ...next, reviewed: { ...reviewer, on: calendarDate('2019-05-09') } };
    expect(reviewStanding(now, anew).standing).toBe('counts');
  });

  it('counts again when the change is taken back', () => {
    const signed = { ...NO_RECORD, reviewed: reviewer, grounds: at(LEDGER, BASIS) };
    const next = builtAgain([ground('ledger.csv', 'bbb'), BASIS], signed);
    expect(reviewStanding([LEDGER, BASIS], next).standing).toBe('counts');
  });
});
