import { centre, day, digits, goods, service, sum, supplier } from '../contents';
import type { Dice } from '../dice';
import { heads, type Shape, type True } from '../plainTable';

/** Orders raised and not yet paid. */
export const orders: Shape = {
  kind: 'orders',
  titles: [
    'Open purchase orders',
    'Purchase orders over £5,000',
    'Outstanding commitments',
    'Purchase order listing',
  ],
  key: ['amount', 'order', 'supplier'],
  told: [],
  rows: [6, 20],
  row: orderRow,
  columns: [
    {
      of: 'order',
      field: 'order',
      holds: 'code',
      share: 1,
      headings:
        heads(`PO Number | Order Number | Purchase Order | Purchase Order No | PO No. | Order No | PO Ref | Order Ref |
      PurchaseOrderNumber | Purch Order No | Purchase Order Number`),
    },
    {
      of: 'amount',
      field: 'amount',
      holds: 'money',
      share: 1,
      headings:
        heads(`Order Value | Value | Order Amount | Net Order Value | PO Value | Amount | Value of Order | Order Total
      | Total Value | Amt Committed | Committed | Commitment Value | Order Value £`),
    },
    {
      of: 'supplier',
      field: 'supplier',
      holds: 'text',
      share: 1,
      headings: heads(
        `Supplier | Supplier Name | Vendor Name | Vendor | Contractor | Supp Name | Awarded To | Name of Supplier`,
      ),
    },
    {
      of: 'date',
      field: 'date',
      holds: 'date',
      share: 0.85,
      headings: heads('Order Date | Date Raised | PO Date | Date of Order | Date | Raised On | Date Ordered'),
    },
    {
      of: 'description',
      field: 'description',
      holds: 'text',
      share: 0.8,
      headings:
        heads(`Description | Item Description | Goods / Services | Order Description | Details | Line Description |
      Desc`),
    },
    {
      of: 'costCentre',
      field: 'costCentre',
      holds: 'code',
      share: 0.4,
      headings: heads('Cost Centre | Cost Centre Code | CC Code | Cost Ctr'),
    },
    {
      of: 'account',
      field: 'account',
      holds: 'code',
      share: 0.25,
      headings: heads('Account Code | GL Code | Nominal | Account | Subjective'),
    },
    {
      of: 'status',
      field: 'status',
      holds: 'text',
      share: 0.4,
      headings: heads('Status | Order Status | PO Status'),
    },
    {
      of: 'service',
      field: null,
      holds: 'text',
      share: 0.3,
      headings: heads('Directorate | Department | Service'),
    },
    {
      of: 'unitPrice',
      field: null,
      holds: 'money',
      share: 0.2,
      headings: heads('Unit Price | Unit Cost | Price Each'),
    },
    {
      of: 'quantity',
      field: null,
      holds: 'plain',
      share: 0.2,
      with: 'unitPrice',
      headings: heads('Qty | Quantity'),
    },
    {
      of: 'requester',
      field: null,
      holds: 'text',
      share: 0.2,
      headings: heads('Requisitioner | Requested By | Raised By'),
    },
    {
      of: 'due',
      field: null,
      holds: 'date',
      share: 0.15,
      with: 'date',
      headings: heads('Delivery Date | Required By | Due Date'),
    },
    {
      of: 'supplierId',
      field: null,
      holds: 'code',
      share: 0.2,
      headings: heads('Supplier Number | Vendor ID | Supplier Code'),
    },
  ],
  enough: () => true,
};

function orderRow(dice: Dice): Record<string, True> {
  const raised = day(dice, 2018);
  return {
    order: `PO${digits(dice, 6)}`,
    amount: sum(dice, 0.02),
    supplier: supplier(dice),
    date: raised,
    due: day(dice, 2019),
    description: goods(dice),
    costCentre: `CC${digits(dice, 4)}`,
    account: digits(dice, 5),
    status: dice.pick(['Open', 'Part received', 'Approved']),
    service: dice.chance(0.5) ? service(dice) : centre(dice),
    unitPrice: dice.whole(100, 90_000),
    quantity: dice.whole(1, 40),
    requester: dice.pick(['Facilities team', 'Library team']),
    supplierId: digits(dice, 6),
  };
}
