import { budgetKind, ledgerKind, ordersKind } from '../../src/spending/kinds';
import { date, money, tableKind, text } from '../../src/tables/kind';
import { recognise } from '../../src/tables/recognise';
import { tablesOf, type ReadTable } from '../../src/tables/readTable';
import type { CellValue, Grid } from '../../src/workbook/grid';
import { gridOf } from './gridOf';

const KINDS = [ledgerKind, budgetKind, ordersKind];

function ledger(grid: Grid): ReadTable<typeof ledgerKind> {
  const [table] = tablesOf(recognise(grid, KINDS), ledgerKind);
  if (!table) throw new Error('no ledger was recognised');
  return table;
}

const HEADER = ['Date', 'Supplier', 'Description', 'Amount'];
const ROWS: CellValue[][] = [
  ['2018-04-03', 'Example Ltd', 'Paper', 10.5],
  ['2018-04-04', 'Sample plc', 'Pens', -2.25],
];

describe('finding a table', () => {
  it('finds it under banner rows, query text and blank columns', () => {
    const rows = [
      ['Transaction listing'],
      ['select * from ledger'],
      [],
      [null, null, ...HEADER],
      ...ROWS.map((row) => [null, null, ...row]),
    ];
    const table = ledger(gridOf(rows));
    expect(table.headerRow).toBe(3);
    expect(table.accounting).toEqual({ read: 2, used: 2, queried: 0, notUsed: 0 });
    expect(table.totals).toEqual({ amount: 825 });
  });

  it('joins a header that stands over two rows', () => {
    const grid = gridOf(
      [
        ['Year', 'Cost centre', 'Budget (£)', null],
        [null, null, 'Original', 'Revised'],
        ['2017/18', 'CC1', 6000, 5500],
      ],
      { merges: [{ top: 0, left: 2, bottom: 0, right: 3 }] },
    );
    const [table] = tablesOf(recognise(grid, KINDS), budgetKind);
    expect(table?.rows.map((row) => row.record)).toMatchObject([
      { year: '2017/18', originalBudget: 600000, revisedBudget: 550000 },
    ]);
  });

  it('tells two tables side by side apart', () => {
    const rows = [
      [...HEADER, null, 'PO number', 'Order date', 'Vendor', 'Order value'],
      [...(ROWS[0] ?? []), null, 'PO1', '2018-05-01', 'Example Ltd', 99],
    ];
    const tables = recognise(gridOf(rows), KINDS);
    expect(tables.map((table) => table.kind?.id)).toEqual(['ledger', 'orders']);
    expect(tables.map((table) => (table.kind === null ? null : table.totals.amount))).toEqual([1050, 9900]);
  });

  it('tells stacked tables apart and gives every row to one of them', () => {
    const rows = [
      HEADER,
      ...ROWS,
      [],
      ['Budget'],
      ['Year', 'Original budget', 'Revised budget'],
      ['2018/19', 1, 2],
    ];
    const tables = recognise(gridOf(rows), KINDS);
    expect(tables.map((table) => (table.kind === null ? null : [table.kind.id, table.accounting]))).toEqual([
      ['ledger', { read: 4, used: 2, queried: 0, notUsed: 2 }],
      ['budget', { read: 1, used: 1, queried: 0, notUsed: 0 }],
    ]);
  });

  it('says politely what it could not recognise', () => {
    const [table] = recognise(gridOf([['Price list'], ['Hall', 'Per hour'], ['Main', 12]]), KINDS);
    expect(table?.kind).toBeNull();
    expect(table?.findings[0]?.message).toBe(
      '"Sheet1" is none of the tables that are read (headings in row 2: "Hall", "Per hour"; 1 row below), so it was left alone.',
    );
  });

  it('says that a hidden sheet, row or column was read', () => {
    const grid = gridOf([HEADER, ...ROWS], {
      visibility: 'hidden',
      hiddenRows: new Set([1]),
      hiddenColumns: new Set([3]),
    });
    expect(ledger(grid).findings.map((finding) => finding.message)).toEqual([
      'The sheet "Sheet1" is hidden. It was read like any other.',
      'One row is hidden. It was read like the others.',
      'Hidden columns were read like the others: D.',
    ]);
  });
});

