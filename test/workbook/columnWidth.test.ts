import { columnWidth } from '../../src/workbook/columnWidth';
import { value, type ColumnModel } from '../../src/workbook/sheetModel';
import { columnOf, tableOf } from './sheets';

function widthOf(more: Partial<ColumnModel>, content: string | number | null): number {
  const column = columnOf('x', { width: 4, header: 'X', ...more });
  return columnWidth(column, tableOf('t', [column], [{ key: '1', cells: { x: value(content) } }]));
}

describe('the width of a column', () => {
  it('is the model’s own where that is enough', () => {
    expect(widthOf({ width: 30 }, 'Toyota City')).toBe(30);
  });

  it('is no less than a header’s longest word, with room for the filter button', () => {
    expect(widthOf({ header: 'Expenditure limit' }, null)).toBeGreaterThan('Expenditure'.length);
  });

  it.each<[string, Partial<ColumnModel>, string | number, number]>([
    ['a sum in pounds', { type: 'pounds' }, -1234567.5, '-£1,234,567.50'.length - 3],
    ['a date', { type: 'date' }, '2018-11-13', 10],
    ['a status word', {}, 'EXAMPLE', 7],
    ['a count', { type: 'count' }, 1234567, 8],
  ])('shows %s whole', (_, more, content, least) => {
    expect(widthOf(more, content)).toBeGreaterThan(least);
  });

  it('lets a file name or an address break', () => {
    expect(widthOf({}, 'an_export_with_a_very_long_name_indeed.xlsx')).toBeLessThan(15);
  });
});
