import type { CalendarDate } from '../../src/core/calendarDate';
import { financialYear, financialYearOf } from '../../src/core/financialYear';
import {
  coverageByLedger,
  coverageOf,
  coverageStatement,
  type CoverageStatement,
  type Dated,
} from '../../src/spending/coverage';

const posting = (date: string | null, row = 2, file = 'ledger.csv'): Dated => ({
  date: date as CalendarDate | null,
  year: date === null ? null : financialYearOf(date as CalendarDate),
  yearReason: null,
  source: { file, sheet: null, cell: `H${row}` },
});
const statement = (...dates: (string | null)[]): CoverageStatement =>
  coverageStatement(dates.map((date, at) => posting(date, at + 2)));
const monthsFrom = (start: number, ...months: string[]): string[] =>
  months.map((month) => `${Number(month) >= 4 ? start : start + 1}-${month}`);
const WHOLE_YEAR = ['04', '05', '06', '07', '08', '09', '10', '11', '12', '01', '02', '03'];

describe('what time a ledger covers', () => {
  it('names the first and the last day with a posting, whatever the order of the rows', () => {
    const { postings, from, to } = statement('2018-11-13', '2018-04-03', '2018-12-01');
    expect([postings, from, to]).toEqual([3, '2018-04-03', '2018-12-01']);
  });

  it('is as precise as the ledger', () => {
    const { from, to } = statement('2018-04', '2018-05-12', '2018-07/2018-09');
    expect([from, to]).toEqual(['2018-04', '2018-09']);
  });

  it('names the months without postings inside the period, and none outside it', () => {
    expect(statement('2018-04-30', '2018-05-01', '2018-08-02', '2018-10-02').gaps).toEqual([
      { from: '2018-06', to: '2018-07' },
      { from: '2018-09', to: '2018-09' },
    ]);
    expect(statement('2018-12-31', '2019-01-01').gaps).toEqual([]);
  });

  it('finds no gap inside a quarter that the ledger gives as such', () => {
    expect(statement('2018-04', '2018-05/2018-07', '2018-08').gaps).toEqual([]);
  });

  it('takes a financial year as a date for no proof that each of its months has postings', () => {
    const { years, gaps } = statement('2018-04/2019-03', '2018-12-01');
    expect([years, gaps]).toEqual([[{ year: '2018/19', whole: false, months: ['2018-12'] }], []]);
  });

  it('points at the postings that carry no date, and at those that could be of two years', () => {
    const { undated, withoutYear } = statement('2018-11-13', null, '2018');
    expect(undated.map(({ cell }) => cell)).toEqual(['H3']);
    expect(withoutYear.map(({ cell }) => cell)).toEqual(['H3', 'H4']);
  });

  it('tells a whole year from a part year', () => {
    const { years } = statement(...monthsFrom(2018, ...WHOLE_YEAR), '2019-04-30');
    expect(years.map(({ year, whole, months }) => [year, whole, months.length])).toEqual([
      ['2018/19', true, 12],
      ['2019/20', false, 1],
    ]);
  });

  it('has nothing to state where there are no postings', () => {
    expect(coverageStatement([])).toEqual({
      postings: 0,
      from: null,
      to: null,
      gaps: [],
      undated: [],
      withoutYear: [],
      years: [],
    });
  });

  it('makes one statement a ledger, in the order of the ledgers', () => {
    const ledgers = coverageByLedger([
      posting('2018-04-03', 2, 'b.csv'),
      posting('2018-05-03', 2, 'a.csv'),
      posting('2018-06-03', 3, 'b.csv'),
    ]);
    expect(ledgers.map(({ file, statement: { from, to } }) => [file, from, to])).toEqual([
      ['b.csv', '2018-04-03', '2018-06-03'],
      ['a.csv', '2018-05-03', '2018-05-03'],
    ]);
  });
});

describe('whether a year is whole', () => {
  const wholeness = (lines: readonly Dated[]): unknown => {
    const year = financialYear('2018/19');
    const found = year === null ? undefined : coverageOf(lines).get(year);
    return found && [found.lines, found.whole, found.startsIn];
  };

  it('needs postings in all twelve months of a ledger of any size', () => {
    const many = Array.from({ length: 60 }, () => posting('2019-03-01'));
    expect(wholeness(many)).toEqual([60, false, null]);
  });

  it('believes a short list that reaches the end of the year, and says when it starts', () => {
    expect(wholeness([posting('2018-06-01'), posting('2019-03-01')])).toEqual([2, true, '2018-06']);
    expect(wholeness([posting('2018-06-01'), posting('2019-02-01')])).toEqual([2, false, null]);
  });

  const monthly = (from: string, count: number): Dated[] =>
    Array.from({ length: count }, (_, at) => {
      const month = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1 + at;
      return posting(`${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-15`);
    });

  it.each([
    ['six months of the year, month by month', monthly('2018-10', 6), 6],
    ['one month of the year before a whole one', monthly('2019-03', 13), 1],
    ['six months of the year, with one month missed later', monthly('2018-10', 18).toSpliced(12, 1), 6],
  ])('takes an export that begins late for a part year: %s', (_how, lines, held) => {
    expect(wholeness(lines)).toEqual([held, false, null]);
  });

  it('believes a short list that begins late and has months without lines', () => {
    const list = ['2018-10-01', '2018-12-01', '2019-03-01', '2019-06-01', '2019-07-01', '2020-03-01'];
    expect(wholeness(list.map((day) => posting(day)))).toEqual([3, true, '2018-10']);
  });

  it('believes a ledger that ran before the year, whatever month its first line of the year is of', () => {
    expect(wholeness([...monthly('2017-04', 12), ...monthly('2018-06', 10)])).toEqual([10, true, '2018-06']);
  });

  it('leaves out a posting that concerns another year than the one it was made in', () => {
    const prepaid = { ...posting('2018-06-01'), yearReason: 'prepaid' };
    expect(wholeness([prepaid])).toBeUndefined();
  });
});
