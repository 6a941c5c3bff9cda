import { readLogframes } from '../../src/logframe/readLogframes';
import { readOne, sheetOf, texts } from './sheet';

const blocks = [
  ['PROJECT TITLE', 'Clean water for Lilongwe'],
  [],
  ['IMPACT', 'Impact Indicator 1', null, 'Baseline', 'Milestone 1', 'Milestone 2', 'Target (2027)'],
  ['Healthier families', 'Cases of cholera a year', 'Planned', '450 (2023)', '400', '350', '300'],
  [null, null, 'Achieved', null, '410', null, null],
  [null, null, 'Source'],
  [null, null, 'District health office returns'],
  [],
  [
    'OUTCOME',
    'Outcome Indicator 1',
    null,
    'Baseline',
    'Milestone 1',
    'Milestone 2',
    'Target (2027)',
    'Assumptions',
  ],
  [
    'Clean water in use',
    'Households served',
    'Planned',
    '120 (2023)',
    '250',
    '320',
    '400',
    'Prices stay stable',
  ],
  [null, null, 'Source'],
  [null, null, 'Household survey'],
  [
    'OUTPUT 1',
    'Output Indicator 1.1',
    null,
    'Baseline',
    'Milestone 1',
    'Milestone 2',
    'Target (2027)',
    'Risks',
  ],
  ['Wells in order', 'Wells dug', 'Planned', '0 (2023)', '4', '7', '10', 'Drought'],
  [null, null, 'Source'],
  [null, null, 'Inspection log'],
  [
    'IMPACT WEIGHTING (%)',
    'Output Indicator 1.2',
    null,
    'Baseline',
    'Milestone 1',
    'Milestone 2',
    'Target (2027)',
  ],
  [60, 'Wells repaired', 'Planned', '5 (2023)', '9', '14', '20'],
  [null, null, 'Source', null, null, null, null, 'RISK RATING'],
  [null, null, 'Inspection log', null, null, null, null, 'Medium'],
  ['INPUTS (£)', 'DFID (£)', 'Govt (£)', 'Total (£)', 'DFID SHARE (%)'],
  [null, '£6,000', '£2,000', '£8,000', '75%'],
  ['INPUTS (HR)', 'DFID (FTEs)'],
  [null, '1.5'],
];

describe('blocks as the FCDO (formerly DFID) lays them out', () => {
  const logframe = readOne(blocks);
  const [impact, outcome, output] = logframe.results;

  it('are one logframe with a result for each block', () => {
    expect(logframe.profile).toBe('fcdo');
    expect(logframe.title).toBe('Clean water for Lilongwe');
    expect(logframe.results.map(({ level, number, statement }) => [level, number, statement])).toEqual([
      ['impact', null, 'Healthier families'],
      ['outcome', null, 'Clean water in use'],
      ['output', '1', 'Wells in order'],
    ]);
  });

  it('give each indicator its baseline with year, milestones, target and the source line beneath', () => {
    expect(impact?.indicators[0]).toMatchObject({
      text: 'Cases of cholera a year',
      baseline: '450',
      baselineYear: '2023',
      milestones: [
        { label: 'Milestone 1', value: '400', actual: '410' },
        { label: 'Milestone 2', value: '350', actual: null },
      ],
      target: '300',
      actual: '410',
    });
    expect(texts(impact?.indicators[0]?.sources ?? [])).toEqual(['District health office returns']);
  });

  it('number the indicators by their headings and join those of one output', () => {
    expect(output?.indicators.map(({ number, text }) => [number, text])).toEqual([
      ['1.1', 'Wells dug'],
      ['1.2', 'Wells repaired'],
    ]);
  });

  it('take assumptions and risks from the margin', () => {
    expect(texts(outcome?.assumptions ?? [])).toEqual(['Prices stay stable']);
    expect(texts(output?.risks ?? [])).toEqual(['Drought']);
  });

  it('take weight, risk rating and inputs from the margin of the same output', () => {
    expect(output?.weight).toBe(60);
    expect(output?.riskRating).toBe('Medium');
    expect(output?.inputs).toMatchObject({
      parts: [
        { funder: 'DFID (£)', amount: 600_000 },
        { funder: 'Govt (£)', amount: 200_000 },
      ],
      total: 800_000,
      sharePercent: 75,
      fullTimeEquivalents: '1.5',
    });
  });

  it('leave nothing over', () => {
    expect(logframe.unplaced).toBeUndefined();
  });

  it('read with the label on a line of its own and the source in the same cell', () => {
    const plain = readOne([
      ['Outcome: Clean water in use'],
      ['Indicator', 'Baseline', 'Milestone 1', 'Target'],
      ['Households served', '120', '250', '400'],
      ['Source: household survey'],
      [],
      ['Output 1: Wells in order'],
      ['Indicator', 'Baseline', 'Milestone 1', 'Target'],
      ['Wells dug', '0', '4', '10'],
      ['Source: inspection log'],
    ]);
    expect(plain.results.map(({ level, number, statement }) => [level, number, statement])).toEqual([
      ['outcome', null, 'Clean water in use'],
      ['output', '1', 'Wells in order'],
    ]);
    expect(plain.results.map(({ indicators }) => texts(indicators[0]?.sources ?? []))).toEqual([
      ['household survey'],
      ['inspection log'],
    ]);
  });

  it('that are blank are a template, not a logframe', () => {
    const blank = blocks.map((row) =>
      row.map((cell) =>
        /^[A-Z ]{4,}|Indicator|Baseline|Milestone|Target|Source/.test(String(cell)) ? cell : null,
      ),
    );
    expect(readLogframes(sheetOf(blank)).logframes).toEqual([]);
  });
});
