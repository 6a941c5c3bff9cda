import { figureText } from '../../src/core/figure';
import { positionSentence } from '../../src/limits/positions';
import type { Position } from '../../src/limits/position';
import { basis, ledgerOf, limitsOf, type Case, type Posting } from './ledgerOf';

function position(one: Case, year: string, route = 'twinning'): Position {
  const found = limitsOf(one).positions.find((each) => each.financialYear === year && each.route === route);
  if (!found) throw new Error(`no position for ${route} ${year}`);
  return found;
}

const spend = (year: number, pounds: number): Posting => [`${year}-06-01`, 'Twinning reception', pounds];

describe('the base year, with an accrual and three candidate figures', () => {
  const base: Posting[] = [
    ['2024-06-01', 'Twinning festival', 8400],
    ['2025-03-31', 'Accrual 2024/25: twinning programme, invoice awaited', 600],
    ['2025-04-01', 'Reversal of accrual 2024/25: twinning programme', -600],
    ['2025-04-20', 'Twinning programme, March 2025', 600],
  ];
  const budget = [
    ['Year', 'Cost centre', 'Original budget', 'Revised budget'],
    ['2024/25', 'CC9 International Relations', 10000, 7500],
  ];
  const baseYear = (more: Posting[], chosen?: string): Case => ({
    ledger: ledgerOf([...base, ...more], [2024, 2025]),
    budget,
    ...(chosen ? { choices: basis(chosen) } : {}),
  });

  it('lets accrual, reversal and invoice cancel in 2025/26', () => {
    expect(position(baseYear([]), '2025/26').counted.value).toBe(0);
    expect(position(baseYear([]), '2024/25').counted.value).toBe(900000);
  });

  it('puts the candidate limits side by side and gives no outcome until a basis and who chose it are recorded', () => {
    const found = position(baseYear([]), '2025/26');
    expect(found.candidates.map(({ basis: name, limit }) => [name, figureText(limit)])).toEqual([
      ['actual', '£18,000.00'],
      ['originalBudget', '£20,000.00'],
      ['revisedBudget', '£15,000.00'],
    ]);
    expect([found.limit, found.outcome]).toEqual([null, 'cannotSay']);
    expect(found.reasons[0]).toMatch(/^Nobody has recorded which previous-year figure/);
  });

  it.each([
    [17999.99, 'within', 1],
    [18000, 'atLimit', 0],
    [18000.01, 'over', -1],
  ])('on the actual basis finds £%d %s', (pounds, outcome, remaining) => {
    const found = position(baseYear([spend(2025, pounds)], 'actual'), '2025/26');
    expect([found.outcome, found.remaining?.value, found.limit?.value]).toEqual([
      outcome,
      remaining,
      1800000,
    ]);
  });

  it.each([
    ['original budget', 2000000],
    ['revised budget', 1500000],
    ['higher', 2000000],
  ])('takes twice the %s where that was chosen', (chosen, limit) => {
    expect(position(baseYear([], chosen), '2025/26').limit?.value).toBe(limit);
  });

  it('reads "handbook test, not verified" in every outcome until the authorisation has a reference', () => {
    for (const pounds of [1, 18000, 20000]) {
      const found = position(baseYear([spend(2025, pounds)], 'actual'), '2025/26');
      expect(found.verified).toBe(false);
      expect(positionSentence(found)).toContain('handbook test, not verified');
    }
  });

  it('does not use a choice that names nobody', () => {
    const choices = [
      ['Choice', 'Answer', 'Chosen by'],
      ['Basis', 'actual', null],
      ['Staff', 'counted', 'Head of Finance'],
    ];
    const limits = limitsOf({ ...baseYear([]), choices });
    expect(limits.choices.basis).toBeNull();
    expect(limits.findings.map((finding) => finding.message)).toContain(
      'The choice "Basis" names nobody who made it, so it was not used. Enter who chose it and when.',
    );
  });
});

