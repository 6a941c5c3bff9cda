import { figureText } from '../../src/core/figure';
import { mediaTimings } from '../../src/register/mediaTimings';
import { visitGaps } from '../../src/register/visitGaps';
import { day } from './tables';
import { recorded } from './gifts';
import { onlyVisit, visitsOf } from './visits';

const HEADERS = ['Date of visit', 'Twin town', 'In or out', 'Purpose'];
const ROW = ['12-16 November 2018', 'Osnabrück', 'Out', 'Signing of the school agreement'];

const log = (more: Readonly<Record<string, string | number>>, options = {}) =>
  visitsOf([...HEADERS, ...Object.keys(more)], [[...ROW, ...Object.values(more)]], options);

describe('who was on a visit', () => {
  it('counts people by kind, and those of every kind together', () => {
    const visit = onlyVisit(
      log({ Members: 2, Officers: 1, 'Young people': 12, 'Spouses or partners': 1, Others: 3 }),
    );
    expect([visit.members, visit.officers, visit.youngPeople, visit.accompanying, visit.others]).toEqual([
      2, 1, 12, 1, 3,
    ]);
    expect(visit.people).toBe(19);
  });

  it('leaves what the log does not state unstated', () => {
    expect(onlyVisit(log({ Members: 2 }))).toMatchObject({ youngPeople: null, people: 2 });
  });
});

describe('what sort of visit it is', () => {
  it.each([
    ['Annual conference of twinned towns', 'conference'],
    ['Multicultural exchange programme', 'programme'],
    ['Exchange of social workers', 'exchange'],
    ['Joint presentation at Westminster', 'meeting'],
    ['Signing of the agreement', 'visit'],
  ])('is told by the purpose: %s', (purpose, sort) => {
    const built = visitsOf(HEADERS, [['May 2018', 'Osnabrück', 'Out', purpose]]);
    expect(onlyVisit(built).sort).toBe(sort);
  });

  it('is told by its own column before the purpose', () => {
    expect(onlyVisit(log({ 'Type of event': 'Conference' })).sort).toBe('conference');
  });
});

describe('what a visit cost', () => {
  it('keeps the heads apart, each with its cell', () => {
    const { costs } = onlyVisit(
      log({ Members: 2, Officers: 1, Flights: 450.5, 'Hotel cost': 300, 'Food and drink': 49.5, Cost: 900 }),
    );
    expect(
      [costs.travel, costs.accommodation, costs.subsistence, costs.total].map((one) => one?.value),
    ).toEqual([45050, 30000, 4950, 90000]);
    expect(costs.travel?.sources).toEqual([{ file: 'links.xlsx', sheet: 'Visits log', cell: 'G2' }]);
    expect(costs.each && figureText(costs.each)).toBe('£300.00');
  });

  it('adds up the heads where the log gives no total', () => {
    const { total } = onlyVisit(log({ Flights: 450.5, 'Hotel cost': 300 })).costs;
    expect(total).toMatchObject({ value: 75050, rule: 'the heads of cost that the log gives, added up' });
  });

  it('says nothing of a cost that is not stated', () => {
    expect(onlyVisit(log({ Members: 2 })).costs).toMatchObject({ total: null, each: null });
  });

  it('stays an example where the sheet says that its money is one', () => {
    const { total, each } = onlyVisit(
      log({ Members: 3, Cost: 900 }, { banner: [['EXAMPLE costs, not those of any council']] }),
    ).costs;
    expect([total?.example, each?.example]).toEqual([true, true]);
  });

  it('stays an example where the status of its row says so', () => {
    const { costs } = onlyVisit(log({ Flights: 450, 'Hotel cost': 300, Status: 'EXAMPLE' }));
    expect([costs.travel, costs.total].map((figure) => figure && figureText(figure))).toEqual([
      '£450.00 (EXAMPLE)',
      '£750.00 (EXAMPLE)',
    ]);
  });

  it('asks where the heads come to more than the total', () => {
    expect(
      log({ Flights: 450, 'Hotel cost': 300, Cost: 700 }).findings.map(({ message }) => message),
    ).toContain(
      '2018-11-12 Osnabrück (out): the heads of cost add up to £750.00, more than the cost of the visit, £700.00. Say which is right.',
    );
  });

  it('points to the costs of spouses, and who answers for them', () => {
    expect(log({ 'Spouse or partner costs': 420 }).findings.map(({ message }) => message)).toContain(
      '2018-11-12 Osnabrück (out): spouses or partners came along at a cost of £420.00; who paid it is not stated. The handbook leaves all their additional costs to the member they accompany.',
    );
  });
});

