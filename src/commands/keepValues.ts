import { tellNews } from '../core/commandNews';
import { say } from '../core/messages';
import type { FunctionCell } from '../workbook/functionCells';
import type { WorkbookPort } from '../workbook/port';
import { leftOver } from './checkFormulas';
import { refuse } from './command';
import type { CommandTools } from './tools';

const words = say.commands;

/** Asks in the pane, and then puts values in the place of our functions, for people who have no add-in. */
export async function keepValues(tools: CommandTools): Promise<void> {
  tellNews({ state: 'working', sentence: words.looking, share: null });
  const workbook = await tools.workbook();
  const cells = await workbook.functionCells();
  if (cells.length === 0) tellNews({ state: 'done', sentence: words.keepNothing, details: [] });
  else ask(workbook, cells);
  await tools.showPane();
}

function ask(workbook: WorkbookPort, cells: readonly FunctionCell[]): void {
  tellNews({
    state: 'asks',
    sentence: words.keepAsk({ cells: cells.length }),
    choices: [
      { label: words.keepYes, choose: () => void keep(workbook, cells).catch(refuse) },
      {
        label: words.keepNo,
        choose: () => tellNews({ state: 'done', sentence: words.keepLeft, details: [] }),
      },
    ],
  });
}

async function keep(workbook: WorkbookPort, cells: readonly FunctionCell[]): Promise<void> {
  tellNews({ state: 'working', sentence: words.writing, share: null });
  const report = await workbook.replaceByValues(cells);
  const sentence = words.kept({ cells: report.done.length });
  tellNews({ state: 'done', sentence, details: leftOver(report) });
}
