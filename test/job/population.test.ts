import { calendarDate } from '../../src/core/calendarDate';
import type { Limits } from '../../src/limits/limitPositions';
import type { Position } from '../../src/limits/position';
import { runJob } from '../../src/job/runJob';
import type { CellValue, Snapshot } from '../../src/workbook/grid';
import { ledgerOf } from '../limits/ledgerOf';
import { gridOf } from '../tables/gridOf';

/*
 * A council with one line of assistance abroad, its own copy of the authorisation and a population table. Every number is
 * made up.
 */
const asOf = calendarDate('2019-04-30');
if (asOf === null) throw new Error('no date');

const ESTIMATES: CellValue[][] = [
  ['Population estimates for local authorities, mid-2017'],
  ['Code', 'Name', 'Geography', 'All ages'],
  ['E92000001', 'ENGLAND', 'Country', 900_000],
  ['E10000007', 'Derbyshire', 'County', 80_000],
  ['E07000032', 'Amber Valley', 'Non-metropolitan District', 12_000],
];
const EARLIER: CellValue[][] = [
  ['Population estimates, mid-2016'],
  ['Council', 'Population'],
  ['Derbyshire County Council', 20_000],
];
const AUTHORISATION: CellValue[][] = [
  ['Document reference', 'EXAMPLE circular'],
  ['Population from', 'Population to', 'Limit (£)'],
  [0, 50_000, 1000],
  [50_001, 500_000, 5000],
];

const choice = (answer: string): CellValue[][] => [
  ['Choice', 'Answer', 'Chosen by'],
  ['Population used', answer, 'Section 151 officer'],
];

function assistance(sheets: Record<string, CellValue[][]>, council = 'Derbyshire County Council'): Position {
  const position = limitsOver(sheets, council).positions.find(({ route }) => route === 'assistance');
  return position ?? never();
}

/** What is told about the population that was chosen. */
function told(sheets: Record<string, CellValue[][]>, ...councils: readonly string[]): unknown[] {
  return limitsOver(sheets, ...councils)
    .findings.filter(({ rule }) => rule.startsWith('population.'))
    .map(({ rule, strength, message, source }) => [rule, strength, message, source?.cell]);
}

function limitsOver(sheets: Record<string, CellValue[][]>, ...councils: readonly string[]): Limits {
  const all = {
    Ledger: ledgerOf([['2018-05-01', 'Technical assistance to Lilongwe', 5]]),
    Authorisation: AUTHORISATION,
    ...sheets,
  };
  const file: Snapshot = {
    file: 'council.xlsx',
    sha256: null,
    grids: Object.entries(all).map(([sheet, rows]) => gridOf(rows, { file: 'council.xlsx', sheet })),
    names: new Map(),
    findings: [],
  };
  return runJob([file], { asOf: asOf ?? never(), councils, year: null }).limits;
}

function never(): never {
  throw new Error('no position');
}

const limitAndCells = ({ limit, basis }: Position): unknown[] => [
  limit?.value ?? null,
  basis,
  limit?.sources.map(({ sheet, cell }) => `${sheet ?? ''}!${cell}`),
];

