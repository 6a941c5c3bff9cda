import fc from 'fast-check';
import { calendarDate } from '../../src/core/calendarDate';
import { money } from '../../src/core/figure';
import { pence } from '../../src/core/pence';
import { planOf, type Plan } from '../../src/limits/plans';
import type { WhatIf } from '../../src/limits/whatIf';
import { basis, ledgerOf, limitsOf, type Case } from './ledgerOf';

/** A plan for twinning in June 2018, in pence. */
function plan(amount: number, what = 'Reception for visitors'): Plan {
  const date = calendarDate('2018-06');
  if (date === null) throw new Error('no date');
  const made = planOf({ what, amount: pence(amount), date }, money(pence(amount), 'planned', []));
  if (typeof made === 'string') throw new Error(made);
  return made;
}

/** 2017/18 as the base and 2018/19 as the year, both whole, on the actual basis. */
const town = (before: number, now: number): Case => ({
  ledger: ledgerOf(
    [
      ['2017-06-01', 'Twinning festival', before / 100],
      ['2018-05-01', 'Twinning lunch', now / 100],
    ],
    [2017, 2018],
  ),
  choices: basis('actual'),
});

const asked = (one: Case, ...plans: Plan[]): WhatIf => {
  const found = limitsOf({ ...one, asked: plans }).whatIf[0];
  if (!found) throw new Error('no what-if');
  return found;
};

/** What was spent in the base, and what of twice of it is left after the year so far. */
const years = fc
  .integer({ min: 1, max: 5_000_000 })
  .chain((before) => fc.tuple(fc.constant(before), fc.integer({ min: 0, max: 2 * before - 1 })));

describe('over any base and any spend below its limit', () => {
  it('the amount that meets the test exactly is at the limit, a penny less within, and a penny more over', () => {
    fc.assert(
      fc.property(years, ([before, now]) => {
        const boundary = asked(town(before, now), plan(1)).boundary?.value ?? NaN;
        expect(boundary).toBe(2 * before - now);
        const after = (amount: number) => asked(town(before, now), plan(amount)).after;
        expect(after(boundary)).toMatchObject({ outcome: 'atLimit', remaining: { value: 0 } });
        expect(after(boundary + 1)).toMatchObject({ outcome: 'over', remaining: { value: -1 } });
        if (boundary > 1) expect(after(boundary - 1)).toMatchObject({ outcome: 'within' });
      }),
      { numRuns: 20 },
    );
  });

  it('two plans come to the same as one of both amounts, in whichever order', () => {
    fc.assert(
      fc.property(
        years,
        fc.integer({ min: 1, max: 900_000 }),
        fc.integer({ min: 1, max: 900_000 }),
        ([before, now], one, other) => {
          const sums = ({ planned, after, nextYear }: WhatIf) => [
            planned.value,
            after?.outcome,
            after?.remaining?.value,
            nextYear?.limit.with.value,
          ];
          const together = sums(asked(town(before, now), plan(one + other)));
          expect(sums(asked(town(before, now), plan(one), plan(other, 'Exhibition')))).toEqual(together);
          expect(sums(asked(town(before, now), plan(other, 'Exhibition'), plan(one)))).toEqual(together);
        },
      ),
      { numRuns: 15 },
    );
  });

  it('a plan raises the next year’s base by its own amount, and the limit by twice of it', () => {
    fc.assert(
      fc.property(years, fc.integer({ min: 1, max: 900_000 }), ([before, now], amount) => {
        const next = asked(town(before, now), plan(amount)).nextYear;
        expect(next?.financialYear).toBe('2019/20');
        expect((next?.base.with.value ?? 0) - (next?.base.without.value ?? 0)).toBe(amount);
        expect((next?.limit.with.value ?? 0) - (next?.limit.without.value ?? 0)).toBe(2 * amount);
      }),
      { numRuns: 15 },
    );
  });
});
