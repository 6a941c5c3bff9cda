import { international2017 } from './international2017';
import { international2018 } from './international2018';
import { internationalElsewhere } from './internationalElsewhere';
import type { LedgerLine } from './ledgerLine';

/** Every posting of the sample ledger that is international. */
export const internationalLines: readonly LedgerLine[] = [
  ...international2017,
  ...international2018,
  ...internationalElsewhere,
];
