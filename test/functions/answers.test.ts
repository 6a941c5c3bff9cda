import { answerOf } from '../../src/functions/runFunction';
import { financialYear } from '../../src/functions/definitions/financialYear';
import { linkStatus } from '../../src/functions/definitions/linkStatus';
import { twinningLimit } from '../../src/functions/definitions/twinningLimit';

const yearOf = (...given: unknown[]) => answerOf(financialYear, given);
const limitOf = (...given: unknown[]) => answerOf(twinningLimit, given);

describe('FINANCIALYEAR', () => {
  it.each([
    ['the last day of March as an Excel date', 46112, '2025/26'],
    ['the first day of April as an Excel date', 46113, '2026/27'],
    ['a moment within a day', 46112.99, '2025/26'],
    ['ISO text', '2026-03-31', '2025/26'],
    ['British text', '01/04/2026', '2026/27'],
    ['British text that an American would read otherwise', '03/04/2018', '2018/19'],
    ['a written month', 'November 2018', '2018/19'],
    ['a number of the form year, month, day', 20180331, '2017/18'],
    ['a range of one cell', [['2018-11-13']], '2018/19'],
    [
      'a formatted date that Excel hands over whole',
      { type: 'FormattedNumber', basicValue: 46113 },
      '2026/27',
    ],
    ['the turn of a century', '1999-04-01', '1999/00'],
  ])('reads %s', (_what, given, expected) => {
    expect(yearOf(given)).toEqual({ value: expected });
  });

  it.each([
    ['a year alone, as text', '1998'],
    ['a year alone, as a number', 1998],
  ])('cannot say which year %s falls in', (_what, given) => {
    expect(yearOf(given)).toEqual({
      error: 'notAvailable',
      because: expect.stringContaining('"1998" on its own'),
    });
  });

  it.each([
    ['a day that does not exist', '31/02/2025'],
    ['words', 'next spring'],
    ['a truth value', true],
    ['a number before all dates', -1],
    ['what desktop Excel hands over for a blank cell', 0],
  ])('refuses %s and says what it found and expected', (_what, given) => {
    expect(yearOf(given)).toEqual({
      error: 'invalidValue',
      because: `date holds "${String(given).toUpperCase() === 'TRUE' ? 'TRUE' : String(given)}"; a date such as 2025-04-01 or 01/04/2025 was expected.`,
    });
  });
});

describe('TWINNINGLIMIT', () => {
  it.each([
    ['the actual alone', [9000], 18000],
    ['pence', [9000.25], 18000.5],
    ['pounds as text', ['£9,000.00'], 18000],
    ['the budget alone', [null, 10000], 20000],
    ['the basis "actual"', [9000, 10000, 'actual'], 18000],
    ['the basis "budget"', [9000, 10000, 'budget'], 20000],
    ['the basis "higher", in any case', [9000, 10000, ' Higher '], 20000],
    ['a basis beside a single figure', [9000, null, 'actual'], 18000],
  ])('doubles %s', (_what, given, expected) => {
    expect(limitOf(...given)).toEqual({ value: expected });
  });

  it.each([
    ['the previous year is not known', [null], 'An unknown year is not nil'],
    ['both figures are given and nobody chose', [9000, 10000], 'a person has to choose'],
    [
      'the chosen figure is blank',
      [9000, null, 'budget'],
      'The basis is "budget", and previous_budget is blank',
    ],
    ['one figure is blank and the higher is asked for', [9000, null, 'higher'], 'previous_budget is blank'],
    ['one figure may be blank and the higher is asked for', [9000, 0, 'higher'], 'previous_budget is blank'],
    ['the base is nil, or blank on a desktop', [0], 'previous_actual is nil or its cell is blank'],
    ['the year ended in credit', [-600], 'previous_actual is negative'],
  ])('answers #N/A with the reason when %s', (_what, given, reason) => {
    expect(limitOf(...given)).toEqual({ error: 'notAvailable', because: expect.stringContaining(reason) });
  });

  it.each([
    ['words for money', ['plenty'], 'previous_actual holds "plenty"; a sum in pounds'],
    ['words for the budget', [9000, 'plenty'], 'previous_budget holds "plenty"; a sum in pounds'],
    [
      'an unknown basis',
      [9000, 10000, 'revised'],
      'basis holds "revised"; "actual", "budget" or "higher" was expected',
    ],
    ['a whole range', [[[9000], [10000]]], 'previous_actual holds several cells'],
  ])('answers #VALUE! with a sentence for %s', (_what, given, sentence) => {
    expect(limitOf(...given)).toEqual({ error: 'invalidValue', because: expect.stringContaining(sentence) });
  });

  it('says in its help that the test is not verified', () => {
    expect(twinningLimit.help).toContain('Handbook test, not verified');
  });
});

describe('LINKSTATUS', () => {
  it('says once that it cannot say', () => {
    expect(answerOf(linkStatus, ['', '', '', '2025-01-01'])).toEqual({
      value: 'Cannot say: no activity, review or end with a date is entered.',
    });
  });
});
