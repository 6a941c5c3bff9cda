import { KINDS } from '../../src/job/kinds';
import { ledgerKind } from '../../src/spending/kinds';
import { recognise } from '../../src/tables/recognise';
import { sourceOf, tablesOf, type ReadTable } from '../../src/tables/readTable';
import type { CellValue } from '../../src/workbook/grid';
import { gridOf } from '../tables/gridOf';

interface Read {
  readonly kind: string | null;
  readonly headings: Readonly<Record<string, string>>;
  readonly totals: Readonly<Record<string, number>>;
}

/** What a sheet of these rows is taken for: its first row is the heading. */
function readAs(rows: readonly (readonly CellValue[])[], banner: readonly CellValue[][] = []): Read {
  const [table] = recognise(gridOf([...banner, ...rows]), KINDS);
  if (!table?.kind) return { kind: null, headings: {}, totals: {} };
  return {
    kind: table.kind.id,
    headings: Object.fromEntries(table.columns.map(({ field, header }) => [field, header])),
    totals: table.totals,
  };
}

const SUPPLIERS = ['Example Ltd', 'Sample & Sons', 'Northern Coaches', 'Twinning Society'];

/** Four postings under the headings, each column filled by what its sample looks like. */
function sheetOf(columns: Readonly<Record<string, CellValue>>): CellValue[][] {
  const samples = Object.values(columns);
  const rows = SUPPLIERS.map((supplier, at) =>
    samples.map((sample): CellValue => {
      if (sample === 'Example Ltd') return supplier;
      if (typeof sample === 'number') return sample + at;
      return sample;
    }),
  );
  return [Object.keys(columns), ...rows];
}

