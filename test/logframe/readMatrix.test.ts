import { readLogframes } from '../../src/logframe/readLogframes';
import { levelLabel } from '../../src/logframe/levelLabel';
import type { Result } from '../../src/logframe/logframe';
import { lines, readOne, sheetOf, texts } from './sheet';

const HEADER = ['Project summary', 'Indicators (OVIs)', 'Means of Verification', 'Risks / Assumptions'];

const briefly = ({ level, number, statement }: Result) => [level, number, statement];

describe('a 4x4 matrix as councils draw it', () => {
  it('is found below notes and to the right, with the levels in a column without a heading', () => {
    const logframe = readOne([
      ['Twinning team, internal'],
      [],
      [null, 'Water project'],
      [null, null, ...HEADER],
      [
        null,
        'Goal',
        'Healthier families',
        'Cases of cholera fall by 10% by 2027',
        'Clinic register',
        'No drought',
      ],
      [null, 'Purpose', 'Clean water in use', '400 households by 2026', 'Survey', 'Prices stay stable'],
      [null, 'Outputs', 'Ten wells in order', '10 wells by 2025', 'Inspection', 'Parts can be had'],
    ]);
    expect(logframe.results.map(briefly)).toEqual([
      ['impact', null, 'Healthier families'],
      ['outcome', null, 'Clean water in use'],
      ['output', null, 'Ten wells in order'],
    ]);
    expect(logframe.title).toBe('Twinning team, internal');
    expect(logframe.source.cell).toBe('B4:F7');
  });

  it('pairs "1.1" and "2.1" in the cells beside with the results 1 and 2 of a list under the level', () => {
    const logframe = readOne([
      HEADER,
      [
        lines('Outputs', '1. Operators trained', '2. Network mapped'),
        lines('1.1 40 operators certified by 2026', '1.2 Manual adopted', '2.1 300 km surveyed'),
        lines('1.1 Certificates', '1.2 Council minute', '2.1 GIS files'),
        lines('1. Staff stay in post', '2. Access is given to private land'),
      ],
      [lines('Activities', '1.1 Hold four courses', '2.1 Walk the network'), null, null, null],
    ]);
    const [first, second, ...activities] = logframe.results;
    expect([first, second].map((result) => result && briefly(result))).toEqual([
      ['output', '1', 'Operators trained'],
      ['output', '2', 'Network mapped'],
    ]);
    expect(first?.indicators.map(({ number, text }) => [number, text])).toEqual([
      ['1.1', '40 operators certified by 2026'],
      ['1.2', 'Manual adopted'],
    ]);
    expect(second?.indicators.map(({ text }) => text)).toEqual(['300 km surveyed']);
    expect(first?.indicators.map(({ sources }) => texts(sources))).toEqual([
      ['Certificates'],
      ['Council minute'],
    ]);
    expect(texts(second?.meansOfVerification ?? [])).toEqual(['GIS files']);
    expect(texts(second?.assumptions ?? [])).toEqual(['Access is given to private land']);
    expect(activities.map(briefly)).toEqual([
      ['activity', '1.1', 'Hold four courses'],
      ['activity', '2.1', 'Walk the network'],
    ]);
    expect(logframe.unplaced).toBeUndefined();
  });

  it('takes the results from beside the levels where one heading stands over both and was never merged', () => {
    const logframe = readOne([
      ['Narrative summary', null, 'Indicator', 'Baseline', 'Target', 'Source', 'Assumption'],
      ['Goal', 'Healthy rivers', 'Fish species counted', '4', '9', 'River survey', null],
      [
        'Purpose',
        'Joint river patrols',
        lines('a) Patrols a year', 'b) Offences reported'),
        lines('a) 0', 'b) 12'),
        lines('a) 12', 'b) 5'),
        'Patrol log',
        'Police support',
      ],
      ['Output 1', 'Teams equipped', 'Teams with kit', '0', '4', 'Asset register', null],
    ]);
    expect(logframe.results.map(briefly)).toEqual([
      ['impact', null, 'Healthy rivers'],
      ['outcome', null, 'Joint river patrols'],
      ['output', '1', 'Teams equipped'],
    ]);
    expect(
      logframe.results[1]?.indicators.map(({ text, baseline, target }) => [text, baseline, target]),
    ).toEqual([
      ['Patrols a year', '0', '12'],
      ['Offences reported', '12', '5'],
    ]);
  });

  it('reads outputs one to a row under a merged level cell', () => {
    const logframe = readOne(
      [
        [null, ...HEADER],
        ['GOAL', 'Better lives', 'Poverty rate', 'Census', 'Stability'],
        ['OUTPUTS', 'Officers trained', '20 officers by 2026', 'Attendance list', 'Staff stay'],
        [null, 'Plan adopted', 'Plan adopted by 2026', 'Council minutes', 'Political will'],
        ['ACTIVITIES', '1.1 Hold courses', null, null, null],
      ],
      ['A3:A4'],
    );
    expect(logframe.results.map(briefly)).toEqual([
      ['impact', null, 'Better lives'],
      ['output', null, 'Officers trained'],
      ['output', null, 'Plan adopted'],
      ['activity', '1.1', 'Hold courses'],
    ]);
  });

  it('keeps a merged objective over its indicator rows together, and each source with the indicator in its row', () => {
    const logframe = readOne(
      [
        HEADER,
        ['Output 1: Officers trained', '20 officers', 'Attendance list', 'Staff stay'],
        [null, '15 certificates', 'Certificates', null],
      ],
      ['A2:A3', 'D2:D3'],
    );
    const [output] = logframe.results;
    expect(logframe.results).toHaveLength(1);
    expect(output?.indicators.map(({ text, sources }) => [text, ...texts(sources)])).toEqual([
      ['20 officers', 'Attendance list'],
      ['15 certificates', 'Certificates'],
    ]);
    expect(texts(output?.assumptions ?? [])).toEqual(['Staff stay']);
    expect(output?.meansOfVerification).toEqual([]);
  });

  it('takes a line that begins in lower case as the rest of the one before it', () => {
    const logframe = readOne([
      HEADER,
      ['GOAL: Better lives', lines('- Schools,', 'clinics and wells', '• Roads'), 'Survey', ''],
    ]);
    expect(texts(logframe.results[0]?.indicators ?? [])).toEqual(['Schools, clinics and wells', 'Roads']);
  });

  it('leaves a dash inside a sentence alone where the list has lines of its own', () => {
    const logframe = readOne([
      HEADER,
      ['GOAL: Better lives', lines('- Poverty - urban and rural', '- Income'), 'Survey', ''],
    ]);
    expect(texts(logframe.results[0]?.indicators ?? [])).toEqual(['Poverty - urban and rural', 'Income']);
  });

  it('does not take "Outputs are delivered on time" for a level', () => {
    const logframe = readOne([
      HEADER,
      ['GOAL: Better lives', 'Poverty rate', 'Census', 'Stability'],
      ['Outputs are delivered on time', 'Reports', 'Diary', ''],
    ]);
    expect(logframe.results.map(({ level }) => level)).toEqual(['impact', 'impact']);
    expect(logframe.findings.map(({ rule }) => rule)).toContain('L1');
  });

  it('puts what stands under a number without a result aside and asks', () => {
    const logframe = readOne([
      HEADER,
      [
        lines('OUTPUTS:', '(1) Plan', '(2) System'),
        lines('(1) Plan adopted', '(3) System used'),
        lines('Council minutes', '(2) Log book'),
        'Political will',
      ],
    ]);
    expect(logframe.unplaced?.map(({ text, number, because }) => [text, number, because])).toEqual([
      ['System used', '3', 'numberWithoutResult'],
      ['Council minutes', null, 'noNumber'],
    ]);
    expect(logframe.findings.filter(({ rule }) => rule === 'L19')).toHaveLength(2);
    expect(logframe.results.map(({ assumptions }) => texts(assumptions))).toEqual([
      ['Political will'],
      ['Political will'],
    ]);
  });

  it('stops at the notes below and says nothing of them', () => {
    const logframe = readOne([
      HEADER,
      ['GOAL: Better lives', 'Poverty rate', 'Census', 'Stability'],
      [],
      ['Prepared by the partnership officer'],
      ['Call before you print'],
    ]);
    expect(logframe.results).toHaveLength(1);
    expect(logframe.source.cell).toBe('A1:D2');
    expect(logframe.findings.map(({ rule }) => rule)).not.toContain('logframe.noLevel');
  });

  it('carries on over a blank row and a heading repeated on the next page', () => {
    const logframe = readOne([
      HEADER,
      ['GOAL: Better lives', 'Poverty rate', 'Census', 'Stability'],
      [],
      ['PURPOSE: Clean water', 'Households', 'Survey', ''],
      HEADER,
      ['OUTPUT 1: Wells', 'Wells dug', 'Inspection', ''],
    ]);
    expect(logframe.results.map(({ level }) => level)).toEqual(['impact', 'outcome', 'output']);
  });

  it('reads two logframes on one sheet as two', () => {
    const { logframes, areas } = readLogframes(
      sheetOf([
        ['Project: Lilongwe'],
        HEADER,
        ['GOAL: Better lives', 'Poverty rate', 'Census', 'Stability'],
        [],
        ['Project: Toyota City'],
        HEADER,
        ['GOAL: Closer friends', 'Visits', 'Log', 'Peace'],
      ]),
    );
    expect(logframes.map(({ title }) => title)).toEqual(['Lilongwe', 'Toyota City']);
    expect(areas.map(({ top, bottom }) => [top, bottom])).toEqual([
      [1, 2],
      [5, 6],
    ]);
  });

  it('says which column it did not read', () => {
    const logframe = readOne([
      [...HEADER, 'Theme'],
      ['GOAL: Better lives', 'Poverty rate', 'Census', 'Stability', 'Health'],
    ]);
    const said = logframe.findings.filter(({ rule }) => rule === 'logframe.columnNotRead');
    expect(said.map(({ source }) => source?.cell)).toEqual(['E2']);
  });

  it('keeps indicators whose statement is still blank', () => {
    const logframe = readOne([
      HEADER,
      ['GOAL:', 'Poverty rate', 'Census', ''],
      ['PURPOSE: Clean water', 'Wells', 'Log', ''],
    ]);
    expect(logframe.results.map(({ statement, indicators }) => [statement, ...texts(indicators)])).toEqual([
      ['', 'Poverty rate'],
      ['Clean water', 'Wells'],
    ]);
  });

  it('reads the dates of the project above the matrix', () => {
    const logframe = readOne([
      ['Project title', 'Wells'],
      ['Start date:', '2024-04-01'],
      ['End date: March 2027'],
      HEADER,
      ['GOAL: Better lives', 'Poverty rate', 'Census', 'Stability'],
    ]);
    expect(logframe.title).toBe('Wells');
    expect(logframe.period).toEqual({ from: '2024-04-01', to: 'March 2027' });
  });
});

