import { say } from '../../core/messages';
import { Refusal } from '../../core/refusal';
import type { Source } from '../../core/source';
import { textEntry } from './cellEntries';

/**
 * Puts a text in one cell so that it stays as it is, also where it reads like a formula, a number or a date: one round trip to
 * see that its sheet is still there, one for the text.
 */
export async function enterText(context: Excel.RequestContext, source: Source, text: string): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(source.sheet ?? '');
  sheet.load('name');
  await context.sync();
  if (sheet.isNullObject) throw new Refusal(say.excel.noSuchSheet({ sheet: source.sheet ?? '' }));
  const cell = sheet.getRange(source.cell).untrack();
  const { format, entry } = textEntry(text);
  cell.numberFormat = [[format]];
  cell.values = [[entry]];
  await context.sync();
}
