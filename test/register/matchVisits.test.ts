import { matchVisitsToPartnerships } from '../../src/register/matchVisits';
import { registerOf, sheet } from './tables';

const D2 = 'Derbyshire County Council; Derby City Council; South Derbyshire District Council';

const links = sheet('Links', [
  ['Our council(s)', 'Twin / partner', 'Country', 'Type of link', 'Since', 'Last activity'],
  [D2, 'Toyota City', 'Japan', 'Twinning', 1998, '2016'],
  ['Lewisham', 'Ekurheleni', 'South Africa', 'Partner', null, null],
  ['Bristol', 'Hannover', 'Germany', 'Twinning', 1947, null],
]);

const visits = sheet('Visits', [
  ['Date(s)', 'To / from', 'In or out', 'Place', 'Councils', 'Members', 'Officers', 'Others', 'Purpose'],
  ['late October 2018', 'Toyota City', 'In', null, D2, null, null, 14, 'Civic and business delegation'],
  ['mid-November 2018', 'Toyota, Japan', 'Out', 'Toyota City, Japan', D2, 8, 4, null, 'Return visit'],
  ['May 2019', 'Hanover', 'Out', null, 'Leeds', 1, 1, null, 'Trade fair'],
  ['3-7 July 2023', 'Toyota City; Hannover', 'virtual', null, null, null, null, null, 'Policy exchange'],
  ['TBC', 'Hannover', 'In', null, null, null, null, null, 'School choir'],
]);

describe('a log of visits', () => {
  const register = registerOf([links, visits]);

  it('keeps direction, dates and numbers of people, and no more of them than is stated', () => {
    expect(
      register.visits.map(({ direction, from, to, members, officers, others, people }) => [
        direction,
        from,
        to,
        members,
        officers,
        others,
        people,
      ]),
    ).toEqual([
      ['in', '2018-10', null, null, null, 14, 14],
      ['out', '2018-11', null, 8, 4, null, 12],
      ['out', '2019-05', null, 1, 1, null, 2],
      ['virtual', '2023-07-03', '2023-07-07', null, null, null, null],
      ['in', null, null, null, null, null, null],
    ]);
  });

  it('keeps the words of vague dates', () => {
    expect(register.visits.slice(0, 2).map((visit) => visit.dateWords)).toEqual([
      'late October 2018',
      'mid-November 2018',
    ]);
  });

  it('belongs to the links that it names, each visit to as many as it serves', () => {
    const visitsOf = matchVisitsToPartnerships(register.visits, register.partnerships);
    const purposes = register.partnerships.map((link) => [
      link.partner,
      visitsOf.get(link.key)?.map((visit) => visit.purpose),
    ]);
    expect(purposes).toEqual([
      ['Hannover', ['Policy exchange', 'School choir']],
      ['Toyota City', ['Civic and business delegation', 'Return visit', 'Policy exchange']],
      ['Ekurheleni', []],
    ]);
  });

  it('shows a link alive, and says that it did', () => {
    const toyota = registerOf([links, sheet('Visits', visits.rows.slice(0, 3))]).partnerships.find(
      (link) => link.partner === 'Toyota City',
    );
    expect(toyota).toMatchObject({
      lastActivity: '2018-11',
      status: 'active',
      statusReason: 'The last activity with a date is mid-November 2018 (visits log).',
    });
  });

  it('asks when a visit was that has no date', () => {
    expect(register.queriedRows.map(({ row, reason, source }) => [source.sheet, row + 1, reason])).toEqual([
      [
        'Visits',
        6,
        '"TBC" gives no date for the visit (Hannover). Write when it was; the month or year is enough.',
      ],
    ]);
  });

  it('says which visits count for no link', () => {
    const unmatched = register.findings.filter((finding) => finding.rule === 'register.visitUnmatched');
    expect(unmatched.map((finding) => finding.message)).toEqual([
      'No link in the register has "Hanover" as its partner, so the visit counts for none.',
    ]);
  });
});
