import { figureText } from '../../src/core/figure';
import { sourceText } from '../../src/core/source';
import { detailsSheet } from '../../src/register/detailsSheet';
import { linkRecords, type LinkRecord } from '../../src/register/linkRecord';
import { contentOf } from '../../src/workbook/rowKey';
import { registerOf, sheet } from './tables';

const HEADERS = [
  'Council',
  'On behalf of',
  'Partner',
  'Country',
  'Type of link',
  'Title of agreement',
  'Agreement signed',
  'Signed at',
  'End date',
  'Funding ends',
  'Ended by',
  'Reason ended',
  'Approved by',
  'Minute ref',
  'Lead officer',
  'Member champion',
  'Partnership board',
  'Chair of board',
  'Officer group',
  'Board members',
  'Cross-party support',
  'Rationale',
  'Aims and objectives',
  'Timetable',
  'In kind',
  'Sponsorship',
  'Funding source',
  'Third partner',
  'Partner contact',
];

const blank = HEADERS.map(() => null);

/** A row with some cells filled, by heading. */
function rowWith(cells: Readonly<Record<string, string | number>>): (string | number | null)[] {
  return blank.map((_, at) => cells[HEADERS[at] ?? ''] ?? null);
}

function recordsOf(rows: readonly Readonly<Record<string, string | number>>[], title?: string): LinkRecord[] {
  const above = title === undefined ? [] : [[title]];
  const { partnerships } = registerOf([sheet('Links', [...above, HEADERS, ...rows.map(rowWith)])]);
  return linkRecords(partnerships);
}

const said = ({ details }: LinkRecord): Record<string, string> =>
  Object.fromEntries(details.map(({ field, text, amount }) => [field, amount ? figureText(amount) : text]));

const KIRKLEES = { Council: 'Kirklees', Partner: 'Besançon', Country: 'France' };

describe('what a register says of a link', () => {
  it('comes through group by group, each with its cell', () => {
    const [record] = recordsOf([
      {
        ...KIRKLEES,
        'Type of link': 'Twinning',
        'On behalf of': 'Holmfirth parish',
        'Agreement signed': 1955,
        'Signed at': 'Besançon town hall',
        'Approved by': 'Full council',
        'Minute ref': '12/55',
        'Partnership board': 'Twinning board',
        'Officer group': 'One officer of each council',
        'Board members': 'Chamber of Commerce; choirs',
        'Cross-party support': 'Yes',
        Rationale: 'Language and work experience',
        Timetable: 'To summer 2019',
        'Funding source': 'Own and sponsorship',
        'Third partner': 'Bielefeld',
      },
    ]);
    if (!record) throw new Error('no link');
    expect(said(record)).toEqual({
      onBehalfOf: 'Holmfirth parish',
      signedAt: 'Besançon town hall',
      approvedBy: 'Full council',
      minute: '12/55',
      board: 'Twinning board',
      officerGroup: 'One officer of each council',
      bodies: 'Chamber of Commerce; choirs',
      crossParty: 'Yes',
      rationale: 'Language and work experience',
      planTimetable: 'To summer 2019',
      fundingSource: 'Own and sponsorship',
      otherPartners: 'Bielefeld',
    });
    expect(record.details.map(({ field, sources }) => [field, sources.map(sourceText)])).toContainEqual([
      'signedAt',
      ['links.xlsx, Links!H2'],
    ]);
    expect(record.link).toMatchObject({ kind: 'twinningCharter', since: '1955' });
  });

  it('keeps a parish or a school apart from the council that holds the link for it', () => {
    const [record] = recordsOf([{ ...KIRKLEES, 'On behalf of': 'Holmfirth High School' }]);
    expect(record?.link.councils.map(({ name }) => name)).toEqual(['Kirklees Council']);
    expect(record && said(record)).toEqual({ onBehalfOf: 'Holmfirth High School' });
  });

  it('keeps the end of the funding apart from the end of the link', () => {
    const [record] = recordsOf([{ ...KIRKLEES, 'Funding ends': '2003/04' }]);
    expect(record?.link.until).toBeNull();
    expect(record?.link.status).toBe('unknown');
    expect(record && said(record)).toEqual({ fundingEnds: '2003/04' });
  });

  it('takes a link for ended where the register says who ended it and why', () => {
    const [record] = recordsOf([
      { ...KIRKLEES, 'Ended by': 'The partner', 'Reason ended': 'No activities for years' },
    ]);
    expect(record?.link).toMatchObject({
      status: 'ended',
      statusReason:
        'The register tells of its end ("The partner; No activities for years"); it gives no end date.',
      statusDate: null,
    });
  });

  it('values what is given in kind and by sponsors, and keeps EXAMPLE', () => {
    const row = { ...KIRKLEES, 'In kind': 250, Sponsorship: '£1,200.50' };
    const [plain] = recordsOf([row]);
    const [example] = recordsOf([row], 'EXAMPLE: all amounts on this sheet are invented');
    expect(plain && said(plain)).toEqual({ inKind: '£250.00', sponsorship: '£1,200.50' });
    expect(example && said(example)).toEqual({
      inKind: '£250.00 (EXAMPLE)',
      sponsorship: '£1,200.50 (EXAMPLE)',
    });
  });

  it('never takes over an e-mail address or a telephone number', () => {
    const [record] = recordsOf([
      { ...KIRKLEES, 'Lead officer': 'Policy team, team@kirklees.example, 01632 960 123 ext 4' },
    ]);
    expect(record && said(record)).toEqual({ leadOfficer: 'Policy team, [left out], [left out] ext 4' });
  });

  it('keeps both where two rows of a link say different things, and one where they agree', () => {
    const [record] = recordsOf([
      { ...KIRKLEES, Rationale: 'Friendship', 'Minute ref': '12/55' },
      { ...KIRKLEES, Rationale: 'Language', 'Minute ref': '12/55' },
    ]);
    expect(record?.details.map(({ text, sources }) => [text, sources.map(({ cell }) => cell)])).toEqual([
      ['12/55', ['N2', 'N3']],
      ['Friendship', ['V2']],
      ['Language', ['V3']],
    ]);
  });
});

