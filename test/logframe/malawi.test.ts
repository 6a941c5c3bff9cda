import type { Result } from '../../src/logframe/logframe';
import { malawi, malawiMerges, malawiOnOneLine } from './malawi';
import { readOne, texts } from './sheet';

const logframe = readOne(malawi, malawiMerges);
const messages = (rule: string) =>
  logframe.findings.filter((finding) => finding.rule === rule).map(({ message }) => message);

function result(at: number): Result {
  const found = logframe.results[at];
  if (found === undefined) throw new Error(`No result ${at}`);
  return found;
}

describe('the Malawi logframe of the handbook, typed into a sheet', () => {
  it('has one goal, one purpose and two numbered outputs', () => {
    expect(logframe.profile).toBe('4x4');
    expect(logframe.results.map(({ level, number }) => [level, number])).toEqual([
      ['impact', null],
      ['outcome', null],
      ['output', '1'],
      ['output', '2'],
    ]);
    expect(result(0).statement).toBe(
      'Improvement in the lives and living conditions of poor households and communities in Malawi',
    );
    expect(result(3).statement).toBe(
      'The local council has developed a clear system for community engagement and is demonstrating this',
    );
  });

  it('has six indicators, 1, 1, 3 and 1', () => {
    expect(logframe.results.map(({ indicators }) => indicators.length)).toEqual([1, 1, 3, 1]);
    expect(texts(result(2).indicators)).toEqual([
      'The council has established plans in place',
      'The council is working towards the delivery of strategic plans and is able to monitor performance against these plans',
      'A reduction in unmet needs at the community level',
    ]);
  });

  it('has fourteen means of verification, 3, 7, 2 and 2, a lost bullet notwithstanding', () => {
    expect(logframe.results.map(({ meansOfVerification }) => meansOfVerification.length)).toEqual([
      3, 7, 2, 2,
    ]);
    expect(texts(result(3).meansOfVerification)).toEqual([
      'Interviews with community groups',
      'Minutes of meetings and activity records',
    ]);
  });

  it('has three assumptions for the goal, one for the purpose and none for the outputs', () => {
    expect(logframe.results.map(({ assumptions }) => assumptions.length)).toEqual([3, 1, 0, 0]);
    expect(texts(result(0).assumptions)).toEqual([
      'Social and economic stability',
      'Community residents see value in the project',
      'Central government is receptive to the project goals',
    ]);
  });

  it('keeps the text as typed', () => {
    expect(texts(result(0).meansOfVerification)).toContain(
      'Comparisons against against national country plans',
    );
  });

  it('knows the cell of every part, a merged one by its first cell', () => {
    expect(result(0).source).toEqual({ file: 'council.xlsx', sheet: 'Logframe', cell: 'A5' });
    expect(result(1).indicators[0]?.source.cell).toBe('B6');
    expect(result(3).meansOfVerification[0]?.source.cell).toBe('C7');
    expect(logframe.title).toBe('Logical framework: Malawi');
  });

  it('is told that none of the six indicators has a number, a target or a date', () => {
    expect(messages('L17')).toHaveLength(6);
    for (const message of messages('L17')) expect(message).toContain('has no number, no target and no date');
  });

  it("is told that output 1's third indicator repeats the purpose, and of no other", () => {
    expect(messages('L15')).toEqual([
      expect.stringContaining(
        'Output 1: the indicator "A reduction in unmet needs at the community level" repeats the purpose',
      ),
    ]);
  });

  it('is told that there are no assumptions at output level, and of no other level', () => {
    expect(messages('L13')).toEqual([expect.stringContaining('There are no assumptions at output level')]);
  });

  it('is not flooded: no errors, and no more than one finding an indicator beyond those', () => {
    expect(logframe.findings.map(({ rule }) => rule)).toEqual([
      'L13',
      'L15',
      'L17',
      'L17',
      'L17',
      'L17',
      'L17',
      'L17',
      'L18',
      'L30',
    ]);
  });

  it('comes out the same where numbered and bulleted lists run on in one line', () => {
    const runOn = readOne(malawiOnOneLine);
    const shape = ({ indicators, meansOfVerification }: Result) => [
      texts(indicators),
      texts(meansOfVerification),
    ];
    expect(runOn.results.slice(0, 3).map(shape)).toEqual(logframe.results.slice(0, 3).map(shape));
    expect(runOn.results.map(({ statement }) => statement)).toEqual(
      logframe.results.map(({ statement }) => statement),
    );
  });

  it('asks where two items look run together because a bullet was lost', () => {
    const runOn = readOne(malawiOnOneLine);
    const asked = runOn.findings.filter(({ rule }) => rule === 'logframe.runTogether');
    expect(asked.map(({ source }) => source?.cell)).toEqual(['D2', 'C4']);
    expect(asked[1]?.message).toContain('before "Minutes"');
  });
});
