import { isCellError, type CellValue } from '../../workbook/grid';
import { repairedText } from './repairedText';

/** Characters that only look like spaces, that nobody sees, and that break a line in one program or another. */
const ODD_SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t]/g;
const LINE_BREAKS = /\r\n?|[\v\f\u2028\u2029]/g;
const INVISIBLE = /[^\P{Cc}\t\n\r\v\f]|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu;
const FULL_WIDTH = /[\uff01-\uff5e\uffe1]/g;

/**
 * The text of a cell as a person would retype it: no residue of other programs (see `repairedText`), plain spaces and quotes,
 * full-width digits made narrow, `="00123"` without the formula that kept its noughts. Line breaks stay. Null for blanks and
 * error values.
 */
export function plainText(value: CellValue): string | null {
  if (value === null || isCellError(value)) return null;
  if (typeof value !== 'string')
    return typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : String(value);
  if (SIMPLE.test(value) && value.charCodeAt(0) !== EQUALS && !value.includes('_x')) return value;
  const text = tidied(ODD.test(value) ? withoutOddities(value) : value);
  return text === '' ? null : text;
}

/** Most cells need nothing done: printable ASCII with no outer or double space. */
const SIMPLE = /^[!-~](?:[!-~]| (?! ))*(?<! )$/;
const EQUALS = 61;

/** Anything but printable ASCII and accented letters without a sign of damage. */
const ODD = /[^\n -~À-ɏ–—£]|[ÂÃÄÅâÎÏÐÑ][^ -~]|_x|^="/;

function withoutOddities(value: string): string {
  return repairedText(value)
    .replace(INVISIBLE, '')
    .replace(LINE_BREAKS, '\n')
    .replace(ODD_SPACES, ' ')
    .replace(FULL_WIDTH, narrow)
    .replace(/[\u2018\u2019\u201b\u02bc]/g, "'")
    .replace(/[\u201c\u201d\u201f]/g, '"')
    .replace(/^="([^"]*)"$/, '$1');
}

function tidied(text: string): string {
  return text
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

function narrow(wide: string): string {
  return wide === '￡' ? '£' : String.fromCharCode(wide.charCodeAt(0) - 0xfee0);
}

const FILLERS = new Set([
  '-',
  '–',
  '—',
  '--',
  '.',
  '#n/a',
  'n/a',
  'na',
  'n.a.',
  '#ref!',
  '#value!',
  '#name?',
  '#num!',
  '#null!',
  'null',
  '(blank)',
  '#div/0!',
]);

/** What a filler can begin with, a space before it included: most cells are settled by their first character. */
const FILLER_STARTS = new Set(
  [...FILLERS, ' ', '\u00a0', '\t', '\n'].flatMap((text) => [
    text.charCodeAt(0),
    text.toUpperCase().charCodeAt(0),
  ]),
);

/** Error values, dashes, "#N/A" and the like: a cell that says nothing. */
export function isFiller(value: CellValue): boolean {
  if (isCellError(value)) return true;
  if (typeof value !== 'string' || value.length >= 12 || !FILLER_STARTS.has(value.charCodeAt(0)))
    return false;
  return FILLERS.has(value.trim().toLowerCase());
}

export function isBlank(value: CellValue): boolean {
  if (typeof value !== 'string') return value === null;
  const first = value.charCodeAt(0);
  const isLetterOrDigit =
    (first >= 48 && first <= 57) || (first >= 65 && first <= 90) || (first >= 97 && first <= 122);
  return !isLetterOrDigit && plainText(value) === null;
}
