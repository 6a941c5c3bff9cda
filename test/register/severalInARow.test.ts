import { registerOf, sheet } from './tables';

const briefly = (built: ReturnType<typeof registerOf>) =>
  built.partnerships.map(({ partner, country, since }) => [partner, country?.name ?? null, since]);

describe('several links in a row', () => {
  it('each take their own country and date from the lists beside them', () => {
    const built = registerOf([
      sheet('International links', [
        ['Local authority', 'Links', 'Year'],
        ['Kirklees', 'Besançon (France), Unna (Germany) and Bielsko-Biala (Poland)', '1955; 1970; 1990'],
        ['Sunderland', 'Essen, Germany\nWashington DC, USA', '1949\n2006'],
        ['Leeds', 'Durban – South Africa', '1998'],
      ]),
    ]);
    expect(briefly(built)).toEqual([
      ['Besançon', 'France', '1955'],
      ['Bielsko-Biala', 'Poland', '1990'],
      ['Unna', 'Germany', '1970'],
      ['Durban', 'South Africa', '1998'],
      ['Essen', 'Germany', '1949'],
      ['Washington DC', 'United States', '2006'],
    ]);
    expect(built.findings).toEqual([]);
  });

  it('are asked about where the dates are more or fewer than the links', () => {
    const built = registerOf([
      sheet('International links', [
        ['Local authority', 'Links', 'Year'],
        ['Sunderland', 'Essen, Germany\nSaint-Nazaire, France\nWashington DC, USA', '1949\n2006'],
      ]),
    ]);
    expect(built.queriedRows.map(({ row, reason }) => [row, reason])).toContainEqual([
      1,
      'The row names 3 partners and 2 dates of beginning, so it cannot be told which belongs to which. Give each link a row of its own.',
    ]);
  });
});

describe('links in groups under the names of countries', () => {
  const grouped = sheet('Links', [
    ['Place', 'Link since', 'Purpose'],
    ['FRANCE', null, null],
    ['Lille', '1968', 'Culture'],
    ['Rouen', '1981', 'Trade'],
    ['CHINA', null, null],
    ['Guangzhou', '2009', 'Business'],
  ]);

  it('take their country from the heading, which is no link', () => {
    const built = registerOf([grouped]);
    expect(briefly(built)).toEqual([
      ['Guangzhou', 'China', '2009'],
      ['Lille', 'France', '1968'],
      ['Rouen', 'France', '1981'],
    ]);
    expect(built.tables[0]?.accounting).toEqual({ read: 5, used: 3, queried: 0, notUsed: 2 });
    expect(built.tables[0]?.rows[0]).toMatchObject({
      standing: 'notUsed',
      reason: '"FRANCE" stands alone in its row and heads the links below it, which are taken to be there',
    });
  });

  it('a country with nothing below it is still a link whose place is asked for', () => {
    const built = registerOf([sheet('Links', [...grouped.rows, ['Kenya', null, null]])]);
    expect(built.queriedRows.map(({ row }) => row)).toEqual([6]);
  });
});
