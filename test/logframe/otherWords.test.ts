import { readLogframes } from '../../src/logframe/readLogframes';
import type { CellValue } from '../../src/workbook/grid';
import { lines, readOne, sheetOf } from './sheet';

type Rows = readonly (readonly CellValue[])[];

const told = (rows: Rows, merges: readonly string[] = []) => {
  const { results, unplaced = [] } = readOne(rows, merges);
  return {
    results: results.map(({ level, statement, indicators }) => [
      level,
      statement,
      indicators.map(({ text }) => text),
    ]),
    unplaced,
  };
};

const BODY: Rows = [
  ['Goal', 'Healthier families', 'Cases of cholera a year', 'Clinic returns', 'Peace holds'],
  ['Purpose', 'Clean water in use', 'Households served', 'Household survey', 'Prices stay stable'],
  ['Output 1', 'Wells in order', 'Wells dug', 'Inspection log', 'Spare parts can be had'],
];

const READ = [
  ['impact', 'Healthier families', ['Cases of cholera a year']],
  ['outcome', 'Clean water in use', ['Households served']],
  ['output', 'Wells in order', ['Wells dug']],
];

describe('the same logframe under other councils’ headings', () => {
  it.each([
    [['Level', 'Narrative summary', 'OVIs', 'MoV', 'Assumptions']],
    [
      [
        '',
        'Objectives',
        'Objectively verifiable indicators (OVI)',
        'Sources of verification',
        'Assumptions and risks',
      ],
    ],
    [['Results level', 'Description', 'Key performance indicators', 'Data source', 'External factors']],
    [['Tier', 'Statement', 'Measures of success', 'How it will be measured', 'Key assumptions']],
  ])('%j reads alike', (header) => {
    expect(told([header, ...BODY])).toEqual({ results: READ, unplaced: [] });
  });

  it('reads below notes, a blank row and a banner', () => {
    const notes: Rows = [
      ['Water partnership with Lilongwe'],
      ['Prepared for the steering group. Figures are provisional.'],
      [],
      ['PART A'],
    ];
    const header = ['Level', 'Narrative summary', 'Indicators', 'Means of verification', 'Assumptions'];
    expect(told([...notes, header, ...BODY])).toEqual({ results: READ, unplaced: [] });
  });

  it('reads objectives merged over the rows of their indicators, with values beside each', () => {
    const { results } = readOne(
      [
        ['Results chain', 'Indicator', 'Baseline', 'Target', 'Sources of data', 'Assumptions'],
        ['Overall objective: Healthier families', 'Cases of cholera', 450, 300, 'Clinic returns', null],
        [
          'Specific objective: Clean water in use',
          'Households served',
          120,
          400,
          'Survey',
          'Prices stay stable',
        ],
        [null, 'Hours of supply a day', 6, 20, 'Meter log', null],
        [
          'Output 1: Wells in order',
          lines('Wells dug', 'Wells repaired'),
          lines('0', '5'),
          lines('10', '20'),
          'Log',
          null,
        ],
      ],
      ['A3:A4', 'F3:F4'],
    );
    expect(
      results.map(({ indicators }) =>
        indicators.map(({ text, baseline, target }) => [text, baseline, target]),
      ),
    ).toEqual([
      [['Cases of cholera', '450', '300']],
      [
        ['Households served', '120', '400'],
        ['Hours of supply a day', '6', '20'],
      ],
      [
        ['Wells dug', '0', '10'],
        ['Wells repaired', '5', '20'],
      ],
    ]);
  });

  it('reads one logframe from each sheet of a work package', () => {
    const header = ['Level', 'Narrative summary', 'Indicators', 'Means of verification', 'Assumptions'];
    const sheets = ['WP1 Wells', 'WP2 Training'].map((sheet) => ({
      ...sheetOf([[sheet], header, ...BODY]),
      sheet,
    }));
    expect(
      sheets
        .flatMap((grid) => readLogframes(grid).logframes)
        .map(({ title, source }) => [title, source.sheet]),
    ).toEqual([
      ['WP1 Wells', 'WP1 Wells'],
      ['WP2 Training', 'WP2 Training'],
    ]);
  });

  it('takes a library of indicators for no logframe', () => {
    const library: Rows = [
      ['Sector', 'Indicator', 'Unit', 'Definition', 'Source'],
      ['Water', 'Households served', 'number', 'Households within 500 metres of a pump', 'Survey'],
      ['Health', 'Cases of cholera', 'number', 'Confirmed cases a year', 'Clinic returns'],
    ];
    expect(readLogframes(sheetOf(library)).logframes).toEqual([]);
  });
});
