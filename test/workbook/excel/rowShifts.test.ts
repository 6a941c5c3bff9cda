import fc from 'fast-check';
import type { Area, GridTable } from '../../../src/workbook/grid';
import type { PlacedTable } from '../../../src/workbook/placedSheet';
import { rowShifts, type RowShift } from '../../../src/workbook/excel/rowShifts';

/** Tables under each other: for each the rows left free above it and its data rows. */
const stack = fc.array(
  fc.record({ gap: fc.integer({ min: 1, max: 6 }), rows: fc.integer({ min: 1, max: 8 }) }),
  {
    minLength: 1,
    maxLength: 5,
  },
);

function standing(sizes: readonly { gap: number; rows: number }[]): GridTable[] {
  return places(sizes).map(({ top, bottom }, at) => ({
    name: `T${at}`,
    area: { top, left: 0, bottom, right: 3 },
  }));
}

function placed(sizes: readonly { gap: number; rows: number }[]): PlacedTable[] {
  return places(sizes).map(({ top, bottom }, at) => ({
    id: `t${at}`,
    name: `T${at}`,
    headerRow: top,
    firstRow: top + 1,
    lastRow: bottom,
    left: 0,
    right: 3,
    columns: [],
  }));
}

function places(sizes: readonly { gap: number; rows: number }[]) {
  let end = 0;
  return sizes.map(({ gap, rows }) => {
    const top = end + 1 + gap;
    end = top + rows;
    return { top, bottom: end };
  });
}

/** What inserting and deleting whole rows does to a table in Excel. */
function moved(area: Area, { at, rows }: RowShift): Area {
  if (rows > 0) {
    const top = at <= area.top ? area.top + rows : area.top;
    return { ...area, top, bottom: at <= area.bottom ? area.bottom + rows : area.bottom };
  }
  const gone = (from: number, to: number) =>
    Math.max(0, Math.min(to, at - rows - 1) - Math.max(from, at) + 1);
  return { ...area, top: area.top - gone(0, area.top - 1), bottom: area.bottom - gone(0, area.bottom) };
}

describe('rows inserted and deleted to move tables', () => {
  it('bring every table to where it belongs, and never delete a header', () => {
    fc.assert(
      fc.property(stack, stack, (before, after) => {
        const wanted = placed(after);
        let tables = standing(before).slice(0, after.length);
        const { shifts, kept } = rowShifts(tables, wanted);
        for (const shift of shifts) {
          const deleted = (row: number) => shift.rows < 0 && row >= shift.at && row < shift.at - shift.rows;
          expect(tables.some(({ area }) => deleted(area.top))).toBe(false);
          tables = tables.map((table) => ({ ...table, area: moved(table.area, shift) }));
        }
        expect(kept.size).toBe(tables.length);
        for (const { name, area } of tables) {
          const table = wanted.find((one) => one.name === name);
          expect([area.top, area.bottom]).toEqual([table?.headerRow, table?.lastRow]);
        }
      }),
    );
  });

  it('are none where tables change their order: those are dissolved and made again', () => {
    const sizes = [
      { gap: 1, rows: 2 },
      { gap: 1, rows: 2 },
    ];
    const [first, second] = standing(sizes);
    if (!first || !second) throw new Error('no tables');
    const swapped = [
      { ...first, name: 'T1' },
      { ...second, name: 'T0' },
    ];
    expect(rowShifts(swapped, placed(sizes))).toEqual({ shifts: [], kept: new Set() });
  });
});
