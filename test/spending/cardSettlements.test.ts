import { ledgerKind } from '../../src/spending/kinds';
import { withoutSettlements } from '../../src/spending/cardSettlements';
import { recognise } from '../../src/tables/recognise';
import { tablesOf } from '../../src/tables/readTable';
import type { CellValue } from '../../src/workbook/grid';
import { gridOf } from '../tables/gridOf';

const STATEMENT: CellValue[][] = [
  ['Transaction Date', 'Merchant Name', 'Description', 'Amount'],
  ['2018-05-03', 'Example Rail', 'Fares, twinning', 120.5],
  ['2018-05-21', 'Example Hotel', 'Rooms, twinning', 300],
  ['2018-06-02', 'Example Cafe', 'Lunch, twinning', 45],
];
type Payment = readonly [date: string, supplier: string, centre: string, pounds: number];
const ledgerSheet = (payments: readonly Payment[]): CellValue[][] => [
  ['Doc No', 'Post Date', 'Cost Centre Name', 'Supplier Name', 'Description', 'Net Amount'],
  ['D0', '2018-05-01', 'Highways', 'Example Ltd', 'Salt', 10],
  ...payments.map(([date, supplier, centre, pounds], at) => [
    `D${at + 1}`,
    date,
    centre,
    supplier,
    'Statement',
    pounds,
  ]),
];

/** What stands in the ledger after the cards have been looked at. */
function ledgerAfter(payments: readonly Payment[], statement: CellValue[][] | null = STATEMENT) {
  const tables = [
    ...recognise(gridOf(ledgerSheet(payments), { sheet: 'Ledger' }), [ledgerKind]),
    ...(statement ? recognise(gridOf(statement, { sheet: 'Card detail' }), [ledgerKind]) : []),
  ];
  const [ledger] = tablesOf(tables, ledgerKind);
  if (!ledger) throw new Error('no ledger');
  const after = tablesOf([withoutSettlements(tables).get(ledger) ?? ledger], ledgerKind)[0];
  return {
    rows: after?.rows.slice(1).map(({ standing, reason }) => [standing, reason]),
    pounds: after?.rows.slice(1).map(({ record }) => (record.amount ?? 0) / 100),
    accounting: after?.accounting,
    amount: after?.totals.amount,
  };
}

const MAY: Payment = ['2018-06-15', 'Barclaycard Commercial', 'Town Twinning', 420.5];

describe('a card statement beside the ledger that pays it', () => {
  it('counts once: the payment of a month gives way to the lines of the statement', () => {
    expect(ledgerAfter([MAY])).toEqual({
      rows: [
        [
          'notUsed',
          'settles the card statement at book.xlsx, Card detail!A1:D4; the card’s own lines are counted there, not here',
        ],
      ],
      pounds: [420.5],
      accounting: { read: 2, used: 1, queried: 0, notUsed: 1 },
      amount: 1000,
    });
  });

  it('counts once where the whole statement is paid in one', () => {
    expect(ledgerAfter([['2018-06-30', 'Barclaycard', 'Finance', 465.5]]).rows?.[0]?.[0]).toBe('notUsed');
  });

  it('asks where two payments are of that amount', () => {
    const { rows, accounting } = ledgerAfter([MAY, ['2018-06-16', 'Barclaycard', 'Town Twinning', 420.5]]);
    expect(rows).toEqual([
      ['queried', expect.stringContaining('A card settlement of £420.50, and 2 payments or months')],
      ['queried', expect.stringContaining('Which settles which?')],
    ]);
    expect(accounting).toEqual({ read: 3, used: 1, queried: 2, notUsed: 0 });
  });

  it('asks about a payment in the time of the statement that is of no month’s amount, where it would count', () => {
    const [twinning] = ledgerAfter([['2018-06-15', 'Barclaycard', 'Town Twinning', 99]]).rows ?? [];
    expect(twinning).toEqual(['queried', expect.stringContaining('no month of it is of that amount')]);
  });

  it.each<[string, Payment]>([
    ['a payment that no test would count', ['2018-06-15', 'Barclaycard', 'Finance', 99]],
    ['a payment of another time', ['2019-02-15', 'Barclaycard', 'Town Twinning', 420.5]],
    ['a payment of that amount to somebody else', ['2018-06-15', 'Example Ltd', 'Town Twinning', 420.5]],
  ])('leaves alone %s', (_what, payment) => {
    expect(ledgerAfter([payment]).rows).toEqual([['used', null]]);
  });

  it('leaves alone a payment whose statement is not read', () => {
    expect(ledgerAfter([MAY], null).rows).toEqual([['used', null]]);
  });
});