describe('a ledger of another council', () => {
  it.each([
    [
      'Unit4 sets the words of a code beside it, marked (T)',
      {
        'Supplier ID': 700220,
        'Supplier ID(T)': 'Example Ltd',
        Amount: 126.5,
        Account: 'R2704',
        'Account(T)': 'Refuse collection',
        'Payment Date': '28/04/2023',
        'Cost Centre': 41200,
        'Cost Centre(T)': 'Catering overheads',
      },
      {
        supplier: 'Supplier ID(T)',
        amount: 'Amount',
        account: 'Account',
        accountName: 'Account(T)',
        date: 'Payment Date',
        costCentre: 'Cost Centre',
        costCentreName: 'Cost Centre(T)',
      },
    ],
    [
      'a supplier without a name of its own column stands under payables and receivables',
      { 'Trans.date': '11/04/2017', 'Ap/Ar ID(T)': 'Example Ltd', Text: 'Flights', Amount: 842.1 },
      { date: 'Trans.date', supplier: 'Ap/Ar ID(T)', description: 'Text', amount: 'Amount' },
    ],
    [
      'SAP shortens every heading',
      {
        'Pstng Date': '12.04.2017',
        Vendor: 104411,
        'Name 1': 'Example Ltd',
        Text: 'Coach hire',
        'Cost Ctr': 'CC4410',
        'Amt in loc.cur.': 1250.5,
      },
      {
        date: 'Pstng Date',
        supplier: 'Name 1',
        description: 'Text',
        costCentre: 'Cost Ctr',
        amount: 'Amt in loc.cur.',
      },
    ],
    [
      'a code and its description make up the supplier',
      { Date: '03/04/2023', Supplier: 10443, 'Supplier description': 'Example Ltd', Amount: 60.25 },
      { date: 'Date', supplier: 'Supplier description', amount: 'Amount' },
    ],
    [
      'the total leaves VAT out and says so',
      {
        'Paid Date': '03/04/2023',
        'Supplier Name': 'Example Ltd',
        'Cost Centre Name': 'Libraries',
        'Total (ex VAT)': 61.5,
      },
      {
        date: 'Paid Date',
        supplier: 'Supplier Name',
        costCentreName: 'Cost Centre Name',
        amount: 'Total (ex VAT)',
      },
    ],
    [
      'the amount leaves VAT out and says so',
      {
        Date: '03/04/2023',
        'Supplier name': 'Example Ltd',
        'Amount £ (Excl VAT)': 61.5,
        'Expense Type': 'Fees',
      },
      {
        date: 'Date',
        supplier: 'Supplier name',
        amount: 'Amount £ (Excl VAT)',
        accountName: 'Expense Type',
      },
    ],
    [
      'net, VAT and gross stand side by side',
      { 'Pay date': '03/04/2023', Creditor: 'Example Ltd', 'Gross £': 120.5, 'VAT £': 20.5, 'Net £': 100.5 },
      { date: 'Pay date', supplier: 'Creditor', amount: 'Net £', vat: 'VAT £', gross: 'Gross £' },
    ],
    [
      'only the gross amount is published',
      {
        'Transaction Date': '03/04/2023',
        'Gross Amount £': 120.5,
        'Supplier Name': 'Example Ltd',
        'Expense Area': 'Parks',
      },
      {
        date: 'Transaction Date',
        amount: 'Gross Amount £',
        supplier: 'Supplier Name',
        costCentreName: 'Expense Area',
      },
    ],
    [
      'the day of payment comes before the day of the invoice',
      {
        'Date Paid': '03/04/2023',
        Amount: 77.5,
        'Invoice Date': '12/03/2023',
        'Supplier Name': 'Example Ltd',
      },
      { date: 'Date Paid', amount: 'Amount', supplier: 'Supplier Name' },
    ],
    [
      'the publishing body stands first, and a flag about suppliers last',
      {
        'Body Name': 'Sample Council',
        Date: '02/04/2023',
        'Net Amount': 52.5,
        'Supplier (Beneficiary) Name': 'Example Ltd',
        'Supplier ID': 9912,
        'Purpose of Spend (Summary)': 'Printing',
        'Voluntary Community and Social Enterprise Supplier': 'N',
      },
      {
        date: 'Date',
        amount: 'Net Amount',
        supplier: 'Supplier (Beneficiary) Name',
        description: 'Purpose of Spend (Summary)',
      },
    ],
    [
      'there is nothing but an amount, a date and a payee',
      { Amount: 120.5, Date: '01/04/2018', Payee: 'Example Ltd' },
      { amount: 'Amount', date: 'Date', supplier: 'Payee' },
    ],
    [
      'there is no date at all',
      {
        Account: 'Catering',
        CostC: 'Town Hall',
        Amount: 44.5,
        Service: 'Operations',
        Supplier: 'Example Ltd',
      },
      { amount: 'Amount', costCentre: 'CostC', costCentreName: 'Service', supplier: 'Supplier' },
    ],
  ])('is read where %s', (_, columns, expected) => {
    const { kind, headings } = readAs(sheetOf(columns));
    expect(kind).toBe('ledger');
    expect(headings).toMatchObject(expected);
  });

  it('reads the words of a cost centre that stand under the heading of its code', () => {
    const [table] = recognise(
      gridOf([
        ['Supplier Name', 'Payment Date', 'Cost Centre Code', 'Cost Centre Code', 'Amount'],
        ['Example Ltd', '06/03/2017', 'R255', 'Development control', 1000.5],
        ['Sample & Sons', '24/03/2017', 'D105', 'Swimming pool', 696.06],
      ]),
      KINDS,
    );
    expect(table?.kind === null ? null : table?.rows[0]?.record).toMatchObject({
      costCentre: 'R255',
      costCentreName: 'Development control',
    });
  });

  it('takes no procurement class for the legal power of a payment', () => {
    const { headings } = readAs(
      sheetOf({
        'Payment date': '01/04/2023',
        'Supplier Name': 'Example Ltd',
        'Net amount': 20.5,
        'Procurement Classification (Lower Level)': 'Print',
      }),
    );
    expect(headings.power).toBeUndefined();
  });

  it('adds up the billing amount of a card, not what it was in another currency', () => {
    const { headings, totals } = readAs([
      ['Posting Date', 'Supplier', 'Billing Amount', 'Original Amount', 'Original Currency'],
      ['04/05/2018', 'Hotel Example', 310.22, 352, 'EUR'],
      ['09/05/2018', 'Hotel Example', -20, -22.7, 'EUR'],
    ]);
    expect(headings.amount).toBe('Billing Amount');
    expect(totals.amount).toBe(29022);
  });
});

describe('a ledger with debits and credits', () => {
  const rows = [
    ['Date', 'Contact', 'Description', 'Debit', 'Credit', 'Running Balance', 'Gross'],
    ['14/04/2023', 'Twinning Society', 'Annual grant', 500, null, 500, 500],
    ['02/06/2023', 'Sample Bakery', 'Cake for visitors', 35.5, 0, 535.5, 42.6],
    ['01/07/2023', 'Sample Bakery', 'Refund', null, 5.5, 530, -6.6],
  ];
  const ledgerIn = (given: readonly (readonly CellValue[])[]): ReadTable => {
    const [table] = tablesOf(recognise(gridOf(given), KINDS), ledgerKind);
    if (!table) throw new Error('no ledger was recognised');
    return table;
  };

  it('counts what was debited less what was credited, whatever else is called an amount', () => {
    const { totals, columns } = ledgerIn(rows);
    expect(totals).toMatchObject({ amount: 53000, debit: 53550, credit: 550 });
    expect(columns.map(({ field }) => field)).not.toContain('amount');
  });

  it('points at the cell of the debit', () => {
    expect(sourceOf(ledgerIn(rows), 2, 'amount').cell).toBe('D3');
  });

  it('keeps the totals of both sides out', () => {
    const { accounting, totals } = ledgerIn([...rows, ['Total', null, null, 535.5, 5.5, 530, null]]);
    expect([accounting.used, accounting.notUsed, totals.amount]).toEqual([3, 1, 53000]);
  });

  it('asks where neither side holds a figure', () => {
    const { accounting } = ledgerIn([
      ...rows,
      ['05/07/2023', 'Sample Bakery', 'Bread', null, null, 530, null],
    ]);
    expect(accounting).toMatchObject({ used: 3, queried: 1 });
  });
});

