import type { JudgedLine } from '../../src/limits/judgement';
import { ledgerOf, limitsOf, type Case, type Posting } from './ledgerOf';

/** What becomes of each line, in ledger order. */
function judged(postings: readonly Posting[], more: Partial<Case> = {}): readonly JudgedLine[] {
  return limitsOf({ ledger: ledgerOf(postings), ...more }).lines;
}

const short = ({ route, treatment, flags }: JudgedLine) => [route, treatment, flags.join(' ')].join('; ');
const choice = (question: string, answer: string) => ({
  choices: [
    ['Choice', 'Answer', 'Chosen by'],
    [question, answer, 'Head of Finance'],
  ],
});
const supplies = { account: 'General supplies' };

/**
 * Each case by the law, the handbook or the scenario that it comes from: one line of an international cost centre, and what it must
 * come to.
 */
const ONE_LINE: readonly (readonly [
  name: string,
  posting: Posting,
  comesTo: string,
  more?: Partial<Case>,
])[] = [
  // 1993 Act s.1(6): forms that it does not authorise, told apart, and words that only look like them.
  [
    's.1(6)(a), a grant',
    ['2018-05-01', 'Annual grant to the twinning association', 500],
    'twinning; queried; grant',
  ],
  [
    's.1(6)(a), a donation',
    ['2018-05-01', 'Donation to overseas disaster appeal', 500],
    'assistance; queried; grant',
  ],
  [
    's.1(6)(a), a grant by its account alone',
    ['2018-05-01', 'Payment 2018', 500, { account: 'Grants' }],
    'twinning; queried; grant',
  ],
  ['s.1(6)(a), a loan', ['2018-05-01', 'Loan to the partner town', 500], 'twinning; queried; loan'],
  [
    's.1(6)(b), a guarantee',
    ['2018-05-01', 'Guarantee given for the partner hospital', 500],
    'twinning; queried; guarantee',
  ],
  [
    's.1(6)(b), an indemnity',
    ['2018-05-01', 'Indemnity for the partner town', 500],
    'twinning; queried; indemnity',
  ],
  [
    's.1(6)(c), shares',
    ['2018-05-01', 'Purchase of shares, water company', 500],
    'twinning; queried; shares',
  ],
  [
    's.1(6)(c), loan capital is no loan',
    ['2018-05-01', 'Loan capital, water company', 500],
    'twinning; queried; shares',
  ],
  [
    'no grant: exhibits on loan',
    ['2018-05-01', 'Insurance of paintings on loan, twinning exhibition', 500],
    'twinning; counted; ',
  ],
  [
    'no indemnity: a premium',
    ['2018-05-01', 'Professional indemnity insurance, twinning', 500],
    'twinning; counted; ',
  ],
  [
    'no guarantee: a form of company',
    ['2018-05-01', 'Twinning Friends, limited by guarantee: room', 500],
    'twinning; counted; ',
  ],
  [
    'no grant: an auditor of that name',
    ['2018-05-01', 'Certificate for twinning claim', 500, { supplier: 'Grant Thornton' }],
    'twinning; counted; ',
  ],
  [
    'a payment to an association',
    ['2018-05-01', 'Payment to twinning association towards trip', 500],
    'twinning; queried; grant',
  ],
  [
    'sponsorship given',
    ['2018-05-01', 'Sponsorship of twinning youth trip', 500],
    'twinning; queried; grant',
  ],
  [
    'no grant: an association paid for what it sold',
    ['2018-05-01', 'Payment to twinning association for hall hire', 500],
    'twinning; counted; ',
  ],
  [
    'no grant: a grant-aided visit that the council was given money for',
    ['2018-05-01', 'Grant-aided twinning coach', 500],
    'twinning; counted; ',
  ],

  // Handbook, "Powers and funding": wholly or partly externally funded schemes.
  [
    'EU-funded with its agreement',
    ['2018-05-01', 'EU INTERREG project, grant agreement IIIC-0042', 500],
    'externallyFunded; externallyFunded; externally-funded',
  ],
  [
    'EU-funded with an agreement of letters and a short number',
    ['2018-05-01', 'EU INTERREG project, agreement ABC-77', 500],
    'externallyFunded; externallyFunded; externally-funded',
  ],
  [
    'EU-funded without one',
    ['2018-05-01', 'EU INTERREG project workshop', 500],
    'externallyFunded; queried; externally-funded',
  ],
  [
    'partly EU-funded with reference: the whole scheme',
    ['2018-05-01', 'Workshop, 75% EU funded, agreement no. 44-71', 500],
    'externallyFunded; externallyFunded; externally-funded partly-funded',
  ],
  [
    'partly EU-funded without reference',
    ['2018-05-01', 'Workshop, 75% EU funded', 500],
    'externallyFunded; queried; externally-funded',
  ],
  [
    'a year is no reference',
    ['2018-05-01', 'INTERREG scheme 2018/19', 500],
    'externallyFunded; queried; externally-funded',
  ],
  [
    'a Commonwealth body that funds',
    ['2018-05-01', 'Commonwealth Foundation project, ref CF-118', 500],
    'externallyFunded; externallyFunded; externally-funded',
  ],
  [
    'nobody funds by being named: the Commonwealth',
    ['2018-05-01', 'Commonwealth Day twinning lunch', 500],
    'twinning; counted; ',
  ],
  [
    'nobody funds by being named: EU citizens',
    ['2018-05-01', 'Twinning leaflet, EU Settlement Scheme', 500],
    'twinning; counted; ',
  ],
  [
    'nobody funds by being named: a person',
    ['2018-05-01', 'Interpreter, twinning', 500, { supplier: 'Erasmus Jones' }],
    'twinning; counted; ',
  ],
  [
    'nobody funds by being named: a hotel',
    ['2018-05-01', 'Twinning rooms', 500, { supplier: 'Leonardo Hotel' }],
    'twinning; counted; ',
  ],
  [
    'nobody funds by being paid',
    ['2018-05-01', 'Twinning hall', 500, { supplier: 'European Union of Musicians' }],
    'twinning; counted; ',
  ],

  // Handbook: staffing and charges for services are outside the population-based limit only.
  [
    'staff on assistance',
    ['2018-05-01', 'Technical assistance to Lilongwe', 500, { account: 'Salaries' }],
    'assistance; excluded; staff',
  ],
  ['staff on twinning', ['2018-05-01', 'Twinning staff time', 500], 'twinning; counted; staff'],
  [
    'pay by the standard analysis: superannuation',
    ['2018-05-01', 'Technical assistance to Lilongwe', 500, { account: 'Superannuation' }],
    'assistance; excluded; staff',
  ],
  [
    'charges for services on assistance',
    ['2018-05-01', 'Technical assistance: charges for services', 500],
    'assistance; excluded; charges',
  ],
  ['assistance', ['2018-05-01', 'Capacity building, Lilongwe', 500], 'assistance; counted; '],
  [
    'agency staff on assistance: asked',
    ['2018-05-01', 'Technical assistance: agency staff', 500],
    'assistance; queried; agency',
  ],
  [
    'agency staff on assistance, taken as staffing',
    ['2018-05-01', 'Technical assistance: agency staff', 500],
    'assistance; excluded; agency',
    choice('Agency staff', 'staffing'),
  ],
  [
    'agency staff on assistance, taken as a service',
    ['2018-05-01', 'Technical assistance: agency staff', 500],
    'assistance; counted; agency',
    choice('Agency staff', 'bought service'),
  ],
  [
    'agency staff on twinning: no answer would change a sum',
    ['2018-05-01', 'Twinning festival, agency staff', 500],
    'twinning; counted; agency',
  ],
  [
    'staff training on assistance: asked',
    ['2018-05-01', 'Technical assistance: staff training', 500],
    'assistance; queried; training',
  ],
  [
    'staff training on assistance, taken as a cost',
    ['2018-05-01', 'Technical assistance: staff training', 500],
    'assistance; counted; training',
    choice('Staff training', 'cost'),
  ],

  // LGA 1972 s.176, LG(S)A 1973 s.48: visits. Nothing is decided for the council.
  [
    'members’ visit',
    ['2018-05-01', 'Flights for 2 councillors to the partner town', 500],
    'twinning; queried; members-visit',
  ],
  [
    'officers’ travel',
    ['2018-05-01', 'Flight for the international officer', 500],
    'twinning; queried; officers-travel',
  ],
  [
    'travel of a head of service',
    ['2018-05-01', 'Flights for Head of Culture to the partner city', 500],
    'twinning; queried; officers-travel',
  ],
  [
    'members and officers on one line',
    ['2018-05-01', 'Hotel for 2 members and 1 officer', 500],
    'twinning; queried; officers-travel',
  ],
  [
    'a reception at home is no travel',
    ['2018-05-01', 'Hosting a visit of councillors', 500],
    'twinning; counted; hospitality',
  ],

  // Open points, each with a flag.
  ['income', ['2018-05-01', 'Sponsorship of the twinning festival', -500], 'twinning; excluded; income'],
  [
    'income, netted by choice',
    ['2018-05-01', 'Sponsorship of the twinning festival', -500],
    'twinning; counted; income',
    choice('Income netted', 'yes'),
  ],
  [
    'income by the standard analysis',
    ['2018-05-01', 'Tickets', -500, { account: 'Fees and charges' }],
    'twinning; excluded; income',
  ],
  [
    'a grant received is income',
    ['2018-05-01', 'Grant received for twinning', -500],
    'twinning; excluded; income',
  ],
  [
    'a refund of the same year',
    ['2018-05-01', 'Refund of coach, twinning', -50],
    'twinning; counted; refund',
  ],
  ['a virement', ['2018-05-01', 'Virement to twinning', 500], 'twinning; excluded; internal-transfer'],
  [
    'a transfer from a reserve',
    ['2018-05-01', 'Transfer from civic reserve', -500],
    'twinning; excluded; internal-transfer',
  ],
  [
    'a charge of another department',
    ['2018-05-01', 'Q1', 500, { account: 'Support services' }],
    'twinning; queried; internal-recharge',
  ],
  [
    'depreciation',
    ['2018-05-01', 'Twinning signs', 500, { account: 'Depreciation' }],
    'twinning; excluded; capital',
  ],
  ['capital spending', ['2018-05-01', 'Twinning garden, capital scheme', 500], 'twinning; queried; capital'],
  ['recoverable VAT', ['2018-05-01', 'Twinning', 20, { account: 'VAT input' }], 'twinning; excluded; vat'],
  [
    'irrecoverable VAT is a cost',
    ['2018-05-01', 'Irrecoverable VAT, twinning hotel', 20],
    'twinning; counted; irrecoverable-vat',
  ],
  [
    'foreign VAT is a cost',
    ['2018-05-01', 'German VAT, twinning hotel', 20],
    'twinning; counted; irrecoverable-vat',
  ],
  [
    'VAT that says nothing more: asked',
    ['2018-05-01', 'VAT on twinning hotel', 20],
    'twinning; queried; vat',
  ],
];

