import type { CalendarDate } from '../core/calendarDate';
import { addPence, type Pence } from '../core/pence';
import type { SpendLine } from '../spending/spendLine';
import type { Logframe } from './logframe';
import { plainText } from './words';

/** What a ledger says was spent on a logframe. */
export interface Spent {
  readonly amount: Pence;
  readonly example: boolean;
  readonly lines: number;
}

/**
 * The lines up to a day whose partnership or cost centre, as the council entered it, bears the logframe's title. Nothing is
 * guessed from other words: null where no line names it.
 */
export function spentOn({ title }: Logframe, lines: readonly SpendLine[], asOf: CalendarDate): Spent | null {
  const name = plainText(title ?? '');
  if (name === '') return null;
  const own = lines.filter(
    ({ partnership, costCentreName, date, query }) =>
      query === null &&
      (date === null || date <= asOf) &&
      [partnership, costCentreName].some((text) => text !== null && plainText(text) === name),
  );
  if (own.length === 0) return null;
  return {
    amount: addPence(...own.map(({ amount }) => amount)),
    example: own.some(({ example }) => example),
    lines: own.length,
  };
}
