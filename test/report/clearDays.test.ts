import fc from 'fast-check';
import { addDays, calendarDate, weekday, type CalendarDate } from '../../src/core/calendarDate';
import type { Nation } from '../../src/limits/nation';
import { dayAfterWorkingDays, lastDayToPublish, type Meeting } from '../../src/report/clearDays';
import { bankHolidays, type BankHolidayDivision } from '../../src/report/reference/bankHolidays';

const day = (text: string): CalendarDate => {
  const date = calendarDate(text);
  if (date === null) throw new Error(text);
  return date;
};
const last = (on: string, nation: Nation, rest: Partial<Meeting> = {}) =>
  lastDayToPublish({ on: day(on), nation, body: 'principal', days: null, closed: [], open: [], ...rest });
const said = (on: string, nation: Nation, rest: Partial<Meeting> = {}) => {
  const answer = last(on, nation, rest);
  return answer.outcome === 'day' ? answer.day : answer.reason;
};

describe('the last day to publish', () => {
  it.each([
    ['five working days between, in England', '2018-12-13', 'England', {}, '2018-12-05'],
    ['three in Wales', '2018-12-13', 'Wales', {}, '2018-12-07'],
    ['neither Good Friday nor Easter Monday in England', '2025-04-24', 'England', {}, '2025-04-14'],
    ['Good Friday and not Easter Monday in Scotland', '2025-04-24', 'Scotland', { days: 3 }, '2025-04-17'],
    ['the Twelfth in Northern Ireland', '2025-07-17', 'Northern Ireland', { days: 3 }, '2025-07-10'],
    ['the one holiday that Scotland had in June 2026', '2026-06-18', 'Scotland', { days: 3 }, '2026-06-11'],
    ['over the turn of the year', '2027-01-06', 'England', {}, '2026-12-24'],
    [
      'days on which the offices are closed',
      '2018-12-13',
      'England',
      { closed: [day('2018-12-10')] },
      '2018-12-04',
    ],
  ] as const)('leaves out %s', (_what, on, nation, rest, expected) => {
    expect(said(on, nation, rest)).toBe(expected);
  });

  /** Scenario C2: Good Friday on 3 April 2026, Easter Monday on 6 April. */
  it.each([
    ['England', {}, '2026-03-26'],
    ['Wales', {}, '2026-03-30'],
    ['Scotland', { days: 3 }, '2026-03-31'],
    ['Scotland', {}, '2026-03-31'],
    ['Scotland', { closed: [day('2026-04-06')] }, '2026-03-30'],
    ['Northern Ireland', {}, '2026-03-26'],
    ['England', { open: [day('2026-04-06')] }, '2026-03-27'],
    ['England', { body: 'local' }, '2026-03-27'],
    ['Wales', { body: 'local' }, '2026-03-27'],
  ] as const)('of a meeting on the Tuesday after Easter, in %s with %j, is %s', (nation, rest, expected) => {
    expect(said('2026-04-07', nation, rest)).toBe(expected);
  });

  /** Christmas Day 2026 is a Friday, Boxing Day is kept on Monday 28 December, New Year's Day on Friday 1 January 2027. */
  it.each([
    ['England', {}, '2026-12-24'],
    ['Wales', {}, '2026-12-30'],
    ['Scotland', {}, '2026-12-29'],
    ['Northern Ireland', {}, '2026-12-24'],
    ['England', { body: 'local' }, '2026-12-23'],
  ] as const)('of a meeting on Wednesday 6 January 2027, in %s with %j, is %s', (nation, rest, expected) => {
    expect(said('2027-01-06', nation, rest)).toBe(expected);
  });

  it('names what asks for the days, and the days left out beside weekends', () => {
    expect(last('2026-04-07', 'Wales')).toMatchObject({
      days: 3,
      source: expect.stringContaining('100B'),
      leftOut: ['2026-04-03', '2026-04-06'],
    });
    expect(last('2026-04-07', 'Wales', { days: 7 })).toMatchObject({ days: 7, source: null });
  });

  it('asks for the number of days where no source was read', () => {
    expect(said('2025-06-19', 'Scotland', { body: 'local' })).toContain(
      'a council in Scotland gives is not built in',
    );
  });

  it('asks for the bank holidays of a year that no list covers, and uses them when given', () => {
    expect(said('2031-01-09', 'England')).toContain(
      'The bank holidays of 2031 (England) are not in the list',
    );
    const closed = [day('2031-01-01')];
    expect(said('2031-01-09', 'England', { days: 3, closed })).toBe('2031-01-03');
  });

  it('leaves just as many working days clear as were asked for', () => {
    const meeting = fc.integer({ min: 0, max: 3_500 }).map((days) => addDays(day('2017-06-01'), days));
    fc.assert(
      fc.property(meeting, fc.integer({ min: 1, max: 15 }), (on, days) => {
        const answer = last(on, 'England', { days });
        if (answer.outcome !== 'day') throw new Error(answer.reason);
        const holidays = new Set([...bankHolidays('englandAndWales').values()].flat());
        const isWorking = (one: CalendarDate) => weekday(one) % 6 !== 0 && !holidays.has(one);
        let clear = 0;
        for (let one = addDays(answer.day, 1); one < on; one = addDays(one, 1))
          clear += Number(isWorking(one));
        expect(clear).toBe(days);
        expect(isWorking(answer.day)).toBe(true);
      }),
    );
  });
});

