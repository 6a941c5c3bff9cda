import { invalidArgument } from './hostError';

/** What a value becomes when it enters a cell. */
export interface Entry {
  readonly value: string | number | boolean;
  /** Formula text with its "=", or null. */
  readonly formula: string | null;
  /** The number format that Excel gives a General cell with such an entry, or null. */
  readonly numberFormat: string | null;
}

/** Excel fills in the current year for "1-2"; a fixed one keeps the tests the same every year. */
const YEAR_OF_BARE_DATES = 2026;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ERRORS = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!)$/;
const NUMBER = /^[+-]?\(?[+-]?£?\s?(\d{1,3}(,\d{3})+|\d+)?(\.\d+)?(e[+-]?\d+)?\)?%?$/i;

/**
 * Text that enters a cell is read as if a person typed it in British English, unless the cell has the format "@".
 *
 * Sources: `Excel.Range.values` in @types/office-js (a value that starts with "+", "-" or "=" is a formula);
 * support.microsoft.com "Stop automatically changing numbers to dates" and "Format numbers as text" (numbers lose leading
 * zeros, 12/2 becomes a date, cells formatted as Text beforehand keep what is typed); "Keeping leading zeros and large numbers".
 */
export function coerceEntry(entered: unknown, numberFormat: string): Entry | null {
  if (entered === null || entered === undefined) return null;
  // Whether Excel takes the apostrophe away in a text cell too is told both ways: here it does, everywhere.
  if (typeof entered === 'string' && entered.startsWith("'")) return plain(entered.slice(1));
  if (typeof entered === 'string') return numberFormat === '@' ? plain(entered) : typed(entered);
  if (typeof entered !== 'number' && typeof entered !== 'boolean')
    throw invalidArgument('a value that no cell holds');
  return plain(numberFormat === '@' ? String(entered).toUpperCase() : entered);
}

function typed(text: string): Entry {
  if (/^=./s.test(text)) return { value: 0, formula: text, numberFormat: null };
  if (/^(true|false)$/i.test(text)) return plain(text.toLowerCase() === 'true');
  if (ERRORS.test(text.toUpperCase())) return plain(text.toUpperCase());
  const trimmed = text.trim();
  const number = numberIn(trimmed);
  if (number !== null)
    return { value: number, formula: null, numberFormat: trimmed.endsWith('%') ? '0%' : null };
  const date = dateIn(trimmed);
  if (date !== null) return { value: date, formula: null, numberFormat: 'dd/mm/yyyy' };
  if (/^[+-][^+\-\s]/.test(text)) return { value: 0, formula: `=${text}`, numberFormat: null };
  if (/^@\w/.test(text)) return { value: 0, formula: `=${text.slice(1)}`, numberFormat: null };
  return plain(text);
}

function plain(value: string | number | boolean): Entry {
  return { value, formula: null, numberFormat: null };
}

function numberIn(text: string): number | null {
  if (!/\d/.test(text) || !NUMBER.test(text)) return null;
  const bare = Number(text.replace(/[£,()%\s]/g, ''));
  const signed = text.startsWith('(') ? -bare : bare;
  return text.endsWith('%') ? signed / 100 : signed;
}

function dateIn(text: string): number | null {
  const time = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (time) return (Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0)) / 86_400;
  const iso = /^(\d{4})[-/](\d{1,2})(?:[-/](\d{1,2}))?$/.exec(text);
  if (iso) return serial(Number(iso[1]), Number(iso[2]), Number(iso[3] ?? 1));
  const british = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{2}|\d{4}))?$/.exec(text);
  if (british) return serial(yearOf(british[3]), Number(british[2]), Number(british[1]));
  const worded = /^(?:(\d{1,2})[-\s])?([a-z]{3,9})[-\s](\d{2}|\d{4})$/i.exec(text);
  return worded ? serial(yearOf(worded[3]), monthNamed(worded[2] ?? ''), Number(worded[1] ?? 1)) : null;
}

function monthNamed(word: string): number {
  return MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
}

function yearOf(text: string | undefined): number {
  if (text === undefined) return YEAR_OF_BARE_DATES;
  return text.length === 4 ? Number(text) : Number(text) + (Number(text) < 30 ? 2000 : 1900);
}

function serial(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = month >= 1 && month <= 12 && date.getUTCDate() === day && year >= 1901;
  return real ? date.getTime() / 86_400_000 + 25_569 : null;
}
