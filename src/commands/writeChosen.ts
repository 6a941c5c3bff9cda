import { tellNews } from '../core/commandNews';
import { say } from '../core/messages';
import type { SheetChoice } from '../job/chosenSheets';
import type { CommandTools } from './tools';

const words = say.commands;

/**
 * Reads the workbook, runs the job, writes the sheets asked for and shows the first of them.
 *
 * @param remarks what else the person should know once they are there.
 */
export async function writeChosen(
  tools: CommandTools,
  choice: SheetChoice,
  remarks: readonly string[] = [],
): Promise<void> {
  const working = (sentence: string, share: number | null = null): void =>
    tellNews({ state: 'working', sentence, share });
  working(words.reading);
  const workbook = await tools.workbook();
  const snapshot = await workbook.snapshot((share) => working(words.reading, share));
  const sheets = await tools.sheets(snapshot, choice, (share) => working(words.working, share));
  const { written, notes, undo } = await workbook.write(sheets, (share) => working(words.writing, share));
  const [first] = written;
  if (first !== undefined) await workbook.select({ file: snapshot.file, sheet: first, cell: 'A1' });
  const details = [words.undo[undo], ...remarks, ...notes].filter((text) => text !== '');
  tellNews({ state: 'done', sentence: words.written({ sheets: written }), details });
}