describe('an EU matrix', () => {
  const logframe = readOne(
    [
      [
        null,
        'Results chain',
        'Indicators',
        'Baselines (value and year)',
        null,
        'Targets (value and year)',
        'Sources of data',
        'Assumptions',
      ],
      [null, null, null, 'Value', 'Year', null, null, null],
      [
        'Overall objective (Impact)',
        'Better lives',
        'Poverty rate',
        45,
        2022,
        '40 (2027)',
        'Census of the bureau',
        'Not applicable',
      ],
      [
        'Specific objective(s) (Outcomes)',
        'Clean water',
        'Households served',
        120,
        2023,
        '400 (2026)',
        'Survey',
        'Prices stay stable',
      ],
      [
        'Output 1',
        'Wells',
        lines('Wells dug', 'Wells repaired'),
        lines('0', '5'),
        lines('2023', '2023'),
        lines('10', '20'),
        'Log',
        'Rain',
      ],
    ],
    ['D1:E1'],
  );

  it('is recognised by its names and columns', () => {
    expect(logframe.profile).toBe('eu');
    expect(logframe.results.map(briefly)).toEqual([
      ['impact', null, 'Better lives'],
      ['outcome', null, 'Clean water'],
      ['output', '1', 'Wells'],
    ]);
  });

  it('reads value and year of the baseline from their own columns', () => {
    const [indicator] = logframe.results[0]?.indicators ?? [];
    expect(indicator).toMatchObject({ baseline: '45', baselineYear: '2022', target: '40 (2027)' });
    expect(indicator?.cells?.target?.cell).toBe('F3');
    expect(texts(indicator?.sources ?? [])).toEqual(['Census of the bureau']);
  });

  it('matches several indicators in a cell line by line with their values', () => {
    expect(
      logframe.results[2]?.indicators.map(({ text, baseline, target }) => [text, baseline, target]),
    ).toEqual([
      ['Wells dug', '0', '10'],
      ['Wells repaired', '5', '20'],
    ]);
  });
});

