import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { foiSchema } from '../../src/job/contract';
import { newFolder, twinledger } from './terminalFor';

const VISITS = resolve(__dirname, '../../assets/samples/visits-workbook.xlsx');

describe('twinledger foi', () => {
  it('writes the pack to hand out, and says what it holds', async () => {
    const folder = newFolder();
    const { code, out } = await twinledger('foi', VISITS, '--as-of', '2025-01-15', '--out', folder);
    expect(code).toBe(0);
    expect(out).toContain('5 visits in the pack.');
    expect(existsSync(resolve(folder, 'foi-pack.xlsx'))).toBe(true);
  });

  it('does not write over a pack that is there', async () => {
    const folder = newFolder();
    await twinledger('foi', VISITS, '--as-of', '2025-01-15', '--out', folder);
    expect((await twinledger('foi', VISITS, '--as-of', '2025-01-15', '--out', folder)).code).toBe(1);
  });

  it('prints the year asked for as JSON in the published shape', async () => {
    const { out } = await twinledger('foi', VISITS, '--as-of', '2025-01-15', '--year', '2024/25', '--json');
    const pack = foiSchema.parse(JSON.parse(out));
    expect(pack.visits.map(({ destination, costs }) => [destination, costs.total, costs.example])).toEqual([
      ['Example Town', '2166.50', true],
      ['Japan Local Government Centre', null, false],
      ['Example Town', null, false],
    ]);
  });
});

describe('the sample of visits', () => {
  it('comes through with stops, lessons, costs, policy and what is to be held', async () => {
    const { out } = await twinledger('register', VISITS, '--as-of', '2025-01-15', '--json');
    const { visits } = JSON.parse(out) as {
      visits: {
        name: string;
        sort: string;
        stops: string[];
        outcome: { lessons: string | null };
        costs: { total: string | null; each: string | null };
        policy: { rule: string; standing: string }[];
        assurance: { item: string; standing: string; reason: string }[];
      }[];
    };
    const [first, second, waste, football] = visits;
    expect([first?.sort, first?.stops.length, second?.stops.length]).toEqual(['programme', 9, 10]);
    expect(second?.outcome.lessons).toContain('Policy made from research');
    expect(waste).toMatchObject({
      name: 'EX-1',
      costs: { total: '2166.50', each: '541.63' },
      policy: [
        { rule: 'classHours', standing: 'cannotSay' },
        { rule: 'roomLimit', standing: 'cannotSay' },
      ],
    });
    expect(football?.assurance.find(({ item }) => item === 'travelInsurance')).toMatchObject({
      standing: 'unmet',
      reason: 'The cover noted ends before the visit does: 8 May 2025, and the visit lasts until 9 May 2025.',
    });
  });
});
