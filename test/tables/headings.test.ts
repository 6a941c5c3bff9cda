import { number, tableKind, text } from '../../src/tables/kind';
import { recognise } from '../../src/tables/recognise';
import type { ReadTable, UnknownTable } from '../../src/tables/readTable';
import type { CellValue } from '../../src/workbook/grid';
import { gridOf } from './gridOf';

const counts = tableKind({
  id: 'population',
  called: 'a table of counts',
  fields: {
    code: text('code'),
    place: text('place'),
    people: { ...number('people counted'), form: /^(?:mid-)?(?<year>(?:19|20)\d\d)$/ },
  },
  needs: [['code', 'place', 'people']],
  needsUnderTitle: [['place', 'people']],
  rowNeeds: [['place']],
  titles: ['people of our places'],
});

function read(rows: CellValue[][]): ReadTable | UnknownTable | undefined {
  return recognise(gridOf(rows), [counts])[0];
}

const headings = (table: ReadTable | UnknownTable | undefined): unknown =>
  table && table.kind !== null ? table.columns.map(({ field, header }) => [field, header]) : null;

describe('headings that are numbers', () => {
  it.each([
    ['as numbers', [0, 1, 2, 3, '4+']],
    ['as text', ['0', '1', '2', '3', '4+']],
  ])('ages that count up, written %s, do not hide a header', (_, ages) => {
    const table = read([
      ['Code', 'Place', 'People counted', ...ages],
      ['A1', 'Northbeck', 50, 10, 10, 10, 10, 10],
    ]);
    expect(headings(table)).toEqual([
      ['code', 'Code'],
      ['place', 'Place'],
      ['people', 'People counted'],
    ]);
  });

  it('a row of a record is no header because one of its cells is a bare number', () => {
    const rows = [
      ['Code', 'Place', 'People counted'],
      ['Code 7', 'Place', '7'],
    ];
    const table = read(rows);
    expect(table?.kind === null ? null : table?.accounting.read).toBe(1);
  });
});

describe('headings that name a year', () => {
  it.each([
    [['Code', 'Place', 'Mid-2011', 'Mid-2022']],
    [['Code', 'Place', 'Mid-2022', 'Mid-2011']],
    [['Code', 'Place', 2021, 2022]],
    [['Code', 'Place', '2021', '2022']],
  ])('%j: the latest year is taken', (header) => {
    const table = read([header, ['A1', 'Northbeck', 50, 60]]);
    const latest = [...header.slice(2)].sort().at(-1);
    expect(headings(table)).toContainEqual(['people', String(latest)]);
  });

  it('are not enough without a code, unless a title says what is counted', () => {
    const rows: CellValue[][] = [
      ['Place', 'Remarks', 'Mid-2022'],
      ['Northbeck', 'quiet', 50],
    ];
    expect(read(rows)?.kind).toBeNull();
    expect(read([['People of our places'], [], ...rows])?.kind?.id).toBe('population');
  });
});
