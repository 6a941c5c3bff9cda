import { factAndAdvice } from '../../src/job/factAndAdvice';
import { checkLogframe, withChecks } from '../../src/logframe/checkLogframe';
import { checks } from '../../src/logframe/checks/checks';
import type { Logframe, Result } from '../../src/logframe/logframe';
import { say } from '../../src/core/messages';
import { pence } from '../../src/core/pence';
import { fcdo, indicator, logframe, result, said, withIndicator, withOutput } from './made';

interface Case {
  readonly rule: string;
  readonly when: string;
  readonly fires: Logframe;
  readonly nearly: Logframe;
  readonly says: string;
}

const sound = logframe();
const [goal, purpose, output] = sound.results as [Result, Result, Result];
const steps = (...values: string[]) =>
  values.map((value, index) => ({ label: `Milestone ${index + 1}`, value }));
const unplaced = (
  text: string,
  number: string | null,
  because: 'numberWithoutResult' | 'noNumber' | 'linesDoNotPair' | 'noLevel',
) => [{ ...said(text), part: 'Indicators', number, because }];
const outputs = (count: number, parts: Partial<Result> = {}) =>
  Array.from({ length: count }, (_, index) =>
    result({ number: String(index + 1), statement: `Output ${index}`, ...parts }),
  );
const inputs = (parts: object) => ({
  parts: [
    { funder: 'DFID (£)', amount: pence(600_000) },
    { funder: 'Other (£)', amount: pence(200_000) },
  ],
  total: pence(800_000),
  sharePercent: 75,
  fullTimeEquivalents: '1.5',
  source: said('').source,
  ...parts,
});

