import { writeBack } from '../../../src/job/writeBack';
import { readInputs } from '../../../src/job/readInputs';
import { convertLogframes } from '../../../src/job/logframeJob';
import { gridOf } from '../../../src/workbook/gridOf';
import { handOver } from '../../../src/workbook/handOver';
import { place } from '../../../src/workbook/place';
import { matrix } from '../../logframe/drawnProfiles';
import { everything, openWorkbook } from './openWorkbook';

function withMatrix() {
  const opened = openWorkbook('Our logframe', 'Notes');
  const sheet = opened.host.workbook.sheet('Our logframe');
  matrix.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (typeof cell === 'string' || typeof cell === 'number') sheet.enter(row, column, cell);
    }),
  );
  return { ...opened, sheet };
}

const at = (cell: string) => ({ file: 'open.xlsx', sheet: 'Our logframe', cell });

describe('cells of a person’s own sheet that they want changed', () => {
  it('take the wording that was changed in a converted logframe, and nothing else changes', async () => {
    const { port, sheet } = withMatrix();
    const own = await port.snapshot();
    const { theirs, ours } = convertLogframes(readInputs([own]).logframes, { profile: null, target: 'fcdo' });
    const grids = place([...theirs, ...ours]).map((one, nth) =>
      gridOf(nth < theirs.length ? handOver(one) : one, 'converted.xlsx'),
    );
    const edited = grids.map((grid) => ({
      ...grid,
      rows: grid.rows.map((row) => row.map((cell) => (cell === 'Wells repaired' ? 'Pumps repaired' : cell))),
    }));
    const snapshot = { ...own, file: 'converted.xlsx', grids: edited };
    const { changes } = writeBack(own, [snapshot]);
    const before = sheet.rows.map((row) => row.map((cell) => cell?.value ?? ''));
    expect(await port.changeCells(changes)).toEqual({ done: [at('C6')], left: [] });
    const after = sheet.rows.map((row) => row.map((cell) => cell?.value ?? ''));
    expect(after).toEqual(
      before.map((row, nth) =>
        nth === 5 ? row.map((cell, column) => (column === 2 ? 'Wells dug\nPumps repaired' : cell)) : row,
      ),
    );
    expect((await port.snapshot()).grids[0]?.rows[5]?.[2]).toBe('Wells dug\nPumps repaired');
  });

  it('stay as they are where somebody changed them in the meantime', async () => {
    const { port, sheet, host } = withMatrix();
    sheet.enter(4, 3, 125);
    const before = everything(host);
    const report = await port.changeCells([{ source: at('D5'), from: 120, to: 130 }]);
    expect(report).toEqual({ done: [], left: [at('D5')] });
    expect(everything(host)).toBe(before);
  });

  it('stay as they are where a formula stands, or the sheet is gone', async () => {
    const { port, sheet, host } = withMatrix();
    sheet.enter(4, 3, '=60*2');
    const before = everything(host);
    const gone = { ...at('A1'), sheet: 'Old logframe' };
    const report = await port.changeCells([
      { source: at('D5'), from: 120, to: 130 },
      { source: gone, from: null, to: 'Wells' },
    ]);
    expect(report).toEqual({ done: [], left: [gone, at('D5')] });
    expect(everything(host)).toBe(before);
  });

  it.each(['- Plans in place', '=SUM(A1)', '00123', '1-2', '43%', 'TRUE', 'May 2026', '(1) Wells'])(
    'keep "%s" as text',
    async (text) => {
      const { port } = withMatrix();
      await port.changeCells([{ source: at('C5'), from: 'Households served', to: text }]);
      const [grid] = (await port.snapshot()).grids;
      expect(grid?.rows[4]?.[2]).toBe(text);
      expect(grid?.formulas.size).toBe(0);
    },
  );
});
