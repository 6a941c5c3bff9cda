// What Excel calls: the functions of single cells. Those that read whole tables or lists stand in tableFunctions.ts.
//
// Each function is one tagged declaration that hands its arguments to the runner. Excel's metadata are generated from the tags,
// so their wording repeats the definition's; a test compares the two.
// Only `function` declarations with types spelt out here are seen by the generator, and a comment block of the usual kind
// at the head of this file would replace the help of the first function.
import '../core/withoutEval';
import { achievement as achievementDefinition } from './definitions/achievement';
import { clearDays as clearDaysDefinition } from './definitions/clearDays';
import { financialYear as financialYearDefinition } from './definitions/financialYear';
import { linkStatus as linkStatusDefinition } from './definitions/linkStatus';
import { outputScore as outputScoreDefinition } from './definitions/outputScore';
import { remaining as remainingDefinition } from './definitions/remaining';
import { s137Limit as s137LimitDefinition } from './definitions/s137Limit';
import { summaryText as summaryTextDefinition } from './definitions/summaryText';
import { twinningLimit as twinningLimitDefinition } from './definitions/twinningLimit';
import { runFunction } from './runFunction';

/**
 * The UK council financial year (1 April to 31 March) that a date falls in, such as "2025/26".
 * @customfunction FINANCIALYEAR FINANCIALYEAR
 * @param date The date: a date cell, or text such as 2025-04-01 or 01/04/2025.
 * @returns The financial year.
 */
export function financialYear(date: unknown): string {
  return runFunction(financialYearDefinition, [date]);
}

/**
 * Twice the previous financial year, in pounds, for town twinning and similar. Handbook test, not verified: see the authorisation.
 * @customfunction TWINNINGLIMIT TWINNINGLIMIT
 * @param previous_actual What was actually spent in the previous financial year, in pounds, such as 9000.
 * @param [previous_budget] What was budgeted for at the start of the previous financial year, in pounds, such as 10000.
 * @param [basis] Which figure is doubled: "actual", "budget" or "higher". Needed when both figures are given.
 * @returns The limit in pounds.
 */
export function twinningLimit(previous_actual: unknown, previous_budget?: unknown, basis?: unknown): unknown {
  return runFunction(twinningLimitDefinition, [previous_actual, previous_budget, basis]);
}

/**
 * What is left under a limit, in pounds: the limit less what counts and what is committed. Room under this test, not budget.
 * @customfunction REMAINING REMAINING
 * @param limit The limit in pounds, such as the answer of TWIN.TWINNINGLIMIT.
 * @param counted What counts under the test so far, in pounds.
 * @param [committed] Orders placed and not yet paid, in pounds.
 * @returns Pounds left; below nil where more is counted than the limit.
 */
export function remaining(limit: unknown, counted: unknown, committed?: unknown): unknown {
  return runFunction(remainingDefinition, [limit, counted, committed]);
}

/**
 * The ceiling of section 137 for a parish, town or community council: the year’s sum times the electors. #N/A where no clear source of the sum was found.
 * @customfunction S137LIMIT S137LIMIT
 * @param electors Electors on the register on 1 April of the year, such as 1482.
 * @param financial_year The financial year, such as 2023/24.
 * @param [nation] The nation of the council: "England" or "Wales".
 * @returns The ceiling in pounds.
 */
export function s137Limit(electors: unknown, financial_year: unknown, nation?: unknown): unknown {
  return runFunction(s137LimitDefinition, [electors, financial_year, nation]);
}

/**
 * The status of one link on a day, with the reason: active, under review, dormant, ended, or that it cannot be said.
 * @customfunction LINKSTATUS LINKSTATUS
 * @param last_activity When the link was last active; blank where nothing is known.
 * @param review_date When the link is to be reviewed; blank where no date is set.
 * @param end_date When the agreement ends or ended; blank where it is open.
 * @param as_of The day that the status is for, such as 2025-06-30.
 * @returns The status and the reason, in words.
 */
export function linkStatus(
  last_activity: unknown,
  review_date: unknown,
  end_date: unknown,
  as_of: unknown,
): string {
  return runFunction(linkStatusDefinition, [last_activity, review_date, end_date, as_of]);
}

/**
 * How much of the way from baseline to target is covered, as a share: 0 at the baseline, 100% at the target. Works upwards and downwards.
 * @customfunction ACHIEVEMENT ACHIEVEMENT
 * @param baseline The value at the start, such as 20 or "20%".
 * @param target The value aimed at, such as 60 or "60%".
 * @param actual The value reached, such as 35 or "35%".
 * @param [direction] Which way is meant: "increase" or "decrease". Only checks the baseline and the target.
 * @returns A share: 0.375 is 37.5%.
 */
export function achievement(
  baseline: unknown,
  target: unknown,
  actual: unknown,
  direction?: unknown,
): unknown {
  return runFunction(achievementDefinition, [baseline, target, actual, direction]);
}

/**
 * Letters for outputs by the council’s own table of scores, and the letter of all together by their weights. No table is built in. Spills.
 * @customfunction OUTPUTSCORE OUTPUTSCORE
 * @param achievements One share for each output, such as the answers of TWIN.ACHIEVEMENT.
 * @param weights The weight of each output; together 100 (or 1).
 * @param mapping The council’s own table: from which share (0.75 or 75%) which letter. Two columns, with or without headings.
 * @returns A row of headings, a row for each output and one for all together.
 */
export function outputScore(
  achievements: unknown[][],
  weights: unknown[][],
  mapping: unknown[][],
): unknown[][] {
  return runFunction(outputScoreDefinition, [achievements, weights, mapping]);
}

/**
 * The last working day to publish the papers of a meeting. No weekend or bank holiday counts, nor that day, nor the day of the meeting.
 * @customfunction CLEARDAYS CLEARDAYS
 * @param meeting_date The day of the meeting: a date cell, or text such as 2025-06-19.
 * @param nation The nation of the council: "England", "Wales", "Scotland" or "Northern Ireland".
 * @param [days] How many clear days, such as 5. Left out: those of principal councils, 5 in England and Northern Ireland, 3 in Wales and Scotland.
 * @param [holidays] Further days on which the offices are closed: a range of dates.
 * @returns The last day to publish, as a date.
 */
export function clearDays(
  meeting_date: unknown,
  nation: unknown,
  days?: unknown,
  holidays?: unknown[][],
): unknown {
  return runFunction(clearDaysDefinition, [meeting_date, nation, days, holidays]);
}

/**
 * A position as a sentence for a committee, "not verified" included.
 * @customfunction SUMMARYTEXT SUMMARYTEXT
 * @param position The labels and values that TWIN.POSITION gives, such as H2#.
 * @returns The sentence.
 */
export function summaryText(position: unknown[][]): string {
  return runFunction(summaryTextDefinition, [position]);
}
