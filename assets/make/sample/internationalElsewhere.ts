import { invoice, type LedgerLine } from './ledgerLine';

/** International by their words, though another service paid. */
export const internationalElsewhere: readonly LedgerLine[] = [
  invoice(
    '2017-07-27',
    ['CC5230', 'Youth Service'],
    ['33020', 'Coach and minibus hire'],
    'Example Coaches Ltd',
    'Hannover youth exchange coach hire',
    780,
  ),
  invoice(
    '2018-07-12',
    ['CC5230', 'Youth Service'],
    ['33020', 'Coach and minibus hire'],
    'Example Coaches Ltd',
    'Hannover youth exchange coach hire, summer 2018',
    795,
  ),
  invoice(
    '2018-10-18',
    ['CC5310', 'School Improvement'],
    ['42010', 'General supplies and services'],
    'Example Print Ltd',
    'Toyota City school exchange: welcome packs',
    88,
    17.6,
  ),
];
