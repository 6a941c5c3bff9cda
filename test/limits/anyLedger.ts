import fc from 'fast-check';
import type { Case, Posting } from './ledgerOf';

/** Lines of every sort that the rules tell apart, with the credits that go with them. */
const WORDS = [
  'Twinning lunch',
  'Twinning festival, agency staff',
  'Twinning staff time',
  'Toyota City exchange, twinning',
  'Annual grant to the twinning association',
  'Loan to the partner town',
  'EU INTERREG workshop',
  'EU project, agreement no. 44-71',
  'Twinning week, 75% EU funded, agreement no. 44-71',
  'Flights for 3 members',
  'Flight for the international officer',
  'Technical assistance to Lilongwe',
  'Technical assistance: agency staff',
  'Technical assistance: charges for services',
  'Sponsorship of the twinning festival',
  'Toyota City visit May 2018: hotel',
  'Toyota City visit May 2018: flights for members',
  'Toyota City visit May 2019: deposit',
  'Recharge of share of Toyota City visit May 2018',
  'Accrual: twinning programme',
  'Reversal of accrual: twinning programme',
  'Twinning programme, March 2018',
  'Refund of coach, twinning visit November 2017',
  'Refund, twinning',
  'Irrecoverable VAT, twinning hotel',
  'VAT on twinning hotel',
  'Virement to twinning',
  'Twinning garden, capital scheme',
  'Coach for the twinning visit',
  'Gritting salt',
];
const DAYS = ['2016-12', '2017-05', '2017-11', '2018-03', '2018-04', '2018-06', '2018-12', '2019-02'];
const SUPPLIERS = ['Example Ltd', 'Example Travel Ltd', 'Derby City Council', 'Amber Valley Borough Council'];

/** Amounts of every size; small ones bring out what is rounded. */
const pounds = fc
  .oneof(fc.integer({ min: -300_000, max: 900_000 }), fc.integer({ min: 1, max: 99 }), fc.constant(0))
  .map((pence) => pence / 100);

/** A posting of the accounts of any of three years: spend, credits, accruals, refunds, recharges, VAT, other currencies. */
const anyPosting: fc.Arbitrary<Posting> = fc
  .record({
    day: fc.integer({ min: 1, max: 28 }),
    month: fc.constantFrom(...DAYS),
    words: fc.constantFrom(...WORDS),
    pounds,
    centre: fc.constantFrom('International Relations', 'International Relations', 'Highways'),
    supplier: fc.constantFrom(...SUPPLIERS),
    account: fc.constantFrom(
      'General supplies',
      'General supplies',
      'Salaries',
      'Fees and charges',
      'Grants',
    ),
    currency: fc.constantFrom('GBP', 'GBP', 'GBP', 'EUR', 'JPY'),
    vat: fc.option(
      fc.integer({ min: 1, max: 9999 }).map((pence) => pence / 100),
      { nil: 0 },
    ),
    period: fc.constantFrom(undefined, undefined, undefined, '201713'),
  })
  .map(({ day, month, words, pounds: amount, period, ...more }): Posting => [
    `${month}-${String(day).padStart(2, '0')}`,
    words,
    amount,
    { ...more, ...(period === undefined ? {} : { period }) },
  ]);

const own = { currency: 'GBP', vat: 0 };
const spend = fc.integer({ min: 3, max: 500_000 });

/** A visit that two councils share: two costs under different questions, one with VAT, and what a partner pays back. */
const sharedVisit: fc.Arbitrary<Posting[]> = fc
  .tuple(spend, spend, fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 800_000 }))
  .map(([members, hotel, vat, back]): Posting[] => [
    ['2018-05-03', 'Toyota City visit May 2018: flights for members', members / 100, own],
    ['2018-05-04', 'Toyota City visit May 2018: hotel', hotel / 100, { ...own, vat: vat / 100 }],
    [
      '2018-07-01',
      'Recharge of share of Toyota City visit May 2018',
      -back / 100,
      { ...own, supplier: 'Derby City Council' },
    ],
  ]);

/** An accrual, its reversal and the invoice. */
const accrued: fc.Arbitrary<Posting[]> = spend.map((pence): Posting[] => [
  ['2018-03-31', 'Accrual: twinning programme', pence / 100, own],
  ['2018-04-01', 'Reversal of accrual: twinning programme', -pence / 100, own],
  ['2018-04-20', 'Twinning programme, March 2018', pence / 100, own],
]);

