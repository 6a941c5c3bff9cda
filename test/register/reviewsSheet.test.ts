import { reviewsSheet } from '../../src/register/reviewsSheet';
import { contentOf } from '../../src/workbook/rowKey';
import { day, linksOf } from './tables';

const row = (
  partner: string,
  lastActivity: string | null,
  nextReview: string | null,
  ends: string | null = null,
) => ['Derby', partner, 'Germany', 'Twinning', 1976, lastActivity, ends, nextReview];

const sheetOf = (rows: (string | number | null)[][], asOf = '2019-06-01') =>
  reviewsSheet(linksOf(rows, { asOf: day(asOf) }).partnerships, day(asOf));

const tableOf = (sheet: ReturnType<typeof sheetOf>, id: string) =>
  sheet.tables.find((table) => table.id === `register.${id}`);

const shown = (sheet: ReturnType<typeof sheetOf>, id: string, ...columns: string[]) =>
  tableOf(sheet, id)?.rows.map(({ cells }) => columns.map((column) => contentOf(cells[column])));

describe('the sheet Reviews due', () => {
  it('puts the longest overdue first and links without a date last, and leaves ended ones out', () => {
    const sheet = sheetOf([
      row('Hannover', '2019-01-01', null),
      row('Osnabrück', '2019-01-01', '2019-12-31'),
      row('Nuremberg', '2019-01-01', '2019-05-31'),
      row('Heilbronn', '2019-01-01', '2018-01-31'),
      row('Chemnitz', '2015-01-01', '2016-01-01', '2017-01-01'),
    ]);
    expect(shown(sheet, 'reviews', 'partner', 'standing')).toEqual([
      ['Heilbronn', 'Overdue'],
      ['Nuremberg', 'Overdue'],
      ['Osnabrück', 'Due'],
      ['Hannover', 'No date'],
    ]);
    expect(sheet.notes[0]).toBe(
      '2 reviews are overdue; 1 link has no date for the next one; no link is dormant.',
    );
    expect(sheet.tables).toHaveLength(1);
  });

  it('calls a review of a month or a year overdue only when all of it has passed', () => {
    const standing = (review: string, asOf: string) =>
      shown(sheetOf([row('Hannover', '2019-01-01', review)], asOf), 'reviews', 'standing');
    expect(standing('May 2019', '2019-05-31')).toEqual([['Due']]);
    expect(standing('May 2019', '2019-06-01')).toEqual([['Overdue']]);
    expect(standing('2019', '2019-12-31')).toEqual([['Due']]);
  });

  it('lists dormant links with the handbook’s eight ideas to choose from, and room for who and when', () => {
    const sheet = sheetOf([row('Hannover', '2012-05-01', null), row('Osnabrück', '2019-01-01', null)]);
    expect(shown(sheet, 'dormant', 'partner', 'lastActivity')).toEqual([['Hannover', '2012-05-01']]);
    const columns = tableOf(sheet, 'dormant')?.columns ?? [];
    expect(columns.filter(({ owner }) => owner === 'entered').map(({ header }) => header)).toEqual([
      'Idea to try',
      'Who',
      'By when',
    ]);
    expect(columns.find(({ id }) => id === 'idea')?.choices).toHaveLength(8);
  });
});
