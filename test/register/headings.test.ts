import { KINDS } from '../../src/job/kinds';
import { recognise } from '../../src/tables/recognise';
import type { CellValue } from '../../src/workbook/grid';
import { gridOf } from '../tables/gridOf';

type Rows = readonly (readonly CellValue[])[];

function readAs(rows: Rows): [kind: string | null, headings: Record<string, string>] {
  const [table] = recognise(gridOf(rows), KINDS);
  return table?.kind
    ? [
        table.kind.id,
        Object.fromEntries(table.columns.map(({ field, header }): [string, string] => [field, header])),
      ]
    : [null, {}];
}

describe('a list of links', () => {
  it.each<[string, Rows, Record<string, string>]>([
    [
      'a web page about twin towns',
      [
        ['Twin Town', 'Country', 'Date of Charter'],
        ['Bad Homburg', 'Germany', '1956'],
        ['Cabourg', 'France', '14 June 1978'],
      ],
      { partner: 'Twin Town', country: 'Country', since: 'Date of Charter' },
    ],
    [
      'an answer to a request for information',
      [
        ['Town/City Twinned With', 'Country', 'Year Twinning Began', 'Any formal agreement?'],
        ['Lünen', 'Germany', 1966, 'Yes'],
        ['Ahlen', 'Germany', 1984, 'No'],
      ],
      { partner: 'Town/City Twinned With', country: 'Country', since: 'Year Twinning Began' },
    ],
    [
      'a list by community',
      [
        ['UK Community', 'County', 'Twinned with', 'Country'],
        ['Wetherby', 'West Yorkshire', 'Privas', 'France'],
        ['Ilkley', 'West Yorkshire', 'Coutances', 'France'],
      ],
      { councils: 'UK Community', partner: 'Twinned with', country: 'Country' },
    ],
    [
      'a short list without countries',
      [
        ['Twinned with', 'Since'],
        ['Privas', 1970],
      ],
      { partner: 'Twinned with', since: 'Since' },
    ],
    [
      'a list with place and country in one cell',
      [
        ['Authority', 'Twin town / country', 'Remarks'],
        ['Ilkley', 'Coutances, France', 'School choir in May'],
        ['Wetherby', 'Privas, France', null],
      ],
      { councils: 'Authority', partner: 'Twin town / country' },
    ],
  ])('is known from the headings of %s', (_, rows, expected) => {
    const [kind, headings] = readAs(rows);
    expect(kind).toBe('register');
    expect(headings).toMatchObject(expected);
  });

  it.each<[string, Rows]>([
    [
      'cities by type',
      [
        ['City', 'Type', 'Population'],
        ['Leeds', 'Metropolitan', 789000],
      ],
    ],
    [
      'places by category',
      [
        ['Place', 'Category', 'Date'],
        ['High Street', 'Pothole', '01/04/2018'],
      ],
    ],
    [
      'authorities and where they sit',
      [
        ['Local authority', 'City', 'Region'],
        ['Hull City Council', 'Hull', 'Humber'],
      ],
    ],
  ])('is not seen in %s', (_, rows) => {
    expect(readAs(rows)[0]).toBeNull();
  });
});

describe('a log of visits', () => {
  it("is known from a clerk's own words", () => {
    const [kind, headings] = readAs([
      ['When', 'Who came', 'Where from', 'How many', 'What for'],
      ['12 April 2018', 'Choir', 'Cabourg (France)', 24, 'Twinning weekend'],
      ['3 September 2018', 'School group', 'Izegem', 31, 'Exchange'],
    ]);
    expect(kind).toBe('visits');
    expect(headings).toMatchObject({
      dates: 'When',
      partner: 'Where from',
      people: 'How many',
      purpose: 'What for',
    });
  });

  it.each<[string, Rows]>([
    [
      'a calendar of meetings',
      [
        ['Date', 'Place', 'Committee', 'Purpose'],
        ['12/04/2018', 'Town Hall', 'Council', 'Ordinary'],
      ],
    ],
    [
      'a calendar of events',
      [
        ['Date', 'Location', 'Description', 'Attendees'],
        ['01/06/2018', 'Park', 'Fair', 900],
      ],
    ],
  ])('is not seen in %s', (_, rows) => {
    expect(readAs(rows)[0]).toBeNull();
  });
});

describe('a register of gifts', () => {
  it('is known from the headings that members sign', () => {
    const [kind, headings] = readAs([
      [
        'Date of offer',
        'Name of Councillor',
        'Offered by',
        'Description of gift or hospitality',
        'Estimated value £',
        'Accepted or declined',
        'Date entered in register',
      ],
      ['04/05/2018', 'Member A', 'Mayor of Bad Homburg', 'Engraved plate', 60, 'Accepted', '10/05/2018'],
      ['12/06/2018', 'Member B', 'Chamber of Trade', 'Dinner', 35, 'Declined', '12/06/2018'],
    ]);
    expect(kind).toBe('gifts');
    expect(headings).toMatchObject({
      date: 'Date of offer',
      recipient: 'Name of Councillor',
      giver: 'Offered by',
      description: 'Description of gift or hospitality',
      value: 'Estimated value £',
      registeredOn: 'Date entered in register',
    });
  });

  it('is known where only the heading of a column speaks of gifts', () => {
    const rows = [
      ['From', 'Gift'],
      ['Mayor of Izegem', 'Box of chocolates'],
    ];
    expect(readAs(rows)[0]).toBe('gifts');
  });

  it('is not seen in a claim for expenses', () => {
    const rows = [
      ['Officer', 'Date', 'Description', 'Mileage', 'Amount'],
      ['Officer 1', '01/02/2019', 'Train to London', 12, 88.2],
    ];
    expect(readAs(rows)[0]).not.toBe('gifts');
  });
});
