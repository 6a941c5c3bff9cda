import { z } from 'zod';
import { dateFromSerial, type CalendarDate } from '../core/calendarDate';
import type { Pence } from '../core/pence';
import { readDate, type DateReading } from '../tables/cells/readDate';
import { readMoney } from '../tables/cells/readMoney';
import type { CellValue } from '../workbook/grid';

/** Excel tells a function nothing about the date system, so a bare number counts from 1900; written dates are British. */
const READING: DateReading = { order: 'dayFirst', system1904: false };

/** A calendar date of any precision, from a serial, a year, or text. */
export const dateArgument = argument<CalendarDate>((value) => {
  if (typeof value !== 'number') return readDate(value, 'general', READING);
  return readDate(value, 'general', READING) ?? dateFromSerial(value);
});

/** A sum of money, from a number of pounds or text such as "£9,000.00". */
export const poundsArgument = argument<Pence>((value) => readMoney(value));

/** One of a few words, in any case and with spaces round it. */
export function choiceArgument<const C extends string>(...choices: readonly C[]): z.ZodType<C, CellValue> {
  return argument<C>((value) => {
    const word = typeof value === 'string' ? value.trim().toLowerCase() : null;
    return choices.find((choice) => choice === word);
  });
}

/** Nothing read means not understood. */
function argument<T>(read: (value: CellValue) => T | null | undefined): z.ZodType<T, CellValue> {
  return z.custom<CellValue>().transform((value, context) => {
    const result = read(value) ?? null;
    if (result !== null) return result;
    context.addIssue({ code: 'custom' });
    return z.NEVER;
  });
}
