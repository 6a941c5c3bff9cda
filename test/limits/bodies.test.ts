import { financialYear, type FinancialYear } from '../../src/core/financialYear';
import { figureText } from '../../src/core/figure';
import { councilOf } from '../../src/job/councilOf';
import { bodyReasons, isOutsideAct } from '../../src/limits/body';
import { choicesAsked } from '../../src/limits/choicesAsked';
import { powersOffered } from '../../src/limits/powers';
import { inheritedYear, yearAfterEnd } from '../../src/limits/reorganisation';
import { S137_SUMS } from '../../src/limits/reference/s137Sums';
import { s137Limit } from '../../src/limits/s137Limit';
import { basis, ledgerOf, limitsOf } from './ledgerOf';

const year = (text: string): FinancialYear => financialYear(text) ?? never();
const body = (name: string) => councilOf(name, []) ?? never();

function never(): never {
  throw new Error('not there');
}

describe('whether the 1993 Act covers a body', () => {
  it.each([
    ['Derbyshire County Council', 'county', true, 'England'],
    ['Amber Valley Borough Council', 'district', true, 'England'],
    ['Derby City Council', 'unitary', true, 'England'],
    ['Manchester City Council', 'district', true, 'England'],
    ['London Borough of Lewisham', 'london-borough', true, 'England'],
    ['City of London Corporation', 'common-council', true, 'England'],
    ['Council of the Isles of Scilly', 'unitary', true, 'England'],
    ['Greater London Authority', 'greater-london', true, 'England'],
    ['Cardiff Council', 'welsh', true, 'Wales'],
    ['Aberdeen City Council', 'scottish', true, 'Scotland'],
    ['Greater Manchester Combined Authority', 'combined', true, 'England'],
    ['East Midlands Combined County Authority', 'combined-county', true, 'England'],
    ['Peak District National Park Authority', 'national-park', true, null],
    ['Cairngorms National Park Authority', 'scottish-park', false, 'Scotland'],
    ['Broads Authority', 'broads', true, 'England'],
    ['Derbyshire Fire and Rescue Authority', 'fire', true, null],
    ['London Fire Commissioner', 'london-fire', false, 'England'],
    ['Merseyside Recycling and Waste Authority', 'waste', true, null],
    ['North London Waste Authority', 'waste', true, null],
    ['London Pensions Fund Authority', 'london-pensions', true, 'England'],
    ['Derbyshire Police Authority', 'police', false, null],
    ['Wirksworth Town Council', 'local', false, null],
    ['Eyam Parish Council', 'parish', false, 'England'],
    ['Llanfair Community Council', 'local', false, null],
    ['Belfast City Council', null, false, 'Northern Ireland'],
    ['Council nobody knows', null, true, null],
  ] as const)('%s: kind %s, may be a body of the Act %s, nation %s', (name, kind, covered, nation) => {
    const found = body(name);
    expect([found.kind?.id ?? null, !isOutsideAct(found), found.nation]).toEqual([kind, covered, nation]);
  });

  it.each(['DBY', 'E10000007', 'Derbyshire County Council', 'Derbyshire CC'])(
    'finds Derbyshire by "%s", with both of its codes',
    (typed) => {
      expect(body(typed)).toMatchObject({
        name: 'Derbyshire County Council',
        gss: 'E10000007',
        register: 'DBY',
      });
    },
  );

  it.each([
    [
      'Peak District National Park Authority',
      'Peak District National Park Authority is a National Park authority, a body of the 1993 Act (Environment Act 1995 s.70, Sch. 9 para. 16).',
    ],
    [
      'Greater Manchester Combined Authority',
      'Greater Manchester Combined Authority is a combined authority, a body of the 1993 Act (s.1(10)(dzb)).',
    ],
    [
      'London Fire Commissioner',
      'London Fire Commissioner is the fire authority of London, and whether the 1993 Act covers it was not checked: the Act as read names its predecessor, the London Fire and Emergency Planning Authority. Ask the monitoring officer.',
    ],
    [
      'Derbyshire Police Authority',
      'Derbyshire Police Authority is a police body, which the 1993 Act does not cover (Police and Magistrates’ Courts Act 1994). Ask the monitoring officer which power the spend rests on.',
    ],
  ])('says of %s where it stands', (name, said) => {
    expect(bodyReasons(body(name))).toEqual([said]);
  });

  it('gives no outcome to a body outside the Act, however little it spent', () => {
    const ledger = ledgerOf([['2018-05-01', 'Twinning reception', 5]], [2017, 2018]);
    for (const council of ['Eyam Parish Council', 'Derbyshire Police Authority', 'London Fire Commissioner'])
      expect(
        limitsOf({ ledger, council, choices: basis('actual') }).positions.map(({ outcome }) => outcome),
      ).toEqual(['cannotSay']);
  });
});

