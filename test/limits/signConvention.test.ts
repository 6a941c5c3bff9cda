import type { CellValue } from '../../src/workbook/grid';
import { basis, ledgerOf, limitsOf, type Posting } from './ledgerOf';

const YEARS: readonly Posting[] = [
  ['2017-06-10', 'Twinning festival', 500],
  ['2018-06-10', 'Twinning coach', 1500],
  ['2018-09-10', 'Refund, twinning coach', -200],
];

/** The ledger with every sign turned round, under the lines given. */
function turnedRound(above: readonly CellValue[][], header = 'Net Amount'): CellValue[][] {
  const [head = [], ...rows] = ledgerOf(YEARS, [2017, 2018]);
  return [
    ...above,
    head.map((cell) => (cell === 'Net Amount' ? header : cell)),
    ...rows.map((row) => row.map((cell, at) => (at === 8 ? -Number(cell) : cell))),
  ];
}

const judged = (ledger: CellValue[][]) => {
  const { positions, findings } = limitsOf({ ledger, choices: basis('actual') });
  const position = positions.find(({ financialYear }) => financialYear === '2018/19');
  return {
    sums: [position?.outcome, position?.limit?.value, position?.counted.value, position?.queried.value],
    reasons: position?.reasons ?? [],
    signs: findings.filter(({ rule }) => rule === 'spending.signs'),
  };
};

describe('a ledger that shows spending as minus', () => {
  it.each([
    'Spending is shown as minus, income as plus',
    'Note: expenditure (-), income (+)',
    'Negative amounts are payments',
    'Income is shown as positive and expenditure as negative',
    'Costs are shown in brackets; receipts are not',
  ])('is turned round where it says so: %s', (sentence) => {
    const { sums, signs } = judged(turnedRound([[sentence], []]));
    expect(sums).toEqual(['over', 100_000, 130_000, 0]);
    expect(signs.map(({ strength, source }) => [strength, source?.cell])).toEqual([['hint', 'A1']]);
  });

  it('is turned round where the heading of the amounts says so', () => {
    expect(judged(turnedRound([], 'Net Amount (spend = minus)')).sums[0]).toBe('over');
  });

  it('is asked about where nothing says so, and no sum of it is held against a limit', () => {
    const { sums, reasons, signs } = judged(turnedRound([]));
    expect(sums.slice(0, 3)).toEqual(['cannotSay', undefined, 0]);
    expect(signs.map(({ strength, source }) => [strength, source?.cell])).toEqual([['warning', 'I1']]);
    expect(reasons.join(' ')).toContain('whether the ledger shows spending as minus or as plus');
  });
});

describe('a ledger that shows spending as plus', () => {
  it.each([
    'Payments - April 2017 to March 2019',
    'Refunds and credits are shown as minus',
    'Negative amounts are credit notes',
    'This list may hold negative payments',
    'Spending is shown as plus',
  ])('stays as it is under the words: %s', (sentence) => {
    const { sums, signs } = judged([[sentence], [], ...ledgerOf(YEARS, [2017, 2018])]);
    expect(sums).toEqual(['over', 100_000, 130_000, 0]);
    expect(signs).toEqual([]);
  });

  it('is asked about where it says the opposite of what its amounts show', () => {
    const { sums, signs } = judged([['Spending is shown as minus'], [], ...ledgerOf(YEARS, [2017, 2018])]);
    expect(sums[0]).toBe('cannotSay');
    expect(signs.map(({ strength }) => strength)).toEqual(['warning']);
  });

  it('is not within a limit because more came back than was spent', () => {
    const ledger = ledgerOf(
      [
        ['2017-06-10', 'Twinning festival', 500],
        ['2018-06-10', 'Refund, twinning coach', -200],
      ],
      [2017, 2018],
    );
    const { sums, reasons } = judged(ledger);
    expect(sums.slice(0, 3)).toEqual(['cannotSay', 100_000, -20_000]);
    expect(reasons.join(' ')).toContain('more came back than was spent');
  });
});
