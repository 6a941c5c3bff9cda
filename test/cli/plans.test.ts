import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { limitsSchema, type LimitsJson } from '../../src/job/contract';
import { newFolder, SAMPLE, twinledger } from './terminalFor';

const limits = async (...args: readonly string[]): Promise<LimitsJson> => {
  const { code, out } = await twinledger('limits', SAMPLE, '--json', ...args);
  expect(code).toBe(0);
  return limitsSchema.parse(JSON.parse(out));
};
const position = ({ positions }: LimitsJson) =>
  positions.find(({ route, financialYear }) => route === 'twinning' && financialYear === '2018/19');

describe('twinledger limits --plan', () => {
  it('prints what several plans would do to the position that it prints without them', async () => {
    const without = await limits();
    expect(without.whatIf).toEqual([]);
    const asked = await limits('--plan', '1000.00 2019-02 exhibition', '--plan', '£434.80 2019-03-01');
    const [found] = asked.whatIf;
    expect(position(asked)).toEqual(position(without));
    expect(found).toMatchObject({
      route: 'twinning',
      financialYear: '2018/19',
      planned: '1434.80',
      limit: position(without)?.limit,
      before: { remaining: position(without)?.remaining, outcome: 'within' },
      after: { remaining: '0.00', outcome: 'atLimit' },
      boundary: position(without)?.remaining,
      verified: false,
      example: true,
    });
    expect(found?.plans.map(({ what, source }) => [what, source])).toEqual([
      ['exhibition', null],
      ['planned spend', null],
    ]);
  });

  it('says it in the terminal too, with whom to ask before money is committed', async () => {
    const { out } = await twinledger('limits', SAMPLE, '--plan', '1000.00 2019-02 exhibition');
    const text = out.replace(/\s+/g, ' ');
    expect(text).toContain('What if these plans were carried out, Derbyshire County Council');
    expect(text).toContain('£1,000.00, exhibition, February 2019 [as given with --plan]');
    expect(text).toContain(
      '- Take this to the monitoring officer and the section 151 officer before any money is committed.',
    );
    expect(out.split('\n').filter((line) => line.length > 80 && /\s/.test(line.trim()))).toEqual([]);
  });

  it.each([
    '1000',
    'lots 2019-02 exhibition',
    '1000 exhibition',
    '-5 2019-02 refund',
    '5 2019-02-30 fair',
    '€5 2019-02 fair',
  ])('asks for amount, month and purpose where it reads "%s"', async (given) => {
    const { code, err, out } = await twinledger('limits', SAMPLE, `--plan=${given}`);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/is not a plan|Give what is to be spent, above nil/);
  });

  it('takes plans from a sheet beside the ledger, and says which cell each stands in', async () => {
    const file = path.join(newFolder(), 'plans.csv');
    writeFileSync(
      file,
      'Planned activity,Planned amount,Planned month,Partnership\nYouth exchange,250.00,2019-02,Toyota City\n',
    );
    const { whatIf, findings } = await limits(file);
    expect(whatIf[0]?.plans).toEqual([
      {
        what: 'Youth exchange',
        amount: '250.00',
        date: '2019-02',
        partnership: 'Toyota City',
        counts: true,
        note: null,
        source: { file: 'plans.csv', sheet: null, cell: 'B2' },
      },
    ]);
    expect(findings.filter(({ rule }) => rule === 'limits.plan')).toEqual([]);
  });
});

describe('the parts of the positions of the sample', () => {
  it('add up, and neither the budget sheet nor the ledger is doubted: both state the same outturn', async () => {
    const { positions, findings, years } = await limits();
    const pounds = (parts: readonly { readonly amount: string }[]) =>
      parts.reduce((sum, { amount }) => sum + Math.round(Number(amount) * 100), 0) / 100;
    for (const one of positions) {
      expect(pounds(one.byPartnership)).toBe(Number(one.counted));
      expect(pounds(one.excludedBy)).toBe(Number(one.excluded));
    }
    expect(findings.map(({ rule }) => rule)).not.toContain('limits.restated');
    expect(years.map(({ route, financialYear }) => `${route} ${financialYear}`)).toContain(
      'twinning 2018/19',
    );
  });
});