describe('a parish, town or community council', () => {
  const ledger = ledgerOf([['2023-05-01', 'Twinning reception', 5]], [2022, 2023]);
  const reasons = (council: string, ...choices: [string, string][]) =>
    limitsOf({
      ledger,
      council,
      nation: null,
      choices: [['Choice', 'Answer', 'Chosen by'], ...choices.map((choice) => [...choice, 'Town clerk'])],
    }).positions[0]?.reasons.slice(0, 3) ?? never();
  const notEligible: [string, string] = ['Eligible for the general power of competence', 'no'];

  it('is asked first whether it is eligible for the general power of competence', () => {
    expect(reasons('Eyam Parish Council')[0]).toBe(
      'Eyam Parish Council is not a body of the 1993 Act. Has it declared itself eligible for the general power of competence? Record yes or no, with who says so; only then can s.137 of the Local Government Act 1972 be looked at.',
    );
  });

  it('is told of the general power where it is eligible, and no limit of s.137', () => {
    const said = reasons('Eyam Parish Council', ['Eligible for the general power of competence', 'yes']);
    expect(said[0]).toMatch(
      /recorded as eligible .* \(Town clerk\): look at Localism Act 2011 s\.1\. s\.137 is not/,
    );
    expect(said.join()).not.toContain('Limit of s.137');
  });

  it('is told the limit of s.137 where it is not, for the electors of that year', () => {
    const said = reasons('Eyam Parish Council', notEligible, ['Electors', '1,000 on 1 April 2023']);
    expect(said[0]).toContain('is recorded as not eligible for the general power of competence (Town clerk)');
    expect(said[1]).toBe(
      'Limit of s.137 for 2023/24: £9,930.00 (1,000 electors at £9.93; National Association of Local Councils). It is held against all spend under s.137, net, not against international spend alone.',
    );
  });

  it.each([
    [[], 'The limit of s.137 for 2023/24 needs the electors on the register on 1 April 2023.'],
    [[['Electors', '1,000']], 'is not one of 1 April 2023'],
    [[['Electors', '1,000 on 1 April 2022']], 'is not one of 1 April 2023'],
  ] as [[string, string][], string][])('is asked for the electors of the right year: %j', (choices, said) => {
    expect(reasons('Eyam Parish Council', notEligible, ...choices)[1]).toContain(said);
  });

  describe('over several years', () => {
    const both = ledgerOf(
      [
        ['2022-05-01', 'Twinning reception', 5],
        ['2023-05-01', 'Twinning reception', 5],
      ],
      [2022, 2023],
    );
    const limitsSaid = (...electors: string[]) =>
      limitsOf({
        ledger: both,
        council: 'Eyam Parish Council',
        nation: null,
        choices: [
          ['Choice', 'Answer', 'Chosen by'],
          [...notEligible, 'Town clerk'],
          ...electors.map((answer) => ['Electors', answer, 'Town clerk']),
        ],
      }).positions.map(({ reasons: why }) => why.find((reason) => reason.includes('s.137 for')));

    it.each([
      ['in one answer', ['1,000 on 1 April 2022; 1,010 on 1 April 2023']],
      ['in a row each', ['1,010 on 1 April 2023', '1,000 on 1 April 2022']],
      ['by financial year', ['2022/23: 1,000; 2023/24: 1,010']],
    ])('takes the electors of each year for that year: %s', (_how, electors) => {
      expect(limitsSaid(...electors)).toEqual([
        expect.stringContaining('Limit of s.137 for 2022/23: £8,820.00 (1,000 electors at £8.82'),
        expect.stringContaining('Limit of s.137 for 2023/24: £10,029.30 (1,010 electors at £9.93'),
      ]);
    });

    it('asks for the year that is missing, and about two numbers for one year', () => {
      expect(limitsSaid('1,000 on 1 April 2022', '1,001 on 1 April 2022')).toEqual([
        expect.stringContaining(
          'Different numbers of electors are recorded for 1 April 2022 (1,000 and 1,001)',
        ),
        expect.stringContaining('is not one of 1 April 2023'),
      ]);
    });
  });

  it('alone is asked on the settings sheet for eligibility, electors and nation', () => {
    const asked = (council: string) =>
      choicesAsked(limitsOf({ ledger }).choices.register, body(council)).map(({ id }) => id);
    const own = ['generalPower', 'electors', 'nation'];
    expect(asked('Eyam Parish Council')).toEqual(expect.arrayContaining(own));
    expect(asked('Derbyshire County Council').filter((id) => own.includes(id))).toEqual([]);
  });

  it('is asked for its nation where its name does not say it, and told of another law in Scotland', () => {
    expect(reasons('Llanfair Community Council')[1]).toContain('nothing says in which nation');
    expect(reasons('Llanfair Community Council', ['Nation', 'Wales'], ['Eligible', 'yes'])[0]).toContain(
      'look at LGE(W)A 2021 s.24',
    );
    expect(reasons('Example Community Council', ['Nation', 'Scotland'])[0]).toContain(
      'is not law in Scotland',
    );
  });
});