describe('a visit shared with two councils, paid across the year end', () => {
  const visit = 'Toyota City visit November 2018';
  const ledger = ledgerOf(
    [
      ['2018-03-12', `${visit}: deposit, 2 member places`, 2400, { account: 'Members - overseas travel' }],
      ['2018-03-12', `${visit}: deposit, officer place`, 1200, { account: 'Officers - overseas travel' }],
      ['2018-11-05', `${visit}: travel for 6 members`, 7200, { account: 'Members - overseas travel' }],
      ['2018-11-05', `${visit}: travel for 3 officers`, 3600, { account: 'Officers - overseas travel' }],
      ['2018-12-03', `Recharge of share of ${visit}`, -4800, { supplier: 'Derby City Council' }],
      [
        '2018-12-03',
        `Recharge of share of ${visit}`,
        -4800,
        { supplier: 'South Derbyshire District Council' },
      ],
    ],
    [2017, 2018],
  );
  const { lines, positions } = limitsOf({ ledger });
  const sum = (test: (line: (typeof lines)[number]) => boolean) =>
    lines.filter(test).reduce((total, line) => total + line.amount, 0);

  it('puts nothing into 2017/18: what was paid then was paid in advance', () => {
    expect(sum((line) => line.line.year === '2017/18')).toBe(0);
    expect(positions.map((each) => each.financialYear)).toEqual(['2018/19']);
  });

  it('finds £14,400 gross, £9,600 held for others and £4,800 of the council’s own', () => {
    expect(sum((line) => line.line.amount > 0)).toBe(1440000);
    expect(sum((line) => line.flags.includes('recharged'))).toBe(960000);
    expect(sum((line) => line.treatment !== 'heldForOthers')).toBe(480000);
    expect(sum((line) => line.treatment === 'heldForOthers')).toBe(0);
  });

  it('keeps members and officers apart, £9,600 and £4,800 gross', () => {
    const account = (name: string) => sum((line) => line.line.accountName === name);
    expect([account('Members - overseas travel'), account('Officers - overseas travel')]).toEqual([
      960000, 480000,
    ]);
  });

  it('offers LGA 1972 s.176 for the members, asks which power for the officers, and decides nothing', () => {
    const own = lines.filter((line) => line.treatment !== 'heldForOthers');
    expect(new Set(own.map((line) => [line.treatment, line.power].join()))).toEqual(new Set(['queried,']));
    const reasonFor = (flag: string) => own.find((line) => line.flags.includes(flag))?.reason;
    expect(reasonFor('members-visit')).toMatch(
      /^Travel of members: LGA 1972 s\.176 \(official and courtesy visits\) is offered/,
    );
    expect(reasonFor('officers-travel')).toMatch(
      /^Travel of officers: which power does the council rely on\?/,
    );
  });

  it('offers the Scottish power to a Scottish council', () => {
    const scottish = limitsOf({ ledger, council: 'Glasgow City Council', nation: 'Scotland' });
    expect(scottish.lines[0]?.reason).toContain('LG(S)A 1973 s.48');
  });
});

