// What Excel calls. Each function is one tagged declaration that hands its arguments to the runner. Excel's metadata are
// generated from the tags, so their wording repeats the definition's; a test compares the two.
// Only `function` declarations with types spelt out here are seen by the generator, and a comment block of the usual kind
// at the head of this file would replace the help of the first function.
import '../core/withoutEval';
import { achievement as achievementDefinition } from './definitions/achievement';
import { assistanceLimit as assistanceLimitDefinition } from './definitions/assistanceLimit';
import { classify as classifyDefinition } from './definitions/classify';
import { clearDays as clearDaysDefinition } from './definitions/clearDays';
import { council as councilDefinition } from './definitions/council';
import { country as countryDefinition } from './definitions/country';
import { financialYear as financialYearDefinition } from './definitions/financialYear';
import { linkStatus as linkStatusDefinition } from './definitions/linkStatus';
import { logframe as logframeDefinition } from './definitions/logframe';
import { logframeCheck as logframeCheckDefinition } from './definitions/logframeCheck';
import { outputScore as outputScoreDefinition } from './definitions/outputScore';
import { partnershipSummary as partnershipSummaryDefinition } from './definitions/partnershipSummary';
import { partnerships as partnershipsDefinition } from './definitions/partnerships';
import { population as populationDefinition } from './definitions/population';
import { position as positionDefinition } from './definitions/position';
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
 * The yearly limit for other assistance, in pounds, by the council’s own copy of the general authorisation. #N/A while that is not entered.
 * @customfunction ASSISTANCELIMIT ASSISTANCELIMIT
 * @param population The number of people that the council counts by, such as 128000.
 * @param authorisation The council’s own table of the authorisation: its reference, and the limits by population.
 * @returns The limit in pounds.
 */
export function assistanceLimit(population: unknown, authorisation: unknown[][]): unknown {
  return runFunction(assistanceLimitDefinition, [population, authorisation]);
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
 * How each line of a ledger stands: test, treatment, flags and the reason, one row for each row of the range. Spills.
 * @customfunction CLASSIFY CLASSIFY
 * @param lines The ledger lines with their row of headings, such as Ledger!A4:J900.
 * @param [rules] The council’s own rules with headings: field, pattern, treatment, power, reason.
 * @param invocation What Excel says about the call.
 * @returns One row for each row of lines: test, treatment, flags, reason.
 * @requiresParameterAddresses
 */
export function classify(
  lines: unknown[][],
  rules?: unknown[][],
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  return runFunction(classifyDefinition, [lines, rules], invocation);
}

/**
 * Where a year stands under the twinning test: labels and values, with what is not verified and why. Handbook test, not verified. Spills.
 * @customfunction POSITION POSITION
 * @param lines The ledger lines with their row of headings, such as Ledger!A4:J900.
 * @param financial_year The financial year, such as 2025/26.
 * @param [previous_actual] What was actually spent in the year before, in pounds. Leave out where the lines hold that year.
 * @param [previous_budget] What was budgeted for at the start of the year before, in pounds.
 * @param [rules] The council’s own rules with headings: field, pattern, treatment, power, reason.
 * @param invocation What Excel says about the call.
 * @returns Two columns: labels and values.
 * @requiresParameterAddresses
 */
export function position(
  lines: unknown[][],
  financial_year: unknown,
  previous_actual?: unknown,
  previous_budget?: unknown,
  rules?: unknown[][],
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  return runFunction(
    positionDefinition,
    [lines, financial_year, previous_actual, previous_budget, rules],
    invocation,
  );
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
 * The country that a text names: its name as the FCDO uses it, or its ISO code.
 * @customfunction COUNTRY COUNTRY
 * @param text A country, or a place with its country, such as "Toyota, Japan" or "Czech Republic".
 * @param [result] What to give: "name" (as when left out) or "code".
 * @returns The name, or the two letters of ISO 3166-1.
 */
export function country(text: unknown, result?: unknown): string {
  return runFunction(countryDefinition, [text, result]);
}

/**
 * The UK council that a text names: official name, codes, nation, or the council that took over from it.
 * @customfunction COUNCIL COUNCIL
 * @param text A council by name or code, such as "Derbyshire CC", "E10000007" or "DBY".
 * @param [result] What to give: "name" (as when left out), "gss", "code", "nation" or "successor".
 * @returns The name or what was asked for.
 */
export function council(text: unknown, result?: unknown): string {
  return runFunction(councilDefinition, [text, result]);
}

/**
 * The population of a UK council by the edition that Twinledger brings along: the estimate of the ONS for mid-2022.
 * @customfunction POPULATION POPULATION
 * @param council A council by name or code, such as "Derby City Council" or "E06000015".
 * @param [year] The year of the estimate, such as 2022. Left out: the edition that is there.
 * @returns The number of people.
 */
export function population(council: unknown, year?: unknown): unknown {
  return runFunction(populationDefinition, [council, year]);
}

/**
 * A clean register of partnerships from a table of links, with the kind, dates, status and its reason, and open questions. Spills.
 * @customfunction PARTNERSHIPS PARTNERSHIPS
 * @param range The table of links with its row of headings, such as Links!A3:H60.
 * @param [as_of] The day for which the status is worked out, such as 2025-06-30. Left out: no status is said.
 * @param invocation What Excel says about the call.
 * @returns A row of headings and a row for each link.
 * @requiresParameterAddresses
 */
export function partnerships(
  range: unknown[][],
  as_of?: unknown,
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  return runFunction(partnershipsDefinition, [range, as_of], invocation);
}

/**
 * How many links there are by country, kind, status or decade, the most first. Spills.
 * @customfunction PARTNERSHIPSUMMARY PARTNERSHIPSUMMARY
 * @param range The table of links with its row of headings, such as Links!A3:H60.
 * @param by What to count by: "country", "kind", "status" or "decade".
 * @param [as_of] The day for which the status is worked out. Needed to count by status.
 * @param invocation What Excel says about the call.
 * @returns A row of headings, a row for each group and a total.
 * @requiresParameterAddresses
 */
export function partnershipSummary(
  range: unknown[][],
  by: unknown,
  as_of?: unknown,
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  return runFunction(partnershipSummaryDefinition, [range, by, as_of], invocation);
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
 * A logframe as a flat table: a row for each indicator, with its result, values, sources and assumptions. Spills.
 * @customfunction LOGFRAME LOGFRAME
 * @param range The logframe as it lies, headings included, such as Logframe!A1:D12.
 * @param [profile] The layout to give it in: "4x4", "fcdo" or "eu". Left out: the layout it has.
 * @param invocation What Excel says about the call.
 * @returns A row of headings and a row for each indicator.
 * @requiresParameterAddresses
 */
export function logframe(
  range: unknown[][],
  profile?: unknown,
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  return runFunction(logframeDefinition, [range, profile], invocation);
}

/**
 * What the checks find in a logframe, errors first, each with its reason and its cell. Spills.
 * @customfunction LOGFRAMECHECK LOGFRAMECHECK
 * @param range The logframe as it lies, headings included, such as Logframe!A1:D12.
 * @param [profile] The layout to check it by: "4x4", "fcdo" or "eu". Left out: the layout it has.
 * @param invocation What Excel says about the call.
 * @returns A row of headings and a row for each finding.
 * @requiresParameterAddresses
 */
export function logframeCheck(
  range: unknown[][],
  profile?: unknown,
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  return runFunction(logframeCheckDefinition, [range, profile], invocation);
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
 * @param [days] How many clear days, such as 5. Left out: 5 in England and 3 in Wales, as principal councils give.
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
