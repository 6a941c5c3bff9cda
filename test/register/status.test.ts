import fc from 'fast-check';
import { addDays, type CalendarDate } from '../../src/core/calendarDate';
import { statusOf, type LinkLife, type LinkStatus } from '../../src/register/status';
import { day } from './tables';

const LIFE: LinkLife = {
  asOf: day('2019-06-01'),
  since: null,
  until: null,
  lastActivity: null,
  nextReview: null,
  statusWords: null,
  undatedActivity: null,
};

const inWords = ({ status, reason }: LinkStatus) => ({ status, reason });

const activity = (date: string, words: string | null = null) => ({
  date: day(date),
  words,
  from: 'register' as const,
});

describe('the status of a link', () => {
  it.each<[string, Partial<LinkLife>, string, string]>([
    [
      'ended, its end date has passed',
      { until: day('2015-03-31'), lastActivity: activity('2019-01') },
      'ended',
      'The end date in the register, 31 March 2015, has passed.',
    ],
    [
      'not ended in the year that it ends in',
      { until: day('2019'), lastActivity: activity('2019-01') },
      'active',
      'The last activity with a date is January 2019.',
    ],
    [
      'ended, the register says so',
      { statusWords: 'Ended' },
      'ended',
      `The register's own status reads "Ended"; it gives no end date.`,
    ],
    [
      'seeking',
      { statusWords: 'Seeking partner' },
      'seeking',
      `The register's own status reads "Seeking partner".`,
    ],
    [
      'dormant, nothing for more than three years',
      { lastActivity: activity('2015-05') },
      'dormant',
      'The last activity with a date is May 2015, more than 3 years before 1 June 2019.',
    ],
    [
      'active to the day',
      { lastActivity: activity('2016-06-01') },
      'active',
      'The last activity with a date is 1 June 2016.',
    ],
    [
      'dormant the day after',
      { lastActivity: activity('2016-05-31') },
      'dormant',
      'The last activity with a date is 31 May 2016, more than 3 years before 1 June 2019.',
    ],
    [
      'dormant, the register says so',
      { statusWords: 'Dormant' },
      'dormant',
      `The register's own status reads "Dormant", and no activity with a date speaks against it.`,
    ],
    [
      'active, though the register says dormant',
      { statusWords: 'Dormant', lastActivity: activity('2018-11', 'mid-November 2018') },
      'active',
      'The last activity with a date is mid-November 2018.',
    ],
    [
      'under review, the review is overdue',
      { nextReview: day('2019-03'), lastActivity: activity('2018-11') },
      'underReview',
      'A review was due by March 2019, and nothing later is entered.',
    ],
    [
      'active, for something happened after the review',
      { nextReview: day('2018-03'), lastActivity: activity('2018-11') },
      'active',
      'The last activity with a date is November 2018.',
    ],
    [
      'exploratory before it starts',
      { since: day('2020') },
      'exploratory',
      'Its start, 2020, is still to come.',
    ],
    [
      'active when newly agreed',
      { since: day('2018-02') },
      'active',
      'It began only recently: February 2018.',
    ],
    [
      'active when something is planned',
      { lastActivity: activity('2019-10') },
      'active',
      'Activity is planned: October 2019.',
    ],
  ])('%s', (_, told, status, reason) => {
    expect(inWords(statusOf({ ...LIFE, ...told }))).toEqual({ status, reason });
  });

  it('cannot be said where nothing is dated, and says what is missing', () => {
    expect(
      inWords(statusOf({ ...LIFE, since: day('1998'), statusWords: 'Active', undatedActivity: 'regular' })),
    ).toEqual({
      status: 'unknown',
      reason:
        'Cannot say: it began in 1998, and no activity, review or end with a date is entered. The register\'s own status reads "Active", without a date. The last activity reads "regular", which is no date.',
    });
  });

  it.each<[string, Partial<LinkLife>, string | null]>([
    ['its end', { until: day('2015-03-31'), lastActivity: activity('2014') }, '2015-03-31'],
    ['its last activity', { lastActivity: activity('2018-11') }, '2018-11'],
    ['a review that is due', { nextReview: day('2019-03'), lastActivity: activity('2018') }, '2019-03'],
    ['its start', { since: day('2020') }, '2020'],
    ['no date where words alone tell it', { statusWords: 'Ended' }, null],
    ['no date where nothing is known', {}, null],
  ])('rests on %s', (_, told, evidence) => {
    expect(statusOf({ ...LIFE, ...told }).evidence).toBe(evidence);
  });

  it("falls dormant by the council's own setting", () => {
    const life = { ...LIFE, lastActivity: activity('2017-11') };
    expect(inWords(statusOf(life, { dormantAfterYears: 1 }))).toEqual({
      status: 'dormant',
      reason: 'The last activity with a date is November 2017, more than a year before 1 June 2019.',
    });
  });

  it('names the log of visits where that is the evidence', () => {
    const lastActivity = { date: day('2018-11'), words: null, from: 'visit' as const };
    expect(statusOf({ ...LIFE, lastActivity }).reason).toBe(
      'The last activity with a date is November 2018 (visits log).',
    );
  });

  it('never becomes more active as time passes and nothing is entered', () => {
    const asOf = fc.integer({ min: 0, max: 9000 }).map((days) => addDays(day('2005-01-01'), days));
    fc.assert(
      fc.property(asOf, fc.integer({ min: 0, max: 6000 }), told, (first, later, life) => {
        const known = {
          ...life,
          since: notAfter(life.since, first),
          lastActivity: activityBy(life.lastActivity, first),
        };
        const before = statusOf({ ...known, asOf: first }).status;
        const after = statusOf({ ...known, asOf: addDays(first, later) }).status;
        expect(LIVELINESS[after]).toBeLessThanOrEqual(LIVELINESS[before]);
      }),
    );
  });
});

/** "Cannot say" stands between what is alive and what is known to have gone quiet. */
const LIVELINESS = {
  active: 5,
  exploratory: 4,
  seeking: 4,
  unknown: 3,
  underReview: 2,
  dormant: 1,
  ended: 0,
} as const;

const anyDate = fc
  .tuple(fc.integer({ min: 0, max: 9000 }), fc.constantFrom(4, 7, 10))
  .map(([days, length]) => addDays(day('2000-01-01'), days).slice(0, length) as CalendarDate);
const perhaps = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null });

const told: fc.Arbitrary<Omit<LinkLife, 'asOf'>> = fc.record({
  since: perhaps(anyDate),
  until: perhaps(anyDate),
  lastActivity: perhaps(anyDate.map((date) => ({ date, words: null, from: 'visit' as const }))),
  nextReview: perhaps(anyDate),
  statusWords: perhaps(
    fc.constantFrom('Active', 'Dormant', 'Ended', 'Under review', 'Exploratory', 'Seeking'),
  ),
  undatedActivity: perhaps(fc.constant('regular')),
});

/** What lies ahead is no activity yet, so only what is behind the first day is entered. */
function notAfter(date: CalendarDate | null, limit: CalendarDate): CalendarDate | null {
  return date !== null && date <= limit.slice(0, date.length) ? date : null;
}

function activityBy(activity: LinkLife['lastActivity'], limit: CalendarDate): LinkLife['lastActivity'] {
  return activity !== null && notAfter(activity.date, limit) !== null ? activity : null;
}
