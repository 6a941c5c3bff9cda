import * as z from 'zod/mini';
import { dateFromSerial, precision, type CalendarDate } from '../core/calendarDate';
import { financialYear, financialYearOf, type FinancialYear } from '../core/financialYear';
import type { Pence } from '../core/pence';
import { plainText } from '../tables/cells/plainText';
import { readDate, type DateReading } from '../tables/cells/readDate';
import { readMoney } from '../tables/cells/readMoney';
import { readCount } from '../tables/cells/readNumber';
import { isCellError, type CellValue } from '../workbook/grid';

/** Excel tells a function nothing about the date system, so a bare number counts from 1900; written dates are British. */
const READING: DateReading = { order: 'dayFirst', system1904: false };

/** A calendar date of any precision, from a serial, a year, or text. */
export const dateArgument = argument<CalendarDate>(dateIn);

/** A day. */
export const dayArgument = argument<CalendarDate>(dayIn);

/** A financial year as people write it, or the one that a date falls in. */
export const financialYearArgument = argument<FinancialYear>((value) => {
  const written = typeof value === 'string' ? financialYear(value) : null;
  if (written !== null) return written;
  const date = dateIn(value);
  return date && financialYearOf(date);
});

/** A sum of money, from a number of pounds or text such as "£9,000.00". */
export const poundsArgument = argument<Pence>((value) => readMoney(value));

/** A whole number, nought included. */
export const countArgument = argument<number>((value) => {
  const count = readCount(value);
  return count != null && count >= 0 && Number.isSafeInteger(count) ? count : undefined;
});

export const textArgument = argument<string>(plainText);

/** A number as it is, or text for whoever reads it. */
export const numberOrTextArgument = argument<number | string>((value) =>
  typeof value === 'number' ? value : typeof value === 'string' ? plainText(value) : undefined,
);

/** One of a few words, in any case and with spaces round it. */
export function choiceArgument<const C extends string>(
  ...choices: readonly C[]
): z.ZodMiniType<C, CellValue> {
  return argument<C>((value) => {
    const word = typeof value === 'string' ? value.trim().toLowerCase() : null;
    return choices.find((choice) => choice.toLowerCase() === word);
  });
}

/** The day that a cell of a range holds; undefined where it holds something else, null where it is blank. */
export function dayIn(value: CellValue): CalendarDate | null | undefined {
  if (value === null) return null;
  if (isCellError(value)) return undefined;
  const date = dateIn(value);
  return date && precision(date) === 'day' ? date : undefined;
}

function dateIn(value: CellValue): CalendarDate | null | undefined {
  if (typeof value !== 'number') return readDate(value, 'general', READING);
  return readDate(value, 'general', READING) ?? dateFromSerial(value);
}

/** Nothing read means not understood. */
function argument<T>(read: (value: CellValue) => T | null | undefined): z.ZodMiniType<T, CellValue> {
  return z.pipe(
    z.custom<CellValue>(),
    z.transform((value, context) => {
      const result = read(value) ?? null;
      if (result !== null) return result;
      context.issues.push({ code: 'custom', input: value });
      return z.NEVER;
    }),
  );
}
