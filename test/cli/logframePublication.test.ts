import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readWorkbookFile } from '../../src/workbook/file/readWorkbook';
import { blocks } from '../logframe/drawnProfiles';
import { newFolder, twinledger } from './terminalFor';
import { workbookWith } from './workbookWith';

async function published() {
  const out = path.join(newFolder(), 'publication.xlsx');
  const ran = await twinledger('logframe', await workbookWith(blocks), '--publish', out);
  const { grids } = await readWorkbookFile(new Uint8Array(readFileSync(out)), 'publication.xlsx');
  const [grid, ...others] = grids;
  if (grid === undefined) throw new Error(ran.err);
  return { grid, others };
}

describe('a logframe as a sheet for the public', () => {
  it('is one table on one sheet, with its title in A1 and nothing merged', async () => {
    const { grid, others } = await published();
    expect(others).toEqual([]);
    expect(grid.rows[0]?.[0]).toBe('Logframe: Clean water for Lilongwe');
    expect(grid.merges).toEqual([]);
    expect(grid.tables).toHaveLength(1);
  });

  it('has rows that are complete in themselves, and no column without a word', async () => {
    const { grid } = await published();
    const [area] = grid.tables.map((table) => table.area);
    const [header = [], ...rows] = grid.rows.slice(area?.top);
    expect(rows.map((row) => row.slice(0, 5))).toEqual([
      ['Clean water for Lilongwe', 'Impact', '1', 'Healthier families', 'Cases of cholera a year'],
      ['Clean water for Lilongwe', 'Outcome', '1', 'Clean water in use', 'Households served'],
      ['Clean water for Lilongwe', 'Output', '1.1', 'Wells in order', 'Wells dug'],
      ['Clean water for Lilongwe', 'Output', '1.2', 'Wells in order', 'Wells repaired'],
    ]);
    for (const at of header.keys())
      expect(rows.map((row) => row[at] ?? null)).not.toEqual(rows.map(() => null));
    expect(header).toContain('Target date');
    expect(header).not.toContain('Read from');
    expect(header).not.toContain('Responsible');
  });
});

const ABOUT = [
  'id=XM-EX-1',
  'org=XM-EX',
  'name=Council',
  'type=11',
  'role=4',
  'status=2',
  'start=2024-01-01',
];
const facts = (...given: string[]) => given.flatMap((fact) => ['--iati-about', fact]);

describe('a logframe for IATI', () => {
  it('is written where everything that IATI needs is given, and says what was left out', async () => {
    const out = path.join(newFolder(), 'results.xml');
    const about = facts(...ABOUT, 'country=MW', 'sector=14030');
    const ran = await twinledger('logframe', await workbookWith(blocks), '--iati', out, ...about);
    expect(ran.code).toBe(0);
    expect(readFileSync(out, 'utf8')).toContain('<baseline year="2023" value="120"/>');
    expect(ran.out).toContain('Left out of the IATI file:');
    expect(ran.out).toMatch(/"Milestone 1" of "Wells dug" is left out/);
  });

  it('is not written while something is missing, which is asked for', async () => {
    const out = path.join(newFolder(), 'results.xml');
    const ran = await twinledger('logframe', await workbookWith(blocks), '--iati', out, ...facts(...ABOUT));
    expect(ran.code).toBe(1);
    expect(ran.err).toMatch(/"country=…".*"sector=…"/s);
    expect(existsSync(out)).toBe(false);
  });

  it('needs a file to write', async () => {
    const ran = await twinledger('logframe', await workbookWith(blocks), ...facts('status=2'));
    expect(ran.code).toBe(2);
  });
});
