import fc from 'fast-check';
import { day, inOneLine, linksOf, onlyLink, registerOf, sheet } from './tables';

const D2 = 'Derbyshire County Council; Derby City Council; South Derbyshire District Council';

describe('a register of links', () => {
  it('holds one link for three councils that share a partner', () => {
    const link = onlyLink(linksOf([[D2, 'Toyota City', 'Japan', 'Twinning', 1998, 'mid-November 2018']]));
    expect(link.councils.map(({ name, gss, register }) => [name, gss, register])).toEqual([
      ['Derbyshire County Council', 'E10000007', 'DBY'],
      ['Derby City Council', 'E06000015', 'DER'],
      ['South Derbyshire District Council', 'E07000039', 'SDE'],
    ]);
    expect(link).toMatchObject({
      partner: 'Toyota City',
      country: { typed: 'Japan', name: 'Japan', code: 'JP' },
      kind: 'twinningCharter',
      since: '1998',
      until: null,
      lastActivity: '2018-11',
      dateWords: { lastActivity: 'mid-November 2018' },
      status: 'active',
      statusReason: 'The last activity with a date is mid-November 2018.',
      query: null,
      source: { file: 'links.xlsx', sheet: 'Links', cell: 'B2' },
    });
  });

  it('reads a council that is merged over its rows for each of them', () => {
    const rows = [
      ['Council', 'Partner', 'Country'],
      ['Wolverhampton', 'Kobanya', 'Hungary'],
      [null, 'Walbrzych', 'Poland'],
      [null, 'Subotica', 'Serbia'],
    ];
    const { partnerships } = registerOf([sheet('Links', rows, [{ top: 1, left: 0, bottom: 3, right: 0 }])]);
    expect(partnerships.map(inOneLine)).toEqual([
      'City of Wolverhampton Council – Kobanya, Hungary',
      'City of Wolverhampton Council – Subotica, Serbia',
      'City of Wolverhampton Council – Walbrzych, Poland',
    ]);
  });

  it('asks for the council where its cell is blank', () => {
    const { queriedRows } = linksOf([
      [null, 'Beira', 'Mozambique'],
      ['Bristol', 'Porto', 'Portugal'],
      [null, 'Oporto', 'Angola'],
    ]);
    expect(queriedRows.map(({ row, reason }) => [row + 1, reason])).toEqual([
      [2, 'No council is given for the link with Beira. Write which council holds it.'],
      [
        4,
        'No council is given for this link; the nearest above is Bristol. If it holds this link too, fill its name down.',
      ],
    ]);
  });

  it('takes the councils it was told where the table has no such column', () => {
    const ours = {
      typed: 'Kirklees',
      name: 'Kirklees Council',
      gss: 'E08000034',
      register: 'KIR',
      nation: 'England' as const,
    };
    const grid = sheet('Links', [
      ['Twin town', 'Country', 'Since'],
      ['Besançon', 'France', 1955],
    ]);
    const link = onlyLink(registerOf([grid], { ourCouncils: [ours] }));
    expect(inOneLine(link)).toBe('Kirklees Council – Besançon, France');
    expect(link.kind).toBe('twinningCharter');
  });

  it.each([
    ['Toyota City, Japan', null, ['Toyota City, Japan']],
    ['Toyota City (Japan)', null, ['Toyota City, Japan']],
    ['Nuremberg in Germany', null, ['Nuremberg, Germany']],
    ['Kobanya (Budapest)', 'Hungary', ['Kobanya (Budapest), Hungary']],
    ['Hannover; Porto', 'Germany; Portugal', ['Hannover, Germany', 'Porto, Portugal']],
    ['Hannover, Porto', 'Germany, Portugal', ['Hannover, Germany', 'Porto, Portugal']],
    ['Hannover\nLeipzig', 'Germany', ['Hannover, Germany', 'Leipzig, Germany']],
    ['Stratford, Ontario', null, ['Stratford, Ontario, country unknown']],
  ])('reads the partner cell %j beside the country %j as %j', (partner, country, links) => {
    const { partnerships } = linksOf([['Bristol', partner, country]]);
    expect(partnerships.map((link) => inOneLine(link).replace('Bristol City Council – ', ''))).toEqual(links);
  });

  it.each([
    [
      'Savannah, Georgia',
      null,
      '"Savannah, Georgia" could lie in the country Georgia or in the US state. Write the country in a column of its own.',
    ],
    ['Seoul', 'Korea', '"Korea" could be South Korea or North Korea. Write the country\'s name.'],
    [
      'Atlantis',
      'Poseidonia',
      '"Poseidonia" is not a country that is known. Write the country\'s name as GOV.UK does.',
    ],
    [
      'Douglas',
      'Scotland',
      'Douglas is given as being in "Scotland", which is no country abroad. Check the country, or take the link out.',
    ],
    [
      'Hannover; Porto; Beira',
      'Germany; Portugal',
      'The row names 3 partners and 2 countries, so it cannot be told which belongs to which. Give each link a row of its own.',
    ],
  ])('asks about the partner %j with the country %j', (partner, country, question) => {
    const { queriedRows, tables } = linksOf([['Bristol', partner, country]]);
    expect(queriedRows[0]?.reason).toBe(question);
    expect(tables[0]?.accounting).toEqual({ read: 1, used: 0, queried: 1, notUsed: 0 });
  });

  it('asks which council "Newcastle" is', () => {
    const link = onlyLink(linksOf([['Newcastle', 'Rennes', 'France']]));
    expect(link.query).toBe(
      '"Newcastle" could be Newcastle City Council or Newcastle-under-Lyme Borough Council. Write the council\'s full name, or say once which it is on the sheet Twinledger settings, under "Which council a name means".',
    );
    expect(link.councils[0]).toMatchObject({ typed: 'Newcastle', name: null });
  });

  it('keeps a misspelt place as typed and suggests the likely one without holding the link up', () => {
    const register = linksOf([['Glasgow', 'Lilonge', 'Malawi']]);
    expect(onlyLink(register)).toMatchObject({
      partner: 'Lilonge',
      query: null,
      hints: ['"Lilonge" is kept as typed; Lilongwe may be meant. Correct the cell if so.'],
    });
    expect(register.findings).toMatchObject([
      { rule: 'register.spelling', strength: 'hint', source: { cell: 'B2' } },
    ]);
    expect(register.queriedRows).toEqual([]);
  });

  it('says who may inherit the link of a council that is no more', () => {
    expect(onlyLink(linksOf([['Chester', 'Lalitpur', 'Nepal', 'EU funded project']]))).toMatchObject({
      kind: 'projectPartnership',
      hints: [
        'Chester City Council was abolished (1 April 2009). Its successor is Cheshire West and Chester Council (The Cheshire (Structural Changes) Order 2008): say whether the link was taken on.',
      ],
      query: null,
    });
  });

  it('says once, not row by row, that words leave the kind open', () => {
    const { findings } = linksOf([
      ['Glasgow', 'Turin', 'Italy', 'Partner city'],
      ['Glasgow', 'Nuremberg', 'Germany', 'Partner city'],
    ]);
    expect(findings).toMatchObject([
      { rule: 'register.kind', message: expect.stringContaining('"Partner city" (2 rows)') as string },
    ]);
  });

  it('reads namesakes in two countries as two links and asks', () => {
    const { partnerships } = linksOf([
      ['Bristol', 'Granada', 'Spain'],
      ['Bristol', 'Granada', 'Nicaragua'],
    ]);
    expect(partnerships.map((link) => [link.partner, link.query])).toEqual([
      ['Granada', null],
      [
        'Granada (Nicaragua)',
        'This row gives the country of the link with Granada as Nicaragua; Links!B2 gives Spain. Say which is right, or that they are two links.',
      ],
    ]);
  });
});

