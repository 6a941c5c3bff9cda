import { figureText } from '../../src/core/figure';
import type { Position } from '../../src/limits/position';
import { basis, ledgerOf, limitsOf, type Case, type Posting } from './ledgerOf';

const position = (one: Case, year: string, route = 'twinning'): Position => {
  const found = limitsOf(one).positions.find((each) => each.financialYear === year && each.route === route);
  if (!found) throw new Error(`no position for ${route} ${year}`);
  return found;
};
const parts = (sums: readonly { readonly amount: Position['counted'] }[]) =>
  sums.map(({ amount, ...name }) => [...Object.values(name), figureText(amount)]);

describe('what a position is made of', () => {
  const base: Posting = ['2017-06-01', 'Twinning festival', 5000];

  it('gives the share of the limit as a figure with the cells of both', () => {
    const found = position(
      {
        ledger: ledgerOf([base, ['2018-06-01', 'Twinning lunch', 6830]], [2017, 2018]),
        choices: basis('actual'),
      },
      '2018/19',
    );
    expect(found.percent).toMatchObject({ unit: 'percent', value: 68.3 });
    expect(found.percent?.sources).toHaveLength(2);
  });

  it.each([
    [9999.99, 99.9],
    [10_000, 100],
    [10_000.01, 100.1],
  ])('shows £%d of £10,000 as %d%%: a penny beside the limit is not at it', (pounds, percent) => {
    const ledger = ledgerOf([base, ['2018-06-01', 'Twinning lunch', pounds]], [2017, 2018]);
    expect(position({ ledger, choices: basis('actual') }, '2018/19').percent?.value).toBe(percent);
  });

  it('has no share of a limit that is nil or not known', () => {
    const nil = ledgerOf(
      [
        ['2017-06-01', 'Twinning lunch', 0],
        ['2018-06-01', 'Twinning lunch', 5],
      ],
      [2017, 2018],
    );
    expect(position({ ledger: nil, choices: basis('actual') }, '2018/19').percent).toBeNull();
    expect(
      position({ ledger: ledgerOf([['2018-06-01', 'Twinning lunch', 5]]) }, '2018/19').percent,
    ).toBeNull();
  });

  it('names each reason for what is left out once, with its sum', () => {
    const found = position(
      {
        ledger: ledgerOf([
          ['2018-05-01', 'Technical assistance to Lilongwe, quarter 1', 500, { account: 'Salaries' }],
          [
            '2018-08-01',
            'Technical assistance to Lilongwe, quarter 2',
            700,
            { account: 'Salaries', centre: 'Technical projects' },
          ],
          ['2018-09-01', 'Technical assistance, charges for services', 50],
          ['2018-09-01', 'Technical assistance to Lilongwe', 10],
        ]),
        partners: [{ key: 'l', partner: 'Lilongwe', country: 'Malawi', own: true }],
        rules: [
          ['Field', 'Pattern', 'Test', 'Treatment', 'Reason', 'Chosen by'],
          ['Description', 'quarter 2', 'assistance', 'excluded', 'Secondment; see file', 'Head of Finance'],
        ],
      },
      '2018/19',
      'assistance',
    );
    expect(parts(found.excludedBy)).toEqual([
      ['Secondment; see file (Head of Finance)', '£700.00'],
      ['charge for services: outside the population-based limit (handbook)', '£50.00'],
      ['staffing cost: outside the population-based limit (handbook)', '£500.00'],
    ]);
  });

  it('attributes what is counted by a rule of the council, then by a partner’s name, and says what nothing attributes', () => {
    const found = position(
      {
        ledger: ledgerOf([
          ['2018-05-01', 'Toyota City exchange', 300],
          ['2018-05-02', 'Twinning coach', 200],
          ['2018-05-03', 'Twinning lunch', 100],
          ['2018-05-04', 'TOYOTA CITY exchange, return', 50],
        ]),
        rules: [
          ['Field', 'Pattern', 'Treatment', 'Partnership', 'Reason', 'Chosen by'],
          ['Description', 'coach', 'counted', 'Hannover', 'Hannover line', 'Policy officer'],
        ],
      },
      '2018/19',
    );
    expect(parts(found.byPartnership)).toEqual([
      ['Toyota City', '£350.00'],
      ['Hannover', '£200.00'],
      [null, '£100.00'],
    ]);
  });
});