const cases: readonly Case[] = [
  {
    rule: 'L1',
    when: 'the purpose is missing',
    fires: logframe({ results: [goal, output] }),
    nearly: sound,
    says: 'There is no purpose',
  },
  {
    rule: 'L1',
    when: 'the goal is there twice',
    fires: logframe({ results: [goal, { ...goal, statement: 'Richer families' }, purpose, output] }),
    nearly: logframe({ results: [goal, purpose, { ...purpose, number: '2' }, output] }),
    says: 'There is a second goal: "Richer families"',
  },
  {
    rule: 'L1',
    when: 'the purpose stands below its outputs',
    fires: logframe({ results: [goal, output, purpose] }),
    nearly: logframe({
      results: [goal, purpose, output, { ...purpose, number: '2' }, { ...output, number: '2' }],
    }),
    says: 'The first output stands above',
  },
  {
    rule: 'L2',
    when: 'an FCDO logframe has seven outputs',
    fires: fcdo({ results: [goal, purpose, ...outputs(7)] }),
    nearly: fcdo({ results: [goal, purpose, ...outputs(6)] }),
    says: 'There are 7 outputs; the FCDO (formerly DFID) layout expects at most 6',
  },
  {
    rule: 'L2',
    when: 'an FCDO logframe has two outcomes, which an EU one may have',
    fires: fcdo({ results: [goal, purpose, purpose, output] }),
    nearly: fcdo({ profile: 'eu', results: [goal, purpose, purpose, output] }),
    says: 'There are 2 outcomes',
  },
  {
    rule: 'L3',
    when: 'an output has no indicator, which an activity need not have',
    fires: withOutput(sound, { indicators: [] }),
    nearly: logframe({
      results: [...sound.results, result({ level: 'activity', number: '1.1', indicators: [] })],
    }),
    says: 'Output 1 has no indicator',
  },
  {
    rule: 'L4',
    when: 'a 4x4 cell for means of verification is blank',
    fires: withOutput(sound, { meansOfVerification: [] }),
    nearly: withIndicator(withOutput(sound, { meansOfVerification: [] }), {
      sources: [said('Log of the council')],
    }),
    says: 'No source is given for "Output 1" (column "Means of verification")',
  },
  {
    rule: 'L4',
    when: 'one indicator of an FCDO logframe has no source',
    fires: withIndicator(fcdo(), { sources: [] }),
    nearly: fcdo(),
    says: 'No source is given for "Wells dug"',
  },
  {
    rule: 'L5',
    when: 'a baseline has no year',
    fires: withIndicator(fcdo(), { baselineYear: null }),
    nearly: withIndicator(fcdo(), { baselineYear: null, baseline: '120 in March 2023' }),
    says: 'The baseline "120" of "Wells dug" has no year',
  },
  {
    rule: 'L5',
    when: 'a baseline year has no value',
    fires: withIndicator(fcdo(), { baseline: null }),
    nearly: withIndicator(fcdo(), { baseline: null, baselineYear: null }),
    says: 'has a baseline year (2023) and no baseline value',
  },
  {
    rule: 'L6',
    when: 'the target is blank in a layout that has a column for it',
    fires: withIndicator(fcdo(), { target: null }),
    nearly: sound,
    says: '"Wells dug" has no target',
  },
  {
    rule: 'L6',
    when: 'the target is words where the baseline is a number',
    fires: withIndicator(fcdo(), { target: 'many more' }),
    nearly: withIndicator(fcdo(), { baseline: 'No plan', target: 'Plan adopted' }),
    says: 'is "many more", without a number',
  },
  {
    rule: 'L7',
    when: 'a thing to be reduced has a target above its baseline',
    fires: withIndicator(fcdo(), { text: 'Reduced waiting time in days' }),
    nearly: withIndicator(fcdo(), {
      text: 'Waiting time in days',
      measure: { direction: 'increase', accumulation: null },
    }),
    says: 'is to decrease, but its target (400) lies above its baseline (120)',
  },
  {
    rule: 'L7',
    when: 'the target equals the baseline',
    fires: withIndicator(fcdo(), { target: '120' }),
    nearly: withIndicator(fcdo(), { target: '120', text: 'Wells maintained' }),
    says: 'equals its baseline',
  },
  {
    rule: 'L8',
    when: 'a milestone goes back behind the one before it',
    fires: withIndicator(fcdo(), { milestones: steps('300', '200') }),
    nearly: withIndicator(fcdo(), {
      milestones: steps('300', '100'),
      measure: { direction: null, accumulation: 'summing' },
    }),
    says: '"Milestone 2" of "Wells dug" (200) goes back',
  },
  {
    rule: 'L8',
    when: 'a milestone goes past the target',
    fires: withIndicator(fcdo(), { milestones: steps('500') }),
    nearly: withIndicator(fcdo(), { milestones: steps('400') }),
    says: 'goes past the target',
  },
  {
    rule: 'L9',
    when: 'milestones are dated backwards',
    fires: withIndicator(fcdo(), {
      milestones: [
        { label: 'Milestone 1 (March 2026)', value: '200' },
        { label: 'Milestone 2 (March 2025)', value: '300' },
      ],
    }),
    nearly: withIndicator(fcdo(), {
      milestones: [
        { label: 'Milestone 1 (2025)', value: '200' },
        { label: 'Milestone 2 (March 2025)', value: '300' },
      ],
    }),
    says: '"Milestone 2 (March 2025)" comes after "Milestone 1 (March 2026)"',
  },
  {
    rule: 'L9',
    when: "a milestone lies outside the project's dates",
    fires: fcdo({
      period: { from: '2024-04-01', to: 'January 2025' },
      results: withIndicator(fcdo(), { milestones: [{ label: 'March 2025', value: '200' }] }).results,
    }),
    nearly: fcdo({ period: { from: '2024-01-01', to: '2025-12-31' } }),
    says: "lies outside the project's dates (2024-04-01 to January 2025)",
  },
  {
    rule: 'L10',
    when: 'periods that are summed do not make the target',
    fires: withIndicator(fcdo(), {
      milestones: steps('100', '200'),
      measure: { direction: null, accumulation: 'summing' },
    }),
    nearly: withIndicator(fcdo(), {
      milestones: steps('150', '250'),
      measure: { direction: null, accumulation: 'summing' },
    }),
    says: 'add up to 300, and the target is 400',
  },
  {
    rule: 'L10',
    when: 'cumulative periods were added up',
    fires: withIndicator(fcdo(), {
      milestones: steps('150', '250'),
      measure: { direction: null, accumulation: 'cumulative' },
    }),
    nearly: withIndicator(fcdo(), { milestones: steps('150', '250') }),
    says: 'is cumulative, yet its target (400) is the sum',
  },
  {
    rule: 'L11',
    when: 'weights total 90',
    fires: fcdo({ results: [goal, purpose, ...outputs(2, { weight: 45 })] }),
    nearly: fcdo({
      results: [goal, purpose, ...outputs(3, { weight: 33.3 }), ...outputs(1, { weight: 0.1 })],
    }),
    says: 'total 90, not 100',
  },
  {
    rule: 'L11',
    when: 'one weight is blank',
    fires: fcdo({ results: [goal, purpose, ...outputs(1, { weight: 100 }), ...outputs(1)] }),
    nearly: withOutput(sound, { weight: null }),
    says: 'has no weight, while others have one',
  },
  {
    rule: 'L11',
    when: 'a weight is below nought',
    fires: fcdo({ results: [goal, purpose, ...outputs(1, { weight: 110 }), ...outputs(1, { weight: -10 })] }),
    nearly: fcdo({ results: [goal, purpose, ...outputs(1, { weight: 100 }), ...outputs(1, { weight: 0 })] }),
    says: 'has a weight below nought (-10)',
  },
  {
    rule: 'L12',
    when: 'an output of an FCDO logframe has no risk rating',
    fires: fcdo({ results: [goal, purpose, result({ number: '1', weight: 100 })] }),
    nearly: fcdo(),
    says: 'Output 1 has no risk rating',
  },
  {
    rule: 'L13',
    when: 'no output has an assumption',
    fires: withOutput(sound, { assumptions: [] }),
    nearly: logframe({ results: [...sound.results, result({ number: '2' })] }),
    says: 'There are no assumptions at output level',
  },
  {
    rule: 'L13',
    when: 'an FCDO output has an assumption where a risk is asked for',
    fires: withOutput(fcdo(), { risks: [], assumptions: [said('Rain')] }),
    nearly: withOutput(fcdo(), { assumptions: [said('Rain')] }),
    says: 'Output 1 has an assumption and no risk',
  },
  {
    rule: 'L14',
    when: 'an assumption repeats the purpose',
    fires: withOutput(sound, { assumptions: [said('clean water in use.')] }),
    nearly: withOutput(sound, { assumptions: [said('Clean water in use elsewhere')] }),
    says: 'says the same as the purpose',
  },
  {
    rule: 'L14',
    when: 'an assumption is something the project does',
    fires: withOutput(sound, { assumptions: [said('The project team will train officers')] }),
    nearly: withOutput(sound, { assumptions: [said('The government will keep its policy')] }),
    says: 'reads as something the project does itself',
  },
  {
    rule: 'L15',
    when: 'an indicator says the objective again',
    fires: withIndicator(sound, { text: 'Families are healthier, with clean water in use' }),
    nearly: withIndicator(sound, { text: 'Clean water in use in 400 households' }),
    says: 'repeats the',
  },
  {
    rule: 'L16',
    when: 'the name of an FCDO indicator begins with a direction',
    fires: withIndicator(fcdo(), { text: 'Increase in wells dug' }),
    nearly: withIndicator(sound, { text: 'Increase in wells dug from 4 to 10 by 2026' }),
    says: 'has a direction or a target in its name',
  },
  {
    rule: 'L16',
    when: 'the name of an FCDO indicator holds its target',
    fires: withIndicator(fcdo(), { text: 'Wells dug, at least 10' }),
    nearly: withIndicator(fcdo(), { text: 'Wells dug in 3 districts' }),
    says: 'has a direction or a target in its name',
  },
  {
    rule: 'L17',
    when: 'an indicator has neither number nor date',
    fires: withIndicator(sound, { text: 'Wells are dug' }),
    nearly: withIndicator(sound, { text: 'Ten wells are dug each year' }),
    says: 'Output 1: the indicator "Wells are dug" has no number, no target and no date',
  },
  {
    rule: 'L17',
    when: 'an indicator has a number and no date',
    fires: withIndicator(sound, { text: '10 wells are dug' }),
    nearly: withIndicator(sound, { text: '10 wells are dug within two years' }),
    says: 'has a number but no date',
  },
  {
    rule: 'L17',
    when: 'an indicator has a date and no number',
    fires: withIndicator(sound, { text: 'Wells are dug by March 2026' }),
    nearly: withIndicator(sound, { text: 'Half of the wells are dug by March 2026' }),
    says: 'has a date but no number or target',
  },
  {
    rule: 'L18',
    when: 'the purpose begins with something that is done',
    fires: logframe({ results: [goal, { ...purpose, statement: 'Train officers in planning' }, output] }),
    nearly: logframe({ results: [goal, purpose, { ...output, statement: 'Train officers in planning' }] }),
    says: 'begins with something that is done ("Train")',
  },
  {
    rule: 'L18',
    when: 'the purpose joins two objectives',
    fires: logframe({
      results: [goal, { ...purpose, statement: 'Cleaner water and improved roads' }, output],
    }),
    nearly: logframe({
      results: [goal, { ...purpose, statement: 'Households and community groups use clean water' }, output],
    }),
    says: 'joins two statements with "and"',
  },
  {
    rule: 'L19',
    when: 'a number finds no result',
    fires: logframe({ unplaced: unplaced('System used', '3', 'numberWithoutResult') }),
    nearly: logframe({ unplaced: unplaced('A note', null, 'noLevel') }),
    says: '"System used" stands under (3) in the column "Indicators"',
  },
  {
    rule: 'L19',
    when: 'text has no number in a row of several results',
    fires: logframe({ unplaced: unplaced('System used', null, 'noNumber') }),
    nearly: sound,
    says: 'has no number, and several results share the row',
  },
  {
    rule: 'L19',
    when: 'lines do not pair',
    fires: logframe({ unplaced: unplaced('45', null, 'linesDoNotPair') }),
    nearly: sound,
    says: 'does not pair with the indicators beside it',
  },
  {
    rule: 'L20',
    when: 'an indicator stands at two levels',
    fires: withIndicator(sound, { text: 'litres drawn a day: 9,000 by 2026' }),
    nearly: withIndicator(sound, { text: 'Litres drawn a day, 8,000 by 2026' }),
    says: 'stands twice, under the purpose and output 1',
  },
  {
    rule: 'L21',
    when: 'the baseline is a percentage and the target a count',
    fires: withIndicator(fcdo(), { baseline: '45%', milestones: [], target: '60' }),
    nearly: withIndicator(fcdo(), { baseline: '45%', milestones: [], target: '60 per cent' }),
    says: 'changes its unit: baseline 45%, but target 60',
  },
  {
    rule: 'L22',
    when: 'a share is above 100%',
    fires: withIndicator(fcdo(), { baseline: '45%', milestones: [], target: '120%' }),
    nearly: withIndicator(fcdo(), {
      baseline: '45%',
      milestones: [],
      target: '120%',
      text: 'Growth of visits',
    }),
    says: 'the target is "120%"',
  },
  {
    rule: 'L22',
    when: 'a part is larger than its whole',
    fires: withIndicator(fcdo(), { target: '12 of 10 councils' }),
    nearly: withIndicator(fcdo(), { target: '10 out of 10 councils' }),
    says: 'names a part larger than its whole',
  },
  {
    rule: 'L22',
    when: 'the numerator is larger than the denominator',
    fires: withIndicator(fcdo(), {
      particulars: [
        { kind: 'numerator', ...said('52') },
        { kind: 'denominator', ...said('40') },
      ],
    }),
    nearly: withIndicator(fcdo(), {
      particulars: [
        { kind: 'numerator', ...said('Schools that took part in 2026') },
        { kind: 'denominator', ...said('40') },
      ],
    }),
    says: 'the numerator (52) is larger than the denominator (40)',
  },
  {
    rule: 'L23',
    when: 'a product written out does not hold',
    fires: withIndicator(sound, { text: 'Courses held by 2026: 4 courses x 3 towns = 14' }),
    nearly: withIndicator(sound, { text: 'Courses held by 2026: 4 courses x 3 towns = 12' }),
    says: '"4 courses x 3 towns = 14" does not hold: it comes to 12',
  },
  {
    rule: 'L23',
    when: 'a sum written out does not hold',
    fires: withIndicator(fcdo(), { target: '200 men + 250 women = 500' }),
    nearly: withIndicator(fcdo(), { target: 'year 1: 200, year 2 = 500' }),
    says: 'it comes to 450',
  },
  {
    rule: 'L24',
    when: 'an activity has the number of no output',
    fires: logframe({
      results: [
        ...sound.results,
        result({ level: 'activity', number: '1.1' }),
        result({ level: 'activity', number: '2.1' }),
      ],
    }),
    nearly: logframe({ results: [...sound.results, result({ level: 'activity', number: '1.1' })] }),
    says: 'Activity 2.1 belongs to output 2',
  },
  {
    rule: 'L24',
    when: 'an output has no activity although others have',
    fires: logframe({
      results: [goal, purpose, ...outputs(2), result({ level: 'activity', number: '1.1' })],
    }),
    nearly: logframe({ results: [goal, purpose, ...outputs(2)] }),
    says: 'Output 2 has no activity',
  },
  {
    rule: 'L25',
    when: 'inputs do not add to their total',
    fires: withOutput(fcdo(), { inputs: inputs({ total: pence(900_000), sharePercent: null }) }),
    nearly: withOutput(fcdo(), { inputs: inputs({}) }),
    says: 'the inputs come to £8,000.00, and the total says £9,000.00',
  },
  {
    rule: 'L25',
    when: 'the share is wrong',
    fires: withOutput(fcdo(), { inputs: inputs({ sharePercent: 70 }) }),
    nearly: withOutput(fcdo(), { inputs: inputs({ sharePercent: 75.4 }) }),
    says: 'the share of DFID (£) is 75.0% of the total, and the cell says 70%',
  },
  {
    rule: 'L25',
    when: 'people are left blank',
    fires: withOutput(fcdo(), { inputs: inputs({ fullTimeEquivalents: null }) }),
    nearly: fcdo(),
    says: 'none in people (FTE)',
  },
  {
    rule: 'L28',
    when: 'an actual has no evidence in a layout that has a column for it',
    fires: withIndicator(fcdo(), { actual: '140', evidence: [] }),
    nearly: withIndicator(fcdo(), { actual: '140' }),
    says: 'reports "140" without evidence',
  },
  {
    rule: 'L30',
    when: 'every indicator has the same source',
    fires: logframe({
      results: [goal, purpose, output].map((each) => ({
        ...each,
        meansOfVerification: [said('Reports of the council')],
      })),
    }),
    nearly: logframe({
      results: [goal, purpose, { ...output, meansOfVerification: [said('Log of the council')] }],
    }),
    says: 'All 3 indicators have the same source, "Reports of the council"',
  },
  {
    rule: 'L30',
    when: 'a source names neither keeper nor date',
    fires: withOutput(sound, { meansOfVerification: [said('Reports')] }),
    nearly: withOutput(sound, { meansOfVerification: [said('Quarterly reports')] }),
    says: '1 of 3 means of verification',
  },
];

