import { readLogframes } from '../../src/logframe/readLogframes';
import type { CellValue } from '../../src/workbook/grid';
import { lines, readOne, sheetOf } from './sheet';

type Rows = readonly (readonly CellValue[])[];

/** Each result with its number and indicators, and where text was left over. */
const told = (rows: Rows, merges: readonly string[] = []) => {
  const { results, unplaced = [] } = readOne(rows, merges);
  return {
    results: results.map(({ level, number, statement, indicators }) => [
      level,
      number,
      statement,
      indicators.map(({ text, baseline, target }) => [text, baseline, target]),
    ]),
    unplaced: unplaced.map(({ text }) => text),
  };
};

describe('a table with a column for each level', () => {
  const header = ['Goal', 'Outcome', 'Output', 'Indicator', 'Baseline', 'Target', 'Source', 'Assumption'];
  const rows: Rows = [
    ['Fair work', 'Dockers are safe', 'Reps trained', 'Reps', 0, 40, 'Certificates', 'Firms release staff'],
    ['Fair work', 'Dockers are safe', 'Reps trained', 'Talks', 2, 12, 'Log', 'Firms release staff'],
    ['Fair work', 'Dockers are safe', 'App used', 'Reports', 0, 50, 'App', 'Phones are allowed'],
  ];
  const read = [
    ['impact', null, 'Fair work', []],
    ['outcome', null, 'Dockers are safe', []],
    [
      'output',
      null,
      'Reps trained',
      [
        ['Reps', '0', '40'],
        ['Talks', '2', '12'],
      ],
    ],
    ['output', null, 'App used', [['Reports', '0', '50']]],
  ];

  it('gives each result once, and the indicators to the lowest one that their row names', () => {
    expect(told([header, ...rows])).toEqual({ results: read, unplaced: [] });
  });

  it('reads alike where the repeated parents are merged or left blank', () => {
    const once = rows.map((row, at) => row.map((cell, column) => (at > 0 && column < 2 ? null : cell)));
    expect(told([header, ...once])).toEqual({ results: read, unplaced: [] });
    expect(told([header, ...once], ['A2:A4', 'B2:B4'])).toEqual({ results: read, unplaced: [] });
  });

  it('keeps an indicator of a higher result with it, and says a repeated assumption once', () => {
    const ofGoal = ['Fair work', null, null, 'Wage gap', '9%', '4%', 'Survey', null];
    expect(told([header, ofGoal, ...rows]).results[0]).toEqual([
      'impact',
      null,
      'Fair work',
      [['Wage gap', '9%', '4%']],
    ]);
    const [, , output] = readOne([header, ...rows]).results;
    expect(output?.assumptions.map(({ text, source }) => [text, source.cell])).toEqual([
      ['Firms release staff', 'H2'],
    ]);
  });
});

describe('a matrix drawn from right to left', () => {
  const body: Rows = [
    ['Peace holds', 'Census', 'Deaths down to 30 by 2030', 'Better health', 'GOAL'],
    ['Drugs supplied', 'Returns', '12 clinics open by 2027', 'Clinics serve all villages', 'PURPOSE'],
    ['Builders found', '(1) Visits', '(1) 12 clinics repaired', '(1) Clinics repaired', 'OUTPUTS'],
  ];
  const read = [
    ['impact', null, 'Better health', [['Deaths down to 30 by 2030', null, null]]],
    ['outcome', null, 'Clinics serve all villages', [['12 clinics open by 2027', null, null]]],
    ['output', '1', 'Clinics repaired', [['12 clinics repaired', null, null]]],
  ];

  it.each(['', 'Level'])('is read with the levels at its right edge under the heading "%s"', (level) => {
    const header = ['Assumptions', 'MoV', 'Measurable indicators', 'Project summary', level];
    expect(told([header, ...body])).toEqual({ results: read, unplaced: [] });
  });
});

describe('headings over two lines', () => {
  it('name the columns that the first line leaves open', () => {
    const { results, findings } = readOne([
      ['Level', 'Narrative', 'Indicators', '', 'Verification'],
      ['', '', 'What is measured', 'By when', ''],
      ['Purpose', 'Farmers protect banks', '60% of farms keep a strip', '2028', 'Farm survey'],
    ]);
    expect(
      results.flatMap(({ indicators }) => indicators[0]?.particulars?.map(({ kind, text }) => [kind, text])),
    ).toEqual([['targetDate', '2028']]);
    expect(findings.map(({ rule }) => rule)).not.toContain('logframe.noLevel');
  });

  it('give value and year of baseline and target', () => {
    const [result] = readOne(
      [
        ['Level', 'Result', 'Indicator', 'Baseline', '', 'Target', '', 'Source'],
        ['', '', '', 'Value', 'Year', 'Value', 'Year', ''],
        ['Outcome', 'Schools meet', 'Schools', 3, 2024, 9, 2027, 'Returns'],
      ],
      ['D1:E1', 'F1:G1'],
    ).results;
    expect(result?.indicators[0]).toMatchObject({
      baseline: '3',
      baselineYear: '2024',
      target: '9',
      particulars: [{ kind: 'targetDate', text: '2027' }],
    });
  });
});

