import fc from 'fast-check';
import { calendarDate } from '../../src/core/calendarDate';
import { money } from '../../src/core/figure';
import { pence } from '../../src/core/pence';
import type { Limits } from '../../src/limits/limitPositions';
import { planOf, type Plan } from '../../src/limits/plans';
import { anyCouncil, anyLedger } from './anyLedger';
import { ledgerOf, limitsOf, type Case, type Posting } from './ledgerOf';

const judged = (postings: readonly Posting[], council: Omit<Case, 'ledger'>, whole: number[] = []): Limits =>
  limitsOf({ ...council, ledger: ledgerOf(postings, whole) });

/** Pence by year and treatment, of every line; nil sums say nothing. */
function totals({ lines, rest }: Limits): [string, number][] {
  const sums = new Map<string, number>();
  const add = (year: string | null, route: string | null, treatment: string, amount: number): void => {
    const key = `${year ?? 'no year'} ${route ?? ''} ${treatment}`;
    sums.set(key, (sums.get(key) ?? 0) + amount);
  };
  for (const { line, route, treatment, amount } of lines) add(line.year, route, treatment, amount);
  for (const { year, amount } of rest) add(year, 'notInternational', 'notInternational', amount);
  return [...sums].filter(([, amount]) => amount !== 0).sort(([one], [other]) => (one < other ? -1 : 1));
}

/** What every position says in figures. */
const positionsOf = ({ positions }: Limits) =>
  positions.map((position) => ({
    test: `${position.financialYear} ${position.route}`,
    outcome: position.outcome,
    figures: [
      position.limit,
      position.counted,
      position.committed,
      position.excluded,
      position.queried,
      position.remaining,
    ].map((figure) => figure?.value ?? null),
    candidates: position.candidates.map(({ basis, limit }) => [basis, limit.value]),
    excludedBy: position.excludedBy.map(({ amount }) => amount.value).sort(),
  }));

