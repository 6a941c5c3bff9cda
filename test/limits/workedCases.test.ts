import { calendarDate } from '../../src/core/calendarDate';
import { figureText } from '../../src/core/figure';
import { runJob } from '../../src/job/runJob';
import type { Limits } from '../../src/limits/limitPositions';
import type { Outcome, Position, Route } from '../../src/limits/position';
import { positionSentence } from '../../src/limits/positions';
import type { CellValue } from '../../src/workbook/grid';
import { gridOf } from '../tables/gridOf';
import { basis, ledgerOf, type Posting } from './ledgerOf';

/*
 * Whole cases, sheets in and a position out, each by the law, the handbook or the scenario that it comes from. Single lines are in
 * workedLines.test.ts. All amounts are made up.
 */
interface WorkedCase {
  readonly from: string;
  readonly name: string;
  readonly sheets: Readonly<Record<string, CellValue[][]>>;
  readonly council?: string;
  readonly year: string;
  readonly route?: Route;
  readonly outcome: Outcome;
  /** "£18,000.00", or null where none can be said. */
  readonly limit: string | null;
  readonly counted: string;
  readonly queried?: string;
  readonly excluded?: string;
  readonly committed?: string;
  /** A part of one of the reasons. */
  readonly says: RegExp;
}

const HANDBOOK = 'handbook, "Powers and funding"';
const ACT = '1993 Act';
const asOf = calendarDate('2026-01-31');

function limitsOver({
  sheets,
  council = 'Derbyshire County Council',
}: Pick<WorkedCase, 'sheets' | 'council'>): Limits {
  if (asOf === null) throw new Error('no date');
  const grids = Object.entries(sheets).map(([sheet, rows]) => gridOf(rows, { sheet, file: 'council.xlsx' }));
  const file = { file: 'council.xlsx', sha256: null, names: new Map(), findings: [], grids };
  return runJob([file], { asOf, councils: [council], year: null }).limits;
}

function positionIn(limits: Limits, year: string, route: Route = 'twinning'): Position | undefined {
  return limits.positions.find((one) => one.financialYear === year && one.route === route);
}

const choices = (...rows: readonly (readonly [string, string])[]): CellValue[][] => [
  ['Choice', 'Answer', 'Chosen by'],
  ...rows.map(([question, answer]) => [question, answer, 'Section 151 officer']),
];

// Scenario F2: the base of 2024/25, with an accrual that the next year takes back.
const F2: readonly Posting[] = [
  ['2024-06-01', 'Twinning festival', 8400],
  ['2025-03-31', 'Accrual 2024/25: twinning programme, invoice awaited', 600],
  ['2025-04-01', 'Reversal of accrual 2024/25: twinning programme', -600],
  ['2025-04-20', 'Twinning programme, March 2025', 600],
];
const F2_BUDGET = [
  ['Year', 'Cost centre', 'Original budget', 'Revised budget'],
  ['2024/25', 'CC9 International Relations', 10_000, 7500],
];
const f2 = (pounds: number, chosen: string | null): WorkedCase['sheets'] => ({
  Ledger: ledgerOf([...F2, ['2025-06-01', 'Twinning reception', pounds]], [2024, 2025]),
  Budget: F2_BUDGET,
  ...(chosen === null ? {} : { Choices: basis(chosen) }),
});

// Scenario F1: a visit shared by three councils and paid across the year end.
const VISIT = 'Toyota City visit November 2018';
const F1 = ledgerOf(
  [
    ['2018-03-12', `${VISIT}: deposit, 2 member places`, 2400, { account: 'Members - overseas travel' }],
    ['2018-03-12', `${VISIT}: deposit, officer place`, 1200, { account: 'Officers - overseas travel' }],
    ['2018-11-05', `${VISIT}: travel for 6 members`, 7200, { account: 'Members - overseas travel' }],
    ['2018-11-05', `${VISIT}: travel for 3 officers`, 3600, { account: 'Officers - overseas travel' }],
    ['2018-12-03', `Recharge of share of ${VISIT}`, -4800, { supplier: 'Derby City Council' }],
    ['2018-12-03', `Recharge of share of ${VISIT}`, -4800, { supplier: 'South Derbyshire District Council' }],
  ],
  [2017, 2018],
);

