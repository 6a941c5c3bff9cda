import type { CellValue } from '../../src/workbook/grid';
import type { WhatIf } from '../../src/limits/whatIf';
import { basis, ledgerOf, limitsOf, type Case } from './ledgerOf';

const HEAD = ['Planned activity', 'Planned amount', 'Planned month', 'Test', 'Partnership'];
const ledger = ledgerOf(
  [
    ['2017-06-01', 'Twinning festival', 5000],
    ['2018-06-01', 'Twinning lunch', 4000],
  ],
  [2017, 2018],
);
const town: Case = { ledger, choices: basis('actual') };
const plansOf = (...rows: CellValue[][]): CellValue[][] => [HEAD, ...rows];
const asked = (rows: CellValue[][], one: Case = town): readonly WhatIf[] =>
  limitsOf({ ...one, plans: plansOf(...rows) }).whatIf;
const ADVICE =
  'Take this to the monitoring officer and the section 151 officer before any money is committed.';

describe('plans held against the test', () => {
  it.each([
    [5999.99, 'within', 1],
    [6000, 'atLimit', 0],
    [6000.01, 'over', -1],
  ])('finds £%d more %s', (pounds, outcome, remaining) => {
    const [found] = asked([['Exhibition', pounds, '2018-09', null, null]]);
    expect([found?.before?.remaining?.value, found?.after?.remaining?.value, found?.after?.outcome]).toEqual([
      600_000,
      remaining,
      outcome,
    ]);
    expect(found?.boundary?.value).toBe(600_000);
  });

  it('says before, after, the boundary, the next year, that nothing is verified, and whom to ask', () => {
    const [found] = asked([['Exhibition', 1000, '2018-09', null, null]]);
    expect(found?.sentences).toEqual([
      'Before: £6,000.00 remains of £10,000.00. After: £5,000.00 remains.',
      '£6,000.00 of new spend meets the test exactly; one penny more goes beyond it.',
      '2019/20, on the actual basis: £4,000.00 is counted in 2018/19 so far, and twice of it is £8,000.00; with the plans it would be £5,000.00, and twice of it £10,000.00.',
      'The authorisation’s reference is not entered, so the test is the handbook’s and is not verified.',
      ADVICE,
    ]);
  });

  it('takes what is committed before the plans', () => {
    const orders = [
      ['PO Number', 'Order Date', 'Supplier', 'Description', 'Amount'],
      ['P1', '2018-07-01', 'Example Ltd', 'Twinning exhibition', 1000],
    ];
    const [found] = asked([['Exhibition', 5000, '2018-09', null, null]], { ...town, orders });
    expect([found?.before?.spent.value, found?.boundary?.value, found?.after?.outcome]).toEqual([
      500_000,
      500_000,
      'atLimit',
    ]);
  });

  it('sends a plan of another year to that year, and to its own base', () => {
    const found = asked([
      ['Exhibition', 1000, '2018-09', null, null],
      ['Youth exchange', 2000, '2019-04', null, null],
    ]);
    expect(
      found.map(({ financialYear, limit, planned }) => [financialYear, limit?.value, planned.value]),
    ).toEqual([
      ['2018/19', 1_000_000, 100_000],
      ['2019/20', 800_000, 200_000],
    ]);
  });

  it('gives no figure where the limit cannot be said, and says what is missing', () => {
    const [found] = asked([['Exhibition', 1000, '2018-09', null, null]], { ledger });
    expect([found?.limit, found?.before, found?.after, found?.boundary, found?.nextYear]).toEqual(
      Array(5).fill(null),
    );
    expect(found?.sentences[0]).toBe(
      '£1,000.00 is planned. What that would do cannot be said, because the limit cannot be said.',
    );
    expect(found?.reasons[0]).toMatch(/^Nobody has recorded which previous-year figure/);
    expect(found?.sentences.at(-1)).toBe(ADVICE);
  });

  it('gives no figure to a body outside the Act', () => {
    const [found] = asked([['Exhibition', 1000, '2018-09', null, null]], {
      ...town,
      council: 'Buckley Town Council',
    });
    expect([found?.limit, found?.after]).toEqual([null, null]);
  });

  it('keeps the words about a base of nil beside whatever is planned against it', () => {
    const [found] = asked([['Exhibition', 1, '2018-09', null, null]], {
      ...town,
      ledger: ledgerOf(
        [
          ['2017-06-01', 'Twinning festival', 0],
          ['2018-06-01', 'Twinning lunch', 0],
        ],
        [2017, 2018],
      ),
    });
    expect([found?.boundary, found?.after]).toEqual([null, null]);
    expect(found?.sentences[0]).toBe(
      '£1.00 is planned. The base is nil, and nobody has recorded what follows from that, so what the plans would do cannot be said.',
    );
    expect(found?.reasons[0]).toMatch(/is nil, and twice nil is nil/);
  });

  it('says how far beyond the limit the year already is, with no boundary', () => {
    const [found] = asked([['Exhibition', 1, '2018-09', null, null]], {
      ...town,
      ledger: ledgerOf(
        [
          ['2017-06-01', 'Twinning festival', 100],
          ['2018-06-01', 'Twinning lunch', 250],
        ],
        [2017, 2018],
      ),
    });
    expect(found?.boundary).toBeNull();
    expect(found?.sentences[0]).toBe(
      'Without any plan, counted and committed are already £50.00 beyond the limit of £200.00.',
    );
  });

  it('does not say over where the base may be higher than is known', () => {
    const [found] = asked([['Exhibition', 9000, '2018-09', null, null]], {
      ...town,
      ledger: ledgerOf(
        [
          ['2017-06-01', 'Coach for twinning visit', 100, { centre: 'Highways' }],
          ['2018-06-01', 'Twinning lunch', 50],
        ],
        [2017, 2018],
      ),
    });
    expect(found?.after?.outcome).toBe('cannotSay');
    expect(found?.sentences[0]).toContain('that limit may be higher, so nothing can be said');
  });

  it('keeps EXAMPLE through every figure that a sample plan touches', () => {
    const [found] = asked([['EXAMPLE exhibition', 1000, '2018-09', null, null]]);
    expect([found?.example, found?.planned.example, found?.after?.remaining?.example]).toEqual([
      true,
      true,
      true,
    ]);
    expect(found?.before?.remaining?.example).toBe(false);
  });
});

