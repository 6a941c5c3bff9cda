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