/** A base of £100 in 2017/18 and the given lines, on the actual basis. */
const town = (
  lines: readonly Posting[],
  base: readonly Posting[] = [['2017-06-01', 'Twinning festival', 100]],
) => ({
  Ledger: ledgerOf([...base, ...lines], [2017, 2018]),
  Choices: basis('actual'),
});
const lunch = (pounds: number): Posting => ['2018-06-01', 'Twinning lunch', pounds];

const ASSISTANCE: Posting = ['2018-05-01', 'Technical assistance to Lilongwe', 500];
const AUTHORISATION: CellValue[][] = [
  ['Document reference', 'EXAMPLE circular'],
  ['Population from', 'Population to', 'Limit (£)'],
  [0, 50_000, 1000],
  [50_001, 500_000, 5000],
];
const ESTIMATES: CellValue[][] = [
  ['Population estimates for local authorities, mid-2017'],
  ['Code', 'Name', 'Geography', 'All ages'],
  ['E92000001', 'ENGLAND', 'Country', 900_000],
  ['E10000007', 'Derbyshire', 'County', 40_000],
  ['E07000032', 'Amber Valley', 'Non-metropolitan District', 22_000],
  ['E07000033', 'Bolsover', 'Non-metropolitan District', 18_000],
];
const assisted = (lines: readonly Posting[], more: WorkedCase['sheets'] = {}): WorkedCase['sheets'] => ({
  Ledger: ledgerOf(lines, [2018]),
  Authorisation: AUTHORISATION,
  Estimates: ESTIMATES,
  Choices: choices(['Population used', '2017']),
  ...more,
});

const CARD: CellValue[][] = [
  ['Transaction Date', 'Merchant Name', 'Description', 'Amount'],
  ['2018-05-03', 'Example Rail', 'Fares, twinning', 20.5],
  ['2018-05-21', 'Example Hotel', 'Rooms, twinning', 30],
  ['2018-06-02', 'Example Cafe', 'Lunch, twinning', 4],
];