describe('the day on which a decision may be acted on', () => {
  const council = { nation: 'England', body: 'principal', closed: [], open: [] } as const;

  it('is the working day after the whole period of call-in, over Easter too', () => {
    expect(dayAfterWorkingDays(day('2026-03-23'), 5, council)).toBe('2026-03-31');
    expect(dayAfterWorkingDays(day('2026-03-31'), 5, council)).toBe('2026-04-10');
  });

  it('is not said over a year whose bank holidays are not known', () => {
    expect(dayAfterWorkingDays(day('2027-12-29'), 5, council)).toBeNull();
  });
});

describe('the list of bank holidays', () => {
  /** What Schedule 1 to the Act of 1971 and the days appointed every year come to, worked out apart from the list. */
  const LISTS: readonly BankHolidayDivision[] = ['englandAndWales', 'scotland', 'northernIreland'];

  it.each(LISTS)('of %s has only weekdays, in order, none twice', (division) => {
    for (const [year, days] of bankHolidays(division)) {
      expect(days).toEqual([...new Set(days)].sort());
      expect(days.filter((one) => weekday(one) % 6 === 0 || !one.startsWith(year))).toEqual([]);
    }
  });

  it.each(LISTS)('of %s covers 2017 to 2027', (division) => {
    expect([...bankHolidays(division).keys()]).toEqual(
      Array.from({ length: 11 }, (_, at) => String(2017 + at)),
    );
  });

  it.each(LISTS)('of %s has Good Friday, two days at Christmas and a Monday in May each year', (division) => {
    for (const [year, days] of bankHolidays(division)) {
      expect(days).toContain(addDays(easter(Number(year)), -2));
      expect(days.filter((one) => one >= `${year}-12-25`)).toHaveLength(2);
      const early = days.filter((one) => one.startsWith(`${year}-05-0`));
      expect(early.length).toBeGreaterThan(0);
    }
  });

  it('has Easter Monday everywhere but in Scotland', () => {
    for (const division of LISTS)
      for (const [year, days] of bankHolidays(division))
        expect(days.includes(addDays(easter(Number(year)), 1))).toBe(division !== 'scotland');
  });
});

/** Source: the Gregorian computus as published by Butcher, 1876. */
function easter(year: number): CalendarDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const leap = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + century - Math.floor(century / 4) - leap + 15) % 30;
  const week = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - moon - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * week) / 451);
  const sum = moon + week - 7 * late + 114;
  const month = String(Math.floor(sum / 31)).padStart(2, '0');
  return day(`${year}-${month}-${String((sum % 31) + 1).padStart(2, '0')}`);
}
