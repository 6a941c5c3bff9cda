import { nameOf } from './checks/walk';
import type { Logframe } from './logframe';
import { toldApart } from './toldApart';

/** What each result is called on our sheets, in their order: "Output 1"; a second "Output" is "Output (2)". */
export function resultNames(logframe: Logframe): string[] {
  return toldApart(logframe.results.map((result) => nameOf(logframe, result)));
}