describe('one line', () => {
  it.each(ONE_LINE.map(([name, posting, comesTo, more]) => ({ name, posting, comesTo, more: more ?? {} })))(
    '$name',
    ({ posting, comesTo, more }) => {
      const lines = judged([[posting[0], posting[1], posting[2], { ...supplies, ...posting[3] }]], more);
      expect(lines.map(short)).toEqual([comesTo]);
    },
  );

  it.each<[NonNullable<Case['nation']>, RegExp]>([
    ['England', /LGA 1972 s\.176 \(official and courtesy visits\) is offered/],
    ['Wales', /LGA 1972 s\.176 \(official and courtesy visits\) is offered/],
    ['Scotland', /LG\(S\)A 1973 s\.48 \(official and courtesy visits\) is offered/],
    ['Northern Ireland', /Which power does the council rely on\? Ask the monitoring officer/],
  ])('offers the power of %s for a members’ visit, and chooses none', (nation, offer) => {
    const [line] = judged([['2018-05-01', 'Flights for 2 members', 500]], { nation });
    expect([line?.treatment, line?.power]).toEqual(['queried', null]);
    expect(line?.reason).toMatch(offer);
  });

  it('gives both consequences where a choice is open', () => {
    const [agency] = judged([['2018-05-01', 'Technical assistance: agency staff', 500]]);
    expect(agency?.reason).toMatch(
      /Taken as staffing, .* outside this test; taken as a bought service, it counts/,
    );
    const [travel] = judged([['2018-05-01', 'Technical assistance: flight for officer', 500]]);
    expect(travel?.reason).toMatch(/Taken as staffing, .* outside .*; taken as transport, it counts/);
  });

  it('names funder and reference in the reason', () => {
    const [line] = judged([['2018-05-01', 'Workshop, 75% EU funded, agreement no. 44-71', 500]]);
    expect(line?.reason).toMatch(
      /^75% externally funded \(agreement no\. 44-71\): .* the whole line stands here/,
    );
  });
});