describe('the limit of s.137', () => {
  it.each([
    ['2014/15', '£7,200.00'],
    ['2015/16', '£7,360.00'],
    ['2017/18', '£7,570.00'],
    ['2018/19', '£7,860.00'],
    ['2019/20', '£8,120.00'],
    ['2020/21', '£8,320.00'],
    ['2022/23', '£8,820.00'],
    ['2023/24', '£9,930.00'],
  ])('of 1,000 electors in England in %s is %s', (asked, limit) => {
    const answer = s137Limit(1000, year(asked), 'England');
    expect(answer.outcome === 'limit' && figureText(answer.limit)).toBe(limit);
  });

  it('has a source for each of its years, and no year twice', () => {
    expect(S137_SUMS.every(({ source }) => source.length > 10)).toBe(true);
    expect(new Set(S137_SUMS.map((one) => `${one.year} ${one.nation}`)).size).toBe(S137_SUMS.length);
  });

  it.each(['2004/05', '2011/12', '2013/14', '2016/17', '2021/22', '2024/25'])(
    'cannot be said for %s: no single source, and nothing is worked out from other years',
    (asked) => {
      expect(s137Limit(1000, year(asked), 'England')).toEqual({
        outcome: 'cannotSay',
        reason: `The sum for each elector under s.137 for ${asked} (England) cannot be said: no single published source of it was found. Take it from the published notice for that year.`,
      });
    },
  );

  it.each([
    [1000, 'Wales', 'no single published source'],
    [1000, 'Scotland', 'is not law in Scotland'],
    [1000, 'Northern Ireland', 'is not law in Northern Ireland'],
    [1000, null, 'Record in which of them the council is.'],
    [0, 'England', 'whole number above nil'],
    [10.5, 'England', 'whole number above nil'],
    [Number.NaN, 'England', 'whole number above nil'],
  ] as const)('of %s electors (%s) cannot be said: %s', (electors, nation, why) => {
    const answer = s137Limit(electors, year('2023/24'), nation);
    expect(answer.outcome === 'cannotSay' && answer.reason).toContain(why);
  });
});

