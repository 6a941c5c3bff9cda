import { centre, council, day, digits, goods, head, service, sum, supplier } from '../contents';
import type { Dice } from '../dice';
import { heads, type ColumnChoice, type Shape, type True } from '../plainTable';

/** Payments as councils publish them and as finance systems export them. */
export const ledger: Shape = {
  kind: 'ledger',
  titles: [
    'Payments over £500',
    'Council spending November 2018',
    'Supplier payments',
    'Transparency report Q3',
    'Ledger download',
    'Sheet1',
    'Export',
  ],
  key: ['amount', 'date', 'supplier'],
  told: [],
  rows: [8, 30],
  row: ledgerRow,
  columns: [...meant(), ...besides()],
  enough: (chosen) =>
    chosen.has('amount') &&
    (chosen.has('supplier') || (chosen.has('date') && chosen.has('description'))) &&
    (chosen.has('date') || chosen.has('document') || chosen.has('account')),
};

const OWN = 'Ashford Borough Council';

function ledgerRow(dice: Dice, at: number): Record<string, True> {
  const amount = sum(dice);
  const vat = dice.chance(0.6) ? Math.round(amount / 5) : 0;
  const paid = day(dice, 2018);
  return {
    amount,
    vat,
    gross: amount + vat,
    supplier: dice.chance(0.04)
      ? dice.pick(['REDACTED', 'Redacted - personal data', 'Redacted Personal Information'])
      : supplier(dice),
    date: paid,
    otherDate: `${paid.slice(0, 8)}${dice.pick(['02', '11', '27'])}`,
    description: goods(dice),
    department: service(dice),
    costCentre: dice.pick(['R', 'CC', '']) + digits(dice, 4),
    costCentreName: centre(dice),
    account: dice.pick(['40', '41', '52']) + digits(dice, 3),
    accountName: head(dice),
    document: digits(dice, 8),
    supplierId: digits(dice, 6),
    line: at + 1,
    body: OWN,
    bodyCode: 'E07000105',
    category: dice.pick(['Construction', 'Social Community Care', 'Facilities & Management', 'Consultancy']),
    categoryCode: digits(dice, 6),
    capital: dice.pick(['Revenue', 'Revenue', 'Capital']),
    flag: dice.pick(['Y', 'N']),
    currency: 'GBP',
    share: `${dice.whole(1, 99)}%`,
    phone: `01${digits(dice, 3)} ${digits(dice, 6)}`,
    postcode: `AB${dice.whole(1, 9)} ${dice.whole(1, 9)}CD`,
    period: `2018${String(dice.whole(1, 12)).padStart(2, '0')}`,
    year: '2018/19',
    contract: `C-${digits(dice, 4)}`,
    holder: dice.pick(['Head of Place', 'Finance Manager', 'Director of People']),
    method: dice.pick(['BACS', 'CHAPS', 'Cheque']),
    size: dice.pick(['SME', 'Large', 'VCS']),
    order: `PO${digits(dice, 6)}`,
    council: council(dice),
    empty: null,
  };
}

