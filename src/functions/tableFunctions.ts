// What Excel calls: the functions that read tables, and those that look names up in long lists. See functions.ts. Their rules come
// in a script of their own (tableRules.ts), so that neither Excel nor the pane need wait for them.
import '../core/withoutEval';
import { runTableFunction } from './runTableFunction';

/**
 * The yearly limit for other assistance, in pounds, by the council’s own copy of the general authorisation. #N/A while that is not entered.
 * @customfunction ASSISTANCELIMIT ASSISTANCELIMIT
 * @param population The number of people that the council counts by, such as 128000.
 * @param authorisation The council’s own table of the authorisation: its reference, and the limits by population.
 * @returns The limit in pounds.
 */
export function assistanceLimit(population: unknown, authorisation: unknown[][]): unknown {
  return runTableFunction('ASSISTANCELIMIT', [population, authorisation]);
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
  return runTableFunction('CLASSIFY', [lines, rules], invocation);
}

/**
 * Where a year stands under the twinning test: labels and values, with what is not verified and why. Handbook test, not verified. Spills.
 * @customfunction POSITION POSITION
 * @param lines The ledger lines with their row of headings, such as Ledger!A4:J900.
 * @param financial_year The financial year, such as 2025/26.
 * @param [previous_actual] What was actually spent in the year before, in pounds: the limit is twice of it.
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
  return runTableFunction(
    'POSITION',
    [lines, financial_year, previous_actual, previous_budget, rules],
    invocation,
  );
}

/**
 * The country that a text names: its name as the FCDO uses it, or its ISO code.
 * @customfunction COUNTRY COUNTRY
 * @param text A country, or a place with its country, such as "Toyota, Japan" or "Czech Republic".
 * @param [result] What to give: "name" (as when left out) or "code".
 * @returns The name, or the two letters of ISO 3166-1.
 */
export function country(text: unknown, result?: unknown): string {
  return runTableFunction('COUNTRY', [text, result]);
}

/**
 * The UK council that a text names: official name, codes, nation, or the council that took over from it.
 * @customfunction COUNCIL COUNCIL
 * @param text A council by name or code, such as "Derbyshire CC", "E10000007" or "DBY".
 * @param [result] What to give: "name" (as when left out), "gss", "code", "nation" or "successor".
 * @returns The name or what was asked for.
 */
export function council(text: unknown, result?: unknown): string {
  return runTableFunction('COUNCIL', [text, result]);
}

/**
 * The population of a UK council by the edition that Twinledger brings along: the estimate of the ONS for mid-2022.
 * @customfunction POPULATION POPULATION
 * @param council A council by name or code, such as "Derby City Council" or "E06000015".
 * @param [year] The year of the estimate, such as 2022. Left out: the edition that is there.
 * @returns The number of people.
 */
export function population(council: unknown, year?: unknown): unknown {
  return runTableFunction('POPULATION', [council, year]);
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
  return runTableFunction('PARTNERSHIPS', [range, as_of], invocation);
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
  return runTableFunction('PARTNERSHIPSUMMARY', [range, by, as_of], invocation);
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
  return runTableFunction('LOGFRAME', [range, profile], invocation);
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
  return runTableFunction('LOGFRAMECHECK', [range, profile], invocation);
}