describe('a flat table', () => {
  const header = [
    'Level',
    'No.',
    'Result',
    'Indicator',
    'Baseline',
    'Baseline year',
    'Milestone 1 (2025)',
    'Target',
    'Actual',
    'Source',
    'Assumptions',
    'Risks',
  ];

  it('gathers the rows of a repeated parent into one result', () => {
    const logframe = readOne([
      header,
      [
        'Outcome',
        '1',
        'Clean water',
        'Households',
        '120',
        '2023',
        '250',
        '400',
        null,
        'Survey',
        'Prices',
        null,
      ],
      ['Output', '1.1', 'Wells', 'Wells dug', '0', '2023', '4', '10', '3', 'Log', null, 'Drought'],
      ['Output', '1.2', 'Wells', 'Wells repaired', '5', '2023', '9', '20', null, 'Log', null, 'Drought'],
    ]);
    expect(logframe.results.map(briefly)).toEqual([
      ['outcome', '1', 'Clean water'],
      ['output', '1', 'Wells'],
    ]);
    expect(logframe.results[1]?.indicators.map(({ number, text, actual }) => [number, text, actual])).toEqual(
      [
        ['1.1', 'Wells dug', '3'],
        ['1.2', 'Wells repaired', null],
      ],
    );
    expect(logframe.results[1]?.indicators[0]?.milestones).toEqual([
      { label: 'Milestone 1 (2025)', value: '4' },
    ]);
    expect(logframe.profile).toBe('fcdo');
  });

  it('keeps what else is said of an indicator, and says what a cell of several shares of each', () => {
    const { results, unplaced, findings } = readOne([
      ['Level', 'Result', 'Indicator', 'Unit', 'Disaggregated by', 'Target', 'Reporting frequency', 'Source'],
      ['Outcome', 'Schools work together', 'Schools', 'number', 'Town', 9, 'Each term', 'Returns'],
      [
        'Output',
        'Teachers',
        lines('- Visits', '- Lessons'),
        'hours',
        null,
        lines('- 5', '- 20'),
        null,
        'Log',
      ],
    ]);
    const said = results.flatMap(({ indicators }) =>
      indicators.map(({ text, particulars = [] }) => [
        text,
        ...particulars.map((one) => `${one.kind} ${one.text} (${one.source.cell})`),
      ]),
    );
    expect(said).toEqual([
      ['Schools', 'unit number (D2)', 'disaggregation Town (E2)', 'frequency Each term (G2)'],
      ['Visits', 'unit hours (D3)'],
      ['Lessons', 'unit hours (D3)'],
    ]);
    expect(unplaced).toBeUndefined();
    expect(findings.filter(({ rule }) => rule === 'logframe.columnNotRead')).toEqual([]);
  });

  it('puts a row of a level it does not know aside and asks', () => {
    const logframe = readOne([
      header,
      [
        'Outcome',
        '1',
        'Clean water',
        'Households',
        '120',
        '2023',
        '250',
        '400',
        null,
        'Survey',
        'Prices',
        null,
      ],
    ]);
    expect(logframe.results).toHaveLength(1);
    const strange = readLogframes(sheetOf([header, ['Pillar', '1', 'Clean water', 'Households', '120']]));
    expect(strange.logframes).toEqual([]);
  });

  it('reads percentages and dates as a person sees them', () => {
    const grid = sheetOf([
      header,
      ['Outcome', '1', 'Clean water', 'Households', 0.45, 2023, 0.5, 0.6, null, 'Survey', null, null],
    ]);
    const [logframe] = readLogframes({
      ...grid,
      formats: new Map([4, 6, 7].map((column) => [column, [{ from: 1, format: 'percent' }]] as const)),
    }).logframes;
    expect(logframe?.results[0]?.indicators[0]).toMatchObject({
      baseline: '45%',
      baselineYear: '2023',
      target: '60%',
    });
  });
});

