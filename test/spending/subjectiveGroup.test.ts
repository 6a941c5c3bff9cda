import { subjectiveGroup } from '../../src/spending/subjectiveGroup';

describe('the group of the standard analysis that an account belongs to', () => {
  it.each([
    ['Basic Salaries', 'employees'],
    ['Agency staff', 'employees'],
    ['Staff training', 'employees'],
    ['Rents', 'premises'],
    ['Travelling and subsistence', 'transport'],
    ['Members - overseas travel', 'transport'],
    ['Catering and hospitality', 'suppliesAndServices'],
    ['Grants and subscriptions', 'suppliesAndServices'],
    ['Private contractors', 'thirdPartyPayments'],
    ['Transfer payments', 'transferPayments'],
    ['Central support recharges', 'supportServices'],
    ['Depreciation', 'depreciation'],
    ['Fees and charges', 'income'],
    ['Grant received', 'income'],
    ['Minimum revenue provision', 'capitalFinancing'],
    ['Sundries', null],
  ])('%s: %s', (accountName, group) => {
    expect(subjectiveGroup({ account: null, accountName })).toBe(group);
  });

  it('is never guessed from a bare code: codes are each council’s own', () => {
    expect(subjectiveGroup({ account: '1010', accountName: null })).toBeNull();
  });
});
