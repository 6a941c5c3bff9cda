import { dateBetween, dateFromSerial, dateOf, dateText, type CalendarDate } from '../../core/calendarDate';
import type { CellValue } from '../../workbook/grid';
import type { SettledOrder } from './dayOrder';

/** A column whose real dates may have day and month the wrong way round. */
export interface SwappedDays {
  /** Both days that a real date can be, as a stretch; null where swapping makes no difference. */
  readonly read: (serial: number) => CalendarDate | null;
  readonly examples: { readonly written: string; readonly real: string };
}

/** So many different real dates without a day above 12 are no accident: one in about a hundred. */
const SEVERAL = 5;

/**
 * A British text file opened in a program set to American dates turns "03/04/2018" into 4 March and leaves "25/04/2018" as text.
 * The result shows: every written date has a day above 12, no real date has. Null where the column shows no such thing.
 */
export function swappedDays(
  values: readonly CellValue[],
  order: SettledOrder,
  system1904: boolean,
): SwappedDays | null {
  const [written, decided] = [order.dayFirst ?? order.monthFirst, order.order];
  if (written === null || decided === 'mixed' || order.either > 0) return null;
  const serials = new Set<number>();
  for (const value of values) if (typeof value === 'number' && value > 20_000) serials.add(Math.floor(value));
  if (serials.size < SEVERAL) return null;
  let real: CalendarDate | null = null;
  for (const serial of serials) {
    const date = dateFromSerial(serial, system1904);
    if (date === null || Number(date.slice(8)) > 12) return null;
    real ??= date;
  }
  return real === null
    ? null
    : {
        read: (serial) => eitherWay(dateFromSerial(serial, system1904)),
        examples: { written, real: dateText(real) },
      };
}

function eitherWay(date: CalendarDate | null): CalendarDate | null {
  const swapped = date && dateOf(Number(date.slice(0, 4)), Number(date.slice(8)), Number(date.slice(5, 7)));
  if (!date || !swapped || swapped === date) return null;
  return swapped < date ? dateBetween(swapped, date) : dateBetween(date, swapped);
}
