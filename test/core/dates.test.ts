import fc from 'fast-check';
import {
  addDays,
  calendarDate,
  dateBetween,
  dateFromSerial,
  dateText,
  daysBetween,
  isStretch,
  precision,
  serialFromDate,
  shortened,
  span,
  weekday,
  type CalendarDate,
} from '../../src/core/calendarDate';
import {
  financialYear,
  financialYearOf,
  nextYear,
  previousYear,
  yearSpan,
} from '../../src/core/financialYear';

const day = (text: string): CalendarDate => {
  const date = calendarDate(text);
  if (date === null) throw new Error(`${text} is no date`);
  return date;
};

describe('calendar dates', () => {
  it.each(['2018-11-13', '2018-11', '1998', '2016-02-29'])(
    'keeps %s as precisely as it was given',
    (text) => {
      expect(calendarDate(text)).toBe(text);
    },
  );

  it.each(['2018-13', '2018-02-30', '2017-02-29', '18-01-01', '2018-1-1', 'today', ''])(
    'does not take "%s"',
    (text) => {
      expect(calendarDate(text)).toBeNull();
    },
  );

  it('knows the first and the last day that an imprecise date can mean', () => {
    expect(span(day('2018-02'))).toEqual({ first: '2018-02-01', last: '2018-02-28' });
    expect(span(day('1998'))).toEqual({ first: '1998-01-01', last: '1998-12-31' });
    expect(precision(day('1998'))).toBe('year');
  });

  it.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [43417, '2018-11-13'],
    [43417.75, '2018-11-13'],
    [2958465, '9999-12-31'],
  ])('reads serial %d as %s, the leap day that never was allowed for', (serial, expected) => {
    expect(dateFromSerial(serial)).toBe(expected);
  });

  it('counts from 1904 where the workbook does', () => {
    expect(dateFromSerial(43417 - 1462, true)).toBe('2018-11-13');
  });

  it('takes no serial outside the calendar of Excel', () => {
    expect([0, -1, 2958466, NaN].map((serial) => dateFromSerial(serial))).toEqual([null, null, null, null]);
  });

  it('turns days into serials and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 80000 }), (serial) => {
        const date = dateFromSerial(serial);
        expect(date === null ? null : serialFromDate(date)).toBe(serial);
      }),
    );
  });

  it('counts days across month, year and leap year ends', () => {
    expect(addDays(day('2016-02-28'), 2)).toBe('2016-03-01');
    expect(daysBetween(day('2018-12-31'), day('2019-01-01'))).toBe(1);
    expect(weekday(day('2026-04-03'))).toBe(5);
  });

  it('reads as people write', () => {
    expect([day('2018-11-13'), day('2018-11'), day('1998')].map(dateText)).toEqual([
      '13 November 2018',
      'November 2018',
      '1998',
    ]);
  });
});

describe('a stretch of time', () => {
  it.each([
    ['2010-07', '2010-09', '2010-07/2010-09'],
    ['2010-07-01', '2010-09-30', '2010-07/2010-09'],
    ['2010-07-01', '2010-07-15', '2010-07-01/2010-07-15'],
    ['2010-07-01', '2010-07-31', '2010-07'],
    ['2010-01', '2010-12', '2010'],
    ['2013-04', '2014-03', '2013-04/2014-03'],
    ['2010-07-05', '2010-07-05', '2010-07-05'],
    ['2010-07/2010-08', '2010-09', '2010-07/2010-09'],
  ])('from %s to %s is %s', (from, to, stretch) => {
    expect(dateBetween(from as CalendarDate, to as CalendarDate)).toBe(stretch);
  });

  it('cannot end before it begins', () => {
    expect(dateBetween(day('2010-09'), day('2010-07'))).toBeNull();
  });

  const stretch = dateBetween(day('2010-07'), day('2010-09')) ?? day('1900');

  it('reaches from its first day to its last, and reads so', () => {
    expect(span(stretch)).toEqual({ first: '2010-07-01', last: '2010-09-30' });
    expect(dateText(stretch)).toBe('July 2010 to September 2010');
    expect([isStretch(stretch), isStretch(day('2010-07'))]).toEqual([true, false]);
    expect([daysBetween(stretch, day('2010-07-03')), financialYearOf(stretch)]).toEqual([2, '2010/11']);
  });

  it.each([
    ['2010-07/2010-09', '2010', 'year'],
    ['2010-07-01/2010-07-15', '2010-07', 'month'],
    ['2013-04/2014-03', null, 'year'],
    ['2010-07-05', '2010-07-05', 'day'],
  ])('%s is within %s', (date, within, exactness) => {
    expect(shortened(date as CalendarDate)).toBe(within);
    expect(precision(date as CalendarDate)).toBe(exactness);
  });
});

describe('the financial year', () => {
  it.each([
    ['2018-03-31', '2017/18'],
    ['2018-04-01', '2018/19'],
    ['1999-12-31', '1999/00'],
    ['2018-11', '2018/19'],
  ])('puts %s into %s', (date, year) => {
    expect(financialYearOf(day(date))).toBe(year);
  });

  it('does not choose between two years for a bare year', () => {
    expect(financialYearOf(day('2018'))).toBeNull();
  });

  it.each([
    ['2025/26', '2025/26'],
    ['2025-26', '2025/26'],
    ['25/26', '2025/26'],
    ['2025/2026', '2025/26'],
    ['FY 1999/00', '1999/00'],
  ])('reads "%s" as %s', (text, year) => {
    expect(financialYear(text)).toBe(year);
  });

  it.each(['2025/27', '2025', 'last year', '2025/25'])('does not take "%s"', (text) => {
    expect(financialYear(text)).toBeNull();
  });

  it('steps to its neighbours and holds 365 or 366 days', () => {
    const year = financialYear('1999/00');
    if (year === null) throw new Error('no year');
    expect([previousYear(year), nextYear(year)]).toEqual(['1998/99', '2000/01']);
    expect(daysBetween(yearSpan(year).first, yearSpan(year).last)).toBe(365);
  });
});