/** The same-source hint of the sound logframe is not what these cases are about. */
const found = (of: Logframe, rule: string) => checkLogframe(of).filter((finding) => finding.rule === rule);

/** What to do: between what was found and why it matters. */
const adviceIn = (message: string, because: string) =>
  factAndAdvice(message.slice(0, message.indexOf(because)).trimEnd()).advice;

describe.each(cases)('$rule, when $when', ({ rule, fires, nearly, says }) => {
  it('is found, with what to do, the reason, where the rule is from and a cell', () => {
    const matching = found(fires, rule).filter(({ message }) => message.includes(says));
    expect(matching).not.toHaveLength(0);
    const check = checks.find(({ id }) => id === rule);
    for (const finding of matching) {
      if (check === undefined) throw new Error(`No check ${rule}.`);
      const { because, from } = say.logframe.checks[check.id];
      expect(finding.message.endsWith(` ${because} Rule from: ${from}.`)).toBe(true);
      expect(adviceIn(finding.message, because)).toMatch(/^[A-Z].*\.$/);
      expect(finding.strength).toBe(check.strength);
      expect(finding.source?.cell).toMatch(/^[A-Z]+\d+/);
    }
  });

  it('is not found in a case that is nearly the same', () => {
    expect(found(nearly, rule).filter(({ message }) => message.includes(says))).toEqual([]);
  });
});