describe('councils that are new or gone', () => {
  it.each([
    [
      'Somerset Council',
      '2022/23',
      ['Mendip District Council', 'Somerset County Council', 'South Somerset District Council'],
    ],
    ['North Yorkshire Council', '2022/23', ['North Yorkshire County Council', 'Selby District Council']],
    [
      'Buckinghamshire Council',
      '2019/20',
      ['Aylesbury Vale District Council', 'Buckinghamshire County Council'],
    ],
    ['Dorset Council', '2018/19', ['Dorset County Council', 'West Dorset District Council']],
    ['Cheshire East Borough Council', '2008/09', ['Cheshire County Council', 'Macclesfield Borough Council']],
  ])('%s: %s belongs to the councils before it', (name, asked, before) => {
    const found = body(name);
    expect(found.began?.predecessors).toEqual(expect.arrayContaining(before));
    expect(inheritedYear(found, year(asked))).toContain(
      'Which share of their spend is the previous year of this council?',
    );
    expect(
      inheritedYear(
        found,
        year(
          `${Number(asked.slice(0, 4)) + 1}/${String((Number(asked.slice(0, 4)) + 2) % 100).padStart(2, '0')}`,
        ),
      ),
    ).toBeNull();
  });

  it('asks which share of the old councils’ spend is the base, and never takes it for nil', () => {
    const ledger = ledgerOf([['2023-05-01', 'Twinning reception', 5]], [2022, 2023]);
    const [position] = limitsOf({
      ledger,
      council: body('Somerset Council'),
      choices: basis('actual'),
    }).positions;
    expect([position?.outcome, position?.limit, position?.candidates]).toEqual(['cannotSay', null, []]);
    expect(position?.reasons[0]).toMatch(
      /^Somerset Council stands as it is since 1 April 2023, so what was spent in 2022\/23 belongs to the councils before it \(.*Somerset County Council.*it is not taken to be nil\.$/,
    );
  });

  it('takes the share that a person recorded for the base, with who said so', () => {
    const ledger = ledgerOf([['2023-05-01', 'Twinning reception', 5]], [2022, 2023]);
    const choices = [
      ...basis('actual'),
      ['Actual spend of a year', '2022/23: 1,200.00', 'Section 151 officer'],
    ];
    const [position] = limitsOf({ ledger, council: body('Somerset Council'), choices }).positions;
    expect([position?.outcome, position?.limit?.value]).toEqual(['within', 240_000]);
    expect(position?.reasons.join()).toContain('£1,200.00, was recorded by Section 151 officer');
  });

  it('takes a year of its own as any council does', () => {
    const ledger = ledgerOf(
      [
        ['2023-05-01', 'Twinning reception', 5],
        ['2024-05-01', 'Twinning reception', 5],
      ],
      [2022, 2023, 2024],
    );
    const positions = limitsOf({
      ledger,
      council: body('Somerset Council'),
      choices: basis('actual'),
    }).positions;
    expect(positions.map(({ financialYear: of, outcome }) => [of, outcome])).toEqual([
      ['2023/24', 'cannotSay'],
      ['2024/25', 'within'],
    ]);
  });

  it('sends a year after the end of a council to its successors', () => {
    const cumbria = body('Cumbria County Council');
    expect(yearAfterEnd(cumbria, year('2022/23'))).toBeNull();
    expect(yearAfterEnd(cumbria, year('2023/24'))).toBe(
      'Cumbria County Council ended on 1 April 2023, so 2023/24 is not a year of its own. It belongs to Cumberland Council, Westmorland and Furness Council: name that council with --council or on the settings sheet.',
    );
  });

  it('does not state a successor that nothing bears out', () => {
    const lisburn = body('Lisburn City Council');
    const unchecked = { ...lisburn, ended: lisburn.ended && { ...lisburn.ended, checked: false } };
    expect(yearAfterEnd(unchecked, year('2016/17'))).toBe(
      'Lisburn City Council ended on 1 April 2015, so 2016/17 is not a year of its own. It probably belongs to Lisburn and Castlereagh City Council, which was not checked: confirm it, and name that council with --council or on the settings sheet.',
    );
  });

  it('knows of no beginning where the register only says since when it lists a council', () => {
    expect([body('Aberdeen City Council').began, body('Derbyshire County Council').began]).toEqual([
      null,
      null,
    ]);
  });
});

describe('the powers offered', () => {
  it.each([
    [
      'Derbyshire County Council',
      'membersVisit',
      ['LGA 1972 s.174-175', 'LGA 1972 s.176', 'Localism Act 2011 s.1'],
    ],
    ['Derbyshire County Council', 'grant', ['LGA 1972 s.137(3)', 'Localism Act 2011 s.1']],
    ['Cardiff Council', 'grant', ['LGA 1972 s.137(3)', 'LGE(W)A 2021 s.24']],
    ['Aberdeen City Council', 'membersVisit', ['LG(S)A 1973 s.48']],
    ['Belfast City Council', 'assistance', ['LGA(NI) 2014 s.79']],
    ['Derbyshire County Council', 'assistance', ['LG(OA)A 1993 s.1', 'Localism Act 2011 s.1']],
    ['Eyam Parish Council', 'twinning', ['LGA 1972 s.137(1)', 'Localism Act 2011 s.1']],
  ] as const)('%s, %s: %j', (name, kind, powers) => {
    expect(powersOffered(kind, body(name)).map((power) => power.name)).toEqual(powers);
  });

  it('never offers the 1993 Act for a grant, nor to a parish or to Northern Ireland', () => {
    const offered = (name: string) => powersOffered('assistance', body(name)).map(({ id }) => id);
    expect(powersOffered('grant', null).map(({ id }) => id)).not.toContain('lgoa-1993-s1');
    expect([...offered('Eyam Parish Council'), ...offered('Belfast City Council')]).not.toContain(
      'lgoa-1993-s1',
    );
  });
});
