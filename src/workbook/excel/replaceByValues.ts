import { hasNoAnswer, type FunctionCell } from '../functionCells';
import type { FunctionsReport } from '../port';
import type { RequirementSets } from './options';
import { standingCells } from './standingCells';

/**
 * Copies what cells show over their formulas, as "Paste values" does: texts, dates and errors stay what they are. An answer
 * that spills is copied with all the cells that it covers. Round trips: 2, and one for every 2,000 cells.
 */
export async function replaceByValues(
  context: Excel.RequestContext,
  cells: readonly FunctionCell[],
  sets: RequirementSets,
): Promise<FunctionsReport> {
  const { standing, left } = await standingCells(context, cells, sets);
  const unanswered = standing.filter(({ value }) => hasNoAnswer(value));
  const answered = standing.filter((cell) => !unanswered.includes(cell));
  for (const { range, spill } of answered) (spill ?? range).copyFrom(spill ?? range, 'Values');
  await context.sync();
  return {
    done: answered.map(({ source }) => source),
    withoutAnswer: unanswered.map(({ source }) => source),
    left,
  };
}
