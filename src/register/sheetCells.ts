import { dateText, precision, type CalendarDate } from '../core/calendarDate';
import type { Figure } from '../core/figure';
import { pence, poundsNumber } from '../core/pence';
import { value, type CellModel } from '../workbook/sheetModel';

/** Pounds, or a blank where nothing is stated. */
export function poundsCell(figure: Figure | null): CellModel {
  return value(figure === null ? null : poundsNumber(pence(figure.value)));
}

/** EXAMPLE beside figures that are one. */
export function exampleCell(figures: readonly (Figure | null)[]): CellModel {
  return value(figures.some((figure) => figure?.example === true) ? 'EXAMPLE' : null);
}

/** A full date is a date; any other stands in words, as typed where the words say more. */
export function datedCell(date: CalendarDate | null, typed: string | null): CellModel {
  if (date === null) return value(null);
  return value(precision(date) === 'day' && typed === null ? date : (typed ?? dateText(date)));
}
