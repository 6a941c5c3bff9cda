import { tellNews } from '../core/commandNews';
import { say } from '../core/messages';
import type { Source } from '../core/source';
import type { FunctionsReport } from '../workbook/port';
import type { CommandTools } from './tools';

const words = say.commands;

/** Finds functions that Excel does not know, because the workbook was opened without the add-in, and enters them again. */
export async function checkFormulas(tools: CommandTools): Promise<void> {
  tellNews({ state: 'working', sentence: words.looking, share: null });
  const workbook = await tools.workbook();
  const cells = await workbook.functionCells();
  const unknown = cells.filter(({ state }) => state === 'unknown');
  const waiting = cells.filter(({ state }) => state === 'waiting').length;
  const stillWaiting = waiting === 0 ? [] : [words.waiting({ cells: waiting })];
  if (unknown.length === 0) {
    const [sentence = words.formulasFine({ cells: cells.length }), ...details] = stillWaiting;
    tellNews({ state: 'done', sentence, details });
  } else {
    const report = await workbook.enterAgain(unknown);
    const entered = words.entered({ cells: report.done.length + report.withoutAnswer.length });
    tellNews({ state: 'done', sentence: entered, details: [...leftOver(report), ...stillWaiting] });
  }
  await tools.showPane();
}

/** What could not be done, with the cells. */
export function leftOver({ withoutAnswer, left }: FunctionsReport): string[] {
  return [
    ...(withoutAnswer.length === 0 ? [] : [words.withoutAnswer({ where: withoutAnswer.map(placeOf) })]),
    ...(left.length === 0 ? [] : [words.left({ where: left.map(placeOf) })]),
  ];
}

function placeOf({ sheet, cell }: Source): string {
  return `${sheet ?? ''}!${cell}`;
}
