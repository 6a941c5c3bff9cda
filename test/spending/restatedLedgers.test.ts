import { withoutRestated } from '../../src/spending/restatedLedgers';
import { ledgerKind } from '../../src/spending/kinds';
import { recognise } from '../../src/tables/recognise';
import type { ReadTable, UnknownTable } from '../../src/tables/readTable';
import type { CellValue } from '../../src/workbook/grid';
import { gridOf } from '../tables/gridOf';

const LEDGER: CellValue[][] = [
  ['Date', 'Supplier', 'Description', 'Amount'],
  ['2018-04-03', 'Alder Ltd', 'Grit', 10],
  ['2018-04-04', 'Birch plc', 'Salt', 20.5],
  ['2018-05-04', 'ALDER LTD', 'Grit', -2],
  ['2018-05-05', 'Cedar', 'Hire', 7],
];

const tablesOn = (...sheets: CellValue[][][]): (ReadTable | UnknownTable)[] =>
  sheets.flatMap((rows, at) => recognise({ ...gridOf(rows), sheet: `Sheet${at + 1}` }, [ledgerKind]));
const setAside = (tables: (ReadTable | UnknownTable)[]): (string | null | undefined)[] =>
  [...withoutRestated(tables).values()].map(({ rows }) => rows[0]?.reason);

describe('a summary beside its ledger', () => {
  it('is set aside where each figure adds up the lines of that supplier', () => {
    const tables = tablesOn(LEDGER, [
      ['Payments by supplier'],
      ['Supplier', 'Amount'],
      ['Alder Ltd', 8],
      ['Birch plc', 20.5],
    ]);
    const [summary] = [...withoutRestated(tables).values()];
    expect(summary?.accounting).toEqual({ read: 2, used: 0, queried: 0, notUsed: 2 });
    expect(summary?.totals).toEqual({ amount: 0 });
    expect(setAside(tables)).toEqual([
      'adds up the lines of book.xlsx, Sheet1!A1:D5 by supplier; counted there, not here',
    ]);
  });

  it('is set aside where each figure goes by two columns together', () => {
    const tables = tablesOn(LEDGER, [
      ['Supplier', 'Description', 'Amount'],
      ['Alder Ltd', 'Grit', 8],
      ['Cedar', 'Hire', 7],
    ]);
    expect(setAside(tables)[0]).toContain('by supplier and description');
  });

  it('is read like any other list where a penny differs', () => {
    expect(
      setAside(
        tablesOn(LEDGER, [
          ['Payments by supplier'],
          ['Supplier', 'Amount'],
          ['Alder Ltd', 8.01],
          ['Birch plc', 20.5],
        ]),
      ),
    ).toEqual([]);
  });

  it('is no summary where it has dates of its own: the same payments may come again', () => {
    expect(
      setAside(
        tablesOn(LEDGER, [
          ['Date', 'Supplier', 'Amount'],
          ['2019-04-03', 'Birch plc', 20.5],
          ['2019-04-04', 'Cedar', 7],
        ]),
      ),
    ).toEqual([]);
  });
});
