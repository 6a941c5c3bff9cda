import { say } from '../../src/core/messages';
import { ledgerKind } from '../../src/spending/kinds';
import { spendLines } from '../../src/spending/spendLines';
import { tablesOf } from '../../src/tables/readTable';
import { recognise } from '../../src/tables/recognise';
import { gridOf } from '../tables/gridOf';

const queriesOf = (amountHeader: string, ...currencies: (string | null)[]): (string | null)[] => {
  const rows = currencies.map((currency, at) => ['01/05/2018', `Supplier ${at}`, 'Goods', currency, 10 + at]);
  const grid = gridOf([['Date', 'Supplier', 'Description', 'Currency', amountHeader], ...rows]);
  return spendLines(tablesOf(recognise(grid, [ledgerKind]), ledgerKind)).lines.map(({ query }) => query);
};

describe('a ledger with a column of currencies', () => {
  it('asks about what is not in pounds, and about nothing else', () => {
    expect(queriesOf('Amount', 'GBP', 'EUR', null, '£', 'Pounds sterling', 'usd')).toEqual([
      null,
      say.spending.otherCurrency({ currency: 'EUR', when: '1 May 2018' }),
      null,
      null,
      null,
      say.spending.otherCurrency({ currency: 'usd', when: '1 May 2018' }),
    ]);
  });

  it.each(['Amount (£)', 'GBP Amount', 'Amount in local currency'])(
    'asks nothing where the amounts stand under "%s"',
    (header) => {
      expect(queriesOf(header, 'EUR', 'GBP')).toEqual([null, null]);
    },
  );
});