describe('a list with suppliers or amounts that is no ledger', () => {
  it.each<[string, Record<string, CellValue>]>([
    ['suppliers with the value of their contracts', { Supplier: 'Example Ltd', 'Contract Value': 250000 }],
    ['suppliers with one sum each', { Supplier: 'Example Ltd', Value: 250000 }],
    [
      'a register of contracts',
      {
        'Contract Ref': 'C001',
        'Contract Title': 'Grounds maintenance',
        'Supplier Name': 'Example Ltd',
        'Start Date': '01/04/2017',
        'End Date': '31/03/2022',
        'Annual Value': 250000,
        Department: 'Parks',
      },
    ],
    [
      'a list of business rates',
      {
        'Account Holder': 'Example Ltd',
        'Rateable Value': 12500,
        'Liability Start Date': '01/04/2017',
        Description: 'Shop',
      },
    ],
    [
      'a list of unpaid invoices to customers',
      {
        'Customer Name': 'Example Ltd',
        'Invoice Number': 'SI1001',
        'Invoice Date': '01/02/2019',
        Description: 'Pitch hire',
        'Invoice Amount': 420.5,
        'Days Overdue': 58,
      },
    ],
    ['a pay scale', { 'Spinal Column Point': 1, Grade: 'A', 'Annual Salary': 18562, 'Hourly Rate': 9.62 }],
    [
      "members' allowances",
      { Councillor: 'Member A', 'Basic Allowance': 5200, Travel: 112.4, Subsistence: 4.5, Total: 5316.9 },
    ],
    [
      'takings of car parks',
      {
        Date: '01/04/2018',
        Location: 'Market Square',
        Description: 'Pay and display',
        'Total Income': 240.5,
      },
    ],
    [
      'takings with a heading of one word',
      { Date: '01/04/2018', Location: 'Market Square', Description: 'Pay and display', 'Income £': 240.5 },
    ],
    [
      'a register of assets',
      {
        Description: "Mayor's car",
        Location: 'Depot',
        'Date Acquired': '01/06/2015',
        Cost: 28000,
        Depreciation: 21000,
      },
    ],
    [
      'grants that were awarded',
      {
        Title: 'Exchange',
        Description: 'Visit',
        'Amount Awarded': 2000,
        'Award Date': '2018-06-12',
        'Recipient Org:Name': 'Example Ltd',
      },
    ],
    [
      'a calendar of meetings',
      { Date: '12/04/2018', Time: '18:30', Place: 'Town Hall', Committee: 'Council', Purpose: 'Ordinary' },
    ],
  ])('is left alone: %s', (_, columns) => {
    expect(readAs(sheetOf(columns)).kind).toBeNull();
  });
});

describe('a list of orders', () => {
  it('commits what is still outstanding, not what was ordered', () => {
    const { kind, headings, totals } = readAs([
      ['PO Number', 'Order Date', 'Supplier', 'Order Value', 'Invoiced to Date', 'Outstanding'],
      ['PO1', '14/02/2019', 'Example Ltd', 900, 0, 900],
      ['PO2', '01/03/2019', 'Sample & Sons', 250, 100, 150],
    ]);
    expect([kind, headings.amount, totals.amount]).toEqual(['orders', 'Outstanding', 105000]);
  });
});

describe('a budget sheet', () => {
  it('is one without a column for the year too', () => {
    const { kind, headings } = readAs(
      [
        ['Cost Centre', 'Service', 'Original Budget', 'Revised Budget', 'Actual to Date', 'Forecast Outturn'],
        ['CC1', 'Civic events', 45000, 47000, 21000, 48000],
        ['CC2', 'Twinning', 12000, 12500, 3000, 12500],
      ],
      [['Budget monitoring 2018/19, period 6']],
    );
    expect(kind).toBe('budget');
    expect(headings).toMatchObject({ originalBudget: 'Original Budget', revisedBudget: 'Revised Budget' });
  });

  it('does not take what was spent so far for what the year came to', () => {
    const { headings } = readAs([
      ['Financial Year', 'Cost Centre', 'Original Budget', 'Actual to Date'],
      ['2018/19', 'CC2', 12000, 3000],
    ]);
    expect(headings.actual).toBeUndefined();
  });
});