describe('the forecast to the year end', () => {
  const lines = ledgerOf(
    [
      ['2017-06-01', 'Twinning festival', 5000],
      ['2018-06-01', 'Twinning lunch', 1000],
    ],
    [2017],
  );
  const orders = [
    ['PO Number', 'Order Date', 'Supplier', 'Description', 'Amount'],
    ['P1', '2018-07-01', 'Example Ltd', 'Twinning exhibition', 400],
  ];

  it('adds what is committed, draws nothing out of the months that have passed, and says so', () => {
    const { forecast } = position({ ledger: lines, orders }, '2018/19');
    expect([figureText(forecast.amount), forecast.expected]).toEqual(['£1,400.00', null]);
    expect(forecast.method).toBe(
      'counted and committed together; the ledger holds 1 of the 12 months of 2018/19, and nothing is added for the others until a person records what is still expected',
    );
  });

  it('adds what a person recorded as still expected, and names the person', () => {
    const choices = [
      ['Choice', 'Answer', 'Chosen by', 'Date'],
      ['Spend still expected', '2018/19 twinning: 250.50; 2019/20 twinning: 9', 'Head of Finance', null],
    ];
    const { forecast } = position({ ledger: lines, orders, choices }, '2018/19');
    expect([figureText(forecast.amount), forecast.method]).toEqual([
      '£1,650.50',
      'counted and committed together, and £250.50 still expected, recorded by Head of Finance',
    ]);
  });

  it.each(['2018/19: 250', 'about 300', '2018/19 twinning: lots'])(
    'asks again where "%s" does not say year, test and amount',
    (answer) => {
      const choices = [
        ['Choice', 'Answer', 'Chosen by'],
        ['Spend still expected', answer, 'Head of Finance'],
      ];
      const limits = limitsOf({ ledger: lines, choices });
      expect(limits.findings.map(({ message }) => message).join(' ')).toContain(
        'Write it as "2025/26 twinning: 4,000.00"',
      );
      expect(limits.positions.every(({ forecast }) => forecast.expected === null)).toBe(true);
    },
  );
});

describe('two sources for one base year', () => {
  const ledger = ledgerOf(
    [
      ['2017-06-01', 'Twinning festival', 5000],
      ['2018-06-01', 'Twinning lunch', 1000],
    ],
    [2017, 2018],
  );
  const sheet = (actual: number, original = 6000) => [
    ['Year', 'Cost centre', 'Original budget', 'Actual'],
    ['2017/18', 'CC9 International Relations', original, actual],
  ];

  it('asks where ledger and budget sheet state different actuals, and takes neither', () => {
    const limits = limitsOf({ ledger, budget: sheet(5400), choices: basis('actual') });
    const found = limits.positions.find(({ financialYear }) => financialYear === '2018/19');
    expect([found?.outcome, found?.limit]).toEqual(['cannotSay', null]);
    expect(found?.reasons[0]).toBe(
      'Two sources state a different actual spend for 2017/18: £5,000.00 (the ledger lines counted under the test), and £5,400.00 (book.xlsx, Budget!D2). Neither was chosen. Correct the one that is wrong, or record the figure that stands as a choice.',
    );
    expect(limits.findings.map(({ rule }) => rule)).toContain('limits.restated');
  });

  it.each([5000, 5000.4, 4999.6])(
    'takes £%d for the same figure where the sheet is in whole pounds',
    (spent) => {
      const found = position(
        {
          ledger: ledgerOf(
            [
              ['2017-06-01', 'Twinning festival', spent],
              ['2018-06-01', 'Twinning lunch', 1],
            ],
            [2017, 2018],
          ),
          budget: sheet(5000),
          choices: basis('actual'),
        },
        '2018/19',
      );
      expect(found.limit?.value).toBe(Math.round(spent * 200));
    },
  );

  it('does not ask where the sheet states all of the cost centre, of which a part is held for others or waits', () => {
    const found = position(
      {
        ledger: ledgerOf(
          [
            ['2017-06-01', 'Twinning festival', 5000],
            ['2017-06-01', 'Annual grant to twinning association', 400],
            ['2018-06-01', 'Twinning lunch', 1],
          ],
          [2017, 2018],
        ),
        budget: sheet(5400),
        choices: basis('actual'),
      },
      '2018/19',
    );
    expect(found.limit?.value).toBe(1_000_000);
  });

  it('does not ask about the actual where the budget is the recorded basis', () => {
    const found = position({ ledger, budget: sheet(5400), choices: basis('original budget') }, '2018/19');
    expect(found.limit?.value).toBe(1_200_000);
  });

  it('takes the actual that a person recorded, names the person, and stands by it', () => {
    const choices = [
      ...basis('actual'),
      ['Actual spend of a year', '2017/18: £5,400.00', 'Chief accountant', null],
    ];
    const found = position({ ledger, budget: sheet(5400), choices }, '2018/19');
    expect([found.limit?.value, found.limitStanding]).toEqual([1_080_000, 'firm']);
    expect(found.reasons).toContain('The actual of 2017/18, £5,400.00, was recorded by Chief accountant.');
  });

  it('counts once what a second budget sheet says again, and asks where it says something else', () => {
    const said = (original: number) =>
      position(
        {
          ledger,
          budget: sheet(5000),
          secondBudget: sheet(5000, original),
          choices: basis('original budget'),
        },
        '2018/19',
      );
    expect(said(6000).limit?.value).toBe(1_200_000);
    expect(said(6500).limit).toBeNull();
    expect(said(6500).reasons[0]).toMatch(
      /^Two sources state a different original budget for 2017\/18: £6,000\.00 \(book\.xlsx, Budget!C2\), and £6,500\.00 \(book\.xlsx, Outturn!C2\)/,
    );
  });

  it('adds up budget sheets of different cost centres', () => {
    const found = position(
      {
        ledger,
        budget: sheet(5000),
        secondBudget: [
          ['Year', 'Cost centre', 'Original budget', 'Actual'],
          ['2017/18', 'CC7711 Twinning events', 1000, 0],
        ],
        choices: basis('original budget'),
      },
      '2018/19',
    );
    expect(found.limit?.value).toBe(1_400_000);
  });
});

