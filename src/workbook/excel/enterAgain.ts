import { hasNoAnswer, type FunctionCell } from '../functionCells';
import type { FunctionsReport } from '../port';
import type { RequirementSets } from './options';
import { standingCells } from './standingCells';

/**
 * Enters formulas again. Neither loading the add-in nor recalculating brings back a function that Excel did not know when the
 * workbook was opened; entering its formula does. Source: what users report and Microsoft advises at
 * github.com/OfficeDev/office-js/issues, under "_xldudf_".
 *
 * Round trips: 3, and one for every 2,000 cells: sheets, cells, entries, answers.
 */
export async function enterAgain(
  context: Excel.RequestContext,
  cells: readonly FunctionCell[],
  sets: RequirementSets,
): Promise<FunctionsReport> {
  const { standing, left } = await standingCells(context, cells, sets);
  for (const { range, formula } of standing) range.formulas = [[`=${formula}`]];
  await context.sync();
  for (const { range } of standing) range.load('values');
  await context.sync();
  const unanswered = standing.filter(({ range }) => hasNoAnswer(range.values[0]?.[0]));
  return {
    done: standing.filter((cell) => !unanswered.includes(cell)).map(({ source }) => source),
    withoutAnswer: unanswered.map(({ source }) => source),
    left,
  };
}
