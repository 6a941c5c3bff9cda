import { say } from '../core/messages';
import { call, here, num, operation, txt, type Expression, type Operator } from '../workbook/formula';
import type { CellModel, ColumnModel } from '../workbook/sheetModel';

export const INDICATORS_TABLE = 'logframe.progress';
export const OUTPUTS_TABLE = 'logframe.outputs';
export const TOGETHER_TABLE = 'logframe.together';
export const SCORES_TABLE = 'logframe.scores';

/** Headings of the progress sheet, by which people's entries are read back. */
export const PROGRESS_COLUMNS = say.logframeProgress.sheet.columns;

/** A column of the progress sheet. */
export const column = (
  id: keyof typeof PROGRESS_COLUMNS,
  width: number,
  more: Partial<ColumnModel> = {},
): ColumnModel => ({ id, header: PROGRESS_COLUMNS[id], owner: 'computed', type: 'text', width, ...more });

export const is = (left: Expression, operator: Operator, right: Expression): Expression =>
  operation(left, operator, right);

export const when = (condition: Expression, then: Expression, otherwise: Expression): Expression =>
  call('IF', condition, then, otherwise);

/** Counts cells that hold a number: every share there can be lies above this. */
export const ANY_NUMBER = '>=-1000000000';

/** True of a cell without a number, whether it is blank, unknown or holds words that somebody typed. */
export const hasNone = (id: string): Expression =>
  is(call('COUNTIFS', here(id), txt(ANY_NUMBER)), '=', num(0));

/** What a formula shows in place of a figure that cannot be said. A blank would read as one that was never worked out. */
export const UNKNOWN = txt(say.logframeProgress.sheet.unknown);

/** Unknown as long as any of the cells holds no number. */
export function onlyWith(ids: readonly string[], then: Expression): Expression {
  return ids.reduceRight((inner, id) => when(hasNone(id), UNKNOWN, inner), then);
}

/** A share as it is shown: four places. */
export const toShare = (expression: Expression): Expression => call('ROUND', expression, num(4));

/** A formula with its result; null is what cannot be said. */
export const computed = (formula: Expression, result: number | string | null): CellModel => ({
  formula,
  result: result ?? say.logframeProgress.sheet.unknown,
});