describe('the travel policy of the council', () => {
  const travel = { 'Travel class': 'Business', 'Journey hours': 3, 'Cost per night': 130 };
  const answers = (settings: readonly ReturnType<typeof recorded>[]) =>
    log(travel, { settings })
      .findings.filter(({ rule }) => rule === 'register.visitPolicy')
      .map(({ message }) => message);

  it('ships empty, and then nothing is held against anyone', () => {
    expect(answers([])).toEqual([]);
  });

  it('says what lies outside what the council recorded', () => {
    expect(
      answers([
        recorded('Visits: hours of journey from which a class above economy may be used', '10 hours'),
        recorded('Visits: most for a hotel room a night', '£120'),
      ]),
    ).toEqual([
      '2018-11-12 Osnabrück (out): Travel class "Business" on a journey of 3 hours, and the policy allows it only from 10 (the council’s rule as recorded by Monitoring Officer).',
      '2018-11-12 Osnabrück (out): Hotel room a night: £130.00, above £120.00 (the council’s rule as recorded by Monitoring Officer).',
    ]);
  });

  it('lets pass what is just within', () => {
    expect(
      answers([
        recorded('Visits: hours of journey from which a class above economy may be used', '3'),
        recorded('Visits: most for a hotel room a night', '£130'),
      ]),
    ).toEqual([]);
  });
});

describe('what is on record about a visit', () => {
  it('wants reasons and benefits beforehand, outcomes and a report only afterwards', () => {
    const visit = onlyVisit(log({ 'Corporate plan priority': 'Learning' }));
    expect(visitGaps(visit, day('2018-11-01'))).toEqual(['expected benefit']);
    expect(visitGaps(visit, day('2018-12-01'))).toEqual(['expected benefit', 'outcomes', 'report']);
  });
});

describe('what a visit is called on the sheets', () => {
  it('is date, partner and direction, and the purpose where these are shared', () => {
    const rows = [
      ['Sept 2018', 'Osnabrück', 'Out', 'Talks on waste'],
      ['Sept 2018', 'Osnabrück', 'Out', 'Choir festival'],
      ['Oct 2018', 'Osnabrück', 'In', 'Mayor received'],
    ];
    const called = (order: typeof rows) =>
      new Map(visitsOf(HEADERS, order).visits.map(({ purpose, name }) => [purpose, name]));
    expect([...called(rows).values()]).toEqual([
      '2018-09 Osnabrück (out): Talks on waste',
      '2018-09 Osnabrück (out): Choir festival',
      '2018-10 Osnabrück (in)',
    ]);
    expect([...called([...rows].reverse())].sort()).toEqual([...called(rows)].sort());
  });

  it('is the reference that the council itself gives', () => {
    expect(onlyVisit(log({ 'Visit no': 'V17' })).name).toBe('V17');
  });
});

describe('actions after a visit', () => {
  it('are said to be overdue from the day after their date', () => {
    const overdue = (asOf: string) =>
      log(
        { Actions: 'Send the draft plan', 'Action owner': 'Policy Manager', 'Action due': '31/12/2018' },
        { asOf },
      )
        .findings.filter(({ rule }) => rule === 'register.visitAction')
        .map(({ message }) => message);
    expect(overdue('2018-12-31')).toEqual([]);
    expect(overdue('2019-01-02')).toEqual([
      '2018-11-12 Osnabrück (out): "Send the draft plan" is 2 days overdue. Enter that it is done, or a new date.',
    ]);
  });
});

describe('when the press is told of a visit', () => {
  it.each([
    // A Wednesday, a Monday, a Sunday and a Friday.
    ['2019-05-15', '2019-05-09', '2019-05-13'],
    ['2019-05-13', '2019-05-09', '2019-05-10'],
    ['2019-05-12', '2019-05-02', '2019-05-10'],
    ['2019-05-10', '2019-05-02', '2019-05-06'],
  ])('for %s: the Thursday before a Sunday, and a Friday or Monday before it', (first, sunday, weekly) => {
    expect(mediaTimings(day(first))).toEqual({ daily: first, sunday, weekly });
  });

  it('is not said where the day is not known', () => {
    expect(mediaTimings(day('2019-05'))).toBeNull();
  });
});
