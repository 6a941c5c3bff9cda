import { calculationOrder } from '../../../src/workbook/excel/calculateSheets';
import { place } from '../../../src/workbook/place';
import { sheetOf, tableOf } from '../sheets';
import { limitsSet } from './limitsSet';

describe('the order in which our sheets are calculated', () => {
  it('puts a sheet that formulas point at before the sheet that they stand on', () => {
    const placed = place([sheetOf('Contents', [tableOf('contents.sheets', [], [])]), ...limitsSet()]);
    expect(calculationOrder(placed).map((at) => placed[at]?.name)).toEqual(['Contents', 'Working', 'Limits']);
  });

  it('ends where two sheets point at each other', () => {
    const [limits, working] = place(limitsSet());
    if (!limits || !working) throw new Error('no sheets');
    const pointing = { value: 1, formula: 'Limits!B4', look: 'body', format: 'count', tone: null } as const;
    expect(calculationOrder([limits, { ...working, rows: [[pointing]] }])).toEqual([1, 0]);
  });
});