describe('the population for the limit of the authorisation', () => {
  it('is offered from the tables with year and cell, and taken only once somebody has chosen', () => {
    const { outcome, reasons } = assistance({ Estimates: ESTIMATES });
    expect([outcome, reasons[0]]).toEqual([
      'cannotSay',
      'Which population counts is for the council to say, and nobody has recorded it. For Derbyshire County Council the workbooks hold 80,000 (mid-2017; council.xlsx, Estimates!D4). Record the figure or its year as a choice, with who chose it.',
    ]);
  });

  it('offers every edition where tables hold several', () => {
    expect(assistance({ Estimates: ESTIMATES, Earlier: EARLIER }).reasons[0]).toContain(
      '80,000 (mid-2017; council.xlsx, Estimates!D4); 20,000 (mid-2016; council.xlsx, Earlier!B3)',
    );
  });

  it.each(['mid-2017', '2017', '30 June 2017', 'ONS mid-year estimate 2017'])(
    'chosen as "%s", is read from its cell, and the cell stands with the limit',
    (answer) => {
      const found = assistance({ Estimates: ESTIMATES, Earlier: EARLIER, Choices: choice(answer) });
      expect(limitAndCells(found)).toEqual([
        500_000,
        'population table of EXAMPLE circular, for 80,000 (population, mid-2017)',
        ['Authorisation!C4', 'Estimates!D4'],
      ]);
    },
  );

  it('entered as a number, is used as entered, and found again in the table', () => {
    expect(limitAndCells(assistance({ Estimates: ESTIMATES, Choices: choice('80,000') }))).toEqual([
      500_000,
      'population table of EXAMPLE circular, for 80,000 (population, mid-2017)',
      ['Authorisation!C4', 'Choices!B2', 'Estimates!D4'],
    ]);
    expect(limitAndCells(assistance({ Choices: choice('30,000 people') }))).toEqual([
      100_000,
      'population table of EXAMPLE circular, for 30,000 (population as entered by Section 151 officer)',
      ['Authorisation!C3', 'Choices!B2'],
    ]);
  });

  it('is each council’s own: a county’s is not its districts’, a district’s not the county’s', () => {
    const sheets = { Estimates: ESTIMATES, Choices: choice('mid-2017') };
    expect(limitAndCells(assistance(sheets, 'Amber Valley Borough Council'))).toEqual([
      100_000,
      'population table of EXAMPLE circular, for 12,000 (population, mid-2017)',
      ['Authorisation!C3', 'Estimates!D5'],
    ]);
  });

  it('is asked for again where the chosen year is in no table, or stands there twice with different numbers', () => {
    const missing = assistance({ Estimates: ESTIMATES, Choices: choice('mid-2021') });
    expect([missing.outcome, missing.reasons[0]]).toEqual([
      'cannotSay',
      'The recorded choice of population is "mid-2021", and no table given holds that for Derbyshire County Council: they hold 80,000 (mid-2017; council.xlsx, Estimates!D4). Add the table, or correct the choice.',
    ]);
    const revised: CellValue[][] = ESTIMATES.map((row) =>
      row.map((cell) => (cell === 80_000 ? 81_000 : cell)),
    );
    const twice = assistance({ Estimates: ESTIMATES, Revised: revised, Choices: choice('mid-2017') });
    expect([twice.outcome, twice.reasons[0]]).toEqual([
      'cannotSay',
      'The recorded choice of population is "mid-2017", and the tables given hold several such figures for Derbyshire County Council: 80,000 (mid-2017; council.xlsx, Estimates!D4); 81,000 (mid-2017; council.xlsx, Revised!D4). Record the figure itself.',
    ]);
    const nowhere = assistance({ Choices: choice('mid-2017') }, 'Example Council');
    expect(nowhere.reasons[0]).toContain('no table given holds a population of Example Council');
  });

  it('is offered from the published mid-2022 estimates where no workbook states it, and taken only once chosen', () => {
    const { outcome, reasons } = assistance({}, 'Derby City Council');
    expect([outcome, reasons[0]]).toEqual([
      'cannotSay',
      'Which population counts is for the council to say, and nobody has recorded it. No workbook given states one; the published estimate for Derby City Council is 263,490 (mid-2022; Office for National Statistics, mid-2022 population estimates, MYE2 - Persons!D85). To use it, record it as the council’s choice, with who chose it; or give the population table that the council uses.',
    ]);
    expect(
      limitAndCells(assistance({ Choices: choice('mid-2022') }, 'Derby City Council')).slice(0, 2),
    ).toEqual([
      500_000,
      'population table of EXAMPLE circular, for 263,490 (population, mid-2022, Office for National Statistics)',
    ]);
  });

  it('gives way to the council’s own population table, of whatever year', () => {
    const found = assistance({ Estimates: ESTIMATES });
    expect(found.reasons[0]).not.toContain('mid-2022');
  });

  it('is asked for where nothing says it, and where the choice is neither a number nor a year', () => {
    expect(assistance({}, 'Example Council').reasons[0]).toBe(
      'No population is recorded. Enter the figure, its year and its source.',
    );
    expect(assistance({}, 'Example Fire Authority').reasons).toContain(
      'Example Fire Authority is a fire and rescue authority. How its population is counted for this limit is not said by any source found, so record the figure and where it comes from.',
    );
    expect(assistance({ Choices: choice('the usual one') }).reasons[0]).toContain(
      'neither a number of people nor a year',
    );
  });
});

