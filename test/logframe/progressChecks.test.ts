import fc from 'fast-check';
import { calendarDate, type CalendarDate } from '../../src/core/calendarDate';
import { pence } from '../../src/core/pence';
import { withProgressChecks } from '../../src/logframe/checkProgress';
import { checks } from '../../src/logframe/checks/checks';
import { progressChecks, type Circumstances } from '../../src/logframe/checks/progressChecks';
import type { Indicator, Logframe } from '../../src/logframe/logframe';
import { newestVersion, recordVersions } from '../../src/logframe/versionRecord';
import { logframes } from './generated';
import { fcdo, logframe, withIndicator, withOutput, said } from './made';

const day = (text: string): CalendarDate => {
  const date = calendarDate(text);
  if (date === null) throw new Error(`no date: ${text}`);
  return date;
};
const ASOF = day('2025-06-30');
const circumstances = (parts: Partial<Circumstances> = {}): Circumstances => ({
  asOf: ASOF,
  spent: null,
  version: null,
  ...parts,
});
const found = (of: Logframe, rule: string, on: Partial<Circumstances> = {}) =>
  withProgressChecks({ ...of, findings: [] }, circumstances(on)).findings.filter((one) => one.rule === rule);
const messages = (of: Logframe, rule: string, on: Partial<Circumstances> = {}) =>
  found(of, rule, on).map(({ message }) => message);

/** One output, half of whose way is covered, and a budget of £10,000. */
const halfWay = withOutput(withIndicator(fcdo(), { baseline: '100', target: '300', actual: '200' }), {
  inputs: {
    parts: [],
    total: pence(1_000_000),
    sharePercent: null,
    fullTimeEquivalents: '1',
    source: said('', 'A20').source,
  },
});
const spent = (pounds: number) => ({ spent: { amount: pence(pounds * 100), example: false, lines: 3 } });

describe('spend beside progress (L26)', () => {
  it('asks where more is spent than reached, by more than ten points', () => {
    expect(found(halfWay, 'L26', spent(7_500))).toMatchObject([
      { strength: 'warning', source: { cell: 'A20' } },
    ]);
    expect(messages(halfWay, 'L26', spent(7_500))[0]).toBe(
      '75% of the budget is spent, and the outputs have come 50% of their way: 25 points apart, more than 10. ' +
        'Ask what the money has gone on, or whether figures are still to come. ' +
        'Money and results that part company are the first sign that a plan no longer holds. Rule from: Kashana, spend and progress within ten points.',
    );
  });

  it('asks where less is spent than reached', () => {
    expect(messages(halfWay, 'L26', spent(1_000))[0]).toContain(
      'have come 50% of their way, and 10% of the budget is spent: 40 points apart',
    );
  });

  it('says nothing at ten points exactly, nor where spend, budget or progress is unknown', () => {
    expect(found(halfWay, 'L26', spent(6_000))).toEqual([]);
    expect(found(halfWay, 'L26', spent(4_000))).toEqual([]);
    expect(found(halfWay, 'L26', spent(6_010))).toHaveLength(1);
    expect(found(halfWay, 'L26')).toEqual([]);
    expect(found(withIndicator(halfWay, { actual: null }), 'L26', spent(7_500))).toEqual([]);
    expect(found(withOutput(halfWay, { weight: null }), 'L26', spent(7_500))).toEqual([]);
    expect(found(fcdo(), 'L26', spent(7_500))).toEqual([]);
  });
});

