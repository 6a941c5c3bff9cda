import { basis, ledgerOf, limitsOf, type Posting } from './ledgerOf';

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

describe('an order of which something is settled', () => {
  const withOrders = (header: string, rows: (string | number)[][], paid: Posting[] = []) => {
    const { positions, findings } = limitsOf({
      ledger: ledgerOf([...paid, ['2018-06-01', 'Twinning lunch', 4000]], [2018]),
      orders: [['PO Number', 'Raised', 'Supplier', 'Description', header, 'Status'], ...rows],
    });
    return [
      (positions[0]?.committed.value ?? 0) / 100,
      findings.filter(({ rule }) => rule === 'limits.order').map(({ source }) => source?.cell),
    ];
  };
  const order = (status: string, date = '2018-09-01'): (string | number)[] => [
    'PO-771',
    date,
    'Example Ltd',
    'Twinning coach',
    2000,
    status,
  ];
  const deposit: Posting = ['2018-10-01', 'Twinning coach, deposit', 800, { document: 'PO 771' }];

  it.each(['Open', 'Part received', 'Not paid', 'Partly invoiced', ''])(
    'is committed whole: %s',
    (status) => {
      expect(withOrders('Order total', [order(status)])).toEqual([2000, []]);
    },
  );

  it.each(['Cancelled', 'Closed', 'Paid', 'Fully invoiced'])(
    'is not committed, and that is said: %s',
    (status) => {
      expect(withOrders('Order total', [order(status)])).toEqual([0, ['E2']]);
    },
  );

  it('is committed less what the ledger holds under its number, in one line or several', () => {
    expect(withOrders('Order total', [order('Open')], [deposit])).toEqual([1200, []]);
    expect(withOrders('Order total', [order('Open'), order('Open')], [deposit])).toEqual([3200, []]);
  });

  it('is not committed once all of it is in the ledger', () => {
    const rest: Posting = ['2018-11-01', 'Twinning coach, rest', 1200, { document: 'PO 771' }];
    expect(withOrders('Order total', [order('Open')], [deposit, rest])).toEqual([0, ['E2']]);
  });

  it('is committed for what a column says is outstanding, whatever the ledger holds', () => {
    expect(withOrders('Outstanding', [order('Open')], [deposit])).toEqual([2000, []]);
  });

  it('is asked about where it has no date', () => {
    expect(withOrders('Order total', [order('Open', ''), order('Open')])).toEqual([2000, ['E2']]);
  });
});
