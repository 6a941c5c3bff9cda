import { isCellError } from '../workbook/grid';
import { isBlank, isFiller, plainText } from './cells/plainText';
import { settledColumn } from './columnReader';
import type { Field } from './kind';
import type { Column } from './column';

/** What the texts of a field look like; a field of any other type is known by whether its cells can be read. */
export type Look = 'names' | 'codes' | 'dates' | 'words';

/** What some cells of a column hold, as shares from 0 to 1 of those that are filled. */
export interface ColumnContent {
  readonly filled: number;
  /** Cells of words rather than codes or numbers. */
  readonly words: number;
  /** Cells with a digit. */
  readonly digits: number;
  /** Cells that end or begin as names of organisations do. */
  readonly organisations: number;
  /** Cells with a mark of money: a pound sign, pence, a bracket, a grouping comma. */
  readonly moneyMarks: number;
  /** Cells that are numbers too large for a day, a period or a year, and not shown as dates. */
  readonly plainNumbers: number;
  /** Cells that are written or shown as dates: a bare number may be a code. */
  readonly dateMarks: number;
  /** Different values. */
  readonly distinct: number;
}

/** A column without any cells speaks neither for a field nor against it. */
const UNTOLD = 0.6;

/** How far the cells of a column speak for a field, from 0 to 1. */
export function contentConfidence(field: Field, look: Look, column: Column): number {
  const content = contentOf(column);
  if (content.filled === 0) return UNTOLD;
  if (field.type === 'text') return textConfidence(look, content);
  const read = readableShare(field, column);
  return field.type === 'money' && looksLikeCodes(column, content) ? read * 0.5 : read;
}

/** The share of filled cells that can be read as the field's type. */
export function readableShare(field: Field, column: Column): number {
  const filled = filledCells(column);
  if (filled.length === 0) return 0;
  const { read, why } = settledColumn(field.type, {
    header: column.header,
    values: filled.map(({ value }) => value),
    system1904: column.system1904,
  });
  let held = 0;
  for (const { value, format } of filled) {
    if (read(value, format) !== undefined) held += 1;
    // Euros are money too, though a person has to say how many pounds they are.
    else if (why(value, format) !== null) held += 0.75;
  }
  return held / filled.length;
}

/** A column nearly all of whose cells can be no other field's: a heading of the field's own words is still better. */
export function cellsConfidence({ cells }: Field, column: Column): number {
  if (!cells || cells.test(column.header.trim())) return 0;
  const filled = filledCells(column);
  const most = OTHERWISE * filled.length;
  let otherwise = 0;
  for (const { value } of filled) {
    if (typeof value === 'string' && cells.test(value.trim())) continue;
    otherwise += 1;
    if (otherwise > most) return 0;
  }
  return filled.length > 0 ? OWN_CELLS : 0;
}

/** The greatest share of cells that may say something else, and how sure the rest of them makes the field. */
const OTHERWISE = 0.1;
const OWN_CELLS = 0.85;

/** Looked at once for each column, whichever fields ask. */
export function contentOf(column: Column): ColumnContent {
  const known = CONTENTS.get(column);
  if (known) return known;
  const made = contentOfCells(filledCells(column));
  CONTENTS.set(column, made);
  return made;
}

const CONTENTS = new WeakMap<Column, ColumnContent>();

function textConfidence(look: Look, { words, digits, moneyMarks, plainNumbers }: ColumnContent): number {
  switch (look) {
    case 'names':
      return 0.1 + 0.9 * words;
    case 'codes':
      return 1 - 0.4 * Math.max(0, words - digits) - 0.6 * moneyMarks;
    case 'dates':
      return 0.4 + 0.6 * digits - plainNumbers;
    case 'words':
      return 0.55 + 0.45 * words;
  }
}

function filledCells(column: Column): Column['sample'] {
  return column.sample.filter(({ value }) => !isBlank(value) && !isFiller(value));
}

function contentOfCells(cells: Column['sample']): ColumnContent {
  const values = cells.map(({ value }) => value);
  const texts = values.map(plainText).filter((text) => text !== null);
  const share = (is: (text: string) => boolean): number =>
    texts.length === 0 ? 0 : texts.filter(is).length / texts.length;
  return {
    filled: values.filter((value) => !isCellError(value)).length,
    words: share(isWords),
    digits: share((text) => /\d/.test(text)),
    organisations: share((text) => ORGANISATION.test(text)),
    moneyMarks: share((text) => MONEY_MARK.test(text)),
    plainNumbers: cells.length === 0 ? 0 : cells.filter(isPlainNumber).length / cells.length,
    dateMarks: cells.length === 0 ? 0 : cells.filter(isShownAsDate).length / cells.length,
    distinct: texts.length === 0 ? 0 : new Set(texts).size / texts.length,
  };
}

function isShownAsDate({ value, format }: Column['sample'][number]): boolean {
  if (typeof value === 'number') return format === 'date';
  return typeof value === 'string' && /\d/.test(value) && /[^\d\s]/.test(value);
}

/** A day, a month, a period, a year are less than this; "201501" and "20150131" are periods and days. */
const LEAST_NUMBER = 10_000;
const PERIOD = /^(?:19|20)\d\d(?:0\d|1[0-5])(?:[0-3]\d)?$/;

function isPlainNumber({ value, format }: Column['sample'][number]): boolean {
  if (typeof value !== 'number' || format === 'date' || value < LEAST_NUMBER) return false;
  return !PERIOD.test(String(value));
}

/** More letters than digits, and a stretch of letters that a code would not have. */
function isWords(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '').length;
  const digits = text.replace(/\D/g, '').length;
  return letters > digits && /\p{L}{2}/u.test(text) && !/^\S*\d\S*$/.test(text);
}

/** Source: the forms in which companies and public bodies are registered in the United Kingdom. */
const ORGANISATION =
  /\b(?:ltd|limited|plc|p\.l\.c|llp|cic|cio|gmbh|& sons?|& co|council|trust|association|assoc|assn|society|university)\b\.?/i;
const MONEY_MARK = /£|\.\d{1,2}\b|^\(.*\)$|\d,\d{3}\b/;

/** Whole numbers of five digits and more, all of one length and hardly any twice: order numbers, supplier numbers. */
function looksLikeCodes(column: Column, content: ColumnContent): boolean {
  if (content.moneyMarks > 0 || content.distinct < 0.9 || content.filled < 4) return false;
  const lengths = new Set(filledCells(column).map(({ value }) => String(plainText(value)).length));
  return lengths.size === 1 && [...lengths].every((length) => length >= 5);
}
