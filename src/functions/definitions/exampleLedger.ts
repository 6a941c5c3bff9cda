import type { ExampleCells } from '../definition';

/** A ledger of a few lines for the examples of the help page; its sums are invented. */
export const TWINNING_LEDGER: ExampleCells = [
  ['Date', 'Supplier', 'Description', 'Cost centre', 'Amount', 'Note'],
  ['2017-06-14', 'Coach hire', 'Twinning visit from Bonn', '1402 International relations', 4000, 'EXAMPLE'],
  [
    '2018-05-02',
    'Catering',
    'Reception for visitors from Bonn',
    '1402 International relations',
    1250,
    'EXAMPLE',
  ],
  [
    '2018-09-20',
    'Print works',
    'Twinning anniversary programme',
    '1402 International relations',
    300.5,
    'EXAMPLE',
  ],
  ['2018-10-01', 'Gritting', 'Winter salt', '2200 Highways', 9000, 'EXAMPLE'],
];
