import { readRoute } from '../../../src/report/housekeeping/choiceReaders';
import { namedDays } from '../../../src/report/housekeeping/namedDays';

describe('who takes the decision, as people write it', () => {
  it.each([
    ['Full council', 'council'],
    ['Council', 'council'],
    ['Cabinet', 'cabinet'],
    ['Executive', 'cabinet'],
    ['Policy and Resources Committee', 'committee'],
    ['Executive sub-committee', 'cabinet'],
    ['Cabinet member for culture', 'member'],
    ['Leader of the Council', 'member'],
    ['Officer decision', 'officer'],
    ['Delegated to the Chief Executive', 'officer'],
    ['Executive Director of Place', 'officer'],
    ['whoever', undefined],
  ])('"%s" is %s', (text, route) => {
    expect(readRoute({ text, date: null })).toBe(route);
  });
});

describe('days as a council lists them', () => {
  it('are named for every year, or dated', () => {
    expect(namedDays('Easter Monday')).toContain('2026-04-06');
    expect(namedDays('Maundy Thursday; Christmas Eve')).toEqual(
      expect.arrayContaining(['2026-04-02', '2025-12-24', '2026-12-24']),
    );
    expect(namedDays('24 December 2026; 2 January')).toEqual(
      expect.arrayContaining(['2026-12-24', '2026-01-02', '2027-01-02']),
    );
  });

  it('are asked about where one is not understood', () => {
    expect(namedDays('Easter Monday; the fair')).toBeUndefined();
    expect(namedDays('')).toBeUndefined();
  });
});
