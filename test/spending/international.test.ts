import { internationalTest, type KnownPartner } from '../../src/spending/international';

const partner = (name: string): KnownPartner => ({ key: name, partner: name, country: null, own: true });
const found = (
  description: string,
  { supplier = 'Example Services', centre = 'Corporate' }: { supplier?: string; centre?: string } = {},
): string => {
  const test = internationalTest(['Nice', 'Cork', 'Split', 'Toyota City'].map(partner));
  const one = test({
    description,
    supplier,
    account: null,
    accountName: null,
    costCentre: null,
    costCentreName: centre,
  });
  return one.international ? one.by : 'no';
};

describe('whether a line is international', () => {
  it.each([
    [
      'a company that is called by words of a link',
      'Window replacement',
      { supplier: 'Twin Town Glazing Ltd' },
      'no',
    ],
    [
      'a company called so, paid for twinning',
      'Twinning coach',
      { supplier: 'Twin Town Glazing Ltd' },
      'words',
    ],
    [
      'an association for twinning',
      'Annual payment',
      { supplier: 'Exampleton Twinning Association' },
      'words',
    ],
    ['twinned toilets', 'Toilet twinning certificate', {}, 'no'],
    ['a cost centre of development overseas', 'Flights', { centre: 'Overseas development' }, 'costCentre'],
    ['a floor of cork', 'Cork flooring, school hall', {}, 'no'],
    ['biscuits that are nice', 'Nice biscuits for the mayor', {}, 'no'],
    ['an invoice that is split', 'Split of hotel invoice, civic dinner', {}, 'no'],
    ['an exchange with a place called as a word', 'Nice exchange, coach', {}, 'partner'],
    ['flights to such a place', 'Flights to Cork', {}, 'maybePartner'],
    ['flights and a name that is no word', 'Flights, Toyota City', {}, 'maybePartner'],
  ])('tells %s', (_what, description, more, by) => {
    expect(found(description, more)).toBe(by);
  });
});
