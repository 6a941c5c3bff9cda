import { datesInCell } from '../../src/register/datesInCell';

describe('the dates of a cell', () => {
  it.each([
    ['mid-November 2018', '2018-11', '2018-11'],
    ['late October 2018', '2018-10', '2018-10'],
    ['c.1985', '1985', '1985'],
    ['12-16 November 2018', '2018-11-12', '2018-11-16'],
    ['28 October to 3 November 2018', '2018-10-28', '2018-11-03'],
    ['12/11/2018 - 16/11/2018', '2018-11-12', '2018-11-16'],
    ['Oct–Nov 2018', '2018-10', '2018-11'],
    ['2016 to 2019', '2016', '2019'],
    ['FY2024', '2024', '2024'],
    ['2018/19', '2018', '2018'],
    ['Spring 2019', '2019', '2019'],
    ['Visit by schools, June 2019', '2019-06', '2019-06'],
    ['signed 1998, renewed 2010', '1998', '2010'],
  ])('"%s" gives %s to %s and keeps its words', (typed, first, last) => {
    expect(datesInCell(typed, 'general')).toEqual({ first, last, typed });
  });

  it.each([
    [1998, 'general', '1998'],
    [43417, 'date', '2018-11-13'],
    ['1998', 'general', '1998'],
    ['Sept 2018', 'general', '2018-09'],
    ['16 March 2010', 'general', '2010-03-16'],
  ] as const)('%s says no more than its date', (value, format, date) => {
    expect(datesInCell(value, format)).toEqual({ first: date, last: date, typed: null });
  });

  it.each(['1980s', 'the early 1990s', 'ongoing', 'no end date', 'TBC', '£1998', 'Ref 20181', ''])(
    '"%s" gives none',
    (typed) => {
      expect(datesInCell(typed, 'general')).toBeNull();
    },
  );
});
