import type { Logframe } from './logframe';

const PLACEHOLDER =
  /^(?:[[<{(].*[\]>})]$|(?:please\s+)?(?:insert|enter|type|state|describe|provide|add|list|write|specify|fill in)\b.*|(?:what|which|how|who|why)\b.*\?$|.*\bgoes here\b.*|\.{3,}|…+|x{2,}|tbc|tbd|n\/a)$/is;

/** True of a blank template: nothing but instructions, questions and placeholders stands where the results belong. */
export function isGuidance(logframe: Logframe): boolean {
  const said = logframe.results.filter((result) => result.statement !== '' || result.indicators.length > 0);
  return said.every((result) => PLACEHOLDER.test(result.statement) || isEmptyShell(result));
}

function isEmptyShell(result: Logframe['results'][number]): boolean {
  return result.statement === '' && result.indicators.every((indicator) => PLACEHOLDER.test(indicator.text));
}
