import fc from 'fast-check';
import { calendarDate } from '../../src/core/calendarDate';
import { runReport } from '../../src/job/runJob';
import type { AuditSample } from '../../src/limits/auditSample';
import type { Limits } from '../../src/limits/limitPositions';
import { shippedProfile } from '../../src/report/profiles/shippedProfile';
import { gridOf } from '../tables/gridOf';
import { anyLedger } from './anyLedger';
import { ledgerOf, limitsOf, type Posting } from './ledgerOf';

const choice = (...answers: readonly string[]) => [
  ['Choice', 'Answer', 'Chosen by'],
  ...answers.map((answer) => ['Sample for the auditor', answer, 'External auditor']),
];
const limitsFor = (postings: readonly Posting[], ...answers: readonly string[]): Limits =>
  limitsOf({ ledger: ledgerOf(postings), choices: choice(...answers) });

const lunches: Posting[] = [
  ['2018-05-01', 'Twinning lunch', 300, { document: 'A' }],
  ['2018-05-02', 'Twinning concert', 2500, { document: 'B' }],
  ['2018-05-03', 'Annual grant to the twinning association', 200, { document: 'C' }],
  ['2018-05-04', 'Refund, twinning concert', -50, { document: 'D' }],
  ['2017-05-04', 'Twinning lunch', 900, { document: 'E' }],
];
const documents = ({ drawn }: AuditSample): string[] => drawn.map(({ judged: { ref } }) => ref.slice(0, 1));

describe('the sample of lines for the auditor', () => {
  it('is none until somebody records how it is drawn', () => {
    expect(limitsOf({ ledger: ledgerOf(lunches) }).samples).toEqual([]);
  });

  it('takes the line that the first pound falls into, and each that a further interval does', () => {
    const [sample] = limitsFor(lunches, '2018/19: every 1,000.00 from 250.00').samples;
    expect(sample?.drawn.map(({ judged, points }) => [judged.ref.slice(0, 1), points])).toEqual([
      ['A', [25_000]],
      ['B', [125_000, 225_000]],
    ]);
    expect([sample?.lines, sample?.amount.value, sample?.left.lines, sample?.left.amount.value]).toEqual([
      3, 300_000, 1, -5000,
    ]);
    expect(sample?.rule.who).toBe('External auditor');
  });

  it.each([
    ['a point on the last penny of a line draws that line', '2018/19: every 3,000.00 from 300.00', ['A']],
    ['a point on the first penny of a line draws that line', '2018/19: every 3,000.00 from 300.01', ['B']],
    ['a line that waits for an answer can be drawn', '2018/19: every 3,000.00 from 3,000.00', ['C']],
  ])('%s', (_what, answer, expected) => {
    expect(limitsFor(lunches, answer).samples.map(documents)).toEqual([expected]);
  });

  it('is drawn for each year by its own rule', () => {
    const answers = ['2018/19: every 5,000.00 from 1.00', '2017/18: every 100.00 from 50.00'];
    const drawn = limitsFor(lunches, ...answers).samples.map(({ rule, drawn: lines }) => [
      rule.year,
      lines.length,
    ]);
    expect(drawn).toEqual([
      ['2018/19', 1],
      ['2017/18', 1],
    ]);
  });

  it.each([
    '2018/19',
    '2018/19: every 100',
    '2018/19: every 100 from 0',
    '2018/19: every 100 from 101',
    'some of them',
  ])('asks how, where it was recorded as "%s"', (answer) => {
    const { samples, findings } = limitsFor(lunches, answer);
    expect(samples).toEqual([]);
    expect(findings.map(({ message }) => message)).toContainEqual(
      `"${answer}" does not say how the sample is drawn. Write it as "2025/26: every 1,000.00 from 250.00"; the first pound lies between nil and the interval.`,
    );
  });

  it('draws as many points as intervals fit, every line of an interval or more, and the same in any order of rows', () => {
    const shuffled = anyLedger().chain((postings) =>
      fc.tuple(fc.constant(postings), fc.shuffledSubarray(postings, { minLength: postings.length })),
    );
    fc.assert(
      fc.property(
        shuffled,
        fc.integer({ min: 2, max: 500_000 }),
        fc.nat(),
        ([postings, other], interval, at) => {
          const start = 1 + (at % interval);
          const answer = `2018/19: every ${interval / 100} from ${start / 100}`;
          const limits = limitsFor(postings, answer);
          const [sample] = limits.samples;
          if (!sample) throw new Error('no sample');
          const total = sample.amount.value;
          const points = sample.drawn.flatMap((line) => line.points);
          expect(points).toEqual(
            Array.from(
              { length: total < start ? 0 : Math.floor((total - start) / interval) + 1 },
              (_, k) => start + k * interval,
            ),
          );
          const large = limits.lines
            .filter(({ line, amount }) => line.year === '2018/19' && amount >= interval)
            .map(({ ref }) => ref);
          const refs = sample.drawn.map(({ judged }) => judged.ref);
          expect(large.filter((ref) => !refs.includes(ref))).toEqual([]);
          expect(limitsFor(other, answer).samples[0]?.drawn.map(({ judged }) => judged.ref)).toEqual(refs);
        },
      ),
      { numRuns: 15 },
    );
  });

  it('stands on a sheet of its own, with room for what was seen, and on none where no rule is recorded', () => {
    const asOf = calendarDate('2019-04-30');
    if (asOf === null) throw new Error('no date');
    const options = {
      asOf,
      councils: ['Derbyshire County Council'],
      year: null,
      profile: shippedProfile('standard'),
      meeting: null,
    };
    const sheetOf = (choices: (string | null)[][]) => {
      const grids = [gridOf(ledgerOf(lunches), { sheet: 'Ledger' }), gridOf(choices, { sheet: 'Choices' })];
      const file = { file: 'book.xlsx', sha256: null, names: new Map(), findings: [], grids };
      return runReport([file], options).sheets.find(({ id }) => id === 'limit-sample');
    };
    const sheet = sheetOf(choice('2018/19: every 1,000.00 from 250.00'));
    expect(sheet?.tables.map(({ rows }) => rows.length)).toEqual([1, 2]);
    expect(
      sheet?.tables[1]?.columns.filter(({ owner }) => owner === 'entered').map(({ header }) => header),
    ).toEqual(['What was seen', 'Finding', 'Seen by', 'Seen on']);
    expect(
      sheetOf([
        ['Choice', 'Answer', 'Chosen by'],
        ['Staff training', 'cost', 'Head of Finance'],
      ]),
    ).toBeUndefined();
  });
});