describe('the checks as a whole', () => {
  it('have a case each', () => {
    expect(checks.map(({ id }) => id).filter((id) => !cases.some(({ rule }) => rule === id))).toEqual([]);
    expect(checks.map(({ id }) => id)).toEqual([
      ...Array.from({ length: 25 }, (_, index) => `L${index + 1}`),
      'L28',
      'L30',
    ]);
  });

  it('find nothing in a sound FCDO logframe', () => {
    expect(checkLogframe(fcdo())).toEqual([]);
  });

  it('find nothing but the shared source in a sound 4x4', () => {
    expect(checkLogframe(sound).map(({ rule }) => rule)).toEqual(['L30']);
  });

  it('keep what reading found when a logframe is judged by another profile', () => {
    const reading = {
      rule: 'logframe.columnNotRead',
      strength: 'hint' as const,
      message: 'A column',
      source: null,
    };
    const judged = withChecks({ ...withChecks({ ...sound, findings: [reading] }), profile: 'fcdo' });
    expect(judged.findings.filter(({ rule }) => rule === 'logframe.columnNotRead')).toEqual([reading]);
    expect(judged.findings.filter(({ rule }) => rule === 'L6')).toHaveLength(3);
  });

  it('say nothing about an indicator of an activity', () => {
    const withActivity = logframe({
      results: [
        ...sound.results,
        result({
          level: 'activity',
          number: '1.1',
          indicators: [indicator({ text: 'Diary' })],
          meansOfVerification: [],
        }),
      ],
    });
    expect(checkLogframe(withActivity).map(({ rule }) => rule)).not.toEqual(expect.arrayContaining(['L17']));
  });
});
