import { pence } from '../../src/core/pence';
import type { SplitPart } from '../../src/limits/splitLine';
import { ledgerOf, limitsOf, type Case, type Posting } from './ledgerOf';

const BULK: Posting = ['2018-11-05', 'Hotel for 2 members and 1 officer', 900];
const LUNCH: Posting = ['2018-05-01', 'Twinning lunch', 500];

const refOf = (one: Case, description: string) => {
  const line = limitsOf(one).lines.find((each) => each.line.description === description);
  if (!line) throw new Error('no such line');
  return line.ref;
};
const part = (ref: string, pounds: number | null, more: Partial<SplitPart> = {}): SplitPart => ({
  ref,
  amount: pounds === null ? null : pence(pounds * 100),
  treatment: null,
  power: null,
  by: 'Head of Finance',
  on: null,
  why: null,
  source: { file: 'out.xlsx', sheet: 'Limit rules', cell: 'C20' },
  ...more,
});

describe('a line split by hand', () => {
  const ledger = ledgerOf([BULK, LUNCH]);
  const ref = refOf({ ledger }, BULK[1]);
  const members = part(ref, 600, { power: 'LGA 1972 s.176' });
  const officer = part(ref, 300, { treatment: 'counted', why: 'desk officer' });

  it('stands as its parts, each with its own decision, and they add up to it', () => {
    const { lines, findings } = limitsOf({ ledger, entered: { splits: [members, officer] } });
    expect(lines.map((line) => [line.ref, line.amount, line.treatment, line.power])).toEqual([
      [`${ref}/1`, 60000, 'otherPower', 'LGA 1972 s.176'],
      [`${ref}/2`, 30000, 'counted', null],
      [expect.any(String), 50000, 'counted', null],
    ]);
    expect(lines[1]?.reason).toBe(
      'part 2 of 2 of a line split by hand; decided by hand: Head of Finance; desk officer',
    );
    expect(findings.filter(({ rule }) => rule === 'limits.split')).toEqual([]);
  });

  it.each<[string, SplitPart[], RegExp]>([
    ['more than the line', [members, part(ref, 300.01, { treatment: 'counted' })], /: £0\.01 too much/],
    ['less than the line', [members], /add up to £600\.00, and the line is £900\.00: £300\.00 too little/],
    ['a part without an amount', [members, part(ref, null, { treatment: 'counted' })], /lacks its amount/],
    ['a part that nobody decided', [members, { ...officer, by: null }], /lacks its amount/],
  ])('is refused as a whole with %s, and asked about', (_what, splits, words) => {
    const { lines, findings } = limitsOf({ ledger, entered: { splits } });
    expect([lines[0]?.ref, lines[0]?.amount, lines[0]?.treatment]).toEqual([ref, 90000, 'queried']);
    const refused = findings.filter(({ rule, strength }) => rule === 'limits.split' && strength === 'error');
    expect(refused.map(({ message }) => message)).toEqual([expect.stringMatching(words)]);
  });

  it('says where there is no such line', () => {
    const { findings } = limitsOf({ ledger, entered: { splits: [part('D9-0000000', 1, { power: 'x' })] } });
    expect(findings.map(({ message }) => message)).toContain(
      'There is no line D9-0000000 in these ledgers. Copy the reference from the first column of the Limit working.',
    );
  });

  it('stays split when a new export turns the rows round', () => {
    const [header = [], ...rows] = ledgerOf([BULK, LUNCH]);
    const later = limitsOf({
      ledger: [header, ...rows.reverse()],
      entered: { splits: [members, officer] },
    });
    expect(later.lines.map(({ amount, treatment }) => [amount, treatment])).toEqual([
      [50000, 'counted'],
      [60000, 'otherPower'],
      [30000, 'counted'],
    ]);
  });

  it('lets a later decision on one part go before the split', () => {
    const byHand = new Map([[`${ref}/2`, { treatment: 'excluded' as const, power: null, by: 'Auditor' }]]);
    const { lines } = limitsOf({ ledger, byHand, entered: { splits: [members, officer] } });
    expect(lines[1]).toMatchObject({ amount: 30000, treatment: 'excluded' });
  });
});

describe('two postings that look alike', () => {
  const HEADER = [
    'Doc No',
    'Post Date',
    'Cost Centre',
    'Account Description',
    'Supplier Name',
    'Line Description',
    'Net Amount',
  ];
  const row = (account: string) => [
    'D1',
    '2018-05-01',
    'Town Twinning',
    account,
    'Example Ltd',
    'Twinning',
    50,
  ];
  const rows = [row('Catering'), row('Printing')];

  it('keep each its own decision whichever comes first in a new export', () => {
    const first = limitsOf({ ledger: [HEADER, ...rows] }).lines;
    const printing = first.find(({ line }) => line.accountName === 'Printing')?.ref ?? '';
    expect(new Set(first.map(({ ref }) => ref)).size).toBe(2);
    const byHand = new Map([[printing, { treatment: 'excluded' as const, power: null, by: 'Auditor' }]]);
    const later = limitsOf({ ledger: [HEADER, ...[...rows].reverse()], byHand }).lines;
    expect(later.map(({ line, treatment }) => [line.accountName, treatment])).toEqual([
      ['Printing', 'excluded'],
      ['Catering', 'counted'],
    ]);
  });
});
