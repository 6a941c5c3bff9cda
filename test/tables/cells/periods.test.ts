import { say } from '../../../src/core/messages';
import { financialYearOf, type FinancialYear } from '../../../src/core/financialYear';
import type { CalendarDate } from '../../../src/core/calendarDate';
import { settledColumn } from '../../../src/tables/columnReader';
import type { CellValue } from '../../../src/workbook/grid';

interface Read {
  readonly dates: unknown[];
  readonly question: string | null;
}

const column = (header: string, values: readonly CellValue[], names: readonly string[] = []): Read => {
  const { read, question } = settledColumn('date', { header, values, system1904: false, names });
  return { dates: values.map((value) => read(value, 'general')), question };
};
const yearsOf = ({ dates }: Read): (FinancialYear | null)[] =>
  dates.map((date) => (typeof date === 'string' ? financialYearOf(date as CalendarDate) : null));

describe('periods that say themselves how they count', () => {
  it.each([
    ['P05 2013', '2013-08'],
    ['P5 2013', '2013-08'],
    ['Period 5 2013-14', '2013-08'],
    ['P5 13/14', '2013-08'],
    ['2013/14 P05', '2013-08'],
    ['FY2013/14 Period 12', '2014-03'],
    ['2013P05', '2013-08'],
    ['M5 2013/14', '2013-08'],
    ['005.2013', '2013-08'],
    ['2013/005', '2013-08'],
    ['P13 2013/14', '2014-03'],
    ['August 2013/14', '2013-08'],
    ['Feb 2013/14', '2014-02'],
    ['Q1 2013/14', '2013-04/2013-06'],
    ['Qtr 4 2013-14', '2014-01/2014-03'],
    ['2013/14 Q2', '2013-07/2013-09'],
    ['1st quarter 2013/14', '2013-04/2013-06'],
    ['2013/14', '2013-04/2014-03'],
    ['2013-14', '2013-04/2014-03'],
    ['2013/2014', '2013-04/2014-03'],
    ['FY 13/14', '2013-04/2014-03'],
    ['Financial year 2013-14', '2013-04/2014-03'],
  ])('reads "%s" as %s', (text, date) => {
    expect(column('Date', [text])).toEqual({ dates: [date], question: null });
  });

  it.each(['P17 2013', 'P0 2013', 'P05', 'Q5 2013/14', '2013/17', '11/12', 'FY14', '201517', 'Period 2013'])(
    'does not take "%s" for a period',
    (text) => {
      expect(column('Date', [text]).dates).toEqual([undefined]);
    },
  );
});

describe('financial years in a column of dates', () => {
  it('are no months where one of them can only be a year', () => {
    expect(column('Date', ['2010-11', '2011-12', '2012-13']).dates).toEqual([
      '2010-04/2011-03',
      '2011-04/2012-03',
      '2012-04/2013-03',
    ]);
    expect(column('Date', ['2011-07', '2011-12']).dates).toEqual(['2011-07', '2011-12']);
  });

  it('may be written without a mark between the years', () => {
    expect(yearsOf(column('Date', ['1314', 1415, '1920', '2021']))).toEqual([
      '2013/14',
      '2014/15',
      '2019/20',
      '2020/21',
    ]);
    expect(column('Date', ['2021']).dates).toEqual(['2021']);
  });
});

describe('"201501": the calendar or the financial year', () => {
  it('keeps both where nothing tells, and asks where they lie in different financial years', () => {
    const read = column('Date', ['201501', '201505', 201512]);
    expect(read.dates).toEqual(['2015-01/2015-04', '2015-05/2015-08', '2015-12/2016-03']);
    expect(yearsOf(read)).toEqual([null, '2015/16', '2015/16']);
    expect(read.question).toBe(
      say.cells.periodUnclear({
        header: 'Date',
        value: '1/2015',
        calendar: 'January 2015',
        fiscal: 'April 2015',
      }),
    );
  });

  it('asks nothing where both lie in the same financial year', () => {
    expect(column('Date', ['201505', '2015/12', 'Q2 2015', '2015 Q4']).question).toBeNull();
  });

  it('is fiscal where a period closes a year', () => {
    expect(column('Date', ['201501', '201513']).dates).toEqual(['2015-04', '2016-03']);
  });

  it.each(['Fiscal period', 'Accounting Period', 'Financial month', 'GL period', 'Posting Period'])(
    'is fiscal under the header "%s"',
    (header) => {
      expect(column(header, ['201501', '2015-02', 'Q1 2015']).dates).toEqual([
        '2015-04',
        '2015-05',
        '2015-04/2015-06',
      ]);
    },
  );

  it('is January under the header "Calendar month"', () => {
    expect(column('Calendar month', ['201501', '2015/02', 'Q1 2015']).dates).toEqual([
      '2015-01',
      '2015-02',
      '2015-01/2015-03',
    ]);
  });

  it('is settled by the month that the file is named after', () => {
    expect(column('Date', ['201503', '201503'], ['spend_2015-06.csv']).dates).toEqual(['2015-06', '2015-06']);
    expect(column('Date', ['201503'], ['Payments March 2015.xlsx', 'Sheet1']).dates).toEqual(['2015-03']);
    expect(column('Date', ['201503'], ['spend 201503.csv']).question).not.toBeNull();
  });

  it('is a calendar where the months run from 04 to 03', () => {
    const months = ['04', '05', '06', '07', '08', '09', '10', '11', '12'].map((month) => `2014${month}`);
    expect(yearsOf(column('Date', [...months, '201501', '201502', '201503']))).toEqual(
      Array.from({ length: 12 }, () => '2014/15'),
    );
  });

  it('is a month of the calendar in the ways that only people write', () => {
    expect(column('Date', ['2015-01', '01/2015', 'Jan 2015'])).toEqual({
      dates: ['2015-01', '2015-01', '2015-01'],
      question: null,
    });
  });
});
