import { calendarDate } from '../../src/core/calendarDate';
import { financialYear, financialYearOf } from '../../src/core/financialYear';
import { say } from '../../src/core/messages';
import { concernedYear, type ConcernedYear } from '../../src/spending/concernedYear';
import { ledgerKind } from '../../src/spending/kinds';
import { spendLines, type Spending } from '../../src/spending/spendLines';
import { tablesOf } from '../../src/tables/readTable';
import { recognise } from '../../src/tables/recognise';
import type { CellValue } from '../../src/workbook/grid';
import { gridOf } from '../tables/gridOf';

interface Given {
  readonly date?: string;
  readonly period?: string;
  readonly year?: string;
  readonly description?: string;
}

const concerned = ({ date, period, year, description }: Given): ConcernedYear =>
  concernedYear({
    date: date === undefined ? null : calendarDate(date),
    period: period ?? null,
    year: year ?? null,
    description: description ?? null,
  });

const ledger = (rows: readonly (readonly CellValue[])[], file = 'ledger.xlsx'): Spending =>
  spendLines(tablesOf(recognise(gridOf(rows, { file }), [ledgerKind]), ledgerKind));
const datesAndYears = ({ lines }: Spending): unknown[] => lines.map(({ date, year }) => [date, year]);

describe('the year that a posting concerns', () => {
  it.each<[Given, string | null]>([
    [{ date: '2018-03-31' }, '2017/18'],
    [{ date: '2018-04-01', period: '201712', year: '2017/18' }, '2018/19'],
    [{ date: '2018', year: '2017/18' }, '2017/18'],
    [{ date: '2018' }, null],
    [{ year: '2017/18' }, '2017/18'],
    [{ year: '1718' }, '2017/18'],
    [{ year: '2017' }, null],
    [{ period: 'P05 2013' }, '2013/14'],
    [{ period: 'Period 12 2013-14' }, '2013/14'],
    [{ period: 'Q4 2013/14' }, '2013/14'],
    [{ period: 'Mar-14' }, '2013/14'],
    [{ period: 'January 2014 to March 2014' }, '2013/14'],
    [{ period: '31/03/2014' }, '2013/14'],
    [{ period: '201405' }, '2014/15'],
    [{ period: '201401' }, null],
    [{ period: 'Q1 2014' }, null],
    [{ period: 'P01', year: '2014/15' }, '2014/15'],
    [{ period: '1', year: '2014' }, null],
    [{ period: 'P1', year: '2014' }, '2014/15'],
    [{ period: 'January', year: '2014' }, null],
    [{ period: 'adjustment' }, null],
    [{}, null],
  ])('of %p is %p', (posting, year) => {
    expect(concerned(posting)).toEqual({ year, reason: null });
  });

  it.each<[Given, string]>([
    [{ date: '2018-04-20', period: '201713' }, '2017/18'],
    [{ date: '2018-04-20', period: '2017-13' }, '2017/18'],
    [{ date: '2018-04-20', period: 'P13 2017' }, '2017/18'],
    [{ date: '2018-04-20', period: '13/2017' }, '2017/18'],
    [{ date: '2018-04-20', period: 'P14', year: '2017/18' }, '2017/18'],
    [{ date: '2018-05-02', period: '13' }, '2017/18'],
  ])('of %p, a closing period, is the one it closes', (posting, year) => {
    expect(concerned(posting)).toEqual({
      year,
      reason: say.spending.closingPeriod({ period: posting.period ?? '', year }),
    });
  });

  it('is the date’s own where a closing period is dated in March', () => {
    expect(concerned({ date: '2018-03-31', period: 'P13' })).toEqual({ year: '2017/18', reason: null });
  });

  it('is that of the event where a payment is made in advance', () => {
    expect(concerned({ date: '2018-02-01', description: 'Deposit for festival 3 May 2018' })).toEqual({
      year: '2018/19',
      reason: say.spending.prepaid({ event: '3 May 2018', posted: '2017/18', year: '2018/19' }),
    });
    expect(concerned({ date: '2018-05-01', description: 'Deposit returned, festival May 2017' }).year).toBe(
      '2018/19',
    );
    expect(concerned({ date: '2018-02-01', description: 'Festival May 2018' }).year).toBe('2017/18');
  });
});