describe('a partly funded scheme of which the council chose to leave out the funded part only', () => {
  const funded = choice('Partly funded schemes', 'funded part');

  it('stands with its funded part outside the limits and with the rest under the test, to the penny', () => {
    const lines = judged(
      [['2018-05-01', 'Twinning week, 75% EU funded, agreement no. 44-71', 100.01]],
      funded,
    );
    expect(lines.map(({ route, treatment, amount }) => [route, treatment, amount])).toEqual([
      ['externallyFunded', 'externallyFunded', 7501],
      ['twinning', 'counted', 2500],
    ]);
  });

  it('is asked about where no share is stated', () => {
    const [line] = judged([['2018-05-01', 'Twinning week, EU grant agreement no. 44-71', 100]], funded);
    expect([line?.treatment, line?.reason]).toEqual([
      'queried',
      expect.stringContaining('the line does not say which share that is'),
    ]);
  });
});

describe('the year end', () => {
  const reasons = (postings: readonly Posting[]) =>
    judged(postings).map(({ line, treatment, reason }) => [line.year, treatment, reason]);

  it('names the two halves of an accrual and the invoice that they stand for (scenario F2)', () => {
    const found = reasons([
      ['2025-03-31', 'Accrual 2024/25: twinning programme', 600],
      ['2025-04-01', 'Reversal of accrual 2024/25: twinning programme', -600],
      ['2025-04-20', 'Twinning programme, March 2025', 600],
    ]);
    expect(found).toEqual([
      ['2024/25', 'counted', expect.stringContaining('taken back at book.xlsx, Ledger!I3')],
      ['2025/26', 'counted', expect.stringContaining('takes back the accrual at book.xlsx, Ledger!I2')],
      ['2025/26', 'counted', expect.stringContaining('the reversal at book.xlsx, Ledger!I3 cancels it')],
    ]);
  });

  it('says where an accrual was never taken back, and where a reversal has no accrual', () => {
    const [standing, later] = judged([
      ['2025-03-31', 'Accrual: twinning programme', 600],
      ['2025-09-01', 'Reversal of accrual, twinning dinner', -70],
    ]);
    expect(standing?.flags).toEqual(['accrual', 'not-reversed']);
    expect(later?.reason).toContain('the accrual that it takes back is not in these ledgers');
  });

  it.each<[string, readonly Posting[], string]>([
    [
      'names a day of the year before',
      [['2019-04-12', 'Refund of coach, twinning visit November 2018', -80]],
      'spending of 2018/19, posted in 2019/20',
    ],
    [
      'names the financial year before',
      [['2019-04-12', 'Refund of 2018/19 twinning hall hire', -80]],
      'spending of 2018/19, posted in 2019/20',
    ],
    [
      'names a year that ended before',
      [['2019-04-12', 'Refund of 2018 twinning hall hire', -80]],
      'spending of 2018/19, posted in 2019/20',
    ],
    [
      'gives back to the penny what the payee had in the year before',
      [
        ['2018-11-02', 'Twinning coach', 80, { supplier: 'Example Coaches' }],
        ['2019-04-12', 'Refund, twinning', -80, { supplier: 'Example Coaches' }],
      ],
      'spending of 2018/19 (book.xlsx, Ledger!I2), posted in 2019/20',
    ],
  ])('asks about a refund that crosses it: it %s', (_how, postings, words) => {
    const line = judged(postings).at(-1);
    expect([line?.treatment, line?.flags]).toEqual(['queried', ['refund', 'earlier-year']]);
    expect(line?.reason).toContain(words);
  });

  it('asks nothing about a refund that names a year which may be its own', () => {
    const [line] = judged([['2018-06-12', 'Refund of 2018 twinning hall hire', -80]]);
    expect([line?.treatment, line?.flags]).toEqual(['counted', ['refund']]);
  });

  it('takes a prepayment to the year of what it pays for', () => {
    const [line] = judged([['2018-03-12', 'Twinning visit May 2018: deposit', 80]]);
    expect([line?.line.year, line?.treatment, line?.flags]).toEqual(['2018/19', 'counted', ['prepayment']]);
  });

  it('takes a closing period to the year it closes', () => {
    const [line] = judged([['2018-04-20', 'Twinning festival', 5, { period: '201713' }]]);
    expect(line?.line.year).toBe('2017/18');
  });
});

