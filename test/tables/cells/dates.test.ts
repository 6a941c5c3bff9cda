import { say } from '../../../src/core/messages';
import { settledOrder } from '../../../src/tables/cells/dayOrder';
import { readDate } from '../../../src/tables/cells/readDate';
import { columnReader, settledColumn } from '../../../src/tables/columnReader';
import type { CellValue } from '../../../src/workbook/grid';

const british = { order: 'dayFirst', system1904: false } as const;

const column = (values: readonly CellValue[], names: readonly string[] = []): unknown[] => {
  const read = columnReader('date', { header: 'Date', values, system1904: false, names });
  return values.map((value) => read(value, typeof value === 'number' ? 'date' : 'general'));
};

describe('dates as councils write them', () => {
  it.each([
    ['2018-11-13', '2018-11-13'],
    ['2018-11-13T09:30:00', '2018-11-13'],
    ['2018-11-13 09:30:00.000', '2018-11-13'],
    ['2018-11-13T09:30:00+01:00', '2018-11-13'],
    ['2018/11/13', '2018-11-13'],
    ['20181113', '2018-11-13'],
    ['13/11/2018', '2018-11-13'],
    ['13/11/2018 09:30', '2018-11-13'],
    ['13/11/2018 09:30:00 PM', '2018-11-13'],
    ['13/11/2018, 09.30', '2018-11-13'],
    ['Tue 13/11/2018', '2018-11-13'],
    ['3/4/18', '2018-04-03'],
    ['13 / 11 / 2018', '2018-11-13'],
    ['13.11.2018', '2018-11-13'],
    ['13-11-98', '1998-11-13'],
    ['13-Nov-18', '2018-11-13'],
    ['13-NOV-2018 00:00:00', '2018-11-13'],
    ['13/Nov/2018', '2018-11-13'],
    ['13Nov2018', '2018-11-13'],
    ['13 November 2018', '2018-11-13'],
    ['Tuesday 13th November 2018', '2018-11-13'],
    ['Tuesday, 13th of November, 2018', '2018-11-13'],
    ['November 13, 2018', '2018-11-13'],
    ['2018 November 13', '2018-11-13'],
    ['13 Tachwedd 2018', '2018-11-13'],
    ['13 Novmber 2018', '2018-11-13'],
    ['１３/１１/２０１８', '2018-11-13'],
    ['\u00a013/11/2018_x000D_', '2018-11-13'],
    ['2011-07', '2011-07'],
    ['11/2018', '2018-11'],
    ['Nov-18', '2018-11'],
    ['Nov 18', '2018-11'],
    ["Nov '18", '2018-11'],
    ['Sept 2018', '2018-09'],
    ['2018-Nov', '2018-11'],
    ['Hydref 2018', '2018-10'],
    ['mid-November 2018', '2018-11'],
    ['late October 2018', '2018-10'],
    ['1998', '1998'],
    ['since 1998', '1998'],
  ])('reads "%s" as %s', (text, date) => {
    expect(readDate(text, 'general', british)).toBe(date);
  });

  it.each([
    ['2018-03-31T23:00:00Z', '2018-04-01'],
    ['2018-03-31T23:00:00.000+00:00', '2018-04-01'],
    ['2018-03-24T23:00:00Z', '2018-03-24'],
    ['2018-10-27T23:00:00Z', '2018-10-28'],
    ['2018-10-28T23:00:00Z', '2018-10-28'],
    ['2018-12-31T00:00:00Z', '2018-12-31'],
    ['2018-03-31T23:00:00', '2018-03-31'],
  ])('knows which day "%s" is in Britain', (text, date) => {
    expect(readDate(text, 'general', british)).toBe(date);
  });

  it.each([
    '31/02/2018',
    'soon',
    '13/13/2018',
    'P05 2013',
    '12.5',
    '£1,998.00',
    'Marketing 2018',
    'Mayor 2018',
    'Unit 12',
    'x'.repeat(5000) + '2018',
  ])('does not take "%s" for a date', (text) => {
    expect(readDate(text, 'general', british)).toBeUndefined();
  });

  it('takes a bare number for a date only where its format says so, or where it is a year', () => {
    expect(readDate(43417, 'date', british)).toBe('2018-11-13');
    expect(readDate(43417.99, 'date', british)).toBe('2018-11-13');
    expect(readDate(43417 - 1462, 'date', { order: 'dayFirst', system1904: true })).toBe('2018-11-13');
    expect(readDate(43417, 'general', british)).toBeUndefined();
    expect(readDate(1998, 'general', british)).toBe('1998');
  });
});

describe('stretches of time', () => {
  it.each([
    ['July 2010-September 2010', '2010-07/2010-09'],
    ['July 2010 – September 2010', '2010-07/2010-09'],
    ['July to September 2010', '2010-07/2010-09'],
    ['Jul-Sep 2010', '2010-07/2010-09'],
    ['Apr 13 - Jun 13', '2013-04/2013-06'],
    ['November - January 2018', '2017-11/2018-01'],
    ['01/07/2010 to 31/07/2010', '2010-07'],
    ['01/07/2010 - 15/07/2010', '2010-07-01/2010-07-15'],
    ['12-16 November 2018', '2018-11-12/2018-11-16'],
    ['January 2018 to December 2018', '2018'],
  ])('reads "%s" as %s', (text, date) => {
    expect(column([text])).toEqual([date]);
  });

  it.each(['September 2010 - July 2010', 'July - something', '5-10', '2018-'])(
    'does not take "%s" for one',
    (text) => {
      expect(column([text])).toEqual([undefined]);
    },
  );
});

