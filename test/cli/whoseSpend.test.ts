import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { LimitsJson } from '../../src/job/contract';
import { newFolder, twinledger } from './terminalFor';

const HEADINGS = 'Date,Cost centre,Supplier,Description,Net amount';
const LINE = '2017-06-02,Town Twinning,Example Coaches,Coach for the visitors,950.00';

function fileOf(...lines: readonly string[]): string {
  const file = path.join(newFolder(), 'ledger.csv');
  writeFileSync(file, lines.join('\n'));
  return file;
}

async function limitsOf(...args: readonly string[]): Promise<LimitsJson> {
  return JSON.parse((await twinledger('limits', ...args, '--json')).out) as LimitsJson;
}

const rulesOf = ({ findings }: LimitsJson): string[] => findings.map(({ rule }) => rule);

describe('the council in the line above a ledger', () => {
  it.each([
    ['Brighton & Hove City Council', 'Brighton and Hove City Council'],
    ['Tonbridge & Malling Borough Council', 'Tonbridge and Malling Borough Council'],
    ['Spend report: Bath & North East Somerset Council', 'Bath and North East Somerset Council'],
    ['London Borough of Camden ledger 2017/18', 'London Borough of Camden'],
    ['Royal Borough of Windsor and Maidenhead', 'Royal Borough of Windsor and Maidenhead'],
    ['Cyngor Gwynedd', 'Gwynedd Council'],
    ['Comhairle nan Eilean Siar', 'Comhairle nan Eilean Siar'],
    ['Payments by Ambridge & Felpersham Parish Council', 'Ambridge & Felpersham Parish Council'],
  ])('is known from "%s"', async (title, council) => {
    const { positions } = await limitsOf(fileOf(title, HEADINGS, LINE));
    expect(positions[0]?.councils).toEqual([council]);
  });
});

describe('ledgers of several councils', () => {
  const ours = fileOf('Derby City Council', HEADINGS, LINE);
  const theirs = fileOf('Derbyshire County Council', HEADINGS, LINE.replace('950.00', '70.00'));

  it('are never held against one limit, by their titles', async () => {
    const both = await limitsOf(ours, theirs);
    expect(both.positions.map(({ councils, limit, outcome }) => ({ councils, limit, outcome }))).toEqual([
      { councils: [], limit: null, outcome: 'cannotSay' },
    ]);
    expect(both.findings.find(({ rule }) => rule === 'limits.several-councils')?.message).toMatch(
      /Derby City Council .* and Derbyshire County Council .*one council at a time/,
    );
  });

  it('are told of by a column that names the council row by row', async () => {
    const rows = fileOf(`Body,${HEADINGS}`, `Derby City Council,${LINE}`, `Somerset Council,${LINE}`);
    expect(rulesOf(await limitsOf(rows))).toContain('limits.several-councils');
  });

  it('are asked about where one ledger is given for several, or for another than it says', async () => {
    const untitled = fileOf(HEADINGS, LINE);
    const several = await limitsOf(untitled, '--council', 'E06000015', '--council', 'E10000007');
    expect(rulesOf(several)).toContain('limits.several-councils');
    expect(rulesOf(await limitsOf(ours, '--council', 'E10000007'))).toContain('limits.other-council');
    expect(rulesOf(await limitsOf(ours, '--council', 'E06000015'))).not.toContain('limits.other-council');
  });
});

describe('what is named beside the files', () => {
  const ledger = fileOf(HEADINGS, LINE);

  it.each(['E07000999', 'Narnia', 'E26000001'])(
    'is said to be no council that is known: %s',
    async (council) => {
      expect(rulesOf(await limitsOf(ledger, '--council', council))).toContain('job.unknown-council');
    },
  );

  it.each(['E06000015', 'Derby', 'Exmoor National Park Authority', 'Ambridge Parish Council'])(
    'is taken where it is a body that is known: %s',
    async (council) => {
      expect(rulesOf(await limitsOf(ledger, '--council', council))).not.toContain('job.unknown-council');
    },
  );

  it('is no spend where a ledger is given for settings', async () => {
    const alone = await limitsOf(ledger);
    const beside = await limitsOf(ledger, '--settings', fileOf(HEADINGS, LINE));
    expect(beside.positions).toEqual(alone.positions);
    expect(rulesOf(beside)).toContain('job.not-settings');
  });

  it('is answered with the years there are where a year holds no line', async () => {
    const { out } = await twinledger('limits', ledger, '--year', '2031/32');
    expect(out.replace(/\s+/g, ' ')).toContain('belongs to 2031/32');
    expect(out).toContain('2017/18');
    expect(out).not.toContain('No international line was found');
  });
});

describe('one export given in two files', () => {
  it('is one question, not one for each line', async () => {
    const rows = [HEADINGS, LINE, LINE.replace('06-02', '07-02'), LINE.replace('06-02', '08-02')];
    const { findings, positions } = await limitsOf(fileOf(...rows), fileOf(...rows));
    expect(positions[0]?.counted).toBe('2850.00');
    const asked = findings.filter(({ message }) => message.includes('stand'));
    expect(asked.map(({ rule }) => rule)).toEqual(['limits.overlap']);
    expect(asked[0]?.message).toMatch(/^3 international lines .* £2,850\.00 in all/);
  });
});