describe('what a line is', () => {
  const judged = (posting: Posting, more: Partial<Case> = {}) => {
    const line = limitsOf({ ledger: ledgerOf([posting, posting].slice(0, 1)), ...more }).lines[0];
    return line && { route: line.route, treatment: line.treatment, flags: line.flags, power: line.power };
  };

  it.each<[string, Posting, string, string, string[]]>([
    [
      'a grant to the twinning association',
      ['2018-05-01', 'Annual grant to twinning association', 500],
      'twinning',
      'queried',
      ['grant'],
    ],
    [
      'a donation to a disaster appeal',
      ['2018-05-01', 'Donation to overseas disaster appeal', 500],
      'assistance',
      'queried',
      ['grant'],
    ],
    ['a loan', ['2018-05-01', 'Loan to partner council', 500], 'twinning', 'queried', ['loan']],
    [
      'an EU-funded line with its agreement',
      ['2018-05-01', 'EU INTERREG project, grant agreement IIIC-0042', 500],
      'externallyFunded',
      'externallyFunded',
      ['externally-funded'],
    ],
    [
      'an EU-funded line without one',
      ['2018-05-01', 'EU INTERREG project workshop', 500],
      'externallyFunded',
      'queried',
      ['externally-funded'],
    ],
    [
      'staff time on twinning',
      ['2018-05-01', 'Twinning staff time quarter 1', 500, { account: 'Employees' }],
      'twinning',
      'counted',
      ['staff'],
    ],
    [
      'staff time on technical assistance',
      ['2018-05-01', 'Technical assistance to Lilongwe', 500, { account: 'Salaries' }],
      'assistance',
      'excluded',
      ['staff'],
    ],
    [
      'technical assistance',
      ['2018-05-01', 'Technical assistance to Lilongwe: water sanitation', 500],
      'assistance',
      'counted',
      [],
    ],
    ['income', ['2018-05-01', 'Sponsorship for twinning festival', -500], 'twinning', 'excluded', ['income']],
    [
      'a refund',
      ['2018-05-01', 'Refund of hall deposit, twinning', -50],
      'twinning',
      'counted',
      ['refund', 'prepayment'],
    ],
    [
      'a reception for visitors',
      ['2018-05-01', 'Civic reception for visiting delegation, mayor hosting', 500],
      'twinning',
      'counted',
      ['hospitality'],
    ],
    [
      'members’ fares',
      ['2018-05-01', 'Flights for 2 councillors to partner town', 500],
      'twinning',
      'queried',
      ['members-visit'],
    ],
    [
      'officers’ fares',
      ['2018-05-01', 'Flight for international officer', 500],
      'twinning',
      'queried',
      ['officers-travel'],
    ],
    [
      'found by its words alone',
      ['2018-05-01', 'Coach for twinning visit', 500, { centre: 'Highways' }],
      'twinning',
      'counted',
      ['name-only'],
    ],
  ])('knows %s', (_name, posting, route, treatment, flags) => {
    expect(judged(posting)).toEqual({ route, treatment, flags, power: null });
  });

  it.each([
    ['Example Toyota Dealership', 'Van service'],
    ['Example Ltd', 'Norway spruce for the square'],
    ['Example Ltd', 'China and glass, catering'],
    ['Example Ltd', 'Twin wall pipe'],
  ])('does not take %s, %s for international', (supplier, description) => {
    expect(
      limitsOf({ ledger: ledgerOf([['2018-05-01', description, 5, { supplier, centre: 'Highways' }]]) })
        .lines,
    ).toEqual([]);
  });

  it('asks about a line that names a partner beside words that may mean anything', () => {
    const line = limitsOf({
      ledger: ledgerOf([['2018-05-01', 'Toyota City hotel', 5, { centre: 'Highways' }]]),
    }).lines[0];
    expect(line).toMatchObject({ treatment: 'queried', rule: 'maybe-partner' });
    expect(line?.reason).toMatch(/^The line names Toyota City\. Is it about the link/);
  });

  it('finds a partner by its whole name only: Este is not in Manchester', () => {
    const partners = [{ key: 'e', partner: 'Este', country: 'Italy', own: true }];
    const ledger = ledgerOf([
      ['2018-05-01', 'Manchester school exchange', 5, { centre: 'Highways' }],
      ['2018-05-02', 'Este school exchange', 5, { centre: 'Highways' }],
    ]);
    expect(limitsOf({ ledger, partners }).lines.map(({ line }) => line.description)).toEqual([
      'Este school exchange',
    ]);
  });

  it('lets the council’s own rule go before ours, with its reason and who made it', () => {
    const rules = [
      ['Field', 'Pattern', 'Treatment', 'Power', 'Reason', 'Chosen by'],
      [
        'Description',
        'annual grant',
        'another power',
        'Localism Act 2011 s.1',
        'Cabinet minute 12',
        'Monitoring officer',
      ],
    ];
    const line = limitsOf({
      ledger: ledgerOf([['2018-05-01', 'Annual grant to twinning association', 500]]),
      rules,
    }).lines[0];
    expect(line).toMatchObject({
      route: 'otherPower',
      treatment: 'otherPower',
      power: 'Localism Act 2011 s.1',
      reason: 'Cabinet minute 12 (Monitoring officer)',
    });
  });

  it('keeps a decision by hand with the line when a new export moves the line', () => {
    const grant: Posting = ['2018-05-01', 'Annual grant to twinning association', 500];
    const first = limitsOf({ ledger: ledgerOf([grant]) }).lines[0];
    if (!first) throw new Error('no line');
    const byHand = new Map([
      [first.ref, { treatment: null, power: 'LGA 1972 s.145', by: 'Monitoring officer' }],
    ]);
    const moved = ledgerOf([grant, ['2018-06-01', 'Twinning lunch', 5]]);
    const [header = [], ...rows] = moved;
    const later = limitsOf({ ledger: [['New export'], [], header, ...rows.reverse()], byHand });
    expect(later.lines.find((line) => line.ref === first.ref)).toMatchObject({
      treatment: 'otherPower',
      power: 'LGA 1972 s.145',
    });
  });

  it('counts again under the 1993 Act where a person chose that power', () => {
    expect(
      judged(['2018-05-01', 'Flights for 2 councillors', 500, { power: 'LG(OA)A 1993 s.1' }]),
    ).toMatchObject({ treatment: 'counted', power: 'LG(OA)A 1993 s.1' });
  });

  it('puts a closing period into the year it closes', () => {
    const { lines } = limitsOf({
      ledger: ledgerOf([['2018-04-20', 'Twinning festival, late invoice', 5, { period: '201713' }]]),
    });
    expect(lines[0]?.line.year).toBe('2017/18');
  });
});