describe('a population that a person entered', () => {
  const DERBY = 'Derby City Council';

  it('is held against the published estimate, with both numbers and where each stands', () => {
    expect(told({ Choices: choice('253,490 (mid-2022)') }, DERBY)).toEqual([
      [
        'population.differs',
        'warning',
        'The population recorded as the council’s choice is 253,490 (council.xlsx, Choices!B2); the mid-2022 estimate for Derby City Council is 263,490 (Office for National Statistics, mid-2022 population estimates, MYE2 - Persons!D85). The recorded figure is used. Say with the choice of which year and statistics it is, or correct it.',
        'B2',
      ],
    ]);
  });

  it.each([
    ['the published number itself', '263,490', []],
    ['another edition that it is near to', '248,700 (census 2011)', []],
    ['a number of no stated year', '258,000', ['hint']],
    ['a slip of a digit, whatever the year', '26,349 (census 2011)', ['warning']],
  ])('is told of as it deserves: %s', (_what, answer, strengths) => {
    const found = told({ Choices: choice(answer) }, DERBY) as string[][];
    expect(found.map(([, strength]) => strength)).toEqual(strengths);
    const isFar = answer.startsWith('26,349');
    expect(found.some(([, , message]) => message?.includes('more than 25% apart'))).toBe(isFar);
  });

  it('is used all the same, and nothing is told where nobody chose', () => {
    const position = assistance({ Choices: choice('253,490 (mid-2022)') }, DERBY);
    expect(position.basis).toContain('for 253,490');
    expect(told({}, DERBY)).toEqual([]);
  });

  it('is told to be the county’s where a district entered it', () => {
    const found = told({ Estimates: ESTIMATES, Choices: choice('80,000') }, 'Amber Valley Borough Council');
    expect(found).toContainEqual([
      'population.county-for-district',
      'warning',
      'The population recorded as the choice of Amber Valley Borough Council, 80,000 (council.xlsx, Choices!B2), is that of Derbyshire County Council, 80,000 (council.xlsx, Estimates!D4), whose area covers other districts too. For Amber Valley Borough Council itself there is 12,000 (council.xlsx, Estimates!D5). Check whose population is meant.',
      'B2',
    ]);
  });

  it('is told to count people twice where county and districts were added up', () => {
    const found = told(
      { Estimates: ESTIMATES, Choices: choice('92,000 (mid-2017)') },
      'Derbyshire County Council',
    );
    expect(found).toContainEqual([
      'population.counted-twice',
      'warning',
      expect.stringContaining(
        'is that of the county, 80,000 (council.xlsx, Estimates!D4), and of one district in it, 12,000',
      ),
      'B2',
    ]);
  });

  it('is told to hold a district that the work is about as well', () => {
    const found = told(
      { Estimates: ESTIMATES, Choices: choice('mid-2017') },
      'Derbyshire County Council',
      'Amber Valley Borough Council',
    );
    expect(found).toContainEqual([
      'population.shared',
      'hint',
      'The population of the county, 80,000 (council.xlsx, Estimates!D4), holds that of Amber Valley Borough Council, 12,000 (council.xlsx, Estimates!D5), which the work is about as well. Do not add the two: the same people would be counted twice.',
      'B2',
    ]);
  });
});
