import { basis, ledgerOf, limitsOf } from './ledgerOf';

const ledger = ledgerOf(
  [
    ['2017-06-01', 'Twinning festival', 5000],
    ['2018-06-01', 'Twinning lunch', 4000],
    ['2018-06-01', 'Technical assistance to Lilongwe', 50],
  ],
  [2017, 2018],
);
const committed = (
  orders: readonly (readonly [string, number])[],
  rules?: (string | null)[][],
): Record<string, number> => {
  const { positions } = limitsOf({
    ledger,
    choices: basis('actual'),
    orders: [
      ['PO Number', 'Order Date', 'Supplier', 'Description', 'Amount'],
      ...orders.map(([description, pounds], at) => [
        `P${at + 1}`,
        '2018-09-01',
        'Example Ltd',
        description,
        pounds,
      ]),
    ],
    ...(rules ? { rules } : {}),
  });
  return Object.fromEntries(
    positions
      .filter(({ financialYear }) => financialYear === '2018/19')
      .map((position) => [position.route, position.committed.value / 100]),
  );
};

describe('orders not yet paid', () => {
  it('are committed under the test that a payment of the same words would fall under', () => {
    expect(
      committed([
        ['Twinning concert', 700],
        ['Overseas assistance: technical assistance to Lilongwe', 90],
        ['Gritting salt', 5000],
      ]),
    ).toEqual({ twinning: 700, assistance: 90 });
  });

  it('are committed while a question about them waits: a promise stands until a person says otherwise', () => {
    expect(committed([['Grant to twinning association', 300]])).toEqual({ twinning: 300, assistance: 0 });
  });

  it('are promised to no test where the council relies on another power', () => {
    const rules = [
      ['Field', 'Pattern', 'Treatment', 'Power', 'Reason', 'Chosen by'],
      ['Description', 'concert', 'another power', 'LGA 1972 s.145', 'Entertainment', 'Monitoring officer'],
    ];
    expect(committed([['Twinning concert', 700]], rules)).toEqual({ twinning: 0, assistance: 0 });
  });
});