describe('how far a limit stands', () => {
  const postings: Posting[] = [
    ['2017-06-01', 'Coach for twinning visit', 100, { centre: 'Highways' }],
    ['2018-06-01', 'Twinning lunch', 30_000],
  ];
  const budget = [
    ['Year', 'Cost centre', 'Original budget', 'Actual'],
    ['2017/18', 'CC9 International Relations', 6000, 100],
  ];

  it('does not say over on a budget basis where spend of the base was found outside the budgeted cost centre', () => {
    const found = position(
      { ledger: ledgerOf(postings, [2017, 2018]), budget, choices: basis('original budget') },
      '2018/19',
    );
    expect([found.limitStanding, found.outcome, found.limit?.value]).toEqual([
      'mayRise',
      'cannotSay',
      1_200_000,
    ]);
    expect(found.reasons).toContain(
      'One line of 2017/18 was found by words in other cost centres (first: book.xlsx, Ledger!I2), so part of what was budgeted for may lie there, and the limit may be higher. Record the budget for twinning of 2017/18 as a choice.',
    );
  });

  it('says over there once a person has recorded the whole budget, and names the person', () => {
    const choices = [
      ...basis('original budget'),
      ['Twinning budget of a year', '2017/18 original: 6,100.00', 'Section 151 officer'],
    ];
    const found = position({ ledger: ledgerOf(postings, [2017, 2018]), budget, choices }, '2018/19');
    expect([found.limitStanding, found.outcome, found.limit?.value]).toEqual(['firm', 'over', 1_220_000]);
    expect(found.reasons).toContain('The budget of 2017/18, £6,100.00, was recorded by Section 151 officer.');
  });

  it.each<[string, readonly Posting[]]>([
    ['all spend of the base lies in the budgeted cost centre', [['2017-06-01', 'Twinning coach', 100]]],
    [
      'a line of the base still waits for an answer: that changes the actual, not the budget',
      [['2017-06-01', 'Annual grant to the twinning association', 100]],
    ],
  ])('says over on a budget basis where %s', (_where, base) => {
    const ledger = ledgerOf([...base, ...postings.slice(1)], [2017, 2018]);
    const found = position({ ledger, budget, choices: basis('original budget') }, '2018/19');
    expect([found.limitStanding, found.outcome]).toEqual(['firm', 'over']);
  });

  it('does not say over on the actual basis there', () => {
    const found = position(
      { ledger: ledgerOf(postings, [2017, 2018]), budget, choices: basis('actual') },
      '2018/19',
    );
    expect([found.limitStanding, found.outcome]).toEqual(['mayRise', 'cannotSay']);
  });

  it('takes an outturn that only the budget sheet states, and says that no ledger stands behind it', () => {
    const found = position(
      { ledger: ledgerOf(postings.slice(1), [2018]), budget, choices: basis('actual') },
      '2018/19',
    );
    expect([found.limit?.value, found.outcome, found.completeness.base]).toEqual([20_000, 'over', 'unknown']);
    expect(found.reasons).toContain(
      'The actual of 2017/18 is what book.xlsx, Budget!D2 states; no ledger of that year stands behind it.',
    );
  });
});

