import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readWorkbookFile } from '../../src/workbook/file/readWorkbook';
import { newFolder, SAMPLE, twinledger } from './terminalFor';
import { workbookWith } from './workbookWith';

const REGISTER = [
  [
    'Council',
    'Partner',
    'Country',
    'Kind of link',
    'Since',
    'Aims and objectives',
    'Method',
    'Expected outcomes',
    'Timetable',
    'Resources',
  ],
  [
    'Derby City Council',
    'Osnabrück',
    'Germany',
    'Twinning charter',
    1976,
    'Citizens know each other',
    '1. Envoys exchanged\n2. Schools paired',
    '- Schools exchange pupils each year\n- Firms find partners',
    'By 2020',
    'One officer for half a day a week',
  ],
  ['Derby City Council', 'Toyota City', 'Japan', 'Friendship agreement', 1998, null, null, null, null, null],
];

async function begun(profile: string, partner: string) {
  const out = path.join(newFolder(), 'new.xlsx');
  const ran = await twinledger(
    'logframe',
    await workbookWith(REGISTER),
    '--new',
    profile,
    '--plan-of',
    partner,
    '--out',
    out,
  );
  return { ...ran, file: out };
}

async function textsIn(file: string) {
  const { grids } = await readWorkbookFile(readFileSync(file), 'new.xlsx');
  return grids[0]?.rows.map((row) => row.filter((cell) => cell !== null)) ?? [];
}

describe('a logframe begun from the strategic plan of a link', () => {
  it('has the plan’s aims, outcomes and method at their levels, and asks for the rest', async () => {
    const { code, file } = await begun('4x4', 'Osnabrück');
    const texts = await textsIn(file);
    expect(code).toBe(0);
    expect(texts).toEqual(
      expect.arrayContaining([
        ['Partnership with Osnabrück'],
        ['Goal', 'Citizens know each other'],
        ['Purpose', '1', 'Schools exchange pupils each year'],
        ['Purpose', '2', 'Firms find partners'],
        ['Output', '1'],
        ['Activity', '1', 'Envoys exchanged'],
        ['Activity', '2', 'Schools paired'],
        ['Timetable, in the plan: By 2020'],
        ['Resources, in the plan: One officer for half a day a week'],
      ]),
    );
  });

  it('keeps the method above the table where the layout has no activities', async () => {
    const { file } = await begun('fcdo', 'osnab');
    const texts = await textsIn(file);
    expect(texts).toEqual(
      expect.arrayContaining([
        ['Impact', 'Citizens know each other'],
        [expect.stringContaining('Method, in the plan:')],
      ]),
    );
  });

  it.each([
    ['of a link without a plan', 'Toyota City', 'says nothing of a strategic plan'],
    ['of no link', 'Atlantis', 'No link goes by "Atlantis". The register has Osnabrück, Toyota City.'],
  ])('cannot be begun %s', async (_what, partner, sentence) => {
    const { code, err } = await begun('4x4', partner);
    expect([code, err]).toEqual([1, expect.stringContaining(sentence)]);
  });

  it('needs a layout', async () => {
    const { code } = await twinledger('logframe', SAMPLE, '--plan-of', 'Toyota City');
    expect(code).toBe(2);
  });
});
