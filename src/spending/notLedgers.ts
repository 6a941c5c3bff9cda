import type { OtherSort } from '../tables/kind';

/**
 * Lists that councils publish or keep beside their ledgers, with suppliers, dates and amounts in them, and in which no row is
 * a posting. Their headings come from the transparency code 2015 (contracts, grants, senior salaries, trade union facility time,
 * parking), from open-data lists of business rates, and from the sheets that finance teams keep.
 */
export const notLedgers: readonly OtherSort[] = [
  {
    called: 'a register of contracts',
    headings: [
      ['contract title'],
      ['contract value'],
      ['title of agreement'],
      ['contract start date'],
      ['annual value'],
      ['procurement process'],
      ['start date', 'end date', 'review date'],
    ],
  },
  { called: 'a list of grants awarded', headings: [['amount awarded'], ['amount applied for']] },
  {
    called: 'a list of debts or of invoices raised',
    headings: [['days overdue'], ['amount outstanding'], ['debtor'], ['customer name', 'invoice amount']],
  },
  { called: 'a list of business rates', headings: [['rateable value'], ['relief amount']] },
  {
    called: 'a list of salaries or allowances',
    headings: [
      ['gross pay'],
      ['annual salary'],
      ['spinal column point'],
      ['basic allowance'],
      ['job title', 'grade'],
      ['actual pay floor'],
    ],
  },
  { called: 'a register of assets', headings: [['depreciation'], ['net book value'], ['date acquired']] },
  { called: 'a list of prices or charges', headings: [['unit price'], ['unit cost', 'item code']] },
  { called: 'a count of tickets or takings', headings: [['tickets sold'], ['takings'], ['total income']] },
];
