import fc from 'fast-check';
import { withChecks } from '../../src/logframe/checkLogframe';
import { convertLogframe } from '../../src/logframe/convertLogframe';
import type { Logframe, LogframeProfileId } from '../../src/logframe/logframe';
import { profileSheet } from '../../src/logframe/profileSheet';
import { pence } from '../../src/core/pence';
import { logframes } from './generated';
import { fcdo, indicator, logframe, result, said, withIndicator, withOutput } from './made';
import { malawi, malawiMerges } from './malawi';
import { readOne, texts } from './sheet';

const read = readOne(malawi, malawiMerges);
const gapsOf = (rule: string, of = convertLogframe(read, 'fcdo')) =>
  of.gaps.filter((gap) => gap.rule === rule);

describe('the Malawi logframe converted to FCDO (formerly DFID)', () => {
  const conversion = convertLogframe(read, 'fcdo');

  it('leaves six baselines blank and lists them as gaps', () => {
    const indicators = conversion.logframe.results.flatMap((each) => each.indicators);
    expect(indicators.map(({ baseline }) => baseline)).toEqual([null, null, null, null, null, null]);
    expect(gapsOf('conversion.baseline').map(({ source }) => source?.cell)).toEqual([
      'B5',
      'B6',
      'B7',
      'B7',
      'B7',
      'B7',
    ]);
    expect(gapsOf('conversion.baseline')[0]?.message).toContain('Impact: no baseline for');
  });

  it('lists targets and milestones in one gap an indicator, weights and ratings in one an output', () => {
    expect(gapsOf('conversion.target')).toHaveLength(6);
    expect(gapsOf('conversion.weight')).toHaveLength(2);
    expect(gapsOf('conversion.riskRating')).toHaveLength(2);
  });

  it('pairs the means of verification where one indicator leaves no doubt, and asks where there are three', () => {
    const [impact, , output1] = conversion.logframe.results;
    expect(impact?.indicators[0]?.sources).toHaveLength(3);
    expect(output1?.indicators.map(({ sources }) => sources.length)).toEqual([0, 0, 0]);
    expect(gapsOf('conversion.source').map(({ message }) => message)).toEqual([
      expect.stringContaining('Output 1 gives 2 means of verification for 3 indicators together'),
    ]);
    expect(conversion.carried.map(({ result: of, part, text }) => [of, part, text])).toEqual([
      ['Output 1', 'Means of verification', 'Written plans'],
      ['Output 1', 'Means of verification', 'Records of progress against plans with improving trends'],
    ]);
  });

  it('keeps the words as typed', () => {
    expect(conversion.logframe.results.map(({ statement }) => statement)).toEqual(
      read.results.map(({ statement }) => statement),
    );
  });

  it('converted back is equal', () => {
    expect(convertLogframe(conversion.logframe, '4x4').logframe).toEqual(read);
  });
});

describe('a conversion', () => {
  it('to FCDO (formerly DFID) has milestones to fill in, also where there were none', () => {
    const sheet = profileSheet(convertLogframe(logframe(), 'fcdo').logframe, 'Wells');
    const headers = sheet.tables[0]?.columns.map(({ header }) => header);
    expect(headers).toEqual(expect.arrayContaining(['Baseline', 'Milestone 1', 'Milestone 2', 'Target']));
    const own = profileSheet(fcdo(), 'Wells').tables[0]?.columns.map(({ header }) => header);
    expect(own).not.toContain('Milestone 1');
  });

  it('to a 4x4 joins indicator and values in one sentence and keeps the parts on the detail sheet', () => {
    const base = withIndicator(fcdo(), { actual: '140' });
    const { logframe: classic, carried } = convertLogframe(base, '4x4');
    const output = classic.results[2];
    expect(output?.indicators[0]?.text).toBe(
      'Wells dug (baseline 120 (2023); Milestone 1 (2024): 200; Milestone 2 (2025): 300; target 400; actual 140)',
    );
    expect(output?.indicators[0]?.target).toBeNull();
    expect(texts(output?.meansOfVerification ?? [])).toEqual(['Survey by the district office']);
    const details = carried
      .filter((line) => line.result === 'Output 1')
      .map(({ part, text }) => `${part}: ${text}`);
    expect(details).toEqual(
      expect.arrayContaining([
        'Indicator as typed: Wells dug',
        'Baseline: 120',
        'Target: 400',
        'Risk: Drought',
        'Weight: 100',
        'Risk rating: Medium',
      ]),
    );
  });

  it('to a 4x4 sets inputs in pounds and people aside line by line', () => {
    const base = withOutput(fcdo(), {
      inputs: {
        parts: [{ funder: 'DFID (£)', amount: pence(600_000) }],
        total: pence(600_000),
        sharePercent: 100,
        fullTimeEquivalents: '1.5',
        source: said('').source,
      },
    });
    const { carried } = convertLogframe(base, '4x4');
    expect(carried.filter(({ part }) => part.startsWith('Inputs')).map(({ text }) => text)).toEqual([
      '6000.00',
      '6000.00',
      '100',
      '1.5',
    ]);
  });

  it('sets a level aside that the new layout does not have, and puts it back in its place', () => {
    const base = logframe({
      results: [
        ...logframe().results,
        result({ level: 'activity', number: '1.1', statement: 'Dig' }),
        result({ number: '2', statement: 'Pumps' }),
      ],
    });
    const { logframe: converted, carried } = convertLogframe(base, 'eu');
    expect(converted.results.map(({ level }) => level)).toEqual(['impact', 'outcome', 'output', 'output']);
    expect(carried[0]).toMatchObject({ result: 'Activity 1.1', text: 'Dig' });
    expect(convertLogframe(converted, '4x4').logframe.results).toEqual(base.results);
  });

  it('never takes a baseline or target out of the words of an indicator', () => {
    const base = withIndicator(logframe(), { text: 'Wells from 4 in 2023 to 10 by 2026' });
    const [, , output] = convertLogframe(base, 'fcdo').logframe.results;
    expect(output?.indicators[0]).toMatchObject({ baseline: null, target: null, milestones: [] });
  });

  it('keeps what officers filled in meanwhile when it is converted back', () => {
    const { logframe: there } = convertLogframe(logframe(), 'fcdo');
    const filled = withIndicator(there, { baseline: '4', baselineYear: '2023', target: '10' });
    const back = convertLogframe(filled, '4x4').logframe;
    expect(back.results[2]?.indicators[0]?.text).toBe(
      'Households served by 2026: 400 (baseline 4 (2023); target 10)',
    );
    expect(texts(back.results[2]?.meansOfVerification ?? [])).toEqual([
      'Inspection by the district council each year',
    ]);
    const again = convertLogframe(back, 'fcdo').logframe;
    expect(again.results[2]?.indicators[0]).toMatchObject({
      text: 'Households served by 2026: 400',
      baseline: '4',
      target: '10',
    });
  });

  it('keeps a statement that was reworded meanwhile, and what was set aside for it', () => {
    const { logframe: there } = convertLogframe(fcdo(), '4x4');
    const back = convertLogframe(withOutput(there, { statement: 'Wells in good order' }), 'fcdo').logframe;
    expect(back.results[2]).toMatchObject({
      statement: 'Wells in good order',
      weight: 100,
      riskRating: 'Medium',
    });
    expect(back.results[2]?.indicators[0]).toMatchObject({ text: 'Wells dug', baseline: '120' });
  });

  it('asks nothing of a 4x4 that a 4x4 does not have', () => {
    expect(convertLogframe(fcdo(), '4x4').gaps).toEqual([]);
  });

  it('to the layout it is in already changes nothing', () => {
    const sound = withChecks(fcdo());
    expect(convertLogframe(sound, 'fcdo').logframe).toEqual(sound);
  });
});

