import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readWorkbookFile } from '../../src/workbook/file/readWorkbook';
import { matrix } from '../logframe/drawnProfiles';
import { newFolder, twinledger } from './terminalFor';
import { workbookWith } from './workbookWith';

async function exported(rows: typeof matrix, ...more: string[]) {
  const out = path.join(newFolder(), 'logframe.csv');
  const ran = await twinledger('logframe', await workbookWith(rows), '--csv', out, ...more);
  return { ...ran, out };
}

describe('a logframe for publication', () => {
  it('is one flat table, a row for each indicator with its result beside it', async () => {
    const { out } = await exported(matrix);
    const { grids } = await readWorkbookFile(new Uint8Array(readFileSync(out)), 'logframe.csv');
    const [header, ...rows] = grids[0]?.rows ?? [];
    expect(header?.slice(0, 5)).toEqual(['Logframe', 'Level', 'Number', 'Result', 'Indicator']);
    expect(rows.map((row) => [row[1], row[3], row[4]])).toEqual([
      ['Overall objective', 'Better lives', 'Poverty rate'],
      ['Specific objective', 'Clean water', 'Households served'],
      ['Output', 'Wells in order', 'Wells dug'],
      ['Output', 'Wells in order', 'Wells repaired'],
      ['Output', 'Committees trained', 'Committees trained'],
    ]);
  });

  it('runs no formula in the spreadsheet that opens it', async () => {
    const { out } = await exported(
      matrix.map((row) => row.map((cell) => (cell === 'Wells in order' ? '=HYPERLINK("x")' : cell))),
    );
    const text = readFileSync(out, 'utf8');
    expect(text).toContain('\'=HYPERLINK(""x"")');
    expect(text).not.toMatch(/[,"]=HYPERLINK/);
  });

  it('takes the layout that was asked for', async () => {
    const { out } = await exported(matrix, '--profile', '4x4');
    expect(readFileSync(out, 'utf8')).toContain(',Goal,');
  });
});
