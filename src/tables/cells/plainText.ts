import { isCellError, type CellValue } from '../../workbook/grid';

/** Carriage returns that Excel writes into XML as text, and the characters that only look like spaces. */
const RESIDUE = /_x000[dD]_/g;
const ODD_SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000\t]/g;
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff\u00ad]/g;

/**
 * The text of a cell as a person would retype it: no residue, plain spaces and quotes, full-width digits made narrow.
 * Line breaks stay. Null for blanks and error values.
 */
export function plainText(value: CellValue): string | null {
  if (value === null || isCellError(value)) return null;
  if (typeof value !== 'string')
    return typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : String(value);
  if (SIMPLE.test(value)) return value;
  const text = value
    .replace(RESIDUE, '\n')
    .replace(INVISIBLE, '')
    .replace(ODD_SPACES, ' ')
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u2018\u2019\u201b]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/\r\n?/g, '\n')
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
  return text === '' ? null : text;
}

/** Most cells need nothing done: printable ASCII with no outer or double space. */
const SIMPLE = /^[!-~](?:[!-~]| (?! ))*(?<! )$/;

const FILLERS = new Set([
  '-',
  '–',
  '—',
  '--',
  '.',
  '#n/a',
  'n/a',
  'na',
  '#ref!',
  '#value!',
  '#name?',
  'null',
  '#div/0!',
]);

/** Error values, dashes, "#N/A" and the like: a cell that says nothing. */
export function isFiller(value: CellValue): boolean {
  if (isCellError(value)) return true;
  return typeof value === 'string' && value.length < 12 && FILLERS.has(value.trim().toLowerCase());
}

export function isBlank(value: CellValue): boolean {
  return value === null || (typeof value === 'string' && plainText(value) === null);
}
