import { cellName, columnLetters } from '../core/source';
import type { Expression, Operator } from './formula';

/** A block of cells on a named sheet, rows and column from 0. */
export interface Place {
  readonly sheet: string;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly column: number;
}

/** Where the formula stands and where everything else does. */
export interface FormulaSite {
  readonly sheet: string;
  columnOf(table: string, column: string): Place;
  cellOf(table: string, row: string, column: string): Place;
  /** The cell of another column in the formula's own row. */
  hereOf(column: string): Place;
}

/** A1 text, without "=", of a formula tree. Columns and cells of other rows are absolute, the own row relative. */
export function formulaText(expression: Expression, site: FormulaSite): string {
  switch (expression.kind) {
    case 'number':
      return numberText(expression.value);
    case 'text':
      return textLiteral(expression.value);
    case 'column':
      return rangeText(site.columnOf(expression.table, expression.column), site.sheet);
    case 'cell':
      return rangeText(site.cellOf(expression.table, expression.row, expression.column), site.sheet);
    case 'here': {
      const { firstRow, column } = site.hereOf(expression.column);
      return cellName(firstRow, column);
    }
    case 'call':
      return `${expression.name}(${expression.args.map((arg) => formulaText(arg, site)).join(',')})`;
    case 'operation':
      return operationText(expression, site);
  }
}

/** A sheet name as it stands in front of "!". */
export function quotedSheet(name: string): string {
  const isPlain = /^[A-Za-z_][A-Za-z_.]*$/.test(name) && !/^(?:r|c|rc|true|false)$/i.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** The address of a range, absolute: "$C$5:$C$9", or with its sheet where it is another one. */
function rangeText(place: Place, fromSheet: string | null): string {
  const letters = columnLetters(place.column);
  const first = `$${letters}$${place.firstRow + 1}`;
  const range = place.firstRow === place.lastRow ? first : `${first}:$${letters}$${place.lastRow + 1}`;
  return place.sheet === fromSheet ? range : `${quotedSheet(place.sheet)}!${range}`;
}

/** Excel's order, loosest first; all operators of one level work from left to right. */
const LEVELS: Readonly<Record<Operator, number>> = {
  '=': 1,
  '<': 1,
  '>': 1,
  '<=': 1,
  '>=': 1,
  '<>': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
};

function operationText(operation: Extract<Expression, { kind: 'operation' }>, site: FormulaSite): string {
  const level = LEVELS[operation.operator];
  const left = bracketed(operation.left, site, (inner) => inner < level);
  const right = bracketed(operation.right, site, (inner) => inner <= level);
  return left + operation.operator + right;
}

function bracketed(expression: Expression, site: FormulaSite, needed: (level: number) => boolean): string {
  const text = formulaText(expression, site);
  const isNegative = expression.kind === 'number' && expression.value < 0;
  const isLooser = expression.kind === 'operation' && needed(LEVELS[expression.operator]);
  return isNegative || isLooser ? `(${text})` : text;
}

function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`A formula cannot hold the number ${value}`);
  return String(value).toUpperCase();
}

/** Excel takes at most 255 characters in one literal. */
const LITERAL_LIMIT = 255;

function textLiteral(text: string): string {
  if (text.length <= LITERAL_LIMIT) return `"${text.replaceAll('"', '""')}"`;
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at += LITERAL_LIMIT) {
    pieces.push(`"${text.slice(at, at + LITERAL_LIMIT).replaceAll('"', '""')}"`);
  }
  return `(${pieces.join('&')})`;
}
