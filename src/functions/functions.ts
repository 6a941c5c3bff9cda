// What Excel calls. Each function is one tagged declaration that hands its arguments to the runner. Excel's metadata are
// generated from the tags, so their wording repeats the definition's; a test compares the two.
// Only `function` declarations with types spelt out here are seen by the generator, and a comment block of the usual kind
// at the head of this file would replace the help of the first function.
import '../core/withoutEval';
import { financialYear as financialYearDefinition } from './definitions/financialYear';
import { twinningLimit as twinningLimitDefinition } from './definitions/twinningLimit';
import { runFunction } from './runFunction';

/**
 * The UK council financial year (1 April to 31 March) that a date falls in, such as "2025/26".
 * @customfunction FINANCIALYEAR FINANCIALYEAR
 * @param date The date: a date cell, or text such as 2025-04-01 or 01/04/2025.
 * @returns The financial year.
 */
export function financialYear(date: unknown): string {
  return runFunction(financialYearDefinition, date);
}

/**
 * Twice the previous financial year, in pounds, for town twinning and similar. Handbook test, not verified: see the authorisation.
 * @customfunction TWINNINGLIMIT TWINNINGLIMIT
 * @param previous_actual What was actually spent in the previous financial year, in pounds, such as 9000.
 * @param [previous_budget] What was budgeted for at the start of the previous financial year, in pounds, such as 10000.
 * @param [basis] Which figure is doubled: "actual", "budget" or "higher". Needed when both figures are given.
 * @returns The limit in pounds.
 */
export function twinningLimit(previous_actual: unknown, previous_budget?: unknown, basis?: unknown): number {
  return runFunction(twinningLimitDefinition, previous_actual, previous_budget, basis);
}