const CASES: readonly WorkedCase[] = [
  // Every outcome of the previous-year test, to the penny.
  {
    from: 'scenario F2',
    name: 'a penny below twice the actual',
    sheets: f2(17_999.99, 'actual'),
    year: '2025/26',
    outcome: 'within',
    limit: '£18,000.00',
    counted: '£17,999.99',
    says: /handbook’s and is not verified/,
  },
  {
    from: 'scenario F2',
    name: 'at the limit, to the penny',
    sheets: f2(18_000, 'actual'),
    year: '2025/26',
    outcome: 'atLimit',
    limit: '£18,000.00',
    counted: '£18,000.00',
    says: /met exactly/,
  },
  {
    from: 'scenario F2',
    name: 'a penny over',
    sheets: f2(18_000.01, 'actual'),
    year: '2025/26',
    outcome: 'over',
    limit: '£18,000.00',
    counted: '£18,000.01',
    says: /specific consent, or another power, is needed/,
  },
  {
    from: 'scenario F2',
    name: 'no basis recorded',
    sheets: f2(1, null),
    year: '2025/26',
    outcome: 'cannotSay',
    limit: null,
    counted: '£1.00',
    says: /^Nobody has recorded which previous-year figure/,
  },
  {
    from: 'scenario F2',
    name: 'twice the original budget',
    sheets: f2(18_000.01, 'original budget'),
    year: '2025/26',
    outcome: 'within',
    limit: '£20,000.00',
    counted: '£18,000.01',
    says: /lies within the test/,
  },
  {
    from: 'scenario F2',
    name: 'twice the revised budget',
    sheets: f2(18_000.01, 'revised budget'),
    year: '2025/26',
    outcome: 'over',
    limit: '£15,000.00',
    counted: '£18,000.01',
    says: /another power, is needed/,
  },
  {
    from: 'scenario F2',
    name: 'accrual, reversal and invoice come to nil',
    sheets: f2(0, 'actual'),
    year: '2025/26',
    outcome: 'within',
    limit: '£18,000.00',
    counted: '£0.00',
    says: /lies within the test/,
  },
  {
    from: 'scenario F1',
    name: 'a shared visit: the own share waits for a power',
    sheets: { Ledger: F1, Choices: basis('actual') },
    year: '2018/19',
    outcome: 'cannotSay',
    limit: '£0.00',
    counted: '£0.00',
    queried: '£4,800.00',
    says: /lines, £4,800\.00 in all, wait for an answer/,
  },

  // The base.
  {
    from: HANDBOOK,
    name: 'zero base: asked, never over of its own accord',
    sheets: town([lunch(5)], [['2017-06-01', 'Twinning lunch', 0]]),
    year: '2018/19',
    outcome: 'cannotSay',
    limit: '£0.00',
    counted: '£5.00',
    says: /twice nil is nil\. The handbook does not say what follows/,
  },
  {
    from: HANDBOOK,
    name: 'unknown base: not nil',
    sheets: { Ledger: ledgerOf([lunch(5)], [2018]), Choices: basis('actual') },
    year: '2018/19',
    outcome: 'cannotSay',
    limit: null,
    counted: '£5.00',
    says: /unknown is not nil/,
  },
  {
    from: HANDBOOK,
    name: 'part-year base: over is not said',
    sheets: {
      Ledger: ledgerOf(
        [
          ['2017-11-01', 'Twinning festival', 100],
          ...Array.from({ length: 61 }, (_, at): Posting => [
            '2017-11-02',
            `Salt ${at}`,
            1,
            { centre: 'Highways' },
          ]),
          lunch(500),
        ],
        [2018],
      ),
      Choices: basis('actual'),
    },
    year: '2018/19',
    outcome: 'cannotSay',
    limit: '£200.00',
    counted: '£500.00',
    says: /holds only 1 of the 12 months of 2017\/18, so the base is understated/,
  },
  {
    from: HANDBOOK,
    name: 'base found by name only: over is not said',
    sheets: town([lunch(500)], [['2017-06-01', 'Coach for the twinning visit', 100, { centre: 'Highways' }]]),
    year: '2018/19',
    outcome: 'cannotSay',
    limit: '£200.00',
    counted: '£500.00',
    says: /base and the limit are lower bounds/,
  },
  {
    from: HANDBOOK,
    name: 'a budget beside spend outside its cost centre: over is not said',
    sheets: {
      ...town([lunch(500)], [['2017-06-01', 'Coach for the twinning visit', 100, { centre: 'Highways' }]]),
      Budget: [
        ['Year', 'Cost centre', 'Original budget'],
        ['2017/18', 'CC9 International Relations', 200],
      ],
      Choices: basis('original budget'),
    },
    year: '2018/19',
    outcome: 'cannotSay',
    limit: '£400.00',
    counted: '£500.00',
    says: /part of what was budgeted for may lie there/,
  },
  {
    from: HANDBOOK,
    name: 'a base that two sources state differently',
    sheets: {
      ...town([lunch(5)]),
      Outturn: [
        ['Year', 'Cost centre', 'Original budget', 'Actual'],
        ['2017/18', 'CC9 International Relations', 90, 140],
      ],
    },
    year: '2018/19',
    outcome: 'cannotSay',
    limit: null,
    counted: '£5.00',
    says: /Two sources state a different actual spend for 2017\/18/,
  },

  // What counts, and what does not.
  {
    from: `${ACT} s.1(6)`,
    name: 'a grant waits for another power',
    sheets: town([lunch(5), ['2018-07-01', 'Annual grant to the twinning association', 50]]),
    year: '2018/19',
    outcome: 'within',
    limit: '£200.00',
    counted: '£5.00',
    queried: '£50.00',
    says: /One line of £50\.00 waits for an answer/,
  },
  {
    from: HANDBOOK,
    name: 'staff on twinning count',
    sheets: town([['2018-07-01', 'Twinning staff time', 50]]),
    year: '2018/19',
    outcome: 'within',
    limit: '£200.00',
    counted: '£50.00',
    says: /lies within the test/,
  },
  {
    from: HANDBOOK,
    name: 'staff on assistance do not',
    sheets: assisted([
      ASSISTANCE,
      ['2018-06-01', 'Technical assistance: project officer', 300, { account: 'Salaries' }],
    ]),
    year: '2018/19',
    route: 'assistance',
    outcome: 'within',
    limit: '£1,000.00 (EXAMPLE)',
    counted: '£500.00',
    excluded: '£300.00',
    says: /lies within the test/,
  },
  {
    from: HANDBOOK,
    name: 'partly EU-funded, with its reference: no specific limit',
    sheets: town([['2018-07-01', 'Workshop, 75% EU funded, agreement no. 44-71', 50]]),
    year: '2018/19',
    route: 'externallyFunded',
    outcome: 'noLimit',
    limit: null,
    counted: '£50.00',
    says: /no specific limit for schemes wholly or partly funded/,
  },
  {
    from: HANDBOOK,
    name: 'partly EU-funded, without one: waits',
    sheets: town([['2018-07-01', 'Workshop, 75% EU funded', 50]]),
    year: '2018/19',
    route: 'externallyFunded',
    outcome: 'noLimit',
    limit: null,
    counted: '£0.00',
    queried: '£50.00',
    says: /One line of £50\.00 waits for an answer/,
  },
  {
    from: HANDBOOK,
    name: 'partly EU-funded, the council’s own part by a recorded choice',
    sheets: {
      ...town([['2018-07-01', 'Twinning week, 75% EU funded, agreement no. 44-71', 100]]),
      Choices: [...basis('actual'), ['Partly funded schemes', 'funded part', 'Section 151 officer']],
    },
    year: '2018/19',
    outcome: 'within',
    limit: '£200.00',
    counted: '£25.00',
    says: /lies within the test/,
  },
  {
    from: 'issue: year and ownership',
    name: 'a refund that crosses the year end waits',
    sheets: town([lunch(5), ['2018-04-12', 'Refund of coach, twinning visit November 2017', -80]]),
    year: '2018/19',
    outcome: 'within',
    limit: '£200.00',
    counted: '£5.00',
    queried: '-£80.00',
    says: /One line of -£80\.00 waits/,
  },
  {
    from: 'scenario F1',
    name: 'a prepayment belongs to the year of what it pays for',
    sheets: town([['2018-03-12', 'Twinning visit May 2018: deposit', 80]]),
    year: '2018/19',
    outcome: 'within',
    limit: '£200.00',
    counted: '£80.00',
    says: /lies within the test/,
  },
  {
    from: 'accruals accounting',
    name: 'period 13 belongs to the year it closes',
    sheets: town([lunch(5), ['2018-04-20', 'Twinning dinner', 50, { period: '201713' }]]),
    year: '2018/19',
    outcome: 'within',
    limit: '£300.00',
    counted: '£5.00',
    says: /lies within the test/,
  },
  {
    from: 'accruals accounting',
    name: 'a late invoice stays where it was posted until a choice is recorded',
    sheets: town([['2018-04-20', 'Twinning dinner, March 2018', 50]]),
    year: '2018/19',
    outcome: 'within',
    limit: '£200.00',
    counted: '£50.00',
    says: /lies within the test/,
  },
  {
    from: 'accruals accounting',
    name: 'a late invoice goes to the year it concerns by a recorded choice',
    sheets: {
      ...town([lunch(5), ['2018-04-20', 'Twinning dinner, March 2018', 50]]),
      Choices: [...basis('actual'), ['Late invoices', 'year concerned', 'Section 151 officer']],
    },
    year: '2018/19',
    outcome: 'within',
    limit: '£300.00',
    counted: '£5.00',
    says: /lies within the test/,
  },
  {
    from: 'scenario F1',
    name: 'a partner’s share is not the council’s own',
    sheets: town([
      ['2018-11-05', 'Toyota City visit November 2018: coach', 90],
      [
        '2018-12-03',
        'Recharge of share of Toyota City visit November 2018',
        -60,
        { supplier: 'Derby City Council' },
      ],
    ]),
    year: '2018/19',
    outcome: 'within',
    limit: '£200.00',
    counted: '£30.00',
    says: /lies within the test/,
  },
  {
    from: 'issue: counted once',
    name: 'a card and the payment of its statement',
    sheets: {
      ...town([lunch(5), ['2018-06-15', 'Statement', 50.5, { supplier: 'Barclaycard Commercial' }]]),
      'Card detail': CARD,
    },
    year: '2018/19',
    outcome: 'within',
    limit: '£200.00',
    counted: '£59.50',
    says: /lies within the test/,
  },
  {
    from: 'Value Added Tax Act 1994 s.33',
    name: 'VAT that nobody refunds is a cost',
    sheets: town([['2018-06-01', 'Twinning hotel', 100, { vat: 20 }]]),
    year: '2018/19',
    outcome: 'within',
    limit: '£200.00',
    counted: '£120.00',
    says: /lies within the test/,
  },
  {
    from: 'issue: exchange rates',
    name: 'euro by the council’s own rate',
    sheets: {
      ...town([['2018-06-01', 'Twinning hotel', 100, { currency: 'EUR' }]]),
      'Exchange rates': [
        ['Currency', 'Month', 'Currency units per £1', 'Source'],
        ['EUR', 'June 2018', 1.25, 'EXAMPLE rates'],
      ],
    },
    year: '2018/19',
    outcome: 'within',
    limit: '£200.00',
    counted: '£80.00 (EXAMPLE)',
    says: /lies within the test/,
  },
  {
    from: 'issue: exchange rates',
    name: 'euro without a rate waits',
    sheets: town([lunch(5), ['2018-06-01', 'Twinning hotel', 100, { currency: 'EUR' }]]),
    year: '2018/19',
    outcome: 'within',
    limit: '£200.00',
    counted: '£5.00',
    queried: '£100.00',
    says: /One line is not in pounds \(100\.00 EUR\), and no rate was given/,
  },
  {
    from: 'issue: commitments',
    name: 'an order not yet paid, beyond what remains',
    sheets: {
      ...town([lunch(150)]),
      Orders: [
        ['PO number', 'Order date', 'Supplier', 'Description', 'Order value'],
        ['PO1', '2018-12-01', 'Example Ltd', 'Twinning festival stage', 60],
      ],
    },
    year: '2018/19',
    outcome: 'within',
    limit: '£200.00',
    counted: '£150.00',
    committed: '£60.00',
    says: /Counted and committed together go beyond the limit/,
  },

  // Other assistance.
  {
    from: HANDBOOK,
    name: 'assistance: the authorisation’s table is empty',
    sheets: { Ledger: ledgerOf([ASSISTANCE], [2018]) },
    year: '2018/19',
    route: 'assistance',
    outcome: 'cannotSay',
    limit: null,
    counted: '£500.00',
    says: /population table of the general authorisation is empty/,
  },
  {
    from: HANDBOOK,
    name: 'a county with districts: its own people, counted once',
    sheets: assisted([ASSISTANCE]),
    year: '2018/19',
    route: 'assistance',
    outcome: 'within',
    limit: '£1,000.00 (EXAMPLE)',
    counted: '£500.00',
    says: /lies within the test/,
  },
  {
    from: HANDBOOK,
    name: 'assistance over the table’s limit',
    sheets: assisted([ASSISTANCE, ['2018-06-01', 'Capacity building, Lilongwe', 500.01]]),
    year: '2018/19',
    route: 'assistance',
    outcome: 'over',
    limit: '£1,000.00 (EXAMPLE)',
    counted: '£1,000.01',
    says: /another power, is needed/,
  },
  {
    from: HANDBOOK,
    name: 'assistance: nobody says which population',
    sheets: { Ledger: ledgerOf([ASSISTANCE], [2018]), Authorisation: AUTHORISATION },
    year: '2018/19',
    route: 'assistance',
    outcome: 'cannotSay',
    limit: null,
    counted: '£500.00',
    says: /population/i,
  },

  // The body.
  {
    from: `${ACT} s.1(9)`,
    name: 'a successor council: the base belongs to the councils before it',
    council: 'Somerset Council',
    sheets: {
      Ledger: ledgerOf([['2023-05-01', 'Twinning reception', 5]], [2022, 2023]),
      Choices: basis('actual'),
    },
    year: '2023/24',
    outcome: 'cannotSay',
    limit: null,
    counted: '£5.00',
    says: /stands as it is since 1 April 2023/,
  },
  {
    from: `${ACT} s.1(9)`,
    name: 'a successor council: the share that a person recorded',
    council: 'Somerset Council',
    sheets: {
      Ledger: ledgerOf([['2023-05-01', 'Twinning reception', 5]], [2022, 2023]),
      Choices: [...basis('actual'), ['Actual spend of a year', '2022/23: 1,200.00', 'Section 151 officer']],
    },
    year: '2023/24',
    outcome: 'within',
    limit: '£2,400.00',
    counted: '£5.00',
    says: /recorded by Section 151 officer/,
  },
  {
    from: `${ACT} s.1(9)`,
    name: 'an abolished council',
    council: 'Cumbria County Council',
    sheets: {
      Ledger: ledgerOf([['2023-05-01', 'Twinning reception', 5]], [2022, 2023]),
      Choices: basis('actual'),
    },
    year: '2023/24',
    outcome: 'cannotSay',
    limit: null,
    counted: '£5.00',
    says: /ended on 1 April 2023/,
  },
  {
    from: `${ACT} s.1(9)`,
    name: 'a Scottish council',
    council: 'Glasgow City Council',
    sheets: town([lunch(5)]),
    year: '2018/19',
    outcome: 'within',
    limit: '£200.00',
    counted: '£5.00',
    says: /Who now gives the authorisation in Scotland and Wales was not traced/,
  },
  {
    from: `${ACT} s.1(9)`,
    name: 'a Welsh council',
    council: 'Cardiff Council',
    sheets: town([lunch(5)]),
    year: '2018/19',
    outcome: 'within',
    limit: '£200.00',
    counted: '£5.00',
    says: /Who now gives the authorisation in Scotland and Wales was not traced/,
  },
  {
    from: `${ACT} s.2`,
    name: 'Northern Ireland: the Act does not extend',
    council: 'Belfast City Council',
    sheets: town([lunch(5)]),
    year: '2018/19',
    outcome: 'cannotSay',
    limit: '£200.00',
    counted: '£5.00',
    says: /does not extend to Northern Ireland/,
  },
  {
    from: `${ACT} s.1(9)-(10); LGA 1972 s.137`,
    name: 'a parish: asked about the general power first',
    council: 'Eyam Parish Council',
    sheets: town([lunch(5)]),
    year: '2018/19',
    outcome: 'cannotSay',
    limit: '£200.00',
    counted: '£5.00',
    says: /declared itself eligible for the general power of competence/,
  },
  {
    from: 'LGA 1972 s.137(4), Sch. 12B',
    name: 'a parish: the ceiling of the year',
    council: 'Eyam Parish Council',
    sheets: {
      ...town([lunch(5)]),
      Choices: choices(
        ['Basis', 'actual'],
        ['Eligible for the general power', 'no'],
        ['Electors', '990 on 1 April 2017; 1,000 on 1 April 2018'],
      ),
    },
    year: '2018/19',
    outcome: 'cannotSay',
    limit: '£200.00',
    counted: '£5.00',
    says: /Limit of s\.137 for 2018\/19: £7,860\.00 \(1,000 electors/,
  },
];

describe('a worked case', () => {
  it.each(CASES.map((one) => ({ ...one, titled: `${one.from}: ${one.name}` })))('$titled', (one) => {
    const found = positionIn(limitsOver(one), one.year, one.route);
    if (!found) throw new Error('no position');
    expect({
      outcome: found.outcome,
      limit: found.limit && figureText(found.limit),
      counted: figureText(found.counted),
      queried: figureText(found.queried),
      excluded: figureText(found.excluded),
      committed: figureText(found.committed),
    }).toEqual({
      outcome: one.outcome,
      limit: one.limit,
      counted: one.counted,
      queried: one.queried ?? '£0.00',
      excluded: one.excluded ?? '£0.00',
      committed: one.committed ?? '£0.00',
    });
    expect(found.reasons.filter((reason) => one.says.test(reason))).not.toEqual([]);
  });

  it('has all routes and all outcomes among its kind', () => {
    expect(new Set(CASES.map(({ route }) => route ?? 'twinning'))).toEqual(
      new Set<Route>(['twinning', 'assistance', 'externallyFunded']),
    );
    expect(new Set(CASES.map(({ outcome }) => outcome))).toEqual(
      new Set<Outcome>(['within', 'atLimit', 'over', 'noLimit', 'cannotSay']),
    );
  });

  it('reads "handbook test, not verified" wherever the previous year decides and no authorisation is entered', () => {
    for (const one of CASES.filter(
      ({ route = 'twinning', sheets }) => route === 'twinning' && !sheets.Authorisation,
    )) {
      const found = positionIn(limitsOver(one), one.year);
      expect(found?.verified).toBe(false);
      if (found?.limit) expect(positionSentence(found)).toContain('handbook test, not verified');
    }
  });

  it('of a shared visit puts nothing into the year that it was paid ahead in (scenario F1)', () => {
    const limits = limitsOver({ sheets: { Ledger: F1 } });
    const sum = (test: (line: Limits['lines'][number]) => boolean) =>
      limits.lines.filter(test).reduce((total, { amount }) => total + amount, 0);
    expect(limits.positions.map(({ financialYear }) => financialYear)).toEqual(['2018/19']);
    expect(sum(({ line }) => line.amount > 0)).toBe(1_440_000);
    expect(sum(({ flags }) => flags.includes('recharged'))).toBe(960_000);
    expect(sum(({ treatment }) => treatment !== 'heldForOthers')).toBe(480_000);
  });

  it('puts the three candidates side by side, whichever is chosen (scenario F2)', () => {
    const found = positionIn(limitsOver({ sheets: f2(0, null) }), '2025/26');
    expect(found?.candidates.map(({ limit }) => figureText(limit))).toEqual([
      '£18,000.00',
      '£20,000.00',
      '£15,000.00',
    ]);
  });
});
