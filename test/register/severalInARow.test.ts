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

  it('take the year that stands behind each, and what stands before the first', () => {
    const built = registerOf([
      sheet('International links', [
        ['Council', 'Twinning'],
        ['Bolsover', 'Twinned with: Sens-sur-Lac (France) 1958; Ypsheim (Germany) 1972'],
        ['Kirklees', 'Herten (Germany) – 1980; Wilmington, North Carolina (USA) – 1959'],
        ['Leeds', 'Sterk, Germany (1963) and Obendorf, Germany (since May 2001)'],
        ['Derby', 'Carentan, France since 1992; Filder, Germany'],
      ]),
    ]);
    expect(briefly(built)).toEqual([
      ['Sens-sur-Lac', 'France', '1958'],
      ['Ypsheim', 'Germany', '1972'],
      ['Carentan', 'France', '1992'],
      ['Filder', 'Germany', null],
      ['Herten', 'Germany', '1980'],
      ['Wilmington, North Carolina', 'United States', '1959'],
      ['Obendorf', 'Germany', '2001-05'],
      ['Sterk', 'Germany', '1963'],
    ]);
    expect(built.findings).toEqual([]);
  });

  it('say once of a council in their cell that it is no more', () => {
    const built = registerOf([
      sheet('International links', [
        ['Council', 'Twin town'],
        ['Selby DC', 'Carentan (France); Filderstadt (Germany)'],
      ]),
    ]);
    expect(built.findings.map(({ rule }) => rule)).toEqual(['register.councilEnded']);
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

describe('links in groups under the names of councils', () => {
  const headers = ['Authority', 'Twin town', 'Country', 'Year twinned'];
  const councilsOf = (built: ReturnType<typeof registerOf>) =>
    built.partnerships.map(({ partner, councils }) => [partner, councils.map(({ name }) => name).join()]);

  it('are held by the council that stands above them', () => {
    const built = registerOf([
      sheet('Links', [
        headers,
        ['KENT COUNTY COUNCIL'],
        [null, 'Bacs-Kiskun', 'Hungary', 2003],
        ['ASHFORD'],
        [null, 'Fougères', 'France', 1984],
        [null, 'Bad Münstereifel', 'Germany', 1964],
      ]),
    ]);
    expect(councilsOf(built)).toEqual([
      ['Bad Münstereifel', 'Ashford Borough Council'],
      ['Fougères', 'Ashford Borough Council'],
      ['Bacs-Kiskun', 'Kent County Council'],
    ]);
    expect(built.findings).toEqual([]);
    expect(built.tables[0]?.accounting).toEqual({ read: 5, used: 3, queried: 0, notUsed: 2 });
  });

  it('are asked about, once, where a council may have been meant to hold for the rows below it', () => {
    const built = registerOf([
      sheet('Links', [
        headers,
        ['Ashford', 'Fougères', 'France', 1984],
        [null, 'Bad Münstereifel', 'Germany', 1964],
        [null, 'Hopewell', 'USA', 1984],
      ]),
    ]);
    expect(built.findings.map(({ message }) => message)).toEqual([
      'No council is given for this link; the nearest above is Ashford. If it holds this link too, fill its name down. 2 rows wait for this answer; this is the first.',
    ]);
  });
});

describe('links without a column for councils', () => {
  const rows = [
    ['Partner', 'Country', 'Type', 'From', 'To'],
    ['Rennes', 'France', 'Twin city', 1957, null],
    ['Terracina', 'Italy', 'Twin city', 1988, '2015'],
  ];
  const titled = (...lines: string[]) =>
    registerOf([sheet('Links', [...lines.map((line) => [line]), ...rows])]);
  const council = (built: ReturnType<typeof registerOf>) => built.partnerships[0]?.councils[0]?.name ?? null;

  it.each([
    ['Exeter City Council', 'Exeter City Council'],
    ['Twin towns of Exeter City Council, 2019', 'Exeter City Council'],
    ['London Borough of Lewisham – links abroad', 'London Borough of Lewisham'],
    ['Links: Cyngor Caerdydd', 'City of Cardiff Council'],
    ['Our twin towns in Derby and elsewhere', null],
  ])('are those of the council that "%s" above them names', (line, name) => {
    expect(council(titled(line))).toBe(name);
  });

  it('are nobody’s where the lines above name two councils', () => {
    expect(council(titled('Exeter City Council', 'Copied from Devon County Council'))).toBeNull();
  });

  it('are those of the council that a person names, whatever stands above them', () => {
    const ours = [{ typed: 'Derby', name: 'Derby City Council', gss: null, register: null, nation: null }];
    const built = registerOf([sheet('Links', [['Exeter City Council'], ...rows])], { ourCouncils: ours });
    expect(council(built)).toBe('Derby City Council');
  });

  it('say where their council was taken from', () => {
    const hint = titled('Exeter City Council').findings.find(
      ({ rule }) => rule === 'register.councilFromTitle',
    );
    expect(hint).toMatchObject({
      strength: 'hint',
      message:
        'The table has no column for councils, so its 2 links are taken to be those of Exeter City Council, which the line above it names.',
      source: { cell: 'A1' },
    });
  });

  it('share the title of the other tables of their file', () => {
    const lapsed = sheet('Lapsed', [
      ['Partner', 'Country', 'Type', 'From', 'To'],
      ['Rennes', 'France', 'Twin city', 1957, '2018'],
    ]);
    const { partnerships } = registerOf([sheet('Current', [['Exeter City Council'], ...rows]), lapsed]);
    expect(partnerships.map((link) => [link.partner, link.councils[0]?.name, link.until])).toEqual([
      ['Rennes', 'Exeter City Council', '2018'],
      ['Terracina', 'Exeter City Council', '2015'],
    ]);
  });

  it('begin and end by columns that are only headed From and To', () => {
    expect(titled().partnerships.map(({ since, until }) => [since, until])).toEqual([
      ['1957', null],
      ['1988', '2015'],
    ]);
  });
});
