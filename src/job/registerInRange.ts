import type { CalendarDate } from '../core/calendarDate';
import { say } from '../core/messages';
import { buildRegister, type BuiltRegister } from '../register/buildRegister';
import { registerKind } from '../register/registerKind';
import type { RangeCells } from '../workbook/rangeGrid';
import { tableInRange } from './tableInRange';

/** Any day: where none is given, nothing that was worked out from it is kept. */
const SOME_DAY = '2000-01-01' as CalendarDate;

/**
 * The register that a table of links gives. Status depends on the day, so without a day no link has one.
 *
 * @throws Refusal where the cells hold no table of links.
 */
export function registerInRange(range: RangeCells, asOf: CalendarDate | null): BuiltRegister {
  const table = tableInRange(range, registerKind);
  const register = buildRegister({ register: [table], asOf: asOf ?? SOME_DAY });
  if (asOf !== null) return register;
  return {
    ...register,
    partnerships: register.partnerships.map((link) => ({
      ...link,
      status: 'unknown',
      statusReason: say.functions.partnerships.noStatus,
    })),
  };
}
