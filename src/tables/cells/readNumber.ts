import { isCellError, type CellValue } from '../../workbook/grid';
import { digitsOf } from './digits';
import { plainText } from './plainText';

/**
 * Reads a plain number: "1,234.5", "1 234", "−12", "(12)", and figures of official statistics with their mark ("1,234 [r]").
 * Undefined where the cell is none; null where it is blank.
 */
export function readNumber(value: CellValue): number | null | undefined {
  if (value === null) return null;
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean' || isCellError(value)) return undefined;
  const text = plainText(value);
  if (text === null) return null;
  const match = SIGNED.exec(text);
  const digits = digitsOf((match?.[2] ?? match?.[3] ?? '').trim(), 'point');
  if (!match || digits === null) return undefined;
  const isNegative = match[1] !== undefined || match[3] !== undefined;
  return Number(`${isNegative ? '-' : ''}${digits.whole}.${digits.fraction || '0'}`);
}

const SIGNED = /^'?(?:([-−–])? ?(\d[\d,. ']*)|\((\d[\d,. ']*)\))(?: ?(?:[*†‡]|\[(?:r|p|b|note \d{1,2})\]))?$/;

/** Reads a whole number; "12 people" is none. */
export function readCount(value: CellValue): number | null | undefined {
  const number = readNumber(value);
  return number === null || (number !== undefined && Number.isInteger(number)) ? number : undefined;
}

const YES = new Set(['y', 'yes', 'true', 'x', '✓', '✔', '1']);
const NO = new Set(['n', 'no', 'false', '✗', '✘', '0']);

export function readYesNo(value: CellValue): boolean | null | undefined {
  if (value === null || typeof value === 'boolean') return value;
  const text = plainText(value)?.toLowerCase() ?? null;
  if (text === null) return isCellError(value) ? undefined : null;
  return YES.has(text) ? true : NO.has(text) ? false : undefined;
}