describe('any logframe', () => {
  const profile = fc.constantFrom<LogframeProfileId>('4x4', 'fcdo', 'eu');

  it('converted there and back, by any way round, is equal', () => {
    fc.assert(
      fc.property(logframes, fc.array(profile, { minLength: 1, maxLength: 3 }), (made, way) => {
        const start = withChecks(made);
        const far = way.reduce<Logframe>((current, to) => convertLogframe(current, to).logframe, start);
        expect(convertLogframe(far, start.profile).logframe).toEqual(start);
      }),
      { numRuns: 200 },
    );
  });

  it('says every word in the new layout or on the detail sheet', () => {
    fc.assert(
      fc.property(logframes, profile, (made, to) => {
        const tagged = withTags(made);
        const { logframe: converted, carried } = convertLogframe(tagged, to);
        const { carried: _kept, findings: _findings, ...shown } = converted;
        const visible = JSON.stringify([shown, carried]);
        for (const [tag] of JSON.stringify(tagged.results).matchAll(/tag\d+x/g))
          expect(visible).toContain(tag);
      }),
      { numRuns: 200 },
    );
  });

  it('gains no baseline, milestone or target by being converted', () => {
    fc.assert(
      fc.property(logframes, profile, (made, to) => {
        const values = (of: Logframe) =>
          of.results.flatMap(({ indicators }) =>
            indicators.map((one) => [one.baseline, one.target, one.milestones.length]),
          );
        const before = new Set(values(made).map((value) => JSON.stringify(value)));
        for (const value of values(convertLogframe(made, to).logframe)) {
          const isBlank = JSON.stringify(value) === '[null,null,0]';
          expect(isBlank || before.has(JSON.stringify(value))).toBe(true);
        }
      }),
    );
  });
});

/** Every text gets a mark of its own, so that none can hide behind another. */
function withTags(of: Logframe): Logframe {
  let next = 0;
  const tag = (text: string) => `${text} tag${(next += 1)}x`;
  const tagged = <T extends { text: string }>(all: readonly T[]) =>
    all.map((one) => ({ ...one, text: tag(one.text) }));
  return {
    ...of,
    results: of.results.map((each) => ({
      ...each,
      statement: tag(each.statement),
      meansOfVerification: tagged(each.meansOfVerification),
      assumptions: tagged(each.assumptions),
      risks: tagged(each.risks),
      indicators: each.indicators.map((one) =>
        indicator({
          ...one,
          text: tag(one.text),
          baseline: one.baseline === null ? null : tag(one.baseline),
          target: one.target === null ? null : tag(one.target),
          actual: one.actual === null ? null : tag(one.actual),
          milestones: one.milestones.map(({ label, value }) => ({
            label,
            value: value === null ? null : tag(value),
          })),
          sources: tagged(one.sources),
          ...(one.evidence === undefined ? {} : { evidence: tagged(one.evidence) }),
        }),
      ),
    })),
  };
}
