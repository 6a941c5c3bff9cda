import { say } from '../../../src/core/messages';
import { moneyUnit } from '../../../src/tables/cells/moneyColumn';
import { readMoney, whyNotMoney } from '../../../src/tables/cells/readMoney';
import { columnReader, settledColumn } from '../../../src/tables/columnReader';
import type { CellValue } from '../../../src/workbook/grid';

const column = (header: string, values: readonly CellValue[]): unknown[] => {
  const read = columnReader('money', { header, values, system1904: false });
  return values.map((value) => read(value, 'general'));
};

describe('money as councils write it', () => {
  it.each<[CellValue, number]>([
    [1234.5, 123450],
    ['£1,234.50', 123450],
    ['1234.5', 123450],
    ['1234.', 123400],
    ['.5', 50],
    ['1.005', 101],
    ['1,234,567.89', 123456789],
    ['\u00a01 234.00', 123400],
    ['1 234 567', 123456700],
    ["1'234.50", 123450],
    ['１２.３４', 1234],
    ['￡12', 1200],
    ["'12.50", 1250],
    ['="12.50"', 1250],
    ['GBP 12.50', 1250],
    ['12.50 GBP', 1250],
    ['12 pounds', 1200],
    ['+12', 1200],
    ['Â£12', 1200],
  ])('reads %p as %d pence', (cell, pence) => {
    expect(readMoney(cell)).toBe(pence);
  });

  it.each([
    '(12.00)',
    '(£12)',
    '£(12.00)',
    '( 12.00 )',
    '12.00-',
    '12.00 -',
    '-12',
    '-£12',
    '£-12',
    '£ -12.00',
    '− 12.00',
    '–12',
    '12.00 CR',
    '12.00CR',
    'CR 12.00',
    'Cr. £12.00',
    "'-12.00",
  ])('reads "%s" as a credit of twelve pounds', (cell) => {
    expect(readMoney(cell)).toBe(-1200);
  });

  it.each(['12.00DR', 'DR 12.00', '12.00 dr.'])('reads "%s" as a debit of twelve pounds', (cell) => {
    expect(readMoney(cell)).toBe(1200);
  });

  it.each(['Nil', '£nil', '£0', '-', '£-', '£ -', '--', '(nil)', 'zero', '0.00'])(
    'reads "%s" as nothing spent',
    (cell) => {
      expect(readMoney(cell)).toBe(0);
    },
  );

  it.each([
    ['12.5k', 1_250_000],
    ['£1.2m', 120_000_000],
    ['£3 thousand', 300_000],
    ['1.25 million', 125_000_000],
    ['(2k)', -200_000],
    ['50p', 50],
  ])('reads the unit in the cell "%s"', (cell, pence) => {
    expect(readMoney(cell)).toBe(pence);
  });

  it.each([
    '1,234*',
    '1,234†',
    '1,234 [r]',
    '1,234 [p]',
    '1,234(p)',
    '£1,234 (provisional)',
    '1,234 [note 3]',
    '1,234¹',
  ])('leaves the figure standing beside the mark in "%s"', (cell) => {
    expect(readMoney(cell)).toBe(123400);
  });

  it.each([
    ['1.23456E+03', 123456],
    ['-1.2345678E+05', -12345678],
    ['-1.8189894035458565E-12', 0],
  ])('reads "%s", whose digits reach down to the pence', (cell, pence) => {
    expect(readMoney(cell)).toBe(pence);
  });

  it('has nothing to read in a blank', () => {
    expect([readMoney(null), readMoney(' '), readMoney('\u00a0'), readMoney('_x000D_')]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it('multiplies before it rounds', () => {
    expect(readMoney('1.2345', { unit: 1000, mark: 'point' })).toBe(123450);
  });
});

describe('money that a person must look at', () => {
  it.each<[string, keyof typeof say.cells.notMoney]>([
    ['€1,200', 'otherCurrency'],
    ['1,200 EUR', 'otherCurrency'],
    ['EUR 1,200.00', 'otherCurrency'],
    ['$50', 'otherCurrency'],
    ['US$50', 'otherCurrency'],
    ['500 kwacha', 'otherCurrency'],
    ['20%', 'percent'],
    ['1.2E+03', 'rounded'],
    ['1e5', 'rounded'],
    ['(12.00) CR', 'twoSigns'],
    ['-12.00 CR', 'twoSigns'],
    ['-12.00 DR', 'twoSigns'],
    ['(-12.00)', 'twoSigns'],
    ['1.234,56', 'decimals'],
    ['12,34', 'decimals'],
    ['c. £500', 'estimate'],
    ['~500', 'estimate'],
    ['500 [e]', 'estimate'],
    ['500 (f)', 'estimate'],
  ])('does not count "%s", and says why', (cell, why) => {
    expect([readMoney(cell), whyNotMoney(cell)]).toEqual([undefined, say.cells.notMoney[why]]);
  });

  it.each([
    'n/a',
    'TBC',
    '12/11/2018',
    '1.2.3',
    '1,23,456',
    '12 34',
    '1,2345',
    '£',
    'PO 1234',
    '££12',
    '--12-',
    '12-13',
    '1,234p',
    'CR',
    'SUPPLIER 5',
    '5k run',
    '99999999999999999999',
  ])('does not take "%s" for money', (cell) => {
    expect([readMoney(cell), whyNotMoney(cell)]).toEqual([undefined, null]);
  });

  it('takes no yes or no, no error and no sum beyond counting for money', () => {
    expect([readMoney(true), readMoney({ error: '#REF!' }), readMoney(1e300), readMoney(NaN)]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('a column of money', () => {
  it.each([
    ['Budget (£000)', 1000],
    ["£'000s", 1000],
    ['£’000', 1000],
    ["(000's)", 1000],
    ['Actual £k', 1000],
    ['Net (thousands)', 1000],
    ['GBP 000', 1000],
    ['Spend (£m)', 1_000_000],
    ['£ millions', 1_000_000],
    ['Amount in pence', 0.01],
    ['Amount (£)', 1],
    ['Net amount', 1],
    ['Spend over £500', 1],
    ['Payments over £10,000', 1],
  ])('takes the unit from the header %p', (header, unit) => {
    expect(moneyUnit(header)).toBe(unit);
  });

  it('lets the cell say its own unit', () => {
    expect(column('Budget (£000)', ['12.5', '£1.2m', 3])).toEqual([1_250_000, 120_000_000, 300_000]);
  });

  it('reads pence as pence', () => {
    expect(column('Amount in pence', ['1234', 50, '12.4'])).toEqual([1234, 50, 12]);
  });

  it('takes the comma for the decimal mark where several cells can be read no other way', () => {
    expect(column('Amount', ['1.234,56', '12,50', '1.000', '7', '1.234.567,00'])).toEqual([
      123456, 1250, 100000, 700, 123456700,
    ]);
  });

  it.each([
    [
      'the column also holds points',
      ['12,34', '1.234,56', '12.50', '1,000.00'],
      [undefined, undefined, 1250, 100000],
    ],
    ['one cell alone says so', ['12,34', '100', '250'], [undefined, 10000, 25000]],
    ['it could be thousands or parts', ['1.234', '2.500', '7'], [undefined, undefined, 700]],
  ])('asks rather than guesses the decimal mark where %s', (_, values, expected) => {
    expect(column('Amount', values)).toEqual(expected);
  });

  it('knows three decimals for decimals where another cell shows it, or the unit makes it likely', () => {
    expect(column('Amount', ['1.234', '2.500', '1234.500'])).toEqual([123, 250, 123450]);
    expect(column('Budget (£m)', ['1.234', '2.500'])).toEqual([123_400_000, 250_000_000]);
  });

  it('counts nothing of a column in another currency, and asks once', () => {
    const { read, why, question } = settledColumn('money', {
      header: 'Amount (EUR)',
      values: [12, '13.00'],
      system1904: false,
    });
    expect([read(12, 'general'), read('13.00', 'general'), read(null, 'general')]).toEqual([
      undefined,
      undefined,
      null,
    ]);
    expect([why(12, 'general'), question]).toEqual([
      'it is not in pounds',
      say.cells.foreignColumn({ header: 'Amount (EUR)' }),
    ]);
  });

  it('takes neither dates nor percentages nor euros for amounts', () => {
    const { read, why } = settledColumn('money', { header: 'Amount', values: [], system1904: false });
    expect([read(43417, 'date'), read(0.2, 'percent'), read(12, 'otherMoney')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect([why(43417, 'date'), why(0.2, 'percent'), why(12, 'otherMoney')]).toEqual([
      null,
      say.cells.notMoney.percent,
      say.cells.notMoney.otherCurrency,
    ]);
    expect([read(12, 'money'), read('12', 'otherMoney')]).toEqual([1200, 1200]);
  });
});
