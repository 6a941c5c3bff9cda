import { pence } from '../../src/core/pence';
import { tieLedger } from '../../src/limits/tie';
import { basis, ledgerOf, limitsOf, type Posting } from './ledgerOf';

const HMRC = [
  ['Country', 'Currency', 'Currency Code', 'Currency Units per £1', 'Start Date', 'End Date', 'Source'],
  ['Eurozone', 'Euro', 'EUR', 1.1423, '2018-05-01', '2018-05-31', 'EXAMPLE monthly rates, May 2018'],
  ['Japan', 'Yen', 'JPY', 151.2, '2018-05-01', '2018-05-31', 'EXAMPLE monthly rates, May 2018'],
];
const hotel: Posting = ['2018-05-12', 'Twinning hotel', 500, { currency: 'EUR' }];

const found = (postings: readonly Posting[], rates?: (string | number | null)[][]) =>
  limitsOf({ ledger: ledgerOf(postings), ...(rates ? { rates } : {}) });

describe('money that is not in pounds', () => {
  it('is asked about where no rate is given, and what to give is said', () => {
    const [line] = found([hotel]).lines;
    expect([line?.treatment, line?.reason]).toEqual([
      'queried',
      'The amount is in EUR, not in pounds, and no rate was given for 12 May 2018. Enter it in pounds, or give the rate on a sheet "Exchange rates": currency, from, to, currency units per £1, source.',
    ]);
  });

  it('is never called pounds in what waits for an answer', () => {
    const { positions } = found([hotel, ['2018-05-12', 'Grant for twinning', 70]]);
    const reasons = positions[0]?.reasons.join(' ') ?? '';
    expect(reasons).toContain('One line of £70.00 waits for an answer');
    expect(reasons).toContain('One line is not in pounds (500.00 EUR), and no rate was given');
    expect(reasons).not.toContain('£570');
  });

  it('is turned into pounds by the council’s rate for the day, with rate, days, source and cell in the reason', () => {
    const { lines, positions } = found([hotel], HMRC);
    expect(lines.map(({ treatment, amount, flags }) => [treatment, amount, flags])).toEqual([
      ['counted', 43_771, ['converted']],
    ]);
    expect(lines[0]?.reason).toContain(
      '500.00 EUR at 1.1423 to the pound, the rate of 1 May 2018 to 31 May 2018 (EXAMPLE monthly rates, May 2018; book.xlsx, Exchange rates!D2)',
    );
    expect(positions[0]?.counted.sources.map(({ sheet, cell }) => `${sheet}!${cell}`)).toEqual([
      'Ledger!I2',
      'Exchange rates!D2',
    ]);
  });

  it.each([
    [
      'pounds for a unit',
      [
        ['Currency', 'Date', 'Pounds per unit', 'Source'],
        ['EUR', '2018-05-12', 0.875, 'Bank advice 7'],
      ],
      43_750,
    ],
    [
      'a month',
      [
        ['Currency', 'Month', 'Units per pound', 'Source'],
        ['euro', 'May 2018', 1.25, 'Bank advice 7'],
      ],
      40_000,
    ],
    [
      'one source above all rates',
      [['Source: bank advice 7'], ['Currency', 'Month', 'Units per pound'], ['EUR', 'May 2018', 1.25]],
      40_000,
    ],
  ])('takes a rate given as %s', (_how, rates, pence) => {
    expect(found([hotel], rates).lines.map(({ treatment, amount }) => [treatment, amount])).toEqual([
      ['counted', pence],
    ]);
  });

  it.each<[string, (string | number | null)[][], string]>([
    [
      'another day',
      [
        ['Currency', 'Date', 'Units per pound', 'Source'],
        ['EUR', '2018-05-13', 1.25, 'Bank'],
      ],
      'no rate was given for 12 May 2018',
    ],
    [
      'another currency',
      [
        ['Currency', 'Month', 'Units per pound', 'Source'],
        ['USD', 'May 2018', 1.25, 'Bank'],
      ],
      'no rate was given for 12 May 2018',
    ],
    [
      'no source',
      [
        ['Currency', 'Month', 'Units per pound', 'Source'],
        ['EUR', 'May 2018', 1.25, null],
      ],
      'names no source, so nothing was converted',
    ],
    [
      'another rate beside it',
      [
        ['Currency', 'Month', 'Units per pound', 'Source'],
        ['EUR', 'May 2018', 1.25, 'Bank'],
        ['EUR', 'May 2018', 1.26, 'Bank'],
      ],
      'two different rates are given for 12 May 2018',
    ],
    [
      'a heading that does not say which way',
      [
        ['Currency', 'Month', 'Exchange rate', 'Source'],
        ['EUR', 'May 2018', 1.25, 'Bank'],
      ],
      'no rate was given for 12 May 2018',
    ],
  ])('stays asked about where the rate has %s', (_what, rates, words) => {
    const [line] = found([hotel], rates).lines;
    expect([line?.treatment, line?.amount]).toEqual(['queried', 50_000]);
    expect(line?.reason).toContain(words);
  });

  it('asks at the rate’s own cell for a source, and for the way a rate counts', () => {
    const messages = (rates: (string | number | null)[][]) =>
      found([hotel], rates).findings.filter(({ rule }) => rule === 'spending.exchangeRate');
    expect(
      messages([
        ['Currency', 'Month', 'Units per pound', 'Source'],
        ['EUR', 'May 2018', 1.25, null],
      ])[0]?.source?.cell,
    ).toBe('C2');
    expect(
      messages([
        ['Currency', 'Month', 'Exchange rate', 'Source'],
        ['EUR', 'May 2018', 1.25, 'Bank'],
      ])[0]?.message,
    ).toContain('which way the rate for EUR counts');
  });

  it('rounds to the penny once, half away from zero, for credits as for spend', () => {
    const rates = [
      ['Currency', 'Month', 'Pounds per unit', 'Source'],
      ['EUR', 'May 2018', 0.5, 'Bank'],
    ];
    const both: Posting[] = [
      ['2018-05-12', 'Twinning hotel', 0.03, { currency: 'EUR' }],
      ['2018-05-13', 'Twinning hotel, credit', -0.03, { currency: 'EUR' }],
    ];
    expect(found(both, rates).lines.map(({ amount }) => amount)).toEqual([2, -2]);
  });

  it('makes an EXAMPLE of whatever an EXAMPLE rate touches, and of nothing else', () => {
    const pounds: Posting = ['2018-05-13', 'Twinning lunch', 5, { currency: 'GBP' }];
    expect(found([hotel, pounds], HMRC).lines.map(({ line }) => line.example)).toEqual([true, false]);
    expect(found([hotel], HMRC).positions[0]?.counted.example).toBe(true);
  });

  it('keeps the reference of a line when its rate is given later', () => {
    expect(found([hotel], HMRC).lines[0]?.ref).toBe(found([hotel]).lines[0]?.ref);
  });

  it('leaves pounds alone, whatever rates are given', () => {
    const pounds: Posting = ['2018-05-12', 'Twinning hotel', 500, { currency: 'GBP' }];
    expect(found([pounds], HMRC).lines.map(({ amount, flags }) => [amount, flags])).toEqual([[50_000, []]]);
  });
});

