import fc from 'fast-check';
import { assign } from '../../src/tables/assign';

function bruteForce(worth: number[][], row = 0, taken = new Set<number>()): number {
  if (row === worth.length) return 0;
  let top = bruteForce(worth, row + 1, taken);
  worth[row]!.forEach((value, column) => {
    if (value <= 0 || taken.has(column)) return;
    taken.add(column);
    top = Math.max(top, value + bruteForce(worth, row + 1, taken));
    taken.delete(column);
  });
  return top;
}

describe('assigning fields to columns', () => {
  it('finds the set that is best as a whole, not column by column', () => {
    expect(
      assign([
        [0.9, 0.8],
        [0.85, 0.1],
      ]),
    ).toEqual([1, 0]);
  });

  it('leaves out what is worth nothing', () => {
    expect(
      assign([
        [0, 0.4],
        [0, 0],
      ]),
    ).toEqual([1, -1]);
  });

  it('is never beaten by trying every assignment', () => {
    const tables = fc
      .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(fc.integer({ min: -2, max: 20 }), { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      );
    fc.assert(
      fc.property(tables, (worth) => {
        const found = assign(worth);
        const columns = found.filter((column) => column >= 0);
        expect(new Set(columns).size).toBe(columns.length);
        const total = found.reduce((sum, column, row) => sum + (column >= 0 ? worth[row]![column]! : 0), 0);
        expect(total).toBe(bruteForce(worth));
      }),
      { numRuns: 400 },
    );
  });
});