describe('a ledger whose only dates are periods', () => {
  const rows = (header: string, ...periods: CellValue[]): CellValue[][] => [
    [header, 'Supplier', 'Description', 'Amount'],
    ...periods.map((period, at): CellValue[] => [period, `Supplier ${at}`, 'Goods', 10 + at]),
  ];

  it('gives its lines the days and the year of their periods', () => {
    expect(datesAndYears(ledger(rows('Period', 'P01 2013', 'P12 2013')))).toEqual([
      ['2013-04', '2013/14'],
      ['2014-03', '2013/14'],
    ]);
  });

  it('counts from April under a header that says so, and in a column with a closing period', () => {
    expect(datesAndYears(ledger(rows('Fiscal Period', 201501, '201503')))).toEqual([
      ['2015-04', '2015/16'],
      ['2015-06', '2015/16'],
    ]);
    expect(datesAndYears(ledger(rows('Period', '201501', '201513')))).toEqual([
      ['2015-04', '2015/16'],
      ['2016-03', '2015/16'],
    ]);
  });

  it('asks once where a period could be of two financial years, and counts it for neither', () => {
    const { lines, findings } = ledger(rows('Period', '201505', '201501', '201502'));
    expect(lines.map(({ year }) => year)).toEqual(['2015/16', null, null]);
    expect(findings.map(({ message, source }) => [message, source?.cell])).toEqual([
      [
        say.cells.periodUnclear({
          header: 'Period',
          value: '201501',
          calendar: 'January 2015',
          fiscal: 'April 2015',
        }),
        'A1',
      ],
    ]);
  });

  it('asks nothing where every period lies in one financial year by either way of counting', () => {
    expect(ledger(rows('Period', '201505', '201512')).findings).toEqual([]);
  });

  it('reads the month from the name of the file', () => {
    expect(datesAndYears(ledger(rows('Period', '201503', '201503'), 'spend 2015-06.xlsx'))).toEqual([
      ['2015-06', '2015/16'],
      ['2015-06', '2015/16'],
    ]);
  });

  it('puts a period and its year together from two columns', () => {
    const { lines } = ledger([
      ['Fiscal Year', 'Period', 'Supplier', 'Description', 'Amount'],
      [2015, 1, 'A', 'Goods', 1],
      [2015, 12, 'B', 'Goods', 2],
    ]);
    expect(lines.map(({ date, year }) => [date, year])).toEqual([
      ['2015-04', '2015/16'],
      ['2016-03', '2015/16'],
    ]);
  });

  it('reads periods that stand in a column of dates', () => {
    expect(ledger(rows('Date', '201501', '201513')).lines.map(({ year }) => year)).toEqual([
      '2015/16',
      '2015/16',
    ]);
    expect(
      ledger(rows('Date', 'July 2010-September 2010', 'Q1 2013/14')).lines.map(({ year }) => year),
    ).toEqual(['2010/11', '2013/14']);
  });
});

describe('how a ledger counts its periods, by the dates beside them', () => {
  const rows = (...postings: readonly (readonly [string | null, string])[]): CellValue[][] => [
    ['Payment Date', 'Period', 'Supplier', 'Amount'],
    ...postings.map(([date, period], at): CellValue[] => [date, period, `Supplier ${at}`, 10]),
  ];
  const lastYear = (spending: Spending): unknown => spending.lines.at(-1)?.year;

  it.each([
    ['calendar', '2015-02-10', '201502', '2014/15'],
    ['from April', '2015-05-10', '201502', '2015/16'],
    ['from April, by the year that ends', '2014-05-10', '201502', '2014/15'],
  ])('%s', (_, date, period, expected) => {
    expect(lastYear(ledger(rows([date, period], [date, period], [null, '201501'])))).toBe(expected);
  });

  it('stays open where the dates agree with no one way', () => {
    const spending = ledger(rows(['2015-02-10', '201502'], ['2015-05-10', '201502'], [null, '201501']));
    expect([lastYear(spending), spending.findings.length]).toEqual([null, 1]);
  });
});

it('never lets a stretch of days choose between two financial years', () => {
  const whole = financialYear('2015/16');
  expect(whole).not.toBeNull();
  const [line] = ledger([
    ['Date', 'Supplier', 'Description', 'Amount'],
    ['January 2015 - June 2015', 'A', 'Goods', 1],
    ['January 2015 - February 2015', 'B', 'Goods', 1],
  ]).lines;
  expect([line?.date, line?.year, line?.date && financialYearOf(line.date)]).toEqual([
    '2015-01/2015-06',
    null,
    null,
  ]);
});