describe('the order of day and month', () => {
  const orderOf = (...values: string[]): unknown => settledOrder(values).order;

  it('is settled by a number above 12', () => {
    expect(orderOf('03/04/2018', '25/04/2018')).toBe('dayFirst');
    expect(orderOf('03/04/2018', '04/25/2018 00:00:00')).toBe('monthFirst');
    expect(column(['03/04/2018', '04/25/2018'])).toEqual(['2018-03-04', '2018-04-25']);
  });

  it('is British where nothing speaks against it', () => {
    expect(orderOf('03/04/2018')).toBe('dayFirst');
    expect(orderOf('01/01/2018', '01/02/2018', '01/03/2018', '01/04/2018', '01/05/2018', '01/06/2018')).toBe(
      'dayFirst',
    );
  });

  it('is settled by the sequence of the rows', () => {
    const american = ['01/11/2018', '02/03/2018', '02/05/2018', '02/09/2018', '03/01/2018', '04/02/2018'];
    expect(orderOf(...american)).toBe('monthFirst');
    expect(orderOf(...american.reverse())).toBe('monthFirst');
  });

  it('is settled by the month that the file is named after', () => {
    const values = ['02/05/2013', '02/01/2013', '02/12/2013', '02/07/2013', '02/03/2013', '02/04/2013'];
    expect(column(values, ['spend 2013-02.csv'])[0]).toBe('2013-02-05');
    expect(column(values, ['spend.csv'])[0]).toBe('2013-05-02');
    expect(column(values, ['spend Feb 2012 to Feb 2013.csv'])[0]).toBe('2013-05-02');
  });

  it('keeps to the many where one date in so many is a slip', () => {
    const many = Array.from({ length: 25 }, () => '25/04/2018');
    expect(column([...many, '04/25/2018', '03/04/2018']).slice(-2)).toEqual([undefined, '2018-04-03']);
  });

  it('keeps both days of a date, and asks once, where a column mixes the two orders', () => {
    const values = ['25/04/2018', '04/26/2018', '03/05/2018', '06/06/2018'];
    const { question } = settledColumn('date', { header: 'Paid', values, system1904: false });
    expect(column(values)).toEqual(['2018-04-25', '2018-04-26', '2018-03-05/2018-05-03', '2018-06-06']);
    expect(question).toBe(
      say.cells.dayOrderMixed({ header: 'Paid', dayFirst: '25/04/2018', monthFirst: '04/26/2018' }),
    );
  });

  it('asks nothing where every date of a mixed column is plain', () => {
    const values = ['25/04/2018', '04/26/2018'];
    expect(settledColumn('date', { header: 'Paid', values, system1904: false }).question).toBeNull();
  });
});

describe('a British export that was opened with American settings', () => {
  // 3, 4, 5, 6 and 7 April 2018 became 4 March, 4 April, 4 May, 4 June and 4 July.
  const swapped = [43163, 43194, 43224, 43255, 43285];

  it('shows by its real dates, none of which has a day above 12, and is asked about', () => {
    const values = [...swapped, '25/04/2018', '26/04/2018'];
    const { question } = settledColumn('date', { header: 'Date', values, system1904: false });
    expect(question).toBe(
      say.cells.daysSwapped({ header: 'Date', written: '25/04/2018', real: '4 March 2018' }),
    );
    expect(column(values)).toEqual([
      '2018-03-04/2018-04-03',
      '2018-04-04',
      '2018-04-05/2018-05-04',
      '2018-04-06/2018-06-04',
      '2018-04-07/2018-07-04',
      '2018-04-25',
      '2018-04-26',
    ]);
  });

  it.each<[string, readonly CellValue[]]>([
    ['a real date has a day above 12', [...swapped, 43215, '25/04/2018']],
    ['a written date has none', [...swapped, '25/04/2018', '03/04/2018']],
    ['there are too few real dates to tell', [...swapped.slice(2), '25/04/2018']],
    ['nothing is written as text', swapped],
  ])('is not suspected where %s', (_, values) => {
    expect(settledColumn('date', { header: 'Date', values, system1904: false }).question).toBeNull();
    expect(column(values)[0]).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});

describe('serials that lost their format', () => {
  it('are dates where a column of dates holds little else', () => {
    const values = ['43417', '43418', 43419, null, 'n/a'];
    const read = columnReader('date', { header: 'Date', values, system1904: false });
    expect(values.slice(0, 3).map((value) => read(value, 'general'))).toEqual([
      '2018-11-13',
      '2018-11-14',
      '2018-11-15',
    ]);
    const apple = columnReader('date', { header: 'Date', values, system1904: true });
    expect(apple('41955', 'general')).toBe('2018-11-13');
  });

  it('are nothing among dates that are written', () => {
    expect(column(['43417', '13/11/2018', '14/11/2018'])).toEqual([undefined, '2018-11-13', '2018-11-14']);
  });
});