/** Money that comes back, to the penny, in the year of the payment or in the next. */
const refunded: fc.Arbitrary<Posting[]> = fc
  .tuple(spend, fc.constantFrom('2018-02-01', '2018-06-01'))
  .map(([pence, day]): Posting[] => [
    ['2017-11-02', 'Twinning coach', pence / 100, { ...own, supplier: 'Example Coaches' }],
    [day, 'Refund, twinning', -pence / 100, { ...own, supplier: 'Example Coaches' }],
  ]);

/** A partly funded scheme of several lines: what is rounded once for all of them. */
const partlyFunded: fc.Arbitrary<Posting[]> = fc
  .array(spend, { minLength: 1, maxLength: 3 })
  .map((lines) =>
    lines.map((pence): Posting => [
      '2018-09-01',
      'Twinning week, 75% EU funded, agreement no. 44-71',
      pence / 100,
      own,
    ]),
  );

/** Every posting with a number of its own, so that another order of rows is the same ledger. */
export const anyLedger = (least = 2, most = 16): fc.Arbitrary<Posting[]> =>
  fc
    .array(
      fc.oneof(
        { weight: 8, arbitrary: anyPosting.map((posting) => [posting]) },
        { weight: 1, arbitrary: sharedVisit },
        { weight: 1, arbitrary: accrued },
        { weight: 1, arbitrary: refunded },
        { weight: 1, arbitrary: partlyFunded },
      ),
      { minLength: least, maxLength: most },
    )
    .map((stories) => numbered(stories.flat()));

function numbered(postings: readonly Posting[]): Posting[] {
  return postings.map(([date, words, amount, more], at): Posting => [
    date,
    words,
    amount,
    { ...more, document: more?.document ?? `D${String(at + 1).padStart(4, '0')}` },
  ]);
}

const RATES = [
  ['Currency', 'From', 'To', 'Currency units per £1', 'Source'],
  ['EUR', '2017-04-01', '2019-03-31', 1.1423, 'EXAMPLE rates'],
];
const COUNCILS: readonly Partial<Case>[] = [
  { council: 'Derbyshire County Council', nation: 'England' },
  { council: 'Glasgow City Council', nation: 'Scotland' },
  { council: 'Cardiff Council', nation: 'Wales' },
  { council: 'Belfast City Council', nation: 'Northern Ireland' },
  { council: 'Eyam Parish Council', nation: 'England' },
  { council: null },
];
const ANSWERS: Readonly<Record<string, readonly string[]>> = {
  'Basis for the previous-year test': ['actual', 'original budget', 'higher'],
  'Staff costs in the twinning test': ['counted', 'excluded'],
  'Income netted': ['yes', 'no'],
  'Partly funded schemes': ['whole scheme', 'funded part'],
  'Agency staff': ['staffing', 'bought service'],
  'What follows from a previous year of nil': ['limit of nil', 'outside the test'],
};
const BUDGET = [
  ['Year', 'Cost centre', 'Original budget', 'Revised budget'],
  ['2016/17', 'CC9 International Relations', 4000, 3000],
  ['2017/18', 'CC9 International Relations', 5000, 6000],
];

/** A council with or without rates, a budget and any of the recorded choices. */
export const anyCouncil: fc.Arbitrary<Omit<Case, 'ledger'>> = fc
  .record({
    council: fc.constantFrom(...COUNCILS),
    hasRates: fc.boolean(),
    hasBudget: fc.boolean(),
    answers: fc.tuple(
      ...Object.entries(ANSWERS).map(([question, answers]) =>
        fc.option(fc.constantFrom(...answers).map((answer) => [question, answer, 'Head of Finance'])),
      ),
    ),
  })
  .map(({ council, hasRates, hasBudget, answers }) => ({
    ...council,
    ...(hasRates ? { rates: RATES } : {}),
    ...(hasBudget ? { budget: BUDGET } : {}),
    choices: [
      ['Choice', 'Answer', 'Chosen by'],
      ['Staff training', 'cost', 'Head of Finance'],
      ...answers.flatMap((row) => (row === null ? [] : [row])),
    ],
  }));
