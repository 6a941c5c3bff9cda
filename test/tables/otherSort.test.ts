import { money, tableKind, text } from '../../src/tables/kind';
import { recognise } from '../../src/tables/recognise';
import { gridOf } from './gridOf';

const payments = tableKind({
  id: 'ledger',
  called: 'a ledger',
  fields: { supplier: text('supplier'), amount: money('value') },
  needs: [['supplier', 'amount']],
  rowNeeds: [['amount']],
  titles: [],
  unless: [{ called: 'a register of contracts', headings: [['contract value'], ['start date', 'end date']] }],
});

const kindOf = (...header: string[]): string | undefined =>
  recognise(gridOf([header, header.map((_, at) => (at === 1 ? 120 : 'Example Ltd'))]), [payments])[0]?.kind
    ?.id;

describe('a table of another sort', () => {
  it('is not read as the kind whose columns it happens to have', () => {
    expect(kindOf('Supplier', 'Contract value')).toBeUndefined();
    expect(kindOf('Supplier', 'Total contract value')).toBeUndefined();
    expect(kindOf('Supplier', 'Value', 'Start date', 'End date')).toBeUndefined();
  });

  it('is told apart by all the headings of a set, not by one of them', () => {
    expect(kindOf('Supplier', 'Value', 'Start date')).toBe('ledger');
    expect(kindOf('Supplier', 'Value', 'Contract')).toBe('ledger');
  });
});
