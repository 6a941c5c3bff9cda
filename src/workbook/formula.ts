/**
 * Formulas as trees of symbolic references. No A1 text is ever built outside `place.ts`, so a formula cannot point at the
 * wrong row when a sheet grows.
 */
export type FormulaFunction =
  'SUM' | 'SUMIFS' | 'COUNTIFS' | 'IF' | 'ROUND' | 'INDEX' | 'MATCH' | 'MIN' | 'MAX' | 'TEXT';

export type Operator = '+' | '-' | '*' | '/' | '=' | '<' | '>' | '<=' | '>=' | '<>' | '&';

export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  /** The data cells of one column of a table anywhere in the generated set. */
  | { readonly kind: 'column'; readonly table: string; readonly column: string }
  /** One cell, by table, row key and column. */
  | { readonly kind: 'cell'; readonly table: string; readonly row: string; readonly column: string }
  /** The cell of another column in the same row. */
  | { readonly kind: 'here'; readonly column: string }
  | { readonly kind: 'call'; readonly name: FormulaFunction; readonly args: readonly Expression[] }
  | {
      readonly kind: 'operation';
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
    };

export const num = (value: number): Expression => ({ kind: 'number', value });
export const txt = (value: string): Expression => ({ kind: 'text', value });
export const column = (table: string, name: string): Expression => ({ kind: 'column', table, column: name });
export const cell = (table: string, row: string, name: string): Expression => ({
  kind: 'cell',
  table,
  row,
  column: name,
});
export const here = (name: string): Expression => ({ kind: 'here', column: name });
export const operation = (left: Expression, operator: Operator, right: Expression): Expression => ({
  kind: 'operation',
  operator,
  left,
  right,
});
export const call = (name: FormulaFunction, ...args: readonly Expression[]): Expression => ({
  kind: 'call',
  name,
  args,
});

/** Money totals are rounded to the penny so that binary noise never shows. */
export const toPenny = (expression: Expression): Expression => call('ROUND', expression, num(2));

/** Sum of one column where other columns equal short codes. Codes are ours: no wildcard and no operator is in them. */
export function sumifs(
  sum: Expression,
  ...conditions: readonly (readonly [Expression, Expression])[]
): Expression {
  return call('SUMIFS', sum, ...conditions.flat());
}