describe('actuals that are due (L27)', () => {
  const year = (parts: Partial<Indicator> = {}) =>
    withIndicator(logframe(), {
      text: 'Wells dug',
      milestones: [
        { label: 'Milestone 1 (2023/24)', value: '20' },
        { label: 'Milestone 2 (2024/25)', value: '30' },
      ],
      ...parts,
    });

  it('names each period that is over, and asks for someone to report', () => {
    expect(messages(year(), 'L27')).toEqual([
      '"Wells dug" has no actual for "Milestone 1 (2023/24)" (ended 31 March 2024) and "Milestone 2 (2024/25)" (ended 31 March 2025). ' +
        'Nobody is named who reports it: name someone, and ask. ' +
        'Its period is over, and what is not reported cannot be acted on. Rule from: Akvo RSR, overdue periods.',
    ]);
  });

  it('names who owes it where the sheet says so', () => {
    expect(messages(year({ responsible: 'Head of water' }), 'L27')[0]).toContain('Ask Head of water.');
  });

  it('says nothing on the last day of the period, and asks the day after', () => {
    const on = (text: string) => found(year(), 'L27', { asOf: day(text) });
    expect(on('2024-03-31')).toEqual([]);
    expect(on('2024-04-01')).toHaveLength(1);
  });

  it('takes the actual of each period where the layout has one, else any actual', () => {
    const [first, second] = year().results[2]?.indicators[0]?.milestones ?? [];
    if (first === undefined || second === undefined) throw new Error('no milestones');
    const one = year({
      milestones: [
        { ...first, actual: '21' },
        { ...second, actual: null },
      ],
    });
    expect(messages(one, 'L27')[0]).toMatch(/no actual for "Milestone 2 \(2024\/25\)" \(ended/);
    expect(found(year({ actual: '25' }), 'L27')).toEqual([]);
  });

  it('asks for the target by its own date or the end of the project', () => {
    const target = withIndicator(logframe(), { target: '400 by March 2025' });
    expect(messages(target, 'L27')[0]).toContain('no actual for the target (ended 31 March 2025)');
    const byEnd = { ...withIndicator(logframe(), { target: '400' }), period: { from: null, to: '2025-03' } };
    expect(messages(byEnd, 'L27')[0]).toContain('the target (ended 31 March 2025)');
    expect(found(withIndicator(logframe(), { target: '400' }), 'L27')).toEqual([]);
  });

  it('says nothing of a step that was not planned or has no date', () => {
    expect(found(year({ milestones: [{ label: '2023/24', value: null }] }), 'L27')).toEqual([]);
    expect(found(year({ milestones: [{ label: 'Milestone 1', value: '20' }] }), 'L27')).toEqual([]);
  });
});

describe('the record of changes (L29)', () => {
  const before = recordVersions([logframe()], [], day('2025-01-31'));
  const changed = withOutput(logframe(), { statement: 'Wells and pumps in order' });
  const after = (of: Logframe, record = before) => recordVersions([of], record, ASOF);
  const said29 = (of: Logframe, record = after(of)) =>
    messages(of, 'L29', { version: newestVersion(record, 'Wells') });

  it('starts with the first version and asks nothing of it', () => {
    expect(before).toMatchObject([
      { logframe: 'Wells', number: 1, seen: '2025-01-31', changed: 'First version recorded', reason: null },
    ]);
    expect(said29(logframe())).toEqual([]);
    expect(after(logframe())).toEqual(before);
  });

  it('asks for the reason of a change and says which result it is in', () => {
    expect(said29(changed)).toEqual([
      'The logframe has a version 2 (changed: Output 1), and the record of changes gives no reason. ' +
        'Enter it there, with who approved it. ' +
        'A partner or donor who approved one version has to be able to see why there is another. Rule from: DFID and FCDO, template with a record of changes.',
    ]);
  });

  it('is content once a reason is entered', () => {
    const given = after(changed).map((version) => ({ ...version, reason: 'Agreed at the steering group' }));
    expect(said29(changed, recordVersions([changed], given, ASOF))).toEqual([]);
  });

  it('says what came, what went and what moved', () => {
    const [goal, purpose, output] = logframe().results;
    if (goal === undefined || purpose === undefined || output === undefined) throw new Error('no results');
    const second = { ...output, number: '2' };
    const newest = (results: Logframe['results']) =>
      newestVersion(after(logframe({ results })), 'Wells')?.changed;
    expect(newest([goal, purpose, output, second])).toBe('added: Output 2');
    expect(newest([goal, purpose])).toBe('gone: Output 1');
    expect(newest([purpose, goal, output])).toBe('order of the results');
    expect(
      newestVersion(after({ ...logframe(), period: { from: '2024', to: null } }), 'Wells')?.changed,
    ).toBe('title or dates');
  });

  it('takes a logframe that moved on its sheet for the same, and any other wording for another', () => {
    const moved = logframe({
      results: logframe().results.map((one) => ({ ...one, source: said('', 'Z99').source })),
    });
    expect(after(moved)).toEqual(before);
    fc.assert(
      fc.property(logframes, logframes, (one, other) => {
        const record = recordVersions([one], [], ASOF);
        const next = recordVersions([{ ...other, title: one.title }], record, ASOF);
        const bare = (of: Logframe) =>
          JSON.stringify(of.results, (key, part: unknown) => (key === 'source' ? undefined : part)) +
          of.profile;
        expect(next).toHaveLength(bare(one) === bare(other) ? 1 : 2);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the checks in all', () => {
  it('are thirty, each with its number', () => {
    const ids = [...checks, ...progressChecks].map(({ id }) => Number(id.slice(1)));
    expect(ids.sort((one, other) => one - other)).toEqual(Array.from({ length: 30 }, (_, at) => at + 1));
  });
});