describe('sheets that hold no logframe', () => {
  it.each([
    [
      'a blank template',
      [HEADER, ['GOAL:', null, null, null], ['PURPOSE:', null, null, null], ['OUTPUTS:', null, null, null]],
    ],
    [
      'a template with instructions',
      [
        HEADER,
        ['Goal: [insert goal]', 'What will change?', null, null],
        ['Purpose: Describe the purpose', null, null, null],
      ],
    ],
    [
      'a library of indicators',
      [
        ['Sector', 'Indicator', 'Definition', 'Source'],
        ['Water', 'Households served', 'Number of households', 'Survey'],
      ],
    ],
    [
      'an import form for indicators',
      [
        [
          'Level*',
          'No.*',
          'Indicator*',
          'Unit of measure*',
          'Baseline*',
          'Means of verification / data source',
        ],
        ['Output', '1.1', 'Wells dug', 'wells', '0', 'Log'],
      ],
    ],
    [
      'a list of projects',
      [
        ['Project', 'Objectives', 'Outcomes', 'Source of funding'],
        ['Wells', 'Clean water', 'Health', 'Grant'],
      ],
    ],
    [
      'a ledger',
      [
        ['Date', 'Supplier', 'Amount'],
        ['2025-04-01', 'Rail company', 12],
      ],
    ],
  ])('%s', (_name, rows) => {
    expect(readLogframes(sheetOf(rows))).toEqual({ logframes: [], areas: [] });
  });

  it('a sheet that Twinledger made', () => {
    const grid = sheetOf([HEADER, ['GOAL: Better lives', 'Poverty rate', 'Census', 'Stability']]);
    expect(readLogframes({ ...grid, marker: { sheetId: 'logframe', version: 1 } }).logframes).toEqual([]);
  });
});

