import { indicatorProgress } from '../../src/logframe/indicatorProgress';
import { logframeProgress } from '../../src/logframe/logframeProgress';
import { fcdo, indicator, result, withIndicator } from './made';

const on = (parts: Parameters<typeof indicator>[0]) => indicatorProgress(indicator(parts));
const steps = (...actuals: (string | null)[]) =>
  actuals.map((actual, at) => ({ label: `Year ${at + 1}`, value: '10', actual }));

describe('how far an indicator has come', () => {
  it.each([
    ['upwards', { baseline: '20', target: '60', actual: '30' }, 0.25],
    ['downwards', { baseline: '60%', target: '20%', actual: '30%' }, 0.75],
    ['past the target', { baseline: '0', target: '10', actual: '12' }, 1.2],
    ['the wrong way', { baseline: '10', target: '20', actual: '5' }, -0.5],
  ])('is a share of the way %s', (_what, values, share) => {
    expect(on(values)).toMatchObject({ standing: 'share', share });
  });

  it('adds up periods that are summed, from nought, whatever the baseline', () => {
    const summed = { direction: null, accumulation: 'summing' as const };
    const values = { baseline: '8', target: '40', milestones: steps('10', '12', null), actual: '12' };
    expect(on({ ...values, measure: summed })).toMatchObject({ baseline: 0, actual: 22, share: 0.55 });
    expect(on({ ...values, measure: { ...summed, accumulation: 'cumulative' } })).toMatchObject({
      baseline: 8,
      actual: 12,
      share: 0.125,
    });
  });

  it.each([
    ['a value in words', { baseline: '0', target: 'Report published', actual: '1' }, 'inWords'],
    ['a percentage beside a count', { baseline: '20%', target: '60', actual: '30' }, 'unitsDiffer'],
    ['a target at the baseline', { baseline: '5', target: '5', actual: '5' }, 'noWay'],
    ['a target against the stated direction', { baseline: '5', target: '9', actual: '6' }, 'otherWay'],
    ['an actual that is not there yet', { baseline: '5', target: '4' }, 'open'],
  ] as const)('is not said for %s', (_what, values, standing) => {
    const measure = { direction: 'decrease' as const, accumulation: null };
    expect(on({ ...values, measure })).toMatchObject({ standing, share: null });
  });
});

describe('how far a logframe has come', () => {
  const half = withIndicator(fcdo(), { baseline: '0', target: '10', actual: '5' });
  const outputs = (weights: readonly (number | null)[]) => ({
    ...half,
    results: weights.map((weight, at) =>
      result({
        number: String(at + 1),
        weight,
        indicators: [indicator({ baseline: '0', target: '10', actual: at === 0 ? '5' : '10' })],
      }),
    ),
  });

  it('weighs the outputs', () => {
    expect(logframeProgress(outputs([60, 40])).together).toBe(0.7);
  });

  it('says nothing of all together where a weight is missing or they do not total 100', () => {
    expect(logframeProgress(outputs([60, null])).together).toBeNull();
    expect(logframeProgress(outputs([60, 30])).together).toBeNull();
  });

  it('takes the share that people agreed for an output before the mean', () => {
    const agreed = logframeProgress(outputs([60, 40]), ({ number }) => (number === '1' ? 1 : null));
    expect(agreed.outputs[0]).toMatchObject({ mean: 0.5, agreed: 1, share: 1 });
    expect(agreed.together).toBe(1);
  });
});