describe('a base of nil', () => {
  const nil: Posting[] = [
    ['2017-06-01', 'Twinning lunch', 0],
    ['2018-06-01', 'Twinning lunch', 5],
  ];
  const chosen = (answer: string) => [
    ...basis('actual'),
    ['What follows from a previous year of nil', answer, 'Monitoring officer'],
  ];
  const found = (choices: ReturnType<typeof basis>) =>
    position({ ledger: ledgerOf(nil, [2017, 2018]), choices }, '2018/19');

  it('gives no outcome of its own accord: twice nil is shown, and what follows is asked', () => {
    const asked = found(basis('actual'));
    expect([asked.limit?.value, asked.outcome, asked.limitStanding]).toEqual([0, 'cannotSay', 'nilBase']);
    expect(asked.reasons[0]).toMatch(/is nil, and twice nil is nil\. The handbook does not say what follows/);
  });

  it('is a limit of nil where a person records that', () => {
    const over = found(chosen('limit of nil'));
    expect([over.limit?.value, over.outcome]).toEqual([0, 'over']);
    expect(over.reasons[0]).toContain('was recorded by Monitoring officer');
  });

  it('is no test at all where a person records that', () => {
    const outside = found(chosen('outside the test'));
    expect([outside.limit, outside.outcome]).toEqual([null, 'cannotSay']);
    expect(outside.reasons[0]).toContain('lies outside the test was recorded by Monitoring officer');
  });

  it('is kept apart from a base that is not known', () => {
    const unknown = position({ ledger: ledgerOf(nil.slice(1), [2018]), choices: basis('actual') }, '2018/19');
    expect([unknown.limit, unknown.limitStanding]).toEqual([null, 'firm']);
    expect(unknown.reasons[0]).toContain('unknown is not nil');
  });
});

describe('base and year measured alike', () => {
  const rules = [
    ['Field', 'Pattern', 'Treatment', 'Power', 'Reason', 'Chosen by'],
    ['Description', 'band 2018', 'another power', 'LGA 1972 s.145', 'Entertainment', 'Monitoring officer'],
  ];
  const band = (year: number): Posting => [
    `${year}-06-01`,
    `Twinning band ${year}`,
    700,
    { supplier: 'Example Brass Band', centre: 'Twinning events' },
  ];

  it('names the supplier and the cost centre that count in the base and not in the year', () => {
    const limits = limitsOf({ ledger: ledgerOf([band(2017), band(2018)], [2017, 2018]), rules });
    const told = limits.findings.filter(({ rule }) => rule === 'limits.classed-differently');
    expect(told.map(({ message }) => message)).toEqual([
      'Cost centre Twinning events: counted in 2017/18, another power in 2018/19 (£700.00). Base and year should be measured alike: treat both the same way, or record why they differ.',
      'Supplier Example Brass Band: counted in 2017/18, another power in 2018/19 (£700.00). Base and year should be measured alike: treat both the same way, or record why they differ.',
    ]);
    expect(told.every(({ source }) => source?.cell.startsWith('I'))).toBe(true);
  });

  it('says nothing where both years are treated the same way', () => {
    const limits = limitsOf({ ledger: ledgerOf([band(2017), band(2018)], [2017, 2018]) });
    expect(limits.findings.map(({ rule }) => rule)).not.toContain('limits.classed-differently');
  });

  it('does not take income from a supplier for a change of treatment', () => {
    const income: Posting = [
      '2018-07-01',
      'Sponsorship for twinning festival',
      -500,
      { supplier: 'Example Brass Band', centre: 'Twinning events' },
    ];
    const limits = limitsOf({ ledger: ledgerOf([band(2017), income], [2017, 2018]) });
    expect(limits.findings.map(({ rule }) => rule)).not.toContain('limits.classed-differently');
  });
});

describe('the years side by side', () => {
  it('hold every year with its base, limit and outcome, one test after the other', () => {
    const { years } = limitsOf({
      ledger: ledgerOf(
        [
          ['2017-06-01', 'Twinning festival', 100],
          ['2018-06-01', 'Twinning festival', 150],
          ['2019-06-01', 'Twinning festival', 400],
          ['2018-06-01', 'Technical assistance to Lilongwe', 5],
        ],
        [2017, 2018, 2019],
      ),
      choices: basis('actual'),
    });
    expect(
      years.map(({ route, financialYear, base, limit, outcome }) => [
        route,
        financialYear,
        base.actual?.value ?? null,
        limit?.value ?? null,
        outcome,
      ]),
    ).toEqual([
      ['twinning', '2017/18', null, null, 'cannotSay'],
      ['twinning', '2018/19', 10_000, 20_000, 'within'],
      ['twinning', '2019/20', 15_000, 30_000, 'over'],
      ['assistance', '2018/19', null, null, 'cannotSay'],
    ]);
  });
});
