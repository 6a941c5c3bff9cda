import fc from 'fast-check';
import { pence } from '../../src/core/pence';
import type { SplitPart } from '../../src/limits/splitLine';
import { ledgerOf, limitsOf, type Case, type Posting } from './ledgerOf';

const WORDS = [
  'Twinning lunch',
  'Annual grant to twinning association',
  'EU INTERREG workshop',
  'EU project, agreement no. 44-71',
  'Flights for 3 members',
  'Flight, officer',
  'Gritting salt',
  'Technical assistance to Lilongwe',
  'Sponsorship for twinning',
  'Toyota City visit May 2018: hotel',
  'Recharge of share of Toyota City visit May 2018',
  'Toyota City visit May 2019: deposit',
  'Twinning week, 75% EU funded, agreement no. 44-71',
  'Accrual: twinning programme',
  'Reversal of accrual: twinning programme',
  'Twinning programme, March 2018',
  'Refund of coach, twinning visit November 2017',
  'Credit note, twinning',
  'Technical assistance: agency staff',
  'Irrecoverable VAT, twinning hotel',
  'Virement to twinning',
  'Loan to the partner town',
];
const posting: fc.Arbitrary<Posting> = fc
  .tuple(
    fc.integer({ min: 1, max: 28 }),
    fc.constantFrom('2017-11', '2018-03', '2018-04', '2018-12', '2019-02'),
    fc.constantFrom(...WORDS),
    fc.integer({ min: -300_000, max: 900_000 }),
    fc.constantFrom('International Relations', 'Highways'),
    fc.constantFrom('Example Ltd', 'Derby City Council'),
  )
  .map(([day, month, words, pence, centre, supplier]): Posting => [
    `${month}-${String(day).padStart(2, '0')}`,
    words,
    pence / 100,
    { centre, supplier },
  ]);

const CHOICES = [
  ['Choice', 'Answer', 'Chosen by'],
  ['Partly funded schemes', 'funded part', 'Head of Finance'],
];

const sums = (postings: readonly Posting[], more: Partial<Case> = {}) => {
  const { lines, rest, all } = limitsOf({ ledger: ledgerOf(postings), ...more });
  const years = new Map<string, number>();
  const add = (year: string | null, amount: number) =>
    years.set(year ?? '', (years.get(year ?? '') ?? 0) + amount);
  for (const line of lines) add(line.line.year, line.amount);
  for (const one of rest) add(one.year, one.amount);
  const ledger = new Map<string, number>();
  for (const line of all) ledger.set(line.year ?? '', (ledger.get(line.year ?? '') ?? 0) + line.amount);
  return { years, ledger };
};

describe('over any ledger', () => {
  it('the treatments of each year add up to what the ledger holds for it', () => {
    fc.assert(
      fc.property(fc.array(posting, { minLength: 3, maxLength: 30 }), (postings) => {
        const { years, ledger } = sums(postings);
        expect([...years].sort()).toEqual([...ledger].sort());
      }),
      { numRuns: 80 },
    );
  });

  it('they still do where a choice or a person splits lines, whether or not the parts add up', () => {
    fc.assert(
      fc.property(
        fc.array(posting, { minLength: 3, maxLength: 15 }),
        fc.integer({ min: -1000, max: 1000 }),
        fc.boolean(),
        (postings, first, isWhole) => {
          const splits = limitsOf({ ledger: ledgerOf(postings) }).lines.flatMap(({ ref, amount }) =>
            [first, amount - first + (isWhole ? 0 : 1)].map((part): SplitPart => ({
              ref,
              amount: pence(part),
              treatment: 'excluded',
              power: null,
              by: 'Head of Finance',
              on: null,
              why: null,
              source: { file: 'out.xlsx', sheet: 'Limit rules', cell: 'C20' },
            })),
          );
          for (const more of [{ choices: CHOICES }, { entered: { splits } }]) {
            const { years, ledger } = sums(postings, more);
            expect([...years].sort()).toEqual([...ledger].sort());
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  it('every reference names one line or one part of one', () => {
    fc.assert(
      fc.property(fc.array(posting, { minLength: 3, maxLength: 30 }), (postings) => {
        const refs = limitsOf({ ledger: ledgerOf(postings), choices: CHOICES }).lines.map(({ ref }) => ref);
        expect(new Set(refs).size).toBe(refs.length);
      }),
      { numRuns: 25 },
    );
  });

  it('the order of the lines does not matter', () => {
    const shuffled = fc
      .array(posting, { minLength: 3, maxLength: 15 })
      .chain((postings) =>
        fc.tuple(fc.constant(postings), fc.shuffledSubarray(postings, { minLength: postings.length })),
      );
    const positions = (postings: readonly Posting[]) =>
      limitsOf({ ledger: ledgerOf(postings) }).positions.map(
        ({ route, financialYear, counted, queried, excluded, outcome }) => [
          route,
          financialYear,
          counted.value,
          queried.value,
          excluded.value,
          outcome,
        ],
      );
    fc.assert(
      fc.property(shuffled, ([postings, other]) => {
        expect(positions(other)).toEqual(positions(postings));
      }),
      { numRuns: 80 },
    );
  });

  it('more spend counted in the year never leaves more', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.integer({ min: 1, max: 1_000_000 }),
        (before, more) => {
          const remaining = (pence: number) =>
            limitsOf({
              ledger: ledgerOf([
                ['2017-06-01', 'Twinning lunch', 5000],
                ['2018-06-01', 'Twinning lunch', pence / 100],
              ]),
              choices: [
                ['Choice', 'Answer', 'Chosen by'],
                ['Basis', 'actual', 'Head of Finance'],
              ],
            }).positions.find((one) => one.financialYear === '2018/19')?.remaining?.value ?? NaN;
          expect(remaining(before + more)).toBe(remaining(before) - more);
        },
      ),
      { numRuns: 25 },
    );
  });
});
