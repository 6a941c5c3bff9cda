import { inOneLine, registerOf, sheet } from './tables';

const TEXT = ['China', 'France', 'Germany', 'Italy', 'Mozambique', 'Nicaragua', 'Portugal'];
const CAPTION = ['China', 'France', 'Georgia', 'Germany', 'Mozambique', 'Nicaragua', 'Portugal'];

const bristol = sheet('Bristol sources', [
  ['Council', 'Partner country', 'Stated in'],
  ...TEXT.map((country) => ['Bristol City Council', country, 'text']),
  ...CAPTION.map((country) => ['Bristol City Council', country, 'caption']),
]);

describe('two sources that disagree about a council’s partners', () => {
  const register = registerOf([bristol]);

  it('six countries are agreed by both', () => {
    const agreed = register.partnerships.filter((link) => link.query === null);
    expect(agreed.map((link) => link.country?.name)).toEqual([
      'China',
      'France',
      'Germany',
      'Mozambique',
      'Nicaragua',
      'Portugal',
    ]);
  });

  it('Italy and Georgia are asked about, each with who says so', () => {
    expect(register.partnerships.flatMap((link) => link.query ?? [])).toEqual([
      'Georgia is a partner of Bristol City Council according to caption only; text does not name it. Say which is right.',
      'Italy is a partner of Bristol City Council according to text only; caption does not name it. Say which is right.',
    ]);
  });

  it('every row is accounted for: twelve used, two queried', () => {
    expect(register.tables[0]?.accounting).toEqual({ read: 14, used: 12, queried: 2, notUsed: 0 });
    expect(register.queriedRows.map(({ row, source }) => [row + 1, source.cell])).toEqual([
      [5, 'B5'],
      [11, 'B11'],
    ]);
  });

  it('a link names every row that states it', () => {
    const china = register.partnerships.find((link) => link.partner === 'China');
    expect(china?.sources.map((source) => source.cell)).toEqual(['B2', 'B9']);
  });

  it('a row that both state needs no second row', () => {
    const { partnerships } = registerOf([
      sheet('Sources', [
        ['Council', 'Partner country', 'Stated in'],
        ['Bristol', 'China', 'text and caption'],
        ['Bristol', 'France', 'text; caption'],
        ['Bristol', 'Italy', 'text'],
      ]),
    ]);
    expect(partnerships.map((link) => [link.partner, link.query !== null])).toEqual([
      ['China', false],
      ['France', false],
      ['Italy', true],
    ]);
  });

  it('a country that both state supports the link with a place in it and is no second link', () => {
    const links = sheet('Links', [
      ['Council', 'Partner', 'Country', 'Since'],
      ['Bristol City Council', 'Hannover', 'Germany', 1947],
    ]);
    const withPlace = registerOf([links, bristol]);
    const german = withPlace.partnerships.filter((link) => link.country?.code === 'DE');
    expect(german.map(inOneLine)).toEqual(['Bristol City Council – Hannover, Germany']);
    expect(german[0]?.sources.map(({ sheet: name, cell }) => `${name}!${cell}`)).toEqual([
      'Links!B2',
      'Bristol sources!B4',
      'Bristol sources!B12',
    ]);
    expect(withPlace.partnerships.filter((link) => link.query === null)).toHaveLength(6);
  });
});

describe('a column of references', () => {
  it('is no disagreement: that one paper does not name a link says nothing', () => {
    const { partnerships, findings } = registerOf([
      sheet('Links', [
        ['Council', 'Partner', 'Country', 'Source'],
        ['Leicester', 'Krefeld', 'Germany', 'Council minutes'],
        ['Leicester', 'Strasbourg', 'France', 'Web site'],
        ['Leicester', 'Masaya', 'Nicaragua', 'Annual report'],
      ]),
    ]);
    expect(partnerships.map((link) => link.query)).toEqual([null, null, null]);
    expect(findings).toEqual([]);
  });
});
