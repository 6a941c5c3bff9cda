import { withChecks } from '../../src/logframe/checkLogframe';
import type { Logframe } from '../../src/logframe/logframe';
import { runTogether } from '../../src/logframe/runTogether';
import { fcdo, said, withIndicator, withOutput } from './made';

/** As much as a cell of Excel holds. */
const LONGEST_CELL = 32_767;

/** A finding that a person can still read. */
const LONGEST_SENTENCE = 700;

const UNITS = [
  '1',
  '1,',
  '2024',
  '1 of ',
  '1+',
  '1=',
  '2 x 3 = 7 ',
  'twenty',
  'a and ',
  '£ ',
  '(1) ',
  'we will ',
];

describe('a cell filled to the brim', () => {
  it.each(UNITS)('of "%s" is checked, and what is said of it stays short', (unit) => {
    const text = unit.repeat(Math.floor(LONGEST_CELL / unit.length));
    for (const logframe of filledWith(text)) {
      const findings = [...withChecks(logframe).findings, ...runTogether(logframe)];
      const longest = findings
        .map(({ message }) => message)
        .filter(({ length }) => length > LONGEST_SENTENCE);
      expect(longest.map((message) => message.slice(0, 100))).toEqual([]);
    }
  });
});

function filledWith(text: string): Logframe[] {
  const milestones = [{ label: text, value: text }];
  return [
    withIndicator(fcdo(), { text, baseline: text, target: text, actual: text, milestones }),
    withIndicator(fcdo(), { baseline: '10', baselineYear: text, milestones, target: text }),
    withOutput(fcdo(), { statement: text, assumptions: [said(text)], meansOfVerification: [said(text)] }),
  ];
}
