import { pence, penceFromPounds, type Pence } from '../../core/pence';
import { isCellError, type CellValue } from '../../workbook/grid';
import { plainText } from './plainText';

/** Cells hold whole pounds, thousands or millions, as the header says ("£000", "£m"). */
export type MoneyUnit = 1 | 1000 | 1_000_000;

const NOTHING = new Set(['nil', 'none', 'zero', '-', '–', '—', '£-', '- £']);
const SHAPE = /^(?<digits>\d{1,3}(?:,\d{3})+|\d+)?(?:\.(?<fraction>\d*))?$/;

/**
 * Reads money from a cell to pence: "£1,234.50", "(12.00)", "12.00-", "12.00 CR" (a credit: negative), "Nil".
 * Fractions of a penny are rounded once, here. Undefined where the cell is not money; null where it is blank.
 */
export function readMoney(value: CellValue, unit: MoneyUnit = 1): Pence | null | undefined {
  if (value === null) return null;
  if (typeof value === 'number')
    return Number.isFinite(value) && Math.abs(value) < 1e13 ? penceFromPounds(value * unit) : undefined;
  if (typeof value === 'boolean' || isCellError(value)) return undefined;
  const text = plainText(value);
  if (text === null) return null;
  const lower = text.toLowerCase();
  if (NOTHING.has(lower)) return pence(0);
  return readWritten(lower, unit);
}

function readWritten(text: string, unit: MoneyUnit): Pence | undefined {
  let rest = text.replace(/^(?:gbp|eur|£)\s*|\s*(?:gbp|pounds)$/g, '');
  let sign = 1;
  const bracketed = /^(?:£\s*)?\((.*)\)$/.exec(rest);
  if (bracketed) {
    sign = -1;
    rest = bracketed[1] ?? '';
  }
  const side = /\s*(cr|dr)\.?$/.exec(rest);
  if (side) {
    if (side[1] === 'cr') sign = -sign;
    rest = rest.slice(0, side.index);
  }
  const minus = /^[-−–]\s*|\s*[-−–]$/.exec(rest);
  if (minus) {
    sign = -sign;
    rest = rest.slice(0, minus.index) + rest.slice(minus.index + minus[0].length);
  }
  rest = rest.replace(/^[+£\s]+/, '').replace(/\s+/g, '');
  const match = SHAPE.exec(rest);
  if (!match || rest === '' || rest === '.') return undefined;
  const whole = (match.groups?.digits ?? '0').replaceAll(',', '');
  const fraction = match.groups?.fraction ?? '';
  if (whole.length > 13) return undefined;
  return exactPence(sign, whole, fraction, unit);
}

/** Two decimals or fewer need no floating point at all. */
function exactPence(sign: number, whole: string, fraction: string, unit: MoneyUnit): Pence {
  if (fraction.length <= 2)
    return pence(sign * (Number(whole) * 100 + Number(fraction.padEnd(2, '0'))) * unit);
  return penceFromPounds(sign * Number(`${whole}.${fraction}`) * unit);
}

/** The unit that a header names: "Budget (£000)", "£'000s", "£k", "£m". */
export function moneyUnit(header: string): MoneyUnit {
  const text = header.toLowerCase();
  if (/£\s*['’]?0{3}s?\b|£\s*k\b|\bthousands?\b|\(0{3}s?\)/.test(text)) return 1000;
  if (/£\s*(?:m|mn|million)s?\b/.test(text)) return 1_000_000;
  return 1;
}
