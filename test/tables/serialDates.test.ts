import { withSerialDates } from '../../src/tables/serialDates';
import { formatAt, type CellValue } from '../../src/workbook/grid';
import { rangeGrid } from '../../src/workbook/rangeGrid';

const gridOf = (cells: readonly (readonly CellValue[])[], at = { row: 0, column: 0 }) =>
  rangeGrid({ called: 'lines', cells, at: { workbook: 'This workbook', sheet: 'Ledger', ...at } });

describe('dates among the numbers of a formula’s range', () => {
  const cells: readonly (readonly CellValue[])[] = [
    ['Payments of the year', null, null],
    ['Payment date', 'Cost centre', 'Amount'],
    [43222, 43222, 43222],
    [1998, 40123, 12.5],
    ['2018-05-02', 40123, 43225],
    [43225, null, null],
  ];

  it('are whole numbers below a heading of dates, and nothing else', () => {
    const grid = withSerialDates(gridOf(cells), ['payment date', 'date']);
    const formats = cells.map((_, row) => [0, 1, 2].map((column) => formatAt(grid, row, column)));
    expect(formats).toEqual([
      ['general', 'general', 'general'],
      ['general', 'general', 'general'],
      ['date', 'general', 'general'],
      ['general', 'general', 'general'],
      ['general', 'general', 'general'],
      ['date', 'general', 'general'],
    ]);
  });

  it('are found wherever the range lies on its sheet', () => {
    const grid = withSerialDates(gridOf(cells, { row: 60, column: 3 }), ['date']);
    expect(formatAt(grid, 62, 3)).toBe('date');
    expect(formatAt(grid, 62, 4)).toBe('general');
  });

  it('are not looked for where a word is only part of another', () => {
    const grid = withSerialDates(gridOf([['Candidate'], [43222]]), ['date']);
    expect(formatAt(grid, 1, 0)).toBe('general');
  });
});
