import { onlyLink, registerOf, sheet } from './tables';

const HEADERS = [
  'Council',
  'Partner',
  'Country',
  'Status',
  'Ended?',
  'Reason ended',
  'Ended by',
  'Funding ended',
];
const link = (...cells: readonly (string | null)[]) =>
  onlyLink(registerOf([sheet('Links', [HEADERS, ['Derby', 'Osnabrück', 'Germany', ...cells]])]));

describe('the end of a link', () => {
  it('is told by a yes, with who ended it and why', () => {
    expect(link(null, 'Yes', 'Lack of interest', 'The partner', null)).toMatchObject({
      status: 'ended',
      statusReason:
        'The register tells of its end ("Ended? Yes; The partner; Lack of interest"); it gives no end date.',
    });
  });

  it('is told by a yes alone', () => {
    expect(link(null, 'Y', null, null, null).status).toBe('ended');
  });

  it.each([
    ['No', null, null],
    ['No', 'Visits suspended in 2020', null],
    [null, '-', 'n/a'],
    [null, 'None', 'Not applicable'],
    [null, 'tbc', null],
  ])('is not told by "%s", "%s" and "%s"', (ended, why, by) => {
    expect(link(null, ended, why, by, null)).toMatchObject({ status: 'unknown', until: null });
  });

  it('is apart from the end of its funding', () => {
    expect(link('Active', 'No', null, null, '31/03/2010')).toMatchObject({ status: 'unknown', until: null });
  });

  it.each([
    ['Ended by Terracina in 2010 (letter of 3 March)', 'ended', '2010', null],
    ['Terminated 24/02/2018', 'ended', '2018-02-24', null],
    ['Active. Youth orchestra came in July 2018', 'active', null, '2018-07'],
    ['Active since 2010', 'unknown', null, null],
    ['Dormant since 2015, no visits', 'dormant', null, null],
    ['Next visit planned for May 2019', 'unknown', null, null],
    ['Visits in 2016 and 2018', 'unknown', null, null],
  ])('or something done is taken from the words of a status: "%s"', (status, is, until, lastActivity) => {
    expect(link(status, null, null, null, null)).toMatchObject({ status: is, until, lastActivity });
  });
});

describe('a date that cannot be read', () => {
  it('is pointed to where digits show that one was meant', () => {
    const { findings } = registerOf([
      sheet('Links', [
        ['Council', 'Partner', 'Country', 'Since', 'Next review', 'End date'],
        ['Derby', 'Osnabrück', 'Germany', 1976, '31/4/2024', 'ongoing'],
      ]),
    ]);
    expect(findings.map(({ message, source }) => [message, source?.cell])).toEqual([
      [
        '"31/4/2024" is not read as a date of the next review. Write it as 31/03/2024, March 2024 or 2024.',
        'E2',
      ],
    ]);
  });
});