describe('several rows for one link', () => {
  it('become one link where they agree, filled from both', () => {
    const register = linksOf([
      ['Nottinghamshire', 'Poznań', 'Poland', 'Link', 1994],
      ['Nottinghamshire CC', 'Poznan', 'Poland', 'Twinning', '12 May 1994', 'May 2019'],
    ]);
    expect(onlyLink(register)).toMatchObject({
      kind: 'twinningCharter',
      since: '1994-05-12',
      lastActivity: '2019-05',
      query: null,
    });
    expect(register.tables[0]?.accounting).toEqual({ read: 2, used: 2, queried: 0, notUsed: 0 });
    expect(register.findings.map((finding) => finding.message)).toContain(
      'The link with Poznań stands in Links!B2 and Links!B3; they agree and were taken as one.',
    );
  });

  it('are asked about where they contradict each other, and the first one stands', () => {
    const register = linksOf([
      ['Leeds', 'Dortmund', 'Germany', 'Twinning', 1969],
      ['Leeds', 'Dortmund', 'Germany', 'Twinning', 1957],
    ]);
    expect(onlyLink(register)).toMatchObject({
      since: '1969',
      query:
        'This row gives the start of the link with Dortmund as 1957; Links!B2 gives 1969. Say which is right, or that they are two links.',
    });
    expect(register.queriedRows.map(({ row }) => row + 1)).toEqual([3]);
  });

  it('of two kinds are two links with one place', () => {
    const { partnerships } = linksOf([
      ['Leeds', 'Dortmund', 'Germany', 'Twinning'],
      ['Leeds', 'Dortmund', 'Germany', 'EU project'],
    ]);
    expect(partnerships.map((link) => link.kind)).toEqual(['projectPartnership', 'twinningCharter']);
  });

  it('asks whether a council alone and the same council with others hold one link or two', () => {
    const { partnerships, queriedRows } = linksOf([
      [D2, 'Toyota City', 'Japan'],
      ['Derby', 'Toyota', 'Japan'],
    ]);
    expect(partnerships).toHaveLength(2);
    expect(queriedRows.map(({ row, reason }) => [row + 1, reason])).toEqual([
      [
        3,
        'This row gives Derby City Council a link with Toyota; Links!B2 gives it to that council together with others. Say whether they are one link or two.',
      ],
    ]);
  });
});

