import { KINDS } from '../../src/job/kinds';
import { recognise } from '../../src/tables/recognise';
import type { CellValue } from '../../src/workbook/grid';
import { gridOf } from './gridOf';

const read = (rows: readonly (readonly CellValue[])[]): [string | undefined, number, number][] =>
  recognise(gridOf(rows), KINDS).map((table) =>
    table.kind === null
      ? [undefined, table.area.top, table.rows]
      : [table.kind.id, table.headerRow, table.accounting.used],
  );

describe('two heading lines in a row', () => {
  const headings = [
    '',
    'Supplier ID',
    'Supplier ID(T)',
    'Amount',
    'Account',
    'Payment Date',
    'Cost Centre(T)',
  ];
  const records = [
    ['detail', 700220, 'Example Ltd', 126.5, 'R2704', '28/04/2023', 'Catering'],
    ['detail', 700221, 'Sample & Sons', 80.25, 'R2704', '29/04/2023', 'Catering'],
  ];

  it('are one table, under the headings for people, where a query names its columns above them', () => {
    const query = ['columns', 'apar_id', 'xapar_id', 'amount', 'account', 'payment_date', 'xdim_2'];
    expect(read([['query agr_browse'], query, headings, ...records])).toEqual([['ledger', 2, 2]]);
    expect(read([query, [], headings, ...records])).toEqual([['ledger', 2, 2]]);
  });

  it('are one table where the first record is made of words and years', () => {
    const links = [
      ['Our council', 'Twin / partner', 'Country', 'Type of link', 'Since', 'Last activity'],
      ['Sample County Council', 'Toyota City', 'Japan', 'Twinning', 1998, '2016'],
      ['Sample County Council', 'Hannover', 'Germany', 'Twinning', 1947, null],
    ];
    expect(read(links)).toEqual([['register', 0, 2]]);
  });
});
