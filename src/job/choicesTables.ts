import { choicesFrom } from '../limits/choices';
import { choicesKind } from '../limits/kinds';
import { tablesOf, type ReadTable } from '../tables/readTable';
import { withoutRegisterSettings } from './recordedSettings';
import type { Inputs } from './readInputs';

/** Every table of choices, the settings sheet behind the council's own: a later row wins, and what is entered there is the latest word. */
export function choicesTables({ tables }: Pick<Inputs, 'tables'>): ReadTable<typeof choicesKind>[] {
  const isOurs = ({ grid }: ReadTable): number => (grid.marker === null ? 0 : 1);
  return [...tablesOf(tables, choicesKind)].sort((one, other) => isOurs(one) - isOurs(other));
}

/** The council that people recorded as the one whose ledger it is. */
export function recordedCouncil(inputs: Pick<Inputs, 'tables'>): string | null {
  return choicesFrom(withoutRegisterSettings(choicesTables(inputs))).choices.council;
}