function meant(): ColumnChoice[] {
  return [
    {
      of: 'amount',
      field: 'amount',
      holds: 'money',
      share: 1,
      without: 'gross',
      headings:
        heads(`Amount | Amount (£) | Net Amount | Amount Paid | Value | Payment Amount | Invoice Amount | Line Amount |
      Amount excl. VAT | Amount ex VAT £ | Net | NetAmount | Net Value | Amt | Net Amt | Trans Amount | Total
      Net | Sum of Amount | Payment Value £ | Expenditure (£) | Spend | Invoice Line Amt | Distribution Amount
      | Net Invoice Value | Value (£) | Posting Amount | Amount in GBP | Line Value | Cost`),
    },
    {
      of: 'amount',
      field: 'amount',
      holds: 'money',
      share: 1,
      with: 'gross',
      headings:
        heads(`Net | Net Amount | Amount excl VAT | Net Value | Net £ | Amount Net of VAT | Net Amt | Amount Excluding
      VAT | Value Net`),
    },
    {
      of: 'vat',
      field: 'vat',
      holds: 'money',
      share: 0.25,
      headings: heads(
        `VAT | VAT Amount | Irrecoverable VAT | VAT (£) | Vat Amt | Irrecoverable VAT Amount | VAT Value`,
      ),
    },
    {
      of: 'gross',
      field: 'gross',
      holds: 'money',
      share: 0.2,
      headings:
        heads(`Gross | Gross Amount | Amount incl VAT | Gross Value | Gross £ | Total Gross | Amount Including VAT |
      Gross Amt`),
    },
    {
      of: 'supplier',
      field: 'supplier',
      holds: 'text',
      share: 0.95,
      headings:
        heads(`Supplier | Supplier Name | Vendor Name | Vendor | Payee | Payee Name | Beneficiary | Beneficiary Name |
      Creditor Name | Creditor | Supplier(T) | Merchant Name | Name of Supplier | SupplierName | Supp Name |
      Supplier / Payee | Name of Payee | Paid To | Trading Name | Company Name | Merchant | Redacted Supplier
      Name | Vendor / Payee | Suppliers Name | Contractor | Supplier Trading Name`),
    },
    {
      of: 'date',
      field: 'date',
      holds: 'date',
      share: 0.95,
      headings:
        heads(`Date | Payment Date | Date Paid | Invoice Date | Effective Date | Pay Date | Posting Date | Transaction
      Date | Trans Date | GL Date | Date of Payment | PaymentDate | Paid Date | Pmt Date | Inv Dt | Tran Date
      | Date Incurred | Pstng Date | Posted | Payment Dt | Cleared Date | Accounting Date | BACS Date`),
    },
    {
      of: 'description',
      field: 'description',
      holds: 'text',
      share: 0.7,
      headings: [
        ...heads(`Description | Purpose | Purpose of Expenditure | Summary of Purpose | Details | Narrative | Transaction
      Description | Line Description | Description of Goods | Item Text | Invoice Description | Goods or
      Services | Line Desc | Trans Desc | Purpose of Spend | Payment Description | Detail | Text`),
        ['Expenditure Description', 'accountName'],
        ['Expense Type', 'accountName'],
        ['Expenditure Type', 'accountName'],
      ],
    },
    {
      of: 'department',
      field: 'department',
      mayBe: ['costCentreName'],
      holds: 'text',
      share: 0.5,
      headings:
        heads(`Directorate | Department | Service Area | Dept | Division | Service | Business Unit | Directorate /
      Service | Department Name | Portfolio | Dept Name | Service Label | Service Department`),
    },
    {
      of: 'costCentre',
      field: 'costCentre',
      holds: 'code',
      share: 0.35,
      headings: heads(
        `Cost Centre | Cost Centre Code | CC Code | CostCentre | Cost Ctr | Cost Centre No | CCtr | Cost Center`,
      ),
    },
    {
      of: 'costCentreName',
      field: 'costCentreName',
      holds: 'text',
      share: 0.25,
      headings: heads(
        `Cost Centre Name | Cost Centre Description | Cost Centre Desc | Cost Centre(T) | CC Description`,
      ),
    },
    {
      of: 'account',
      field: 'account',
      holds: 'code',
      share: 0.3,
      headings:
        heads(`Account | Account Code | Subjective Code | GL Code | Nominal Code | Nominal | Cost Element | Expense
      Code | Detail Code | GL Account | A/c Code | Ledger Code`),
    },
    {
      of: 'accountName',
      field: 'accountName',
      holds: 'text',
      share: 0.25,
      headings: [
        ...heads('Account Name | GL Description | Subjective Name'),
        ['Account Description', 'description'],
        ['Subjective Description', 'description'],
        ['Nominal Description', 'description'],
        ['Expense Description', 'description'],
        ['Cost Element Name'],
        ['Account Desc', 'description'],
      ],
    },
    {
      of: 'document',
      field: 'document',
      holds: 'code',
      share: 0.5,
      headings:
        heads(`Transaction Number | Invoice No | Invoice Number | Trans No | TransNo | Document Number | Voucher Number
      | Payment Reference | Doc No. | Transaction No. | Inv No | Invoice Ref | Ref No | Unique Reference |
      Payment Number`),
    },
  ];
}

