import { say } from '../../core/messages';
import { pence, penceFromPounds, type Pence } from '../../core/pence';
import { isCellError, type CellValue } from '../../workbook/grid';
import { plainText } from './plainText';
import { MOST, writtenMoney, type MoneyReading } from './writtenMoney';

export type { MoneyReading, MoneyUnit } from './writtenMoney';

/** Pounds, as British programs write them. */
const IN_POUNDS: MoneyReading = { unit: 1, mark: 'point' };

/**
 * Reads money from a cell to pence: "£1,234.50", "(12.00)", "12.00-", "12.00 CR" (a credit: negative), "£1.2m", "Nil".
 * Fractions of a penny are rounded once, here. Undefined where the cell is not money, is in another currency or could be two
 * amounts (see `whyNotMoney`); null where it is blank.
 */
export function readMoney(value: CellValue, reading: MoneyReading = IN_POUNDS): Pence | null | undefined {
  if (value === null) return null;
  if (typeof value === 'number') return inPence(value * reading.unit);
  if (typeof value === 'boolean' || isCellError(value)) return undefined;
  const quick = reading.mark === 'comma' ? NaN : plainPence(value) * reading.unit;
  if (Number.isSafeInteger(quick)) return quick === 0 && THOUSANDS.test(value) ? undefined : pence(quick);
  const text = plainText(value);
  if (text === null) return null;
  const read = writtenMoney(text.toLowerCase(), reading);
  return typeof read === 'number' ? read : undefined;
}

/** "£000" is the unit of thousands; nobody writes nought so. */
const THOUSANDS = /^\s*£\s*0{3}\s*$/;

/** What keeps a text from being an amount in pounds, for the person who is asked; null where it is plainly no money. */
export function whyNotMoney(value: CellValue, reading: MoneyReading = IN_POUNDS): string | null {
  const text = typeof value === 'string' ? plainText(value) : null;
  const read = text === null ? null : writtenMoney(text.toLowerCase(), reading);
  return typeof read === 'string' && read !== 'notMoney' ? say.cells.notMoney[read] : null;
}

function inPence(pounds: number): Pence | undefined {
  return Math.abs(pounds) <= MOST ? penceFromPounds(pounds) : undefined;
}

/**
 * The pence of the commonest writings ("-1234.5", "£1,234.50", "(12.00)") without a regular expression; NaN for all others.
 */
function plainPence(text: string): number {
  let at = 0;
  let end = text.length;
  if (end > 18) return NaN;
  let sign = 1;
  if (text.charCodeAt(0) === BRACKET && text.charCodeAt(end - 1) === BRACKET + 1) {
    sign = -1;
    at += 1;
    end -= 1;
  } else if (text.charCodeAt(0) === MINUS) {
    sign = -1;
    at += 1;
  }
  if (text.charCodeAt(at) === POUND) at += 1;
  const point = text.indexOf('.', at);
  const wholeEnd = point < 0 || point > end ? end : point;
  const decimals = end - wholeEnd - 1;
  if (decimals > 2) return NaN;
  const whole = wholeNumber(text, at, wholeEnd);
  if (decimals <= 0) return sign * whole * 100;
  const fraction = wholeNumber(text, wholeEnd + 1, end);
  return sign * (whole * 100 + (decimals === 1 ? fraction * 10 : fraction));
}

const BRACKET = 40;
const COMMA = 44;
const MINUS = 45;
const POUND = 163;

/** Digits from one place to another, with or without commas between groups of three; NaN for anything else. */
function wholeNumber(text: string, from: number, end: number): number {
  if (from >= end) return NaN;
  let number = 0;
  let group = 0;
  let isGrouped = false;
  for (let at = from; at < end; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit >= 0 && digit <= 9) {
      number = number * 10 + digit;
      group += 1;
    } else if (digit === COMMA - 48 && (isGrouped ? group === 3 : group > 0 && group < 4)) {
      isGrouped = true;
      group = 0;
    } else return NaN;
  }
  return isGrouped && group !== 3 ? NaN : number;
}
