import { tellNews } from '../core/commandNews';
import { say } from '../core/messages';
import type { CommandTools } from './tools';

const words = say.commands;

/** Says in the pane where the figure of the selected cell comes from. */
export async function showSource(tools: CommandTools): Promise<void> {
  tellNews({ state: 'working', sentence: words.reading, share: null });
  const workbook = await tools.workbook();
  const cell = await workbook.activeCell();
  const [sentence = words.whereNoCell, ...details] =
    cell === null ? [] : await tools.whereFrom(await workbook.snapshot(), cell);
  tellNews({ state: 'done', sentence, details });
  await tools.showPane();
}