describe('which test a plan falls under', () => {
  it('is judged as a ledger line of the same words would be', () => {
    const found = asked([
      ['Technical assistance to Lilongwe', 10, '2018-09', null, null],
      ['EU project, agreement no. 44-71', 20, '2018-09', null, null],
      ['Concert', 30, '2018-09', null, null],
    ]);
    expect(found.map(({ route, planned }) => [route, planned.value])).toEqual([
      ['twinning', 3000],
      ['assistance', 1000],
      ['externallyFunded', 2000],
    ]);
    expect(found[2]?.after).toMatchObject({ outcome: 'noLimit', remaining: null });
  });

  it('is the one that the council names', () => {
    const found = asked([['Training for officers of Lilongwe', 10, '2018-09', 'other assistance', null]]);
    expect(found.map(({ route }) => route)).toEqual(['assistance']);
  });

  it('works a grant out as if it counted, and asks which power first', () => {
    const [found] = asked([['Grant to twinning association', 100, '2018-09', null, null]]);
    expect([found?.planned.value, found?.plans[0]?.counts]).toEqual([10_000, true]);
    expect(found?.plans[0]?.note).toMatch(/^worked out as if it counted, but first a question: .*s\.1\(6\)/);
  });

  it('leaves staffing out of the population-based test, and says why', () => {
    const [found] = asked([['Staff time on technical assistance to Lilongwe', 100, '2018-09', null, null]]);
    expect([found?.route, found?.planned.value, found?.plans[0]?.counts]).toEqual(['assistance', 0, false]);
    expect(found?.sentences[0]).toBe('Nothing of what is planned would count under this test.');
  });
});

describe('a sheet of plans', () => {
  const findings = (...rows: CellValue[][]) =>
    limitsOf({ ...town, plans: plansOf(...rows) })
      .findings.filter(({ rule }) => rule === 'limits.plan')
      .map(({ message }) => message);

  it('asks for the month where a calendar year could be two financial years', () => {
    expect(findings(['Exhibition', 5, 2019, null, null], ['Fair', 5, '2018-09', null, null])).toEqual([
      'The plan "Exhibition" is dated 2019, which lies in two financial years. Give the month.',
    ]);
  });

  it('asks about a plan of nil or less, and about a test that is not known', () => {
    expect(
      findings(['Refund', -5, '2018-09', null, null], ['Exhibition', 5, '2018-09', 'blue', null]),
    ).toEqual([
      'The plan "Refund" has the amount -£5.00. Give what is to be spent, above nil.',
      'The plan "Exhibition" names the test "blue", which is not known. Write twinning, assistance or externally funded, or leave it blank: the plan is then judged as a ledger line of the same words.',
    ]);
  });

  it('is no sheet of plans where nothing speaks of plans', () => {
    const sheet = [
      ['Description', 'Amount', 'Date'],
      ['Lunch', 5, '2018-09-01'],
    ];
    const one = { ...town, secondBudget: sheet };
    expect(limitsOf(one).whatIf).toEqual([]);
  });
});
