import fc from 'fast-check';
import { takeChunk, type Block } from '../../../src/workbook/excel/chunk';

const block = fc.record({ height: fc.integer({ min: 1, max: 40 }), width: fc.integer({ min: 1, max: 12 }) });

describe('cutting sheets into pieces', () => {
  it('takes every row once and in order, and no more cells at a time than allowed unless one row is wider', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), fc.integer({ min: 1, max: 200 }), (sheets, cells) => {
        let blocks: readonly Block<number>[] = sheets.map(({ height, width }, target) => ({
          target,
          area: { top: 2, left: 1, bottom: height + 1, right: width },
        }));
        const rows: string[] = [];
        while (blocks.length > 0) {
          const { taken, rest } = takeChunk(blocks, cells, () => 1);
          const count = taken.reduce(
            (sum, { area }) => sum + (area.bottom - area.top + 1) * (area.right - area.left + 1),
            0,
          );
          const isOneRow = taken.length === 1 && taken.every(({ area }) => area.top === area.bottom);
          expect(count <= cells || isOneRow).toBe(true);
          for (const { target, area } of taken) {
            for (let row = area.top; row <= area.bottom; row++) rows.push(`${target}:${row}`);
          }
          blocks = rest;
        }
        const all = sheets.flatMap(({ height }, target) =>
          Array.from({ length: height }, (_, row) => `${target}:${row + 2}`),
        );
        expect(rows).toEqual(all);
      }),
    );
  });
});
