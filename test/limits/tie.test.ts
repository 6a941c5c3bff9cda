import fc from 'fast-check';
import { pence } from '../../src/core/pence';
import { tieLedger, type TrialBalance } from '../../src/limits/tie';
import { calendarDate } from '../../src/core/calendarDate';
import { tieSheet, tieText } from '../../src/limits/tieSheet';
import { ledgerOf, limitsOf, type Posting } from './ledgerOf';

const LEDGER: readonly Posting[] = [
  ['2017-06-01', 'Twinning lunch', 5000],
  ['2018-03-02', 'Toyota City visit November 2018: deposit', 3600],
  ['2018-06-01', 'Twinning lunch', 1250.25],
  ['2018-07-01', 'Gritting salt', 40, { centre: 'Highways' }],
];

const given = (year: string, pounds: number): TrialBalance => ({
  year,
  amount: pence(Math.round(pounds * 100)),
  by: 'Finance Business Partner',
  from: 'Trial balance TB07, run 3 May 2018',
});

const tied = (balances: readonly TrialBalance[] = []) =>
  tieLedger(limitsOf({ ledger: ledgerOf(LEDGER) }), balances);

describe('VAT that nobody refunds', () => {
  const ledger = ledgerOf([
    ['2018-06-01', 'Twinning lunch', 100, { vat: 20 }],
    ['2018-07-01', 'Gritting salt', 40, { centre: 'Highways', vat: 8 }],
  ]);
  const [tie, ...others] = tieLedger(limitsOf({ ledger }), []);

  it('is within the ledger total, and told apart for who holds it against a trial balance', () => {
    const asOf = calendarDate('2019-04-30');
    expect(others).toEqual([]);
    expect(tie).toMatchObject({ postings: 2, ledger: 16_800, vat: 2800, difference: 0 });
    expect(tie && asOf && tieSheet([tie], asOf).notes.at(-1)).toMatch(
      /^The ledger total of 2018\/19 holds £28\.00 of VAT that is not refunded/,
    );
  });

  it('is not spoken of where there is none', () => {
    expect(tied().map(({ vat }) => vat)).toEqual([0, 0]);
  });
});

describe('the working held against the ledger', () => {
  it('leaves a prepayment in the ledger it was booked in and moves it to the year it concerns', () => {
    const [booked, concerned] = tied();
    expect(booked).toMatchObject({ year: '2017/18', postings: 2, ledger: 860_000, movedOut: 360_000 });
    expect(concerned).toMatchObject({ year: '2018/19', postings: 2, ledger: 129_025, movedIn: 360_000 });
    expect([booked?.working, concerned?.working]).toEqual([500_000, 489_025]);
    expect([booked?.difference, concerned?.difference]).toEqual([0, 0]);
  });

  it('keeps a closing period in the year that it closes, where the trial balance has it', () => {
    const ledger = ledgerOf([
      ['2018-02-01', 'Twinning lunch', 100],
      ['2018-04-20', 'Twinning lunch, late journal', 30, { period: '13' }],
      ['2018-06-01', 'Twinning lunch', 70],
    ]);
    const [closed, next] = tieLedger(limitsOf({ ledger }), []);
    expect(closed).toMatchObject({ year: '2017/18', ledger: 13_000, movedOut: 0, movedIn: 0 });
    expect(next).toMatchObject({ year: '2018/19', ledger: 7_000 });
  });

  it('has a difference of nil in every year of any ledger', () => {
    const posting = fc
      .tuple(
        fc.constantFrom('2017-11-05', '2018-03-30', '2018-04-02', '2019-02-10'),
        fc.constantFrom(
          'Twinning lunch',
          'Gritting salt',
          'Toyota City visit May 2019: deposit',
          'Recharge of share of Toyota City visit May 2018',
        ),
        fc.integer({ min: -90_000, max: 900_000 }),
        fc.constantFrom('', '13'),
        fc.constantFrom('International Relations', 'Highways'),
      )
      .map(([date, words, amount, period, centre]): Posting => [
        date,
        words,
        amount / 100,
        { period, centre },
      ]);
    fc.assert(
      fc.property(fc.array(posting, { minLength: 3, maxLength: 20 }), (postings) => {
        const limits = limitsOf({ ledger: ledgerOf(postings) });
        const ties = tieLedger(limits, []);
        expect(ties.map(({ difference }) => difference)).toEqual(ties.map(() => 0));
        expect(ties.reduce((sum, { postings: count }) => sum + count, 0)).toBe(limits.all.length);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the ledger held against a trial balance', () => {
  it.each([
    [8600, 'ties', 'ties'],
    [8350, 'doesNotTie', 'does not tie, by £250.00'],
    [9850.5, 'doesNotTie', 'does not tie, by £1,250.50'],
    [8600.01, 'doesNotTie', 'does not tie, by £0.01'],
    [0, 'doesNotTie', 'does not tie, by £8,600.00'],
  ] as const)('says of a figure of %d what it comes to', (pounds, standing, words) => {
    const [tie] = tied([given('2017/18', pounds)]);
    expect([tie?.standing, tie && tieText(tie)]).toEqual([standing, words]);
  });

  it('takes no figure for none, not for nil', () => {
    const [, tie] = tied([given('2017/18', 8600)]);
    expect([tie?.standing, tie?.against, tie && tieText(tie)]).toEqual(['notGiven', null, 'no figure given']);
  });
});