describe('what a position may say', () => {
  const actual = (pounds: number, base: Posting[], more: Partial<Case> = {}) =>
    position(
      { ledger: ledgerOf([...base, spend(2018, pounds)], [2017, 2018]), choices: basis('actual'), ...more },
      '2018/19',
    );

  it('never takes an unknown previous year for nil', () => {
    const found = position(
      { ledger: ledgerOf([spend(2018, 5)], [2018]), choices: basis('actual') },
      '2018/19',
    );
    expect([found.outcome, found.limit, found.completeness.base]).toEqual(['cannotSay', null, 'unknown']);
    expect(found.reasons[0]).toMatch(/unknown is not nil/);
  });

  it('has words of its own for a base of nil', () => {
    const found = actual(5, [['2017-06-01', 'Twinning lunch', 0]]);
    expect([found.limit?.value, found.outcome]).toEqual([0, 'cannotSay']);
    expect(found.reasons[0]).toMatch(/is nil, and twice nil is nil/);
  });

  it('does not say over where the base was found by name only', () => {
    const found = actual(500, [['2017-06-01', 'Coach for twinning visit', 100, { centre: 'Highways' }]]);
    expect([found.outcome, found.completeness.base]).toEqual(['cannotSay', 'lowerBound']);
  });

  it('does not say over where lines of the base still wait for an answer', () => {
    const found = actual(500, [
      spend(2017, 100),
      ['2017-06-01', 'Annual grant to twinning association', 400],
    ]);
    expect(found.outcome).toBe('cannotSay');
    expect(found.reasons.join(' ')).toContain('£400.00 of 2017/18 waits for an answer');
  });

  it('says that a ledger of part of the year is one', () => {
    const found = position(
      { ledger: ledgerOf([spend(2017, 100), spend(2018, 5)], [2017]), choices: basis('actual') },
      '2018/19',
    );
    expect([found.completeness.year, found.outcome]).toEqual(['partYear', 'within']);
    expect(found.reasons.join(' ')).toContain('The ledger holds 1 of the 12 months of 2018/19.');
  });

  it('takes a short list that reaches the end of the year for the whole of it, and says where it starts', () => {
    const ledger = ledgerOf([spend(2017, 100), ['2018-04-20', 'Twinning lunch', 1], spend(2018, 500)]);
    const found = position({ ledger, choices: basis('actual') }, '2018/19');
    expect([found.completeness.base, found.outcome]).toEqual(['complete', 'over']);
    expect(found.reasons.join(' ')).toContain(
      'The first line of 2017/18 is of June 2017. Check that the export begins on 1 April.',
    );
  });

  it('gives no outcome to a parish, town or community council, and names what to look at instead', () => {
    const found = actual(5, [spend(2017, 100)], { council: 'Buckley Town Council' });
    expect([found.outcome, found.reasons[0]]).toEqual(['cannotSay', expect.stringContaining('s.137')]);
  });

  it('gives no outcome in Northern Ireland, where the Act does not extend', () => {
    expect(actual(5, [spend(2017, 100)], { nation: 'Northern Ireland' }).outcome).toBe('cannotSay');
  });

  it('asks for the authorisation when the population table is empty', () => {
    const authorisation = [
      ['Document reference', null],
      ['Population from', 'Population to', 'Limit (£)'],
    ];
    const found = position(
      { ledger: ledgerOf([['2018-05-01', 'Technical assistance to Lilongwe', 5]]), authorisation },
      '2018/19',
      'assistance',
    );
    expect([found.outcome, found.reasons[0]]).toEqual([
      'cannotSay',
      expect.stringMatching(/^The population table of the general authorisation is empty/),
    ]);
  });

  it('uses the council’s own table once it has a reference, a band and a population, EXAMPLE where the table is', () => {
    const authorisation = [
      ['Document reference', 'EXAMPLE circular'],
      ['Population from', 'Population to', 'Limit (£)'],
      [0, 100000, 1000],
      [100001, 900000, 5000],
    ];
    const choices = [
      ['Choice', 'Answer', 'Chosen by'],
      ['Population used', '800,000', 'Head of Finance'],
    ];
    const found = position(
      { ledger: ledgerOf([['2018-05-01', 'Technical assistance to Lilongwe', 5]]), authorisation, choices },
      '2018/19',
      'assistance',
    );
    expect([found.limit?.value, found.outcome, found.verified, found.example]).toEqual([
      500000,
      'within',
      true,
      true,
    ]);
  });

  it('takes the highest band reached where the table says only where each begins', () => {
    const authorisation = [
      ['Document reference', 'EXAMPLE circular'],
      ['Lower limit of population', 'Maximum expenditure (£)'],
      [0, 1000],
      [100001, 5000],
      [500001, 9000],
    ];
    const choices = [
      ['Choice', 'Answer', 'Chosen by'],
      ['Population used', '400,000', 'Head of Finance'],
    ];
    const found = position(
      { ledger: ledgerOf([['2018-05-01', 'Technical assistance to Lilongwe', 5]]), authorisation, choices },
      '2018/19',
      'assistance',
    );
    expect(found.limit?.value).toBe(500000);
  });

  it('adds orders not yet paid to what is committed', () => {
    const orders = [
      ['PO number', 'Order date', 'Supplier', 'Description', 'Order value'],
      ['PO1', '2018-12-01', 'Example Ltd', 'Twinning festival stage', 60],
    ];
    const found = actual(5, [spend(2017, 100)], { orders });
    expect([found.committed.value, found.remaining?.value]).toEqual([6000, 20000 - 500 - 6000]);
  });

  it('speaks of consent or another power when over, never of the law broken', () => {
    const found = actual(500, [spend(2017, 100)]);
    expect(found.outcome).toBe('over');
    expect(found.reasons.join(' ')).toContain('specific consent, or another power, is needed');
    expect(found.reasons.join(' ')).not.toMatch(/lawful/i);
  });
});