describe('a register with its headings down the first column', () => {
  it('is not read as nonsense: a person is asked, once, to turn it', () => {
    const { partnerships, findings, tables } = registerOf([
      sheet('Twin towns', [
        ['Town', 'Sens', 'Lörrach', 'Senigallia'],
        ['Country', 'France', 'Germany', 'Italy'],
        ['Our council', 'Chester City Council', 'Chester City Council', 'Chester City Council'],
        ['Type of link', 'Twinning charter', 'Twinning charter', 'Friendship agreement'],
        ['Since', 1959, 2001, 2003],
        ['Last activity', 'May 2019', '2017', 'June 2018'],
      ]),
    ]);
    expect(partnerships).toEqual([]);
    expect(findings.map(({ strength, message }) => [strength, message])).toEqual([
      [
        'warning',
        'The table has its headings down the first column ("Country", "Our council", "Type of link", "Since" and "Last activity") and a column for each link, so none of it was read. Turn it (in Excel: copy, Paste Special, Transpose) so that each link has a row.',
      ],
    ]);
    expect(tables.every(({ accounting: { read, notUsed } }) => read === notUsed)).toBe(true);
  });
});

describe('any register', () => {
  const councils = fc.constantFrom(
    'Derby',
    'Derbyshire CC',
    'Newcastle',
    'Keighley',
    'Derby; South Derbyshire',
    'Chester',
    null,
  );
  const partners = fc.constantFrom(
    'Toyota City',
    'Toyota',
    'Lilonge',
    'Hannover; Porto',
    'Luxembourg',
    'Savannah, Georgia',
    null,
  );
  const countries = fc.constantFrom(
    'Japan',
    'Germany',
    'Korea',
    'Scotland',
    'Germany; Portugal',
    'Luxembourg',
    'Nowhere',
    null,
  );
  const kinds = fc.constantFrom('Twinning', 'Link', 'MoU', null);
  const since = fc.constantFrom(1998, 'mid-1998', '1 May 2001', 'FY2024', null);
  const rows = fc.array(fc.tuple(councils, partners, countries, kinds, since), {
    minLength: 2,
    maxLength: 14,
  });

  it('accounts for every row: read = used + queried + not used, and each queried row has a reason', () => {
    fc.assert(
      fc.property(rows, (typed) => {
        for (const table of linksOf(typed).tables) {
          const { read, used, queried, notUsed } = table.accounting;
          expect(read).toBe(table.rows.length);
          expect(used + queried + notUsed).toBe(read);
          expect(table.rows.filter((row) => row.standing === 'queried')).toHaveLength(queried);
          for (const row of table.rows) expect(row.reason !== null).toBe(row.standing !== 'used');
        }
      }),
      { numRuns: 40 },
    );
  });

  it('loses no used row: each is a source of some link', () => {
    fc.assert(
      fc.property(rows, (typed) => {
        const { tables, partnerships } = linksOf(typed);
        const told = new Set(
          partnerships.flatMap((link) => link.sources.map((source) => Number(source.cell.slice(1)))),
        );
        for (const table of tables)
          for (const row of table.rows) if (row.standing === 'used') expect([...told]).toContain(row.row + 1);
      }),
      { numRuns: 40 },
    );
  });

  it('gives every link a key of its own', () => {
    fc.assert(
      fc.property(rows, (typed) => {
        const { partnerships } = linksOf(typed);
        expect(new Set(partnerships.map((link) => link.key)).size).toBe(partnerships.length);
      }),
      { numRuns: 40 },
    );
  });

  it('says the same each time', () => {
    fc.assert(
      fc.property(rows, (typed) => {
        const [once, again] = [linksOf(typed), linksOf(typed)];
        expect(JSON.stringify(once.partnerships)).toBe(JSON.stringify(again.partnerships));
      }),
      { numRuns: 40 },
    );
  });
});

describe('reviews that officers entered on the register sheet', () => {
  it('stand before those of the source', () => {
    const rows = [['Leeds', 'Dortmund', 'Germany', 'Twinning', 1969, null, null, '2030-01-01']];
    const entered = new Map([['Leeds City Council | Dortmund | Twinning charter', day('2019-03-01')]]);
    expect(onlyLink(linksOf(rows, { enteredReviews: entered }))).toMatchObject({
      nextReview: '2019-03-01',
      status: 'underReview',
    });
  });
});