function besides(): ColumnChoice[] {
  return [
    {
      of: 'otherDate',
      field: null,
      with: 'date',
      holds: 'date',
      share: 0.12,
      headings: [...heads('Due Date | Tax Point'), ['Invoice Date', 'date'], ['Date Received', 'date']],
    },
    {
      of: 'supplierId',
      field: null,
      holds: 'code',
      share: 0.25,
      headings: heads(
        `Supplier ID | Supplier No | Vendor Number | Supplier Code | Creditor Ref | Vendor ID | Supplier Ref`,
      ),
    },
    {
      of: 'body',
      field: null,
      holds: 'text',
      share: 0.3,
      headings: heads(
        `Body Name | Organisation Name | Council | Public Body | Body | Organisation | Authority`,
      ),
    },
    {
      of: 'bodyCode',
      field: null,
      holds: 'code',
      share: 0.15,
      headings: heads('Organisation Code | Body Code | OrganisationCode | ONS Code | Organisation URI'),
    },
    {
      of: 'category',
      field: null,
      mayBe: ['accountName', 'description'],
      holds: 'text',
      share: 0.25,
      headings:
        heads(`ProClass Description | Procurement Category | Merchant Category | Proclass Level 1 | Spend Category |
      Category`),
    },
    {
      of: 'categoryCode',
      field: null,
      holds: 'code',
      share: 0.12,
      headings: heads('ProClass Code | Procurement Class | Merchant Category Code | CPV Code'),
    },
    {
      of: 'capital',
      field: null,
      holds: 'text',
      share: 0.15,
      headings: heads('Capital/Revenue | Cap/Rev | Revenue or Capital | Type'),
    },
    {
      of: 'flag',
      field: null,
      holds: 'text',
      share: 0.1,
      headings: heads('VCSE | Grant Y/N | Card Payment | Contract?'),
    },
    { of: 'currency', field: null, holds: 'text', share: 0.08, headings: heads('Currency | Curr | Ccy') },
    {
      of: 'share',
      field: null,
      holds: 'text',
      share: 0.05,
      headings: heads('% of Total | Percentage | % Local'),
    },
    {
      of: 'phone',
      field: null,
      holds: 'text',
      share: 0.04,
      headings: heads('Tel | Contact Number | Telephone'),
    },
    {
      of: 'postcode',
      field: null,
      holds: 'text',
      share: 0.05,
      headings: heads('Postcode | Supplier Postcode | Post Code'),
    },
    {
      of: 'period',
      field: 'period',
      mayBe: ['year'],
      holds: 'code',
      share: 0.12,
      headings: heads('Period | Fiscal Period | Posting Period | Accounting Period'),
    },
    {
      of: 'year',
      field: 'year',
      mayBe: ['period'],
      holds: 'text',
      share: 0.1,
      headings: heads('Financial Year | Year | Fiscal Year | Fin Year'),
    },
    {
      of: 'contract',
      field: null,
      mayBe: ['document'],
      holds: 'text',
      share: 0.06,
      headings: heads('Contract Ref | Contract Reference | Contract ID'),
    },
    {
      of: 'holder',
      field: null,
      holds: 'text',
      share: 0.06,
      headings: heads('Budget Holder | Approved By | Responsible Officer | Authoriser'),
    },
    {
      of: 'method',
      field: null,
      mayBe: ['status'],
      holds: 'text',
      share: 0.06,
      headings: heads('Payment Method | Pay Type | Method | Payment Type'),
    },
    {
      of: 'size',
      field: null,
      mayBe: ['status'],
      holds: 'text',
      share: 0.06,
      headings: heads('Supplier Type | Vendor Type | Organisation Type'),
    },
    {
      of: 'line',
      field: null,
      holds: 'plain',
      share: 0.08,
      headings: heads('No | Line | Row | Line No | S/N'),
    },
    {
      of: 'order',
      field: null,
      mayBe: ['document'],
      holds: 'code',
      share: 0.05,
      headings: heads('PO Number | Order No'),
      with: 'document',
    },
    {
      of: 'empty',
      field: null,
      mayBe: ['status'],
      holds: 'text',
      share: 0.06,
      headings: heads('Comments | Remarks | For office use'),
    },
  ];
}
