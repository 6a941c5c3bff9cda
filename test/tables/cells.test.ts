import { readDate, evidenceOfOrder } from '../../src/tables/cells/readDate';
import { moneyUnit, readMoney } from '../../src/tables/cells/readMoney';
import { readCount, readYesNo } from '../../src/tables/cells/readNumber';
import { isFiller, plainText } from '../../src/tables/cells/plainText';

describe('money as councils write it', () => {
  it.each([
    [1234.5, 123450],
    ['£1,234.50', 123450],
    ['1234.5', 123450],
    ['(12.00)', -1200],
    ['(£1,000)', -100000],
    ['£(1,000.00)', -100000],
    ['12.00-', -1200],
    ['-£12', -1200],
    ['£-12', -1200],
    ['− 12.34', -1234],
    ['12.00 CR', -1200],
    ['12.00DR', 1200],
    ['Nil', 0],
    ['-', 0],
    ['\u00a01 234.00', 123400],
    ['１２.３４', 1234],
    ['1,234,567.89', 123456789],
    ['.5', 50],
    ['1.005', 101],
  ])('reads %p as %d pence', (cell, pence) => {
    expect(readMoney(cell)).toBe(pence);
  });

  it.each(['n/a', 'TBC', '12/11/2018', '1.2.3', '12,34', '£', '1e5', 'PO 1234', true])(
    'does not take %p for money',
    (cell) => {
      expect(readMoney(cell)).toBeUndefined();
    },
  );

  it('has nothing to read in a blank', () => {
    expect([readMoney(null), readMoney(' '), readMoney('\u00a0')]).toEqual([null, null, null]);
  });

  it.each([
    ['Budget (£000)', 1000],
    ["£'000s", 1000],
    ['Actual £k', 1000],
    ['Spend (£m)', 1_000_000],
    ['Amount (£)', 1],
    ['Net amount', 1],
  ])('takes the unit from the header %p', (header, unit) => {
    expect(moneyUnit(header)).toBe(unit);
  });

  it('multiplies before it rounds', () => {
    expect(readMoney('1.2345', 1000)).toBe(123450);
  });
});

describe('dates as councils write them', () => {
  const british = { order: 'dayFirst', system1904: false } as const;
  it.each([
    ['2018-11-13', '2018-11-13'],
    ['2018-11-13T09:30:00', '2018-11-13'],
    ['13/11/2018', '2018-11-13'],
    ['3/4/18', '2018-04-03'],
    ['13.11.2018', '2018-11-13'],
    ['13-Nov-18', '2018-11-13'],
    ['13 November 2018', '2018-11-13'],
    ['Tuesday 13th November 2018', '2018-11-13'],
    ['November 13, 2018', '2018-11-13'],
    ['20181113', '2018-11-13'],
    ['2011-07', '2011-07'],
    ['11/2018', '2018-11'],
    ['Nov-18', '2018-11'],
    ['mid-November 2018', '2018-11'],
    ['late October 2018', '2018-10'],
    ['1998', '1998'],
    ['since 1998', '1998'],
  ])('reads "%s" as %s', (text, date) => {
    expect(readDate(text, 'general', british)).toBe(date);
  });

  it.each(['31/02/2018', 'soon', '13/13/2018', 'P05 2013', '12.5'])(
    'does not take "%s" for a date',
    (text) => {
      expect(readDate(text, 'general', british)).toBeUndefined();
    },
  );

  it('takes a bare number for a date only where its format says so, or where it is a year', () => {
    expect(readDate(43417, 'date', british)).toBe('2018-11-13');
    expect(readDate(43417, 'general', british)).toBeUndefined();
    expect(readDate(1998, 'general', british)).toBe('1998');
  });

  it('settles the order of day and month for a column by its evidence', () => {
    expect(evidenceOfOrder(['03/04/2018', '25/04/2018'])).toBe('dayFirst');
    expect(evidenceOfOrder(['03/04/2018', '04/25/2018'])).toBe('monthFirst');
    expect(evidenceOfOrder(['03/04/2018'])).toBeNull();
    expect(readDate('04/25/2018', 'general', { order: 'monthFirst', system1904: false })).toBe('2018-04-25');
  });
});

describe('other cells', () => {
  it('reads counts and yes or no', () => {
    expect([readCount('1,234'), readCount(2.5)]).toEqual([1234, undefined]);
    expect([readYesNo('Y'), readYesNo('no'), readYesNo('maybe')]).toEqual([true, false, undefined]);
  });

  it('gives text back as a person would retype it', () => {
    expect(plainText('\u00a0St\u00a0Mary\u2019s_x000D_\nCouncil \u201cA\u201d\u200b ')).toBe(
      'St Mary\'s\n\nCouncil "A"',
    );
    expect(plainText('plain text')).toBe('plain text');
    expect(plainText('two  spaces')).toBe('two spaces');
  });

  it.each(['#N/A', '-', '—', 'n/a'])('knows "%s" as a filler', (cell) => {
    expect(isFiller(cell)).toBe(true);
  });
});
