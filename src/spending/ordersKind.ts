import { date, money, tableKind, text } from '../tables/kind';

/** Orders raised and not yet paid: commitments. What is still outstanding of an order is committed, not what it was raised for. */
export const ordersKind = tableKind({
  id: 'orders',
  called: 'a list of orders',
  fields: {
    amount: money(
      'outstanding',
      'outstanding commitment',
      'outstanding value',
      'commitment',
      'committed',
      'order value',
      'amount',
      'net amount',
      'value',
      'net',
      'order total',
    ).but('vat', 'budget', 'invoiced', 'amount invoiced', 'receipted'),
    date: date('order date', 'date raised', 'date of order', 'date', 'delivery date', 'date required'),
    order: text(
      'purchase order',
      'order number',
      'po number',
      'order no',
      'po no',
      'purchase order number',
      'order',
      'po',
      'requisition',
    ),
    supplier: text('supplier name', 'supplier', 'supplier t', 'vendor', 'vendor name', 'payee').but(
      'supplier id',
      'supplier number',
    ),
    description: text('description', 'order description', 'details', 'item', 'line description', 'purpose'),
    costCentre: text('cost centre', 'cost code', 'budget code'),
    account: text('account', 'account code', 'nominal code'),
    status: text('status', 'note', 'remark'),
  },
  needs: [['amount', 'order', 'supplier']],
  rowNeeds: [['amount']],
  titles: ['orders', 'purchase orders', 'commitments'],
});
