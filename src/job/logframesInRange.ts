import { say } from '../core/messages';
import { Refusal } from '../core/refusal';
import type { Logframe } from '../logframe/logframe';
import { readLogframes } from '../logframe/readLogframes';
import { rangeGrid, type RangeCells } from '../workbook/rangeGrid';

/**
 * The logframes in the cells that a formula was given, checked.
 *
 * @throws Refusal where the cells hold none.
 */
export function logframesInRange(range: RangeCells): readonly Logframe[] {
  const { logframes } = readLogframes(rangeGrid(range));
  if (logframes.length === 0) throw new Refusal(say.functions.logframe.none({ name: range.called }));
  return logframes;
}
