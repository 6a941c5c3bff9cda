import { calendarDate } from '../../src/core/calendarDate';
import { financialYear } from '../../src/core/financialYear';
import { pence } from '../../src/core/pence';
import { sharePortions } from '../../src/spending/heldForOthers';
import type { SpendLine } from '../../src/spending/spendLine';

const line = (description: string, amount: number, cell: string, supplier = 'Example Ltd'): SpendLine => ({
  key: cell,
  amount: pence(amount),
  date: calendarDate('2018-05-03'),
  year: financialYear('2018/19'),
  yearReason: null,
  supplier,
  description,
  costCentre: null,
  costCentreName: 'International Relations',
  account: null,
  accountName: null,
  funder: null,
  power: null,
  treatment: null,
  partnership: null,
  example: false,
  query: null,
  source: { file: 'book.xlsx', sheet: 'Ledger', cell },
});

const members = line('Toyota City visit: flights for members', 100, 'I2');
const hotel = line('Toyota City visit: hotel', 100, 'I3');
const back = line('Recharge of share of Toyota City visit', -101, 'I4', 'Derby City Council');

const held = (lines: readonly SpendLine[]): Record<string, number> =>
  Object.fromEntries(
    sharePortions(lines)
      .filter(({ share }) => share === 'held')
      .map(({ line: { description }, amount }) => [description ?? '', amount]),
  );

describe('the share of a cost that a partner council pays back', () => {
  it('leaves the odd penny on the same line, whichever stands first in the ledger', () => {
    expect(held([members, hotel, back])).toEqual({
      'Toyota City visit: flights for members': 51,
      'Toyota City visit: hotel': 50,
    });
    expect(held([hotel, back, members])).toEqual(held([members, hotel, back]));
  });

  it('takes no more out of a cost than it was, however much comes back', () => {
    const much = line('Recharge of share of Toyota City visit', -900, 'I4', 'Derby City Council');
    expect(Object.values(held([members, hotel, much]))).toEqual([100, 100]);
  });

  it('adds up to the line, part by part', () => {
    const portions = sharePortions([members, hotel, back]);
    const sum = (of: SpendLine) =>
      portions.filter((portion) => portion.line === of).reduce((total, { amount }) => total + amount, 0);
    expect([sum(members), sum(hotel), sum(back)]).toEqual([100, 100, -101]);
  });
});

describe('what a recharge is a share of', () => {
  const visit = line('Toyota City November 2018 - balance councillor 1', 900, 'I2');
  const display = line('Toyota Industry Fest: display panels', 275, 'I3');
  const other = line('Toyota City May 2018 - balance councillor 1', 300, 'I5');
  const derby = 'Derby City Council';

  it.each([
    ['its words in another order', 'Toyota City visit: 1/3 share recharged', 'Visit to Toyota City: hotel'],
    [
      'its name beside the month that both name',
      'Recharge: share of Toyota City visit Nov 2018',
      visit.description,
    ],
    [
      'its two names, whatever each calls the journey',
      'Recharge: share of Rennes anniversary trip',
      'Civic party to Rennes for the 70th anniversary',
    ],
    [
      'its words beside the name of the council that pays',
      'Recharge Derby City Council, Toyota City November 2018',
      visit.description,
    ],
  ])('is found by %s', (_, recharge, cost) => {
    const spent = line(cost ?? '', 900, 'I2');
    expect(held([spent, display, other, line(recharge, -300, 'I4', derby)])).toEqual({ [cost ?? '']: 300 });
  });

  it('is the same for two councils that word it differently', () => {
    const one = line('Recharge: share of Toyota City visit Nov 2018', -300, 'I4', derby);
    const two = line('Toyota City November 2018, recharged', -300, 'I6', 'South Derbyshire DC');
    expect(held([visit, display, other, one, two])).toEqual({ [visit.description ?? '']: 600 });
  });

  it.each([
    ['names no event', 'Recharge of costs'],
    ['names what any event is called', 'Recharge: visit, 1/3 share'],
    ['names the place and no visit to it', 'Toyota City recharge May 2019'],
  ])('is nothing where it %s, and the recharge says that it stands alone', (_, words) => {
    const portions = sharePortions([visit, display, line(words, -300, 'I4', derby)]);
    expect(portions.map(({ share }) => share)).toEqual(['own', 'own', 'loneRecharge']);
    expect(portions[2]?.reason).toMatch(/no line is known that it pays a share of$/);
  });
});
