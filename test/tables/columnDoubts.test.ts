import { isSure } from '../../src/tables/columnDoubts';
import { columnsCalled, settleAnswers } from '../../src/tables/columnAnswer';

const column = (field: string, confidence: number, runnerUp: string | null = null) => ({
  field,
  confidence,
  runnerUp,
});

describe('how sure a column is', () => {
  it('is sure of a Gross that looks like an amount too, where a Net is the amount beyond doubt', () => {
    const gross = column('gross', 0.9, 'amount');
    expect(isSure(gross, [gross, column('amount', 0.95)])).toBe(true);
  });

  it('doubts two columns that could change places', () => {
    const [one, other] = [column('gross', 0.9, 'amount'), column('amount', 0.9, 'gross')];
    expect([isSure(one, [one, other]), isSure(other, [one, other])]).toEqual([false, false]);
  });

  it('doubts a column that nothing speaks for strongly, and one that could be what no other column is', () => {
    const weak = column('amount', 0.6);
    const torn = column('amount', 0.9, 'limit');
    expect([isSure(weak, [weak]), isSure(torn, [torn])]).toEqual([false, false]);
  });
});

describe('an answer about a column', () => {
  const COLUMNS = [
    { header: 'Value\nA', column: 0 },
    { header: 'Amount', column: 1 },
    { header: 'Amounts (£)', column: 2 },
  ];

  it.each([
    ['VALUE a', [0]],
    ['amount', [1]],
    ['Amount £', [1, 2]],
    ['Value B', []],
    ['£', []],
  ])('about %s is about columns %j', (header, found) => {
    expect(columnsCalled(header, COLUMNS).map(({ column: at }) => at)).toEqual(found);
  });

  it('settles its own column and its field, and leaves all else open', () => {
    const settled = settleAnswers(
      [
        { kind: 'ledger', header: 'value a', field: 'amount' },
        { kind: 'ledger', header: 'Amounts (£)', field: null },
      ],
      COLUMNS,
    );
    const ofAmount = COLUMNS.map(({ column: at }) => settled('amount', at));
    const ofGross = COLUMNS.map(({ column: at }) => settled('gross', at));
    expect([ofAmount, ofGross]).toEqual([
      [1, 0, 0],
      [0, undefined, 0],
    ]);
  });
});