describe('what stands round a logframe', () => {
  const header = ['Objective', 'Indicator', 'Baseline', 'Target', 'Source'];
  const body: Rows = [
    ['Outcome: Kiosks pay their way', 'Kiosks in profit', 2, 18, 'Accounts'],
    ['Output 1: Kiosks built', 'Kiosks handed over', 0, 20, 'Certificates'],
  ];

  it('is no part of it: a line of totals at its foot', () => {
    const { results, unplaced } = told([header, ...body, ['Total', null, 2, 38]]);
    expect(results).toHaveLength(2);
    expect(unplaced).toEqual([]);
  });

  it('is no part of it: another table with columns of its own', () => {
    const budget: Rows = [
      [],
      ['Budget line', 'Year 1', 'Year 2', 'Total', null, 'Funder'],
      ['Travel', 1, 2, 3, null, 'Own'],
    ];
    const open = body.map((row) => [...row, null]);
    const { results } = told([[...header, null, 'Notes'], ...open, ...budget]);
    expect(results).toHaveLength(2);
  });

  it('is told where it stands in a column of the matrix that nobody headed', () => {
    const { findings } = readOne([
      ['Project summary', 'Indicators', null, 'Means of verification', 'Assumptions'],
      ['Goal: Better lives', 'Poverty rate', 'see annex', 'Census', 'Stability'],
    ]);
    const [found] = findings.filter(({ rule }) => rule === 'logframe.columnWithoutHeading');
    expect(found?.message).toContain('"see annex"');
    expect(found?.source?.cell).toBe('C2');
  });
});

describe('other shapes', () => {
  it('a work package whose rows begin with a reference', () => {
    const read = readOne([
      ['Work package', '1'],
      ['Outcome', 'Harbours share data'],
      [],
      ['Ref', 'KPI', 'Baseline', 'Target June 2027', 'Evidence source', 'Risks'],
      ['1a', 'Incidents reported', 0, 60, 'Log', 'Software is late'],
    ]);
    expect(read.results).toMatchObject([
      {
        level: 'outcome',
        statement: 'Harbours share data',
        indicators: [{ number: '1a', text: 'Incidents reported' }],
      },
    ]);
  });

  it('a theory of change in everyday words', () => {
    const { results } = told([
      [
        'Level',
        'What we want to see',
        'How we will know (indicators)',
        'Where the evidence comes from',
        'What we assume',
      ],
      [
        'Long-term impact',
        'Young people feel at home',
        'Score rises to 6.5 by 2029',
        'Survey',
        'Schools take part',
      ],
      ['Outcome', 'Schools run exchanges', '8 schools by 2028', 'Register', 'Heads give time'],
    ]);
    expect(results.map(([level, , statement]) => [level, statement])).toEqual([
      ['impact', 'Young people feel at home'],
      ['outcome', 'Schools run exchanges'],
    ]);
  });

  it('values under the very numbers of the indicators', () => {
    const { results, unplaced } = told([
      [
        '',
        'Intervention logic',
        'Objectively verifiable indicators of achievement',
        'Baseline',
        'Target',
        'Sources',
        'Assumptions',
      ],
      [
        'Expected results',
        lines('1. Centre works', '2. Inspectors trained'),
        lines('1.1 Firms advised', '1.2 Hours open', '2.1 Inspectors certified'),
        lines('1.1 0', '1.2 15%', '2.1 3'),
        lines('1.1 80', '1.2 30%', '2.1 £1,100'),
        lines('1.1 Files', '1.2 Rota', '2.1 Certificates'),
        '',
      ],
    ]);
    expect(results.map(([, , , indicators]) => indicators)).toEqual([
      [
        ['Firms advised', '0', '80'],
        ['Hours open', '15%', '30%'],
      ],
      [['Inspectors certified', '3', '£1,100']],
    ]);
    expect(unplaced).toEqual([]);
  });
});

describe('sheets that are no logframe', () => {
  it.each<[string, Rows]>([
    [
      'an action plan',
      [
        ['Objective', 'Action', 'Lead', 'Deadline', 'Success measure', 'Status'],
        ['Improve visits', 'Write guide', 'Clerk', '2026-05-01', 'Guide on intranet', 'Open'],
      ],
    ],
    [
      'a library of indicators with numerators',
      [
        ['Ref', 'Indicator', 'Definition', 'Unit', 'Numerator', 'Denominator', 'Frequency'],
        ['K2', 'Satisfaction', 'Share satisfied', '%', 'Satisfied', 'All asked', 'annual'],
      ],
    ],
    [
      'blank blocks',
      [
        ['OUTPUT 1', 'Output Indicator 1.1', null, 'Baseline', 'Milestone 1', 'Target (2027)'],
        [null, null, 'Planned'],
        [null, null, 'Achieved'],
        ['IMPACT WEIGHTING (%)', null, 'Source'],
      ],
    ],
  ])('%s', (_, rows) => {
    expect(readLogframes(sheetOf(rows)).logframes).toEqual([]);
  });
});