describe('the term of a link', () => {
  it.each([
    [{ 'End date': '31/03/2024' }, 'timeLimited', 'The register gives its end: 31 March 2024.'],
    [{ 'End date': 'no end date' }, 'openEnded', 'The register reads "no end date".'],
    [{ 'End date': 'Open-ended' }, 'openEnded', 'The register reads "Open-ended".'],
    [
      { 'End date': 'five years from signing' },
      'timeLimited',
      'The register reads "five years from signing".',
    ],
    [{}, 'notStated', 'The register does not say. Enter the end, or "no end date".'],
    [
      { 'Type of link': 'Twinning' },
      'notStated',
      'The register does not say. Charters usually have no end date; enter "no end date" if that is so.',
    ],
  ])('is told by what the register says: %j', (cells, term, reason) => {
    const [record] = recordsOf([{ ...KIRKLEES, ...cells }]);
    expect(record?.term).toEqual({ term, reason });
  });
});

describe('the kind of a link', () => {
  it('is suggested by the words of the agreement where no kind is given, and is not entered', () => {
    const [record] = recordsOf([
      { ...KIRKLEES, 'Title of agreement': 'Memorandum of understanding on youth work' },
    ]);
    expect(record?.link.kind).toBeNull();
    expect(record?.likelyKind).toMatchObject({
      kind: 'memorandumOfUnderstanding',
      words: 'Memorandum of understanding on youth work',
      source: { cell: 'F2' },
    });
  });

  it('is not suggested where the register gives one', () => {
    const [record] = recordsOf([
      { ...KIRKLEES, 'Type of link': 'Twinning', 'Title of agreement': 'Memorandum of understanding' },
    ]);
    expect([record?.link.kind, record?.likelyKind]).toEqual(['twinningCharter', null]);
  });
});

describe('several links with one place', () => {
  it('know of each other, however the place is spelt', () => {
    const records = recordsOf([
      { Council: 'Bristol', Partner: 'Hannover', Country: 'Germany', 'Type of link': 'Twinning' },
      { Council: 'Bristol', Partner: 'Hanover', Country: 'Germany', 'Type of link': 'Project' },
      { Council: 'Bristol', Partner: 'Porto', Country: 'Portugal', 'Type of link': 'Twinning' },
    ]);
    expect(records.map(({ link, otherLinks }) => [link.partner, otherLinks.map(({ kind }) => kind)])).toEqual(
      [
        ['Hannover', ['projectPartnership']],
        ['Hanover', ['twinningCharter']],
        ['Porto', []],
      ],
    );
  });

  it('are not made of two links that name the country alone', () => {
    const records = recordsOf([
      { Council: 'Bristol', Country: 'China' },
      { Council: 'Glasgow', Country: 'China' },
    ]);
    expect(records.map(({ otherLinks }) => otherLinks)).toEqual([[], []]);
  });
});

describe('the sheet Link details', () => {
  it('has one thing a row, under a key of its own, with its cell', () => {
    const { tables } = detailsSheet(
      recordsOf([
        { ...KIRKLEES, Rationale: 'Friendship', 'End date': 'no end date' },
        { ...KIRKLEES, Rationale: 'Language' },
      ]),
    );
    const rows = tables[0]?.rows ?? [];
    expect(
      rows.map(({ cells }) => ['group', 'what', 'says', 'source'].map((id) => contentOf(cells[id]))),
    ).toEqual([
      ['Purpose', 'Rationale', 'Friendship', 'links.xlsx, Links!V2'],
      ['Purpose', 'Rationale (2)', 'Language', 'links.xlsx, Links!V3'],
      ['Agreement', 'Term', 'Open-ended. The register reads "no end date".', 'links.xlsx, Links!C2'],
    ]);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
  });
});
