import fc from 'fast-check';
import type { Position } from '../../src/limits/position';
import { basis, ledgerOf, limitsOf, type Posting } from './ledgerOf';

const WORDS = [
  'Twinning lunch',
  'Toyota City exchange, twinning',
  'Annual grant to twinning association',
  'EU project, agreement no. 44-71',
  'Flights for 3 members',
  'Technical assistance to Lilongwe',
  'Sponsorship for twinning festival',
  'Twinning staff time',
];

const posting: fc.Arbitrary<Posting> = fc
  .tuple(
    fc.constantFrom('2017-05', '2017-11', '2018-06', '2018-12'),
    fc.integer({ min: 1, max: 28 }),
    fc.constantFrom(...WORDS),
    fc.integer({ min: -200_000, max: 900_000 }),
    fc.constantFrom('Example Ltd', 'Example Travel Ltd'),
  )
  .map(([month, day, words, pence, supplier]): Posting => [
    `${month}-${String(day).padStart(2, '0')}`,
    words,
    pence / 100,
    { supplier },
  ]);

const postings = fc.array(posting, { minLength: 2, maxLength: 20 });

const positionsFor = (lines: readonly Posting[]): readonly Position[] =>
  limitsOf({ ledger: ledgerOf(lines, [2017, 2018]), choices: basis('actual') }).positions;

/** Every sum that a position prints, with the parts it is made of. */
const sumsOf = (positions: readonly Position[]) =>
  positions.map((position) => ({
    test: [position.route, position.financialYear],
    sums: [position.limit, position.counted, position.excluded, position.queried, position.remaining].map(
      (figure) => figure?.value ?? null,
    ),
    forecast: position.forecast.amount.value,
    excludedBy: position.excludedBy.map(({ reason, amount }) => [reason, amount.value]),
    byPartnership: position.byPartnership.map(({ partnership, amount }) => [partnership, amount.value]),
    outcome: position.outcome,
  }));

const total = (parts: readonly { readonly amount: { readonly value: number } }[]): number =>
  parts.reduce((sum, { amount }) => sum + amount.value, 0);

describe('over any two years of international lines', () => {
  it('the parts by reason and by partnership add up to the whole, to the penny', () => {
    fc.assert(
      fc.property(postings, (lines) => {
        for (const position of positionsFor(lines)) {
          expect(total(position.excludedBy)).toBe(position.excluded.value);
          expect(total(position.byPartnership)).toBe(position.counted.value);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('the order of the lines changes no sum and no part', () => {
    const shuffled = postings.chain((lines) =>
      fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length })),
    );
    fc.assert(
      fc.property(shuffled, ([lines, other]) => {
        expect(sumsOf(positionsFor(other))).toEqual(sumsOf(positionsFor(lines)));
      }),
      { numRuns: 40 },
    );
  });

  it('splitting a line in two changes no sum and no part', () => {
    fc.assert(
      fc.property(postings, fc.nat(19), fc.double({ min: 0, max: 1, noNaN: true }), (lines, at, share) => {
        const chosen = lines[at % lines.length];
        if (!chosen) return;
        const [date, words, pounds, more = {}] = chosen;
        const whole = Math.round(pounds * 100);
        const first = Math.round(whole * share);
        const halves = [first, whole - first].map((pence): Posting => [date, words, pence / 100, more]);
        // A part of nothing is a line of its own to no rule: only halves with the sign of the whole are halves of it.
        fc.pre(halves.every(([, , part]) => Math.sign(part) === Math.sign(pounds)));
        const split = lines.flatMap((line) => (line === chosen ? halves : [line]));
        expect(sumsOf(positionsFor(split))).toEqual(sumsOf(positionsFor(lines)));
      }),
      { numRuns: 40 },
    );
  });

  it('one more positive line that counts this year never leaves more', () => {
    fc.assert(
      fc.property(postings, fc.integer({ min: 1, max: 900_000 }), (lines, pence) => {
        const remaining = (all: readonly Posting[]) =>
          positionsFor(all).find(
            ({ route, financialYear }) => route === 'twinning' && financialYear === '2018/19',
          )?.remaining?.value ?? null;
        const start: Posting[] = [...lines, ['2017-05-01', 'Twinning lunch', 20_000]];
        const now: Posting = ['2018-06-02', 'Twinning lunch', 1];
        const before = remaining([...start, now]);
        const after = remaining([...start, now, ['2018-06-03', 'Twinning concert', pence / 100]]);
        expect(before).not.toBeNull();
        expect(after).toBe((before ?? 0) - pence);
      }),
      { numRuns: 40 },
    );
  });
});