describe('a sheet for each work package', () => {
  const sheet = (objective: readonly (string | null)[], indicators: readonly string[]) => [
    ['Work package 1', null],
    objective,
    [],
    ['Indicator', 'Baseline', 'Target', 'Means of verification', 'Assumptions'],
    ...indicators.map((text) => [text, '0', '20', 'Project file', null]),
  ];

  it.each([
    ['beside the word', ['Objective', 'Waste collected']],
    ['in one cell with the word', ['Objective: Waste collected', null]],
  ])('takes the result above the indicators, %s', (_where, objective) => {
    const { title, results } = readOne(sheet(objective, ['Tonnes a week', 'Complaints a month']));
    expect(title).toBe('Work package 1');
    expect(results.map(briefly)).toEqual([['outcome', null, 'Waste collected']]);
    expect(results[0]?.indicators.map(({ text, target }) => [text, target])).toEqual([
      ['Tonnes a week', '20'],
      ['Complaints a month', '20'],
    ]);
  });

  it('reads blocks of several results on one sheet as one logframe', () => {
    const { results } = readOne([
      ...sheet(['Output 1', 'Waste collected'], ['Tonnes a week']),
      [],
      ...sheet(['Output 2', 'Waste sorted'], ['Households']).slice(1),
    ]);
    expect(results.map(briefly)).toEqual([
      ['output', '1', 'Waste collected'],
      ['output', '2', 'Waste sorted'],
    ]);
  });

  it('a list of indicators under no result is still no logframe', () => {
    expect(
      readLogframes(sheetOf(sheet(['Prepared by', 'Policy team'], ['Tonnes a week']))).logframes,
    ).toEqual([]);
  });
});

