import { registerRowKey, registerSheet } from '../../src/register/registerSheet';
import { contentOf, rowKey } from '../../src/workbook/rowKey';
import { linksOf } from './tables';

const D2 = 'Derbyshire County Council; Derby City Council; South Derbyshire District Council';

const register = linksOf([
  [
    D2,
    'Toyota City',
    'Japan',
    'Twinning',
    1998,
    'mid-November 2018',
    null,
    '2020-03-31',
    null,
    'Five year plan being drafted.',
  ],
  ['Glasgow', 'Lilonge', 'Malawi'],
  ['Newcastle', 'Rennes', 'France', 'Link'],
]);
const sheet = registerSheet(register.partnerships, register.visits);
const [table] = sheet.tables;

const row = (partner: string) => {
  const found = table?.rows.find((one) => contentOf(one.cells.partner) === partner);
  return Object.fromEntries(
    (table?.columns ?? []).map((column) => [column.header, contentOf(found?.cells[column.id])]),
  );
};

describe('the sheet Register', () => {
  it('is one flat table with a title, and says what is open', () => {
    expect(sheet).toMatchObject({
      id: 'register',
      name: 'Register',
      title: 'Register of international partnerships',
    });
    expect(sheet.tables).toHaveLength(1);
    expect(sheet.notes[0]).toBe('3 links, 1 with a question to answer.');
  });

  it('shows a link as a committee can read it', () => {
    expect(row('Toyota City')).toEqual({
      'Council(s)': D2,
      Partner: 'Toyota City',
      Country: 'Japan',
      Code: 'JP',
      Kind: 'Twinning charter',
      Since: '1998',
      Until: null,
      'Last activity': 'mid-November 2018',
      Visits: 0,
      'Next review': '2020-03-31',
      Status: 'Active',
      'Evidence date': 'November 2018',
      Decade: '1990s',
      Why: 'The last activity with a date is mid-November 2018.',
      Themes: null,
      Query: null,
      'Officer notes': 'Five year plan being drafted.',
      Source: 'links.xlsx, Links!B2',
    });
  });

  it('says "Cannot say" and "Not stated" where nothing is known', () => {
    expect(row('Lilonge')).toMatchObject({ Status: 'Cannot say', Kind: 'Not stated', Since: null });
  });

  it('shows the question, and a hint as a note', () => {
    expect(row('Rennes').Query).toContain(
      'could be Newcastle City Council or Newcastle-under-Lyme Borough Council',
    );
    expect(row('Lilonge').Query).toBe(
      'Note: "Lilonge" is kept as typed; Lilongwe may be meant. Correct the cell if so.',
    );
  });

  it('leaves Next review and Officer notes to the officers', () => {
    expect(
      table?.columns.filter((column) => column.owner === 'entered').map((column) => column.header),
    ).toEqual(['Next review', 'Officer notes']);
  });

  it('keeps each row under a key of its own, made of council, partner and kind', () => {
    const keys = table?.rows.map((one) => one.key) ?? [];
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toEqual(table?.rows.map((one) => rowKey(table.columns, one.cells)));
    expect(keys).toEqual(register.partnerships.map(registerRowKey));
    expect(keys).toContain(`${D2} | Toyota City | Twinning charter`);
  });

  it('never leaves a status to colour alone: every tone is a word', () => {
    const tones = table?.columns.find((column) => column.id === 'status')?.tones ?? {};
    expect(Object.keys(tones)).toEqual(['Active', 'Dormant', 'Under review', 'Cannot say']);
  });
});
