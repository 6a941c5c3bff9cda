import { registerOf, linksOf, onlyLink, sheet, day } from './tables';

const messages = (built: ReturnType<typeof registerOf>) => built.findings.map(({ message }) => message);

describe('a register as a clerk types it', () => {
  it('has no link where the partner reads "nil"', () => {
    const built = linksOf([
      ['Dover District Council', 'Calais', 'France', 'Twinning', '1973'],
      ['Ashford Borough Council', 'nil', null, null, null],
    ]);
    expect(built.partnerships.map(({ partner }) => partner)).toEqual(['Calais']);
    expect(built.tables[0]?.accounting).toMatchObject({ read: 2, used: 1, queried: 0, notUsed: 1 });
  });

  it('reads a whole term, the paper that was signed and a code in brackets', () => {
    const built = registerOf(
      [
        sheet('Twinning', [
          ['Authority', 'Twin town', 'When', 'Remarks'],
          ['Dover District Council', 'Tula, Russia', '2002 to 2018', null],
          ['Dover District Council', 'Wuxi, China', null, 'Memorandum of Understanding, no contact since'],
          ['Dover District Council', 'Middelburg (NL)', 'since 1974', null],
        ]),
      ],
      { asOf: day('2026-05-01') },
    );
    expect(
      built.partnerships.map(({ partner, country, kind, since, until, status }) => [
        partner,
        country?.code,
        kind,
        since,
        until,
        status,
      ]),
    ).toEqual([
      ['Middelburg', 'NL', 'twinningCharter', '1974', null, 'unknown'],
      ['Tula', 'RU', 'twinningCharter', '2002', '2018', 'ended'],
      ['Wuxi', 'CN', 'memorandumOfUnderstanding', null, null, 'unknown'],
    ]);
  });

  it('is seeking where a partner is looked for in the partner\u2019s place, and claims no charter', () => {
    const built = registerOf([
      sheet('Twinning', [
        ['Council', 'Twin', 'Country', 'Started'],
        ['Perth and Kinross Council', '(seeking partner in Canada)', 'Canada', null],
      ]),
    ]);
    expect(onlyLink(built)).toMatchObject({
      status: 'seeking',
      kind: null,
      statusReason: 'The register has "(seeking partner in Canada)" in place of a partner.',
    });
  });

  it('is told where its words and its dates do not agree', () => {
    const link = (since: string, last: string | null, end: string | null, status: string | null) => [
      'Dover District Council',
      'Calais',
      'France',
      'Twinning',
      since,
      last,
      end,
      null,
      status,
    ];
    const said = (...row: Parameters<typeof link>) =>
      messages(linksOf([link(...row)], { asOf: day('2026-05-01') }));
    expect(said('1973', '2016', null, 'Active').join()).toContain(
      'reads "Active", but it is worked out as "Dormant"',
    );
    expect(said('1973', 'December 2025', '2024', null).join()).toContain(
      'activity of December 2025 after it',
    );
    expect(said('1973', '2030', null, null).join()).toContain('given as 2030, which is after 1 May 2026');
    expect(said('1973', 'March 2026', null, 'Active')).toEqual([]);
  });

  it('is active by an event with a date in its status', () => {
    const row = ['Dover District Council', 'Calais', 'France', 'Twinning', '1973', null, null, null];
    const built = linksOf([[...row, 'Active - delegation July 2025']], { asOf: day('2026-05-01') });
    expect(onlyLink(built).status).toBe('active');
  });

  it('is asked for once where there are only visits', () => {
    const built = registerOf([
      sheet('Visits', [
        ['Date of visit', 'Twin town', 'In or out', 'Purpose'],
        ['May 2018', 'Calais', 'Out', 'Fair'],
        ['June 2018', 'Lille', 'In', 'Fair'],
      ]),
    ]);
    expect(messages(built)).toEqual([
      'No register of links is among these files, so the 2 visits count for no link. Add the register to the files.',
    ]);
  });
});
