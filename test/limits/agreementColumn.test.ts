import { limitsOf } from './ledgerOf';

const judged = (header: string, agreement: string) =>
  limitsOf({
    ledger: [
      ['Date', 'Cost Centre', 'Supplier', 'Description', 'Funder', header, 'Amount'],
      ['2018-05-01', 'International Relations', 'Example Ltd', 'Workshop', 'Interreg', agreement, 500],
      ['2018-06-01', 'International Relations', 'Example Ltd', 'Twinning lunch', null, null, 50],
    ],
  }).lines.map(({ treatment }) => treatment);

describe('a column of the agreements that pay for lines', () => {
  it.each([
    'Agreement no.',
    'Agreement reference',
    'Grant agreement number',
    'Grant ref',
    'Funding agreement ref',
  ])('gives the reference: %s', (header) => {
    expect(judged(header, 'ABC-77')).toEqual(['externallyFunded', 'counted']);
  });

  it.each(['', 'to follow', 'n/a'])('gives none where it holds "%s"', (agreement) => {
    expect(judged('Agreement no.', agreement)).toEqual(['queried', 'counted']);
  });

  it('is not the contract of a purchase', () => {
    expect(judged('Contract ref', 'ABC-77')).toEqual(['queried', 'counted']);
  });
});