describe('matching columns', () => {
  const fieldOf = (grid: Grid, header: string) =>
    ledger(grid).columns.find((column) => column.header === header)?.field;
  const rowsUnder = (header: string[], row: CellValue[]) => gridOf([header, row, row, row]);

  it('takes Net where Gross, VAT and Net stand together', () => {
    const grid = rowsUnder(
      ['Paid', 'Gross', 'VAT', 'Net', 'Supplier Name', 'Date of Payment'],
      ['x', 12, 2, 10, 'Example Ltd', '2018-04-03'],
    );
    expect([fieldOf(grid, 'Net'), fieldOf(grid, 'Gross'), fieldOf(grid, 'VAT')]).toEqual([
      'amount',
      'gross',
      'vat',
    ]);
  });

  it('does not take the council’s own name for the supplier', () => {
    const grid = rowsUnder(
      ['Body Name', 'Supplier Name', 'Date', 'Amount'],
      ['Example Council', 'Example Ltd', '2018-04-03', 1],
    );
    expect([fieldOf(grid, 'Body Name'), fieldOf(grid, 'Supplier Name')]).toEqual([undefined, 'supplier']);
  });

  it('reads past a slip of the finger', () => {
    const grid = rowsUnder(
      ['Date', 'Directotate', 'Benificiary (Merchant)', 'Amount'],
      ['2018-04-03', 'Place', 'Example Ltd', 1],
    );
    expect([fieldOf(grid, 'Directotate'), fieldOf(grid, 'Benificiary (Merchant)')]).toEqual([
      'department',
      'supplier',
    ]);
  });

  it('never takes a VAT number for VAT', () => {
    const grid = rowsUnder(
      ['Date', 'Supplier', 'VAT Registration Number', 'Amount'],
      ['2018-04-03', 'Example Ltd', null, 1],
    );
    expect(fieldOf(grid, 'VAT Registration Number')).toBeUndefined();
  });

  it('holds to what a person answered', () => {
    const grid = rowsUnder(
      ['Date', 'Who', 'Value A', 'Value B', 'Supplier'],
      ['2018-04-03', 'x', 1, 2, 'Example Ltd'],
    );
    const [table] = tablesOf(
      recognise(grid, KINDS, { answers: [{ kind: 'ledger', field: 'amount', header: 'Value B' }] }),
      ledgerKind,
    );
    expect(table?.columns.find((column) => column.field === 'amount')?.header).toBe('Value B');
  });

  it('asks where two columns are equally likely', () => {
    const kind = tableKind({
      id: 'ledger',
      called: 'a ledger',
      fields: { amount: money('amount'), date: date('date'), share: money('amount share') },
      needs: [['amount', 'date']],
      rowNeeds: [['amount']],
      titles: [],
    });
    const [table] = recognise(
      gridOf([
        ['Date', 'Amounts due'],
        ['2018-04-03', 5],
      ]),
      [kind],
    );
    expect(table?.findings.map((finding) => finding.rule)).toEqual([]);
    const [unsure] = recognise(
      gridOf([
        ['Date', 'Amount as at year end'],
        ['2018-04-03', 5],
      ]),
      [kind],
    );
    expect(
      unsure?.kind === null ? null : unsure?.columns.find((column) => column.field === 'amount')?.confidence,
    ).toBeLessThan(0.9);
  });
});

describe('accounting for every row', () => {
  it('keeps totals, repeated headers, fillers, remarks and blanks out of the sums, and says so', () => {
    const rows = [
      HEADER,
      ...ROWS,
      ['Sub-total', null, null, 8.25],
      [...HEADER],
      ['#N/A', '#N/A', '#N/A', '#N/A'],
      [],
      ['2018-05-01', 'Total Gas Ltd', 'Gas', 100],
      [null, null, null, 108.25],
      ['Grand total', null, null, 108.25],
      ['Figures subject to audit'],
    ];
    const table = ledger(gridOf(rows));
    expect(table.rows.map((row) => row.reason)).toEqual([
      null,
      null,
      'total row, kept out of the sums',
      'the header again',
      'filler row: no cell says anything',
      'blank row',
      null,
      'total row, kept out of the sums',
      'total row, kept out of the sums',
      'a remark, not a record',
    ]);
    expect(table.totals).toEqual({ amount: 10825 });
    expect(table.findings).toEqual([]);
  });

  it('says where the sheet’s own total is not ours', () => {
    const table = ledger(gridOf([HEADER, ...ROWS, ['TOTAL', null, null, 9]]));
    expect(table.findings.map((finding) => [finding.message, finding.source?.cell])).toEqual([
      [
        "The sheet's own total is £9.00; the rows above it add up to £8.25 (difference £0.75). Check which rows the total covers.",
        'D4',
      ],
    ]);
  });

  it('asks about an amount that is blank or cannot be read, and keeps the row', () => {
    const table = ledger(
      gridOf([
        HEADER,
        ...ROWS,
        ['2018-04-05', 'Example Ltd', 'Ink', null],
        ['2018-04-06', 'Example Ltd', 'Ink', 'tbc'],
      ]),
    );
    expect(table.rows.slice(2).map(({ standing, reason }) => [standing, reason])).toEqual([
      ['queried', 'The amount is blank. Fill it in, or mark the row as not wanted.'],
      [
        'queried',
        'The amount reads "tbc", which is not understood. Correct the cell, or mark the row as not wanted.',
      ],
    ]);
  });

  it('counts text fields like any other kind', () => {
    const kind = tableKind({
      id: 'gifts',
      called: 'gifts',
      fields: { giver: text('giver'), gift: text('gift') },
      needs: [['giver', 'gift']],
      rowNeeds: [['giver']],
      titles: [],
    });
    const [table] = recognise(
      gridOf([
        ['Giver', 'Gift'],
        ['Toyota City', 'Plate'],
        [null, 'Bowl'],
      ]),
      [kind],
    );
    expect(table?.kind === null ? null : table?.accounting).toEqual({
      read: 2,
      used: 1,
      queried: 1,
      notUsed: 0,
    });
  });
});
