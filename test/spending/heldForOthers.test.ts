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