describe('the name of a level', () => {
  it.each([
    ['GOAL: Better lives', 'impact', null, 'Better lives'],
    ['Overall objective (Impact)', 'impact', null, ''],
    ['Wider objective – Better lives', 'impact', null, 'Better lives'],
    ['Project purpose: Clean water', 'outcome', null, 'Clean water'],
    ['Purpose / Outcome\nClean water', 'outcome', null, 'Clean water'],
    ['Specific objective(s) (Outcomes)', 'outcome', null, ''],
    ['Output 1.2 Wells', 'output', '1.2', 'Wells'],
    ['OUTPUT 3', 'output', '3', ''],
    ['Output\n1.1', 'output', '1.1', ''],
    ['Outcome 1 (Specific objective)', 'outcome', '1', ''],
    ['Outputs\n1. Operators trained', 'output', null, '1. Operators trained'],
    ['Expected results:', 'output', null, ''],
    ['Key activities', 'activity', null, ''],
  ])('is read from "%s"', (text, level, number, rest) => {
    expect(levelLabel(text)).toMatchObject({ level, number, rest });
  });

  it.each([
    'Outputs are delivered on time',
    'Goals for 2025',
    'Output-based aid',
    'Impact weighting (%)',
    'Resulting from this',
    'Output Indicator 1.1',
  ])('is not read from "%s"', (text) => {
    expect(levelLabel(text)).toBeNull();
  });
});

describe('levels under a heading that says something else', () => {
  it.each([['M&E'], ['Component'], ['M&E framework']])('are read under "%s"', (corner) => {
    const { profile, results } = readOne([
      [corner, 'Narrative', 'Indicators', 'Means of verification', 'Assumptions'],
      ['Goal', 'Healthy families', 'Cases of cholera', 'Clinic records', 'No drought'],
      ['Purpose', 'Clean water in use', 'Litres drawn', 'Log book', 'Peace'],
      ['Output 1', 'Wells dug', 'Wells in use', 'Inspection', 'Rain'],
    ]);
    expect(profile).toBe('4x4');
    expect(results.map(({ level, number, statement }) => [level, number, statement])).toEqual([
      ['impact', null, 'Healthy families'],
      ['outcome', null, 'Clean water in use'],
      ['output', '1', 'Wells dug'],
    ]);
    expect(results.map(({ meansOfVerification }) => texts(meansOfVerification))).toEqual([
      ['Clinic records'],
      ['Log book'],
      ['Inspection'],
    ]);
  });

  it('leaves a column of remarks left of the results for what it is', () => {
    const { results, findings } = readOne([
      ['Remarks', 'Narrative', 'Indicators', 'Means of verification', 'Assumptions'],
      ['as agreed', 'Goal: Healthy families', 'Cases of cholera', 'Clinic records', 'No drought'],
      ['', 'Purpose: Clean water in use', 'Litres drawn', 'Log book', 'Peace'],
    ]);
    expect(results.map(({ statement }) => statement)).toEqual(['Healthy families', 'Clean water in use']);
    expect(findings.map(({ rule }) => rule)).toContain('logframe.columnNotRead');
  });

  it('takes "M&E" among the other columns for the means of verification', () => {
    const { results } = readOne([
      ['Narrative', 'Indicators', 'M&E', 'Assumptions'],
      ['Goal: Healthy families', 'Cases of cholera', 'Clinic records', 'No drought'],
      ['Purpose: Clean water in use', 'Litres drawn', 'Log book', 'Peace'],
    ]);
    expect(results.map(({ meansOfVerification }) => texts(meansOfVerification))).toEqual([
      ['Clinic records'],
      ['Log book'],
    ]);
  });
});
