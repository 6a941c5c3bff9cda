import { financialYear } from '../../src/core/financialYear';
import { tieLedger } from '../../src/limits/tie';
import { basis, ledgerOf, limitsOf, type Case, type Posting } from './ledgerOf';

const late: Posting = ['2025-04-20', 'Twinning programme, March 2025', 600];
const dated: Posting = ['2025-09-03', 'Twinning programme', 600, { invoiced: '2025-03-28' }];

const chosen = (answer: string): Partial<Case> => ({
  choices: [
    ['Choice', 'Answer', 'Chosen by', 'Date'],
    ['Late invoices', answer, 'Section 151 officer', '2025-05-01'],
  ],
});
const found = (posting: Posting, more: Partial<Case> = {}) =>
  limitsOf({ ledger: ledgerOf([posting]), ...more });
const year = (text: string) => {
  const named = financialYear(text);
  if (named === null) throw new Error('no year');
  return named;
};

describe('an invoice of the year before that nothing was accrued for', () => {
  it.each([
    ['is for a month of that year', late, 'names a date of 2024/25'],
    ['is dated in that year', dated, 'the invoice is of 28 March 2025, in 2024/25,'],
    [
      'comes in the autumn and calls itself an invoice',
      ['2025-10-02', 'Twinning coach, invoice of 12 March 2025', 600] as const,
      'names a date of 2024/25',
    ],
  ])('stays in the year it was posted in, with the reason: it %s', (_how, posting, words) => {
    const [line] = found(posting).lines;
    expect([line?.line.year, line?.treatment, line?.flags]).toEqual(['2025/26', 'counted', ['late-invoice']]);
    expect(line?.reason).toContain(
      `${words} and no accrual for it was found; it stays in 2025/26, where it was posted`,
    );
  });

  it.each<[string, Posting]>([
    ['a memory of last year', ['2025-10-02', 'Exhibition of the twinning visit March 2025', 600]],
    ['an invoice of the same year', ['2025-09-03', 'Twinning programme', 600, { invoiced: '2025-08-28' }]],
    ['money back', ['2025-04-20', 'Refund, twinning programme', -600, { invoiced: '2025-03-28' }]],
  ])('is not %s', (_what, posting) => {
    expect(found(posting).lines[0]?.flags).not.toContain('late-invoice');
  });

  it('is no late one where the accrual and its reversal are there', () => {
    const { lines } = limitsOf({
      ledger: ledgerOf([
        ['2025-03-31', 'Accrual: twinning programme', 600],
        ['2025-04-01', 'Reversal of accrual: twinning programme', -600],
        late,
      ]),
    });
    expect(lines.at(-1)?.flags).not.toContain('late-invoice');
  });

  it.each([
    [630, '£30.00 more than that'],
    [580, '£20.00 less than that'],
  ])('is no late one where it came to another amount than was accrued: %d', (pounds, words) => {
    const { lines } = limitsOf({
      ledger: ledgerOf([
        ['2025-03-31', 'Accrual: Stuttgart reception, invoice awaited', 600],
        ['2025-04-01', 'Reversal of accrual: Stuttgart reception', -600],
        ['2025-04-20', 'Stuttgart reception, 28 March 2025', pounds],
      ]),
    });
    expect([lines.at(-1)?.flags, lines.at(-1)?.line.year]).toEqual([['hospitality'], '2025/26']);
    expect(lines.at(-1)?.reason).toContain(`${words}: the reversal at`);
  });

  it('is a late one beside the reversal of another accrual', () => {
    const { lines } = limitsOf({
      ledger: ledgerOf([
        ['2025-03-31', 'Accrual: Stuttgart reception', 600],
        ['2025-04-01', 'Reversal of accrual: Stuttgart reception', -600],
        ['2025-04-20', 'Coach for the choir, March 2025', 630],
      ]),
    });
    expect(lines.at(-1)?.flags).toContain('late-invoice');
  });

  it('is asked about until a person says, with what either answer does to limit and base', () => {
    const asked = (more: Partial<Case> = {}) =>
      found(late, more).findings.filter(({ rule }) => rule === 'limits.late-invoice');
    expect(asked().map(({ message, source }) => [message, source?.cell])).toEqual([
      [
        'A late invoice of an earlier year (2024/25 or before), for which no accrual was found. Left in 2025/26, it uses up the limit of 2025/26 and raises the base of 2026/27; put into the earlier year, it raises the base of the year after that one. Record the choice "Late invoices" on the settings sheet, or the year of this line on the working.',
        'I2',
      ],
    ]);
    expect([asked(chosen('year posted')), asked(chosen('year concerned'))]).toEqual([[], []]);
  });

  it('counts in the year it concerns where that is the recorded choice, and stays booked where it was', () => {
    const limits = found(late, chosen('year concerned'));
    const [line] = limits.lines;
    expect([line?.line.year, line?.flags]).toEqual(['2024/25', ['late-invoice']]);
    expect(line?.reason).toContain(
      'posted in 2025/26: late invoices count in the year they concern, here 2024/25, by a choice that Section 151 officer, 1 May 2025 recorded',
    );
    expect(
      tieLedger(limits, []).map(({ year: of, ledger, movedOut, movedIn, working, difference }) => [
        of,
        ledger,
        movedOut,
        movedIn,
        working,
        difference,
      ]),
    ).toEqual([
      ['2024/25', 0, 0, 60_000, 60_000, 0],
      ['2025/26', 60_000, 60_000, 0, 0, 0],
    ]);
  });

  it.each<[string, Posting, Partial<Case>]>([
    ['a late invoice', late, {}],
    ['one that a choice would leave', late, chosen('year posted')],
    ['a line that nothing shows to be late', ['2025-06-20', 'Twinning programme', 600], {}],
  ])('goes to the year that a person gives the line, before any choice: %s', (_what, posting, more) => {
    const ref = found(posting).lines[0]?.ref ?? '';
    const decision = {
      treatment: null,
      power: null,
      year: year('2024/25'),
      by: 'Head of Finance',
      why: 'Delivered in March',
    };
    const { lines, findings } = found(posting, { ...more, byHand: new Map([[ref, decision]]) });
    expect(lines.map(({ ref: own, line, treatment }) => [own, line.year, treatment])).toEqual([
      [ref, '2024/25', 'counted'],
    ]);
    expect(lines[0]?.reason).toContain(
      'put into 2024/25 and not 2025/26, decided by hand: Head of Finance; Delivered in March',
    );
    expect(findings.filter(({ rule }) => rule === 'limits.late-invoice')).toEqual([]);
  });

  it('takes its VAT with it', () => {
    const { lines } = found(
      ['2025-04-20', 'Twinning programme, March 2025', 600, { vat: 120 }],
      chosen('year concerned'),
    );
    expect(lines.map(({ line, amount }) => [line.year, amount])).toEqual([
      ['2024/25', 60_000],
      ['2024/25', 12_000],
    ]);
  });

  it('raises the base and with it the limit of the year it was posted in, where it counts in the year before', () => {
    const limit = (answer: string) =>
      limitsOf({
        ledger: ledgerOf(
          [['2024-06-01', 'Twinning festival', 1000], late, ['2025-06-01', 'Twinning lunch', 5]],
          [2024, 2025],
        ),
        choices: [...basis('actual'), ['Late invoices', answer, 'Section 151 officer', '2025-05-01']],
      }).positions.find(({ financialYear: of }) => of === '2025/26')?.limit?.value ?? null;
    expect([limit('year posted'), limit('year concerned')]).toEqual([200_000, 320_000]);
  });
});
