import { KINDS } from '../../src/job/kinds';
import { recognise } from '../../src/tables/recognise';
import { whyUnknown } from '../../src/tables/whyUnknown';
import type { CellValue } from '../../src/workbook/grid';
import { gridOf } from './gridOf';

type Rows = readonly (readonly CellValue[])[];

const sentence = (rows: Rows): string | undefined => {
  const [part, ...more] = recognise(gridOf(rows), KINDS);
  expect([part?.kind, more]).toEqual([null, []]);
  return part?.findings[0]?.message;
};

describe('why a sheet is none of the kinds', () => {
  it.each<[string, Rows, string]>([
    [
      'a cover sheet',
      [
        ['Population estimates'],
        ['Published in March'],
        ['Contact the office for more'],
        ['Next release: June'],
      ],
      '"Sheet1" holds notes only (4 filled rows of text), so it was left alone.',
    ],
    [
      'numbered notes',
      [['Notes'], ...[1, 2, 3].map((at) => [at, 'A remark that runs on and on. '.repeat(6)])],
      '"Sheet1" holds notes only (4 filled rows of text), so it was left alone.',
    ],
    [
      'a lonely cell',
      [['Sectors']],
      '"Sheet1" holds 1 filled row and no headings of a table, so it was left alone.',
    ],
    [
      'rows of numbers',
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
      '"Sheet1" holds 2 filled rows and no headings of a table, so it was left alone.',
    ],
    [
      'a ledger that nobody has filled in',
      [['Payments'], [], ['Date', 'Supplier Name', 'Description', 'Net Amount']],
      '"Sheet1" is a blank template: the headings of a ledger stand in row 3 with no rows below, so there was nothing to read.',
    ],
    [
      'an indicator library that nobody has filled in',
      [
        ['Import indicators'],
        [],
        ['Level*', 'No.*', 'Indicator*', 'Unit of measure*', 'Means of verification'],
      ],
      '"Sheet1" is a blank form: headings stand in row 3 ("Level*", "No.*", "Indicator*", "Unit of measure*" and 1 more) with no rows below, so there was nothing to read.',
    ],
    [
      'an indicator library',
      [
        ['Library of indicators'],
        ['Level', 'Indicator', 'Unit of measure'],
        ['Output', 'Wards with a waste plan', 'count'],
        ['Output', 'Officers trained', 'people'],
      ],
      '"Sheet1" is a list of words, names or codes, without figures or dates (headings in row 2: "Level", "Indicator", "Unit of measure"; 2 rows below), and none of the tables that are read, so it was left alone.',
    ],
    [
      'a list of council codes',
      [
        ['gss-code', 'local-authority-code', 'official-name'],
        ['E10000007', 'DBY', 'Derbyshire County Council'],
        ['E06000015', 'DER', 'Derby City Council'],
      ],
      '"Sheet1" is a list of words, names or codes, without figures or dates (headings in row 1: "gss-code", "local-authority-code", "official-name"; 2 rows below), and none of the tables that are read, so it was left alone.',
    ],
    [
      'a register of local authorities',
      [
        ['gss-code', 'official-name', 'local-authority-type', 'pop-2020'],
        ['E10000007', 'Derbyshire County Council', 'CTY', 1000],
      ],
      '"Sheet1" looks like a register of local authorities, their names and codes (headings in row 1: "gss-code", "official-name", "local-authority-type", "pop-2020"; 1 row below), which is none of the tables that are read, so it was left alone.',
    ],
    [
      'median ages',
      [
        ['Median age of population, mid-2022'],
        ['Code', 'Area name', 'Mid-2022'],
        ['E10000007', 'Derbyshire', 44.5],
      ],
      '"Sheet1" is none of the tables that are read (headings in row 2: "Code", "Area name", "Mid-2022"; 1 row below): it is nearest to a population table, but no column holds the population, so it was left alone.',
    ],
    [
      'counts of something that nothing names',
      [
        ['Code', 'Area name', '2021', '2022'],
        ['E10000007', 'Derbyshire', 310_000, 320_000],
      ],
      '"Sheet1" has columns as a population table has them (headings in row 1: "Code", "Area name", "2021", "2022"; 1 row below), but neither its headings nor its title say that it is one, so it was left alone.',
    ],
  ])('says of %s what it saw', (_, rows, expected) => {
    expect(sentence(rows)).toBe(expected);
  });

  it('is data before it is words', () => {
    const rows = [['Price list'], ['Hall', 'Per hour'], ['Main', 12], ['Small', 8]];
    expect(whyUnknown(gridOf(rows), KINDS)).toEqual({
      because: 'nothingLike',
      headerRow: 1,
      headings: ['Hall', 'Per hour'],
      rows: 2,
    });
  });

  it('keeps an authorisation table that is still empty: it ships so', () => {
    const rows = [
      ['Document reference', null],
      ['Population from', 'Population to', 'Limit (£)'],
    ];
    expect(recognise(gridOf(rows), KINDS).map(({ kind }) => kind?.id)).toEqual(['authorisation']);
  });
});
