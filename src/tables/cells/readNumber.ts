import { isCellError, type CellValue } from '../../workbook/grid';
import { plainText } from './plainText';

/** Reads a plain number, "1,234.5" included. Undefined where the cell is none; null where it is blank. */
export function readNumber(value: CellValue): number | null | undefined {
  if (value === null) return null;
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean' || isCellError(value)) return undefined;
  const text = plainText(value);
  if (text === null) return null;
  return /^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/.test(text) ? Number(text.replaceAll(',', '')) : undefined;
}

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
