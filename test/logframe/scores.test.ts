import fc from 'fast-check';
import { achievement } from '../../src/logframe/achievement';
import { outputScores } from '../../src/logframe/outputScore';

describe('how much of the way is covered', () => {
  it.each([
    ['upwards', [20, 60, 40], 0.5],
    ['downwards', [50, 30, 35], 0.75],
    ['beyond the target', [0, 10, 12], 1.2],
    ['on the wrong side of the baseline', [10, 20, 5], -0.5],
    ['in percentages as text', ['20%', '60%', '35%'], 0.375],
    ['in percentages, some as text and some as cells have them', ['20%', 0.6, 0.35], 0.375],
    ['in words with a number', ['120 households (2024)', '240 households (2027)', '180 households'], 0.5],
    ['in pounds', ['£1,000', '£2,000', 1500], 0.5],
  ] as const)('%s', (_what, [baseline, target, actual], share) => {
    expect(achievement({ baseline, target, actual }, null)).toEqual({ outcome: 'share', share });
  });

  it.each([
    ['a target that equals the baseline', [5, 5, 5], null, 'there is no way'],
    ['words without a number', ['none', 'report published', 'done'], null, 'baseline reads "none"'],
    ['a percentage beside a count', ['20%', 60, 35], null, 'not all of one unit'],
    ['a direction that the target contradicts', [20, 60, 35], 'decrease', 'other side of the baseline'],
  ] as const)('cannot be said for %s', (_what, [baseline, target, actual], direction, sentence) => {
    expect(achievement({ baseline, target, actual }, direction)).toEqual({
      outcome: 'cannotSay',
      reason: expect.stringContaining(sentence),
    });
  });

  it('is nought at the baseline and all at the target, whichever way it leads', () => {
    const value = fc.integer({ min: -1_000_000, max: 1_000_000 });
    fc.assert(
      fc.property(value, value, (baseline, target) => {
        fc.pre(baseline !== target);
        const at = (actual: number) => achievement({ baseline, target, actual }, null);
        expect(at(baseline)).toEqual({ outcome: 'share', share: 0 });
        expect(at(target)).toEqual({ outcome: 'share', share: 1 });
      }),
    );
  });
});

describe('letters by the council’s own table', () => {
  const TABLE = [
    { from: 0, letter: 'C' },
    { from: 0.75, letter: 'B' },
    { from: 1, letter: 'A' },
  ];

  it('go by the highest step that is reached, whatever order the table is in', () => {
    const outputs = [
      { achievement: 1.1, weight: 60 },
      { achievement: 0.5, weight: 40 },
    ];
    const scores = { letters: ['A', 'C'], together: 0.86, letter: 'B' };
    expect(outputScores(outputs, TABLE)).toEqual(scores);
    expect(outputScores(outputs, [...TABLE].reverse())).toEqual(scores);
  });

  it('are not lost to binary noise at a threshold', () => {
    const outputs = [0.1, 0.2, 0.7].map((weight) => ({ achievement: 0.75, weight }));
    expect(outputScores(outputs, TABLE)).toMatchObject({ letter: 'B' });
  });

  it('are none below the lowest step', () => {
    expect(outputScores([{ achievement: -0.2, weight: 100 }], TABLE)).toMatchObject({ letters: [null] });
  });

  it.each([
    ['weights that do not total 100', [{ achievement: 1, weight: 90 }], TABLE, 'The weights total 90'],
    ['a weight below nil', [{ achievement: 1, weight: -1 }], TABLE, 'below nil'],
    ['an empty table', [{ achievement: 1, weight: 100 }], [], 'mapping holds no share'],
    [
      'two letters for one step',
      [{ achievement: 1, weight: 100 }],
      [...TABLE, { from: 1, letter: 'A+' }],
      'two letters from 100%',
    ],
  ])('are not given for %s', (_what, outputs, table, sentence) => {
    expect(outputScores(outputs, table)).toContain(sentence);
  });
});