describe('over any ledger of any council', () => {
  it('the treatments of each year add up to the ledger, VAT that nobody refunds and converted money included', () => {
    fc.assert(
      fc.property(anyLedger(), anyCouncil, (postings, council) => {
        const limits = judged(postings, council);
        const byYear = (lines: readonly { year: string | null; amount: number }[]) => {
          const sums = new Map<string, number>();
          for (const { year, amount } of lines) sums.set(year ?? '', (sums.get(year ?? '') ?? 0) + amount);
          return [...sums].sort();
        };
        const treated = [
          ...limits.lines.map(({ line, amount }) => ({ year: line.year, amount })),
          ...limits.rest,
        ];
        expect(byYear(treated)).toEqual(byYear(limits.all));
        const pounds = postings.filter(([, , , more]) => more?.currency === 'GBP');
        const stated = pounds.reduce(
          (sum, [, , net, more]) => sum + Math.round(net * 100) + Math.round((more?.vat ?? 0) * 100),
          0,
        );
        const own = limits.all.filter(({ key }) =>
          pounds.some(([, , , more]) => key.startsWith(`${more?.document ?? ''}|`)),
        );
        expect(own.reduce((sum, { amount }) => sum + amount, 0)).toBe(stated);
      }),
      { numRuns: 40 },
    );
  });

  it('the order of the lines changes no line, no sum and no outcome', () => {
    const shuffled = anyLedger().chain((postings) =>
      fc.tuple(fc.constant(postings), fc.shuffledSubarray(postings, { minLength: postings.length })),
    );
    const everyLine = ({ lines }: Limits) =>
      lines
        .map(({ ref, line, route, treatment, amount, rule }) =>
          [ref, line.year, route, treatment, amount, rule].join(' '),
        )
        .sort();
    fc.assert(
      fc.property(shuffled, anyCouncil, ([postings, other], council) => {
        const [one, two] = [judged(postings, council), judged(other, council)];
        expect(everyLine(two)).toEqual(everyLine(one));
        expect(totals(two)).toEqual(totals(one));
        expect(positionsOf(two)).toEqual(positionsOf(one));
      }),
      { numRuns: 40 },
    );
  });

  it('splitting a line in two changes no sum and no outcome', () => {
    // An amount in another currency is rounded to pounds line by line, as a bank does: only pounds are split here.
    const isSplittable = ([, , pounds, more]: Posting): boolean =>
      more?.currency === 'GBP' && Math.abs(Math.round(pounds * 100)) > 1;
    fc.assert(
      fc.property(
        anyLedger(),
        anyCouncil,
        fc.nat(),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (postings, council, at, share) => {
          const lines = postings.filter(isSplittable);
          const chosen = lines[at % Math.max(1, lines.length)];
          fc.pre(chosen !== undefined);
          const halves = halvesOf(chosen, share);
          const split = postings.flatMap((line) => (line === chosen ? halves : [line]));
          const [one, two] = [judged(postings, council), judged(split, council)];
          expect(totals(two)).toEqual(totals(one));
          expect(positionsOf(two)).toEqual(positionsOf(one));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('one more positive line that counts this year lowers what remains by its amount, and nothing else of the year', () => {
    fc.assert(
      fc.property(
        anyLedger(),
        anyCouncil,
        fc.integer({ min: 1, max: 900_000 }),
        (postings, council, added) => {
          const more: Posting = [
            '2018-06-03',
            'Twinning concert',
            added / 100,
            { document: 'X0001', currency: 'GBP', vat: 0 },
          ];
          const start: Posting[] = [
            ...postings,
            ['2018-06-02', 'Twinning concert', 1, { document: 'X0000', currency: 'GBP', vat: 0 }],
          ];
          const twinning = (lines: readonly Posting[]) =>
            judged(lines, council).positions.find(
              ({ route, financialYear }) => route === 'twinning' && financialYear === '2018/19',
            );
          const [before, after] = [twinning(start), twinning([...start, more])];
          expect(after?.counted.value).toBe((before?.counted.value ?? NaN) + added);
          expect(after?.limit?.value).toBe(before?.limit?.value);
          if (before?.remaining) expect(after?.remaining?.value).toBe(before.remaining.value - added);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('what plans meet a test exactly is what remains: a penny more is not within, a penny less is', () => {
    const asked = (amount: number): Plan => {
      const date = calendarDate('2018-12');
      if (date === null) throw new Error('no date');
      const plan = planOf(
        { what: 'Reception for visitors', amount: pence(amount), date, test: 'twinning' },
        money(pence(amount), 'planned', []),
      );
      if (typeof plan === 'string') throw new Error(plan);
      return plan;
    };
    const base: Posting = [
      '2017-06-01',
      'Twinning festival',
      9000,
      { document: 'X0000', currency: 'GBP', vat: 0 },
    ];
    let met = 0;
    fc.assert(
      fc.property(anyLedger(), anyCouncil, (postings, council) => {
        const after = (amount: number) =>
          limitsOf({
            ...council,
            ledger: ledgerOf([...postings, base], [2017, 2018]),
            asked: [asked(amount)],
          }).whatIf.find(({ financialYear }) => financialYear === '2018/19');
        const first = after(1);
        const { boundary = null } = first ?? {};
        if (boundary === null || boundary.value < 2) return;
        met += 1;
        expect(boundary.value).toBe(first?.before?.remaining?.value);
        expect(after(boundary.value)?.after).toMatchObject({ outcome: 'atLimit', remaining: { value: 0 } });
        expect(after(boundary.value - 1)?.after?.outcome).toBe('within');
        expect(after(boundary.value + 1)?.after?.outcome).toMatch(/^(?:over|cannotSay)$/);
      }),
      { numRuns: 40 },
    );
    expect(met).toBeGreaterThan(0);
  });
});

/** Two lines that say the same and add up to the first: the net and its VAT, each in the same share. */
function halvesOf([date, words, pounds, more = {}]: Posting, share: number): Posting[] {
  const whole = Math.round(pounds * 100);
  const vat = Math.round((more.vat ?? 0) * 100);
  const part =
    Math.sign(whole) * Math.min(Math.max(1, Math.round(Math.abs(whole) * share)), Math.abs(whole) - 1);
  const vatPart = Math.round(vat * share);
  return [
    [date, words, part / 100, { ...more, vat: vatPart / 100 }],
    [
      date,
      words,
      (whole - part) / 100,
      { ...more, vat: (vat - vatPart) / 100, document: `${more.document ?? ''}B` },
    ],
  ];
}