describe('money of partner councils (scenario F1)', () => {
  it('takes a recharge and its share of the cost out of what is the council’s own', () => {
    const lines = judged([
      ['2018-11-05', 'Toyota City visit November 2018: coach', 300],
      [
        '2018-12-03',
        'Recharge of share of Toyota City visit November 2018',
        -200,
        { supplier: 'Derby City Council' },
      ],
    ]);
    expect(lines.map(({ treatment, amount, flags }) => [treatment, amount, flags])).toEqual([
      ['counted', 10000, []],
      ['heldForOthers', 20000, ['recharged']],
      ['heldForOthers', -20000, ['recharge']],
    ]);
  });

  it('asks which year a recharge belongs to that comes in the year after its cost, and names the cost', () => {
    const ledger = ledgerOf(
      [
        ['2018-03-20', 'Toyota City visit March 2018: coach', 300],
        [
          '2018-05-03',
          'Recharge of share of Toyota City visit March 2018',
          -200,
          { supplier: 'Derby City Council' },
        ],
      ],
      [2017, 2018],
    );
    const { lines, findings } = limitsOf({ ledger });
    expect(lines.map(({ treatment, amount, flags }) => [treatment, amount, flags])).toEqual([
      ['counted', 30000, []],
      ['heldForOthers', -20000, ['recharge', 'recharge-later']],
    ]);
    expect(findings.find(({ rule }) => rule === 'limits.recharge-later')?.message).toMatch(
      /^£200\.00 came back from Derby City Council in 2018\/19\. Recharge to a partner council of what was spent in 2017\/18 \(.*!I2\).*"Your year"/,
    );
  });

  it('says the rest where more comes back than the lines cost, and holds it for others', () => {
    const { lines, findings } = limitsOf({
      ledger: ledgerOf([
        ['2018-11-05', 'Toyota City visit November 2018: coach', 300],
        [
          '2018-12-03',
          'Recharge of share of Toyota City visit November 2018',
          -350,
          { supplier: 'Derby City Council' },
        ],
      ]),
    });
    expect(lines.map(({ treatment, amount, flags }) => [treatment, amount, flags])).toEqual([
      ['heldForOthers', 30000, ['recharged']],
      ['heldForOthers', -30000, ['recharge']],
      ['heldForOthers', -5000, ['recharge', 'recharge-excess']],
    ]);
    expect(new Set(lines.map(({ ref }) => ref)).size).toBe(3);
    expect(findings.find(({ rule }) => rule === 'limits.recharge-excess')?.message).toMatch(
      /^£50\.00 of what came back from Derby City Council in 2018\/19 has no cost\. More came back/,
    );
  });

  it('asks for the lines that a recharge pays for, where nothing says which', () => {
    const { lines, findings } = limitsOf({
      ledger: ledgerOf([
        ['2018-11-05', 'Coach to the airport', 300],
        ['2018-12-03', 'Recharge for the visit', -200, { supplier: 'Derby City Council' }],
      ]),
    });
    expect(lines.map(({ treatment, amount }) => [treatment, amount])).toEqual([
      ['counted', 30000],
      ['heldForOthers', -20000],
    ]);
    expect(findings.find(({ rule }) => rule === 'limits.recharge-alone')).toMatchObject({
      message: expect.stringMatching(
        /^£200\.00 came back from Derby City Council, and no line of 2018\/19 names/,
      ) as string,
      source: { cell: 'I3' },
    });
  });
});

describe('a cost centre by its name', () => {
  const found = (centre: string) =>
    judged([['2018-06-01', 'Coach to the airport', 300, { centre }]]).flatMap(({ flags }) => flags);

  it.each([
    'Civic and International',
    'European & International',
    'International',
    'CE40 International',
    'Overseas Visits',
    'International Visits and Twinning',
    'Mayoral & International Office',
  ])('is international: %s', (centre) => {
    expect(
      judged([['2018-06-01', 'Coach to the airport', 300, { centre }]]).map(({ treatment }) => treatment),
    ).toEqual(['counted']);
    expect(found(centre)).not.toContain('name-only');
  });

  it.each([
    'International Slavery Museum',
    'International Airport Liaison Group',
    'Example International Convention Centre',
    'Civic Suite',
    'Overseas Visitor Charging',
  ])('is not: %s', (centre) => {
    expect(judged([['2018-06-01', 'Coach to the airport', 300, { centre }]])).toEqual([]);
  });
});
