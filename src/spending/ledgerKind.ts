import { date, lesser, tableKind, text, type RecordOf } from '../tables/kind';
import { amountFields } from './amountFields';
import { codingFields } from './codingFields';
import { supplierField } from './supplierField';
import { notLedgers } from './notLedgers';

/** A list of suppliers with an amount each may be anything; a posting also says when, for what or where it was booked. */
const POSTING = [
  ['supplier', 'date'],
  ['supplier', 'period'],
  ['supplier', 'description'],
  ['supplier', 'document'],
  ['supplier', 'costCentre'],
  ['supplier', 'costCentreName', 'accountName'],
  ['supplier', 'account'],
  ['date', 'description'],
  ['costCentre', 'description'],
  ['costCentre', 'date'],
  ['date', 'document', 'accountName'],
  ['date', 'department', 'accountName'],
  ['period', 'accountName'],
  ['date', 'costCentreName', 'accountName'],
  ['account', 'date'],
  ['period', 'description'],
] as const;

const withAmount = <F extends string>(...amount: F[]): (F | (typeof POSTING)[number][number])[][] =>
  POSTING.map((fields) => [...amount, ...fields]);

/**
 * A ledger export, a payments list or a card statement: one row a posting. The amount is net of VAT where both stand.
 *
 * Field words come from councils' published files and finance systems: the transparency code 2015 and the guide to it name most
 * of them; Unit4 (Agresso) marks the words that belong to a code with "(T)"; SAP, Oracle, Integra, eFinancials and TechnologyOne
 * have words of their own. See docs/sources.md, Spending.
 */
export const ledgerKind = tableKind({
  id: 'ledger',
  called: 'a ledger',
  fields: {
    ...amountFields,
    date: date(
      'date',
      'payment date',
      'date of payment',
      'date paid',
      'paid date',
      'pay date',
      'post date',
      'posting date',
      'date posted',
      'pstng date',
      'gl date',
      'accounting date',
      'transaction date',
      'trans date',
      'trandate',
      'clearing date',
      'clearance date',
      'effective date',
      'document date',
      'invoice date',
      'date incurred',
      'bacs date',
      'cleared date',
      'posted',
    ).but('due date', 'date of birth', 'end date', 'start date', 'review date', 'date acquired'),
    // Where it is the only date, it is the date.
    invoiceDate: lesser(date('invoice date', 'date of invoice', 'tax point', 'tax point date')),
    period: text(
      'period',
      'accounting period',
      'fiscal period',
      'financial period',
      'posting period',
      'month',
      'payment period',
    ),
    year: text('financial year', 'fiscal year', 'year', 'fin year'),
    supplier: supplierField,
    description: text(
      'line description',
      'description',
      'extended description',
      'purpose',
      'purpose of spend',
      'purpose of expenditure',
      'summary of purpose',
      'summary of expenditure',
      'expenditure purpose',
      'spend description',
      'details',
      'narrative',
      'narration',
      'transaction description',
      'item description',
      'goods or services',
      'description of goods',
      'item text',
      'invoice description',
      'line desc',
      'text',
      'particulars',
    ).but(
      'account description',
      'account code description',
      'cost centre description',
      'cc description',
      'expenditure category description',
      'transaction type description',
      'directorate description',
      'department description',
      'group description',
      'proclass description',
      'mcc description',
      'supplier description',
      'procurement classification',
      'definition',
      'explanation',
    ),
    ...codingFields,
    document: text(
      'document number',
      'doc no',
      'transaction number',
      'transaction no',
      'transaction reference',
      'transaction ref',
      'sap document number',
      'trans no',
      'transno',
      'voucher number',
      'voucher',
      'doc ref',
      'invoice number',
      'internal ref number',
      'reference',
      'document',
      'cheque number',
      'order number',
    ),
    currency: text('currency', 'currency code', 'curr', 'crcy', 'currency key').but(
      'original currency',
      'foreign currency',
      'local currency',
    ),
    status: text('status', 'example', 'remark', 'note', 'comment'),
    funder: text('funder', 'funded by', 'funding source', 'external funding', 'grant reference'),
    power: text('power', 'legal power', 'power relied on', 'statutory power').but('lower', 'lower level'),
    treatment: text('treatment', 'limit treatment'),
    partnership: text('partnership', 'twinning link', 'partner', 'link'),
  },
  sides: { field: 'amount', plus: 'debit', minus: 'credit' },
  needs: [...withAmount('amount'), ...withAmount('debit', 'credit')],
  needsUnderTitle: [['amount', 'supplier']],
  rowNeeds: [['amount', 'debit', 'credit']],
  titles: [
    'ledger',
    'transactions',
    'transaction listing',
    'payments',
    'spend',
    'expenditure over 500',
    'purchase card',
  ],
  unless: notLedgers,
});

export type LedgerRecord = RecordOf<typeof ledgerKind>;
