import { cutOff } from '../../src/limits/cutOff';
import { ledgerOf, limitsOf, type Posting } from './ledgerOf';

const viewOf = (postings: readonly Posting[], days = 14) =>
  cutOff(limitsOf({ ledger: ledgerOf(postings) }).lines, days);

describe('the cut-off view', () => {
  it('shows the two weeks before and after 31 March, to the day', () => {
    const { lines } = viewOf([
      ['2018-03-17', 'Twinning lunch', 1],
      ['2018-03-18', 'Twinning lunch', 2],
      ['2018-03-31', 'Twinning lunch', 3],
      ['2018-04-01', 'Twinning lunch', 4],
      ['2018-04-14', 'Twinning lunch', 5],
      ['2018-04-15', 'Twinning lunch', 6],
      ['2018-09-15', 'Twinning lunch', 7],
    ]);
    expect(lines.map(({ judged, side, yearEnd }) => [judged.amount / 100, side, yearEnd])).toEqual([
      [2, 'before', '2018-03-31'],
      [3, 'before', '2018-03-31'],
      [4, 'after', '2018-03-31'],
      [5, 'after', '2018-03-31'],
    ]);
  });

  it('looks as many days each way as a person chose', () => {
    const postings: Posting[] = [
      ['2018-03-25', 'Twinning lunch', 1],
      ['2018-03-30', 'Twinning lunch', 2],
      ['2018-04-02', 'Twinning lunch', 3],
      ['2018-04-09', 'Twinning lunch', 4],
    ];
    expect(viewOf(postings, 2).lines.map(({ judged }) => judged.amount / 100)).toEqual([2, 3]);
  });

  it('says which year a line concerns and why, also where it was booked months before', () => {
    const { lines } = viewOf([
      ['2017-11-02', 'Toyota City visit May 2018: deposit', 900],
      ['2018-03-20', 'Twinning lunch', 50],
      ['2018-05-02', 'Twinning lunch', 60],
    ]);
    expect(lines.map(({ side, booked, judged }) => [side, booked, judged.line.year])).toEqual([
      ['elsewhere', '2017/18', '2018/19'],
      ['before', '2017/18', '2017/18'],
    ]);
    expect(lines[0]?.why).toContain('prepayment');
    expect(lines[1]?.why).toBe('the posting date lies in 2017/18');
  });
});

describe('accruals beside what takes them back', () => {
  const ACCRUAL: Posting = ['2018-03-31', 'Accrual: twinning leaflet', 600];
  const REVERSAL: Posting = ['2018-04-01', 'Reversal of accrual: twinning leaflet', -600];
  const INVOICE: Posting = ['2018-04-20', 'Twinning leaflet', 600];
  const LATER: Posting = ['2018-09-01', 'Twinning lunch', 10];

  it.each([
    ['accrual, reversal and invoice', [ACCRUAL, REVERSAL, INVOICE, LATER], 'matched', [600, -600, 600]],
    ['an accrual that nothing takes back', [ACCRUAL, INVOICE, LATER], 'noReversal', [600, null, null]],
    ['a reversal of nothing that was read', [REVERSAL, LATER], 'noAccrual', [null, -600, null]],
    [
      'an accrual at the end of the ledger',
      [['2018-02-01', 'Twinning lunch', 5], ACCRUAL],
      'waiting',
      [600, null, null],
    ],
  ] as const)('%s', (_name, postings, standing, amounts) => {
    const rows: Posting[] = [...postings, ['2018-02-02', 'Gritting salt', 1, { centre: 'Highways' }]];
    const chains = viewOf(rows).accruals;
    expect(
      chains.map(({ accrual, reversal, invoice, standing: found }) => [
        found,
        [accrual, reversal, invoice].map((link) => link && link.line.amount / 100),
      ]),
    ).toEqual([[standing, amounts]]);
  });
});

describe('accruals that are taken back in other parts than they were made', () => {
  const HALL: Posting = ['2018-03-31', 'Accrual: hall hire, twinning evening', 400];
  const FOOD: Posting = ['2018-03-31', 'Accrual: catering, twinning evening', 200];
  const later: Posting = ['2018-09-01', 'Twinning lunch', 10];
  const rowsOf = (...postings: Posting[]) =>
    viewOf([...postings, later, ['2018-02-02', 'Gritting salt', 1, { centre: 'Highways' }]]).accruals.map(
      ({ standing, accrual, reversal, invoice }) => [
        standing,
        ...[accrual, reversal, invoice].map((link) => link && link.line.amount / 100),
      ],
    );

  it('stand beside one journal that takes them all back', () => {
    const back: Posting = ['2018-04-01', 'Reversal of accruals 2017/18: twinning evening', -600];
    expect(rowsOf(HALL, FOOD, back)).toEqual([
      ['together', 400, -600, null],
      ['together', 200, null, null],
    ]);
  });

  it('stand beside the two postings that take one back, and the one invoice of both', () => {
    const whole: Posting = ['2018-03-31', 'Accrual: twinning evening', 600];
    const parts: Posting[] = [
      ['2018-04-01', 'Reversal of accrual: hall hire, twinning evening', -400],
      ['2018-04-01', 'Reversal of accrual: catering, twinning evening', -200],
    ];
    const invoice: Posting = ['2018-04-20', 'Twinning evening, March 2018', 600];
    expect(rowsOf(whole, ...parts, invoice)).toEqual([
      ['together', 600, -400, 600],
      ['together', null, -200, null],
    ]);
  });

  it('are matched for the whole close of a cost centre where days differ', () => {
    const earlier: Posting = ['2018-03-28', 'Accrual: catering, twinning evening', 200];
    const back: Posting = ['2018-04-01', 'Reversal of accruals 2017/18: twinning evening', -600];
    expect(rowsOf(HALL, earlier, back).map(([standing]) => standing)).toEqual(['together', 'together']);
  });

  it('are not matched where the sums differ by a penny, nor at another cost centre', () => {
    const less: Posting = ['2018-04-01', 'Reversal of accruals 2017/18: twinning evening', -599.99];
    const elsewhere: Posting = ['2018-04-01', 'Reversal of accruals: twinning', -600, { centre: 'Highways' }];
    expect(rowsOf(HALL, FOOD, less).map(([standing]) => standing)).toEqual([
      'noReversal',
      'noReversal',
      'noAccrual',
    ]);
    expect(rowsOf(HALL, FOOD, elsewhere).map(([standing]) => standing)).toEqual([
      'noReversal',
      'noReversal',
      'noAccrual',
    ]);
  });

  it('are named in the reason of each line', () => {
    const back: Posting = ['2018-04-01', 'Reversal of accruals 2017/18: twinning evening', -600];
    const { lines } = limitsOf({ ledger: ledgerOf([HALL, FOOD, back, later]) });
    expect(lines.map(({ reason }) => /; (ta[^;]*;?[^;]*)$/.exec(reason)?.[1] ?? null)).toEqual([
      'taken back at book.xlsx, Ledger!I4',
      'taken back at book.xlsx, Ledger!I4',
      'takes back the accrual at book.xlsx, Ledger!I2; book.xlsx, Ledger!I3',
      null,
    ]);
  });
});
