import { authorisationKind, choicesKind, rulesKind } from '../limits/kinds';
import { plansKind } from '../limits/plansKind';
import { populationKind } from '../limits/populationKind';
import { registerKinds } from '../register/kinds';
import { budgetKind, ledgerKind, ordersKind, ratesKind } from '../spending/kinds';
import type { TableKind } from '../tables/kind';

/** Every kind of flat table that a workbook may hold. Logframes and report notes are read from the sheet as it lies. */
export const KINDS: readonly TableKind[] = [
  ledgerKind,
  budgetKind,
  ordersKind,
  ...registerKinds,
  authorisationKind,
  populationKind,
  rulesKind,
  choicesKind,
  plansKind,
  ratesKind,
];

/** What may stand on a settings sheet: nothing else of a sheet that Twinledger made is ever read as input. */
export const SETTINGS_KINDS: readonly TableKind[] = [choicesKind, rulesKind];
