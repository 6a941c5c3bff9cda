import fc from 'fast-check';
import { FormatRuns } from '../../src/workbook/formatRuns';
import { formatAt, type FormatClass, type Grid } from '../../src/workbook/grid';
import { gridOf } from '../tables/gridOf';

const withFormats = (runs: FormatRuns): Grid => ({ ...gridOf([]), formats: runs.runs });
const format = fc.constantFrom<FormatClass>('general', 'date', 'money', 'percent', 'text');

describe('number formats of a column', () => {
  it('keeps a column of dates under a heading as one run', () => {
    const runs = new FormatRuns();
    runs.note(0, 1, 'general');
    for (let row = 1; row < 1000; row += 1) runs.note(row, 1, 'date');
    expect([...runs.runs]).toEqual([[1, [{ from: 1, format: 'date' }]]]);
  });

  it('answers for every filled cell what was noted last, in whatever order the cells came', () => {
    const cells = fc.array(fc.tuple(fc.nat(30), fc.nat(2), format), { maxLength: 60 });
    fc.assert(
      fc.property(cells, (noted) => {
        const runs = new FormatRuns();
        const expected = new Map<string, FormatClass>();
        for (const [row, column, as] of noted) {
          runs.note(row, column, as);
          expected.set(`${row} ${column}`, as);
        }
        const grid = withFormats(runs);
        for (const [at, as] of expected) {
          const [row = 0, column = 0] = at.split(' ').map(Number);
          expect(formatAt(grid, row, column)).toBe(as);
        }
      }),
      { numRuns: 500 },
    );
  });
});