describe('VAT that nobody refunds', () => {
  const withVat: Posting = ['2018-05-01', 'Twinning hotel', 20, { vat: 4 }];

  it('is added to what counts as a line of its own, at its own cell', () => {
    const { lines, positions } = found([withVat]);
    expect(
      lines.map(({ ref, treatment, amount, flags, line }) => [
        ref,
        treatment,
        amount,
        flags,
        line.source.cell,
      ]),
    ).toEqual([
      [lines[0]?.ref, 'counted', 2000, [], 'I2'],
      [`${lines[0]?.ref}/vat`, 'counted', 400, ['irrecoverable-vat'], 'K2'],
    ]);
    expect(lines[0]?.reason).toContain('irrecoverable VAT of £4.00 stands beside it, on a line of its own');
    expect(lines[1]?.reason).toContain(
      'irrecoverable VAT on the £20.00 at book.xlsx, Ledger!I2: a cost, as nobody refunds it',
    );
    expect(positions[0]?.counted.value).toBe(2400);
  });

  it('changes nothing where the column is only called VAT: councils are refunded', () => {
    const [header = [], row = []] = ledgerOf([['2018-05-01', 'Twinning hotel', 20]]);
    const { lines, positions } = limitsOf({
      ledger: [
        [...header, 'VAT'],
        [...row, 4],
      ],
    });
    expect(lines.map(({ flags, amount }) => [flags, amount])).toEqual([[[], 2000]]);
    expect(positions[0]?.counted.value).toBe(2000);
  });

  it('is found beside a column of VAT that is refunded', () => {
    const [header = [], row = []] = ledgerOf([['2018-05-01', 'Twinning hotel', 20]]);
    const { lines } = limitsOf({
      ledger: [
        [...header, 'VAT', 'VAT not recoverable'],
        [...row, 4, 1],
      ],
    });
    expect(lines.map(({ amount }) => amount)).toEqual([2000, 100]);
  });

  it('is not added to amounts that hold it already', () => {
    const ledger = [
      ['Date', 'Supplier', 'Description', 'Gross amount', 'Irrecoverable VAT'],
      ['2018-05-01', 'Example Ltd', 'Twinning hotel', 24, 4],
    ];
    expect(limitsOf({ ledger }).lines.map(({ amount }) => amount)).toEqual([2400]);
  });

  it('is told, with its sum, where the heading does not say that the amounts are without it', () => {
    const ledger = [
      ['Date', 'Supplier', 'Description', 'Amount', 'Irrecoverable VAT'],
      ['2018-05-01', 'Example Ltd', 'Twinning hotel', 20, 4],
    ];
    const told = limitsOf({ ledger }).findings.filter(({ rule }) => rule === 'spending.irrecoverableVat');
    expect(told.map(({ strength, message }) => [strength, message])).toEqual([
      [
        'hint',
        'Column E ("Irrecoverable VAT") comes to £4.00. It is a cost, and each line of it stands beside its amount of column D. If column D holds it already, head that column "Gross".',
      ],
    ]);
  });

  it.each(['treatment', 'split'] as const)('goes where a person sends its line: %s', (how) => {
    const [first] = found([withVat]).lines;
    if (!first) throw new Error('no line');
    const by = { power: null, by: 'Monitoring officer', on: null, why: null };
    const source = { file: 'out.xlsx', sheet: 'Limit rules', cell: 'C20' };
    const part = (amount: number, treatment: 'counted' | 'excluded') => ({
      ...by,
      ref: first.ref,
      amount: pence(amount),
      treatment,
      source,
    });
    const { lines } = limitsOf({
      ledger: ledgerOf([withVat]),
      ...(how === 'treatment'
        ? { byHand: new Map([[first.ref, { ...by, treatment: 'excluded' as const }]]) }
        : { entered: { splits: [part(500, 'counted'), part(1500, 'excluded')] } }),
    });
    expect(lines.map(({ treatment, amount }) => [treatment, amount])).toEqual(
      how === 'treatment'
        ? [
            ['excluded', 2000],
            ['excluded', 400],
          ]
        : [
            ['counted', 500],
            ['excluded', 1500],
            ['counted', 100],
            ['excluded', 300],
          ],
    );
  });

  it('is asked about once, with its line', () => {
    const { lines, findings } = found([['2018-05-01', 'Annual grant, twinning', 20, { vat: 4 }]]);
    expect(lines.map(({ treatment }) => treatment)).toEqual(['queried', 'queried']);
    expect(findings.filter(({ rule }) => rule === 'limits.grant')).toHaveLength(1);
  });

  it('is part of what a partner council pays back', () => {
    const { lines } = found([
      ['2018-05-01', 'Toyota City visit May 2018: coach', 100, { vat: 20 }],
      [
        '2018-06-01',
        'Recharge of share of Toyota City visit May 2018',
        -120,
        { supplier: 'Derby City Council' },
      ],
    ]);
    expect(lines.map(({ treatment, amount }) => [treatment, amount])).toEqual([
      ['heldForOthers', 10_000],
      ['heldForOthers', 2000],
      ['heldForOthers', -12_000],
    ]);
  });

  it('is told where it is of another country', () => {
    const [line] = found([['2018-05-01', 'German VAT, twinning hotel', 20]]).lines;
    expect([line?.treatment, line?.flags]).toEqual(['counted', ['irrecoverable-vat']]);
    expect(line?.reason).toContain('VAT of another country: section 33');
  });

  it('counts no month and no posting more', () => {
    const limits = limitsOf({
      ledger: ledgerOf([withVat, ['2018-05-02', 'Gritting salt', 5, { centre: 'Highways', vat: 1 }]]),
      choices: basis('actual'),
    });
    const { coverage, rest } = limits;
    expect([...coverage.values()].map(({ lines }) => lines)).toEqual([2]);
    expect(rest.map(({ lines, amount }) => [lines, amount])).toEqual([[1, 600]]);
    expect(
      tieLedger(limits, []).map(({ postings, ledger, difference }) => [postings, ledger, difference]),
    ).toEqual([[2, 3000, 0]]);
  });
});
