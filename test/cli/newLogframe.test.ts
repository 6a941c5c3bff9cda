import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { logframesSchema } from '../../src/job/contract';
import { blankLogframeSheet } from '../../src/logframe/blankLogframeSheet';
import { readLogframes } from '../../src/logframe/readLogframes';
import { readWorkbookFile } from '../../src/workbook/file/readWorkbook';
import { writeWorkbookFile } from '../../src/workbook/file/writeWorkbook';
import { handOver } from '../../src/workbook/handOver';
import { place } from '../../src/workbook/place';
import { value, type SheetModel } from '../../src/workbook/sheetModel';
import { newFolder, twinledger } from './terminalFor';

const PROFILES = ['4x4', 'fcdo', 'eu'] as const;

describe('an empty logframe to fill in', () => {
  it.each(PROFILES)('is written in the layout %s and is not taken for a logframe yet', async (profile) => {
    const file = path.join(newFolder(), 'logframe.xlsx');
    expect(await twinledger('logframe', '--new', profile, '--out', file)).toEqual({
      code: 0,
      out: `Written: ${file}\n`,
      err: '',
    });
    const { code, out } = await twinledger('logframe', file, '--json');
    expect([code, logframesSchema.parse(JSON.parse(out))]).toEqual([0, { logframes: [] }]);
  });

  it.each(PROFILES)('filled in, reads as a logframe in the layout %s with its numbers', async (profile) => {
    const { grids } = await readWorkbookFile(
      await writeWorkbookFile(place([filledIn(blankLogframeSheet(profile))]).map(handOver)),
      'logframe.xlsx',
    );
    const [logframe, ...others] = grids.flatMap((grid) => readLogframes(grid).logframes);
    expect(others).toEqual([]);
    expect(logframe?.profile).toBe(profile);
    const named = logframe?.results.map(({ level, number, statement }) => [level, number, statement]);
    expect(named?.slice(0, 5)).toEqual([
      ['impact', null, 'Result 1'],
      ['outcome', null, 'Result 2'],
      ['output', '1', 'Result 3'],
      ['output', '2', 'Result 4'],
      ['output', '3', 'Result 5'],
    ]);
    expect(named?.slice(5)).toEqual(
      profile === '4x4'
        ? [
            ['activity', '1.1', 'Result 6'],
            ['activity', '2.1', 'Result 7'],
            ['activity', '3.1', 'Result 8'],
          ]
        : [],
    );
    expect(logframe?.results[2]?.indicators).toMatchObject([
      { text: 'Indicator 3', responsible: 'Head of water' },
    ]);
    expect(logframe?.unplaced ?? []).toEqual([]);
    expect(logframe?.findings.filter(({ rule }) => rule.startsWith('logframe.'))).toEqual([]);
  });

  it.each([
    ['without a place to put it', ['--new', 'fcdo']],
    ['in a layout that is none', ['--new', '5x5', '--out', 'x.xlsx']],
    ['beside a conversion', ['--new', 'fcdo', '--convert', 'eu', '--out', 'x.xlsx']],
    ['beside files', ['some.xlsx', '--new', 'fcdo', '--out', 'x.xlsx']],
    ['not at all, and without files', []],
  ])('is wrong usage %s', async (_what, args) => {
    const { code, out, err } = await twinledger('logframe', ...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).not.toBe('');
    expect(existsSync('x.xlsx')).toBe(false);
  });

  it('never takes the place of a workbook that is there', async () => {
    const file = path.join(newFolder(), 'logframe.xlsx');
    await twinledger('logframe', '--new', 'eu', '--out', file);
    const before = readFileSync(file);
    const { code } = await twinledger('logframe', '--new', 'fcdo', '--out', file);
    expect([code, readFileSync(file).equals(before)]).toEqual([1, true]);
  });
});

/** What an officer types into every row that has a level. */
function filledIn(sheet: SheetModel): SheetModel {
  const typed = (at: number) => ({
    statement: value(`Result ${at + 1}`),
    indicator: value(`Indicator ${at + 1}`),
    sources: value(`Report ${at + 1}`),
    responsible: value('Head of water'),
    baseline: value('10'),
    target: value('20'),
  });
  return {
    ...sheet,
    tables: sheet.tables.map((table) => ({
      ...table,
      rows: table.rows.map((row, at) => {
        const level = row.cells.level;
        const isNamed = level !== undefined && 'value' in level && level.value !== null;
        return isNamed ? { ...row, cells: { ...typed(at), ...row.cells } } : row;
      }),
    })),
  };
}
