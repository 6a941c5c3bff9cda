import { say } from '../../core/messages';
import { Refusal } from '../../core/refusal';
import type { Source } from '../../core/source';

/** Enters text in one cell, as a person would: one round trip to see that its sheet is still there, one for the text. */
export async function enterText(context: Excel.RequestContext, source: Source, text: string): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(source.sheet ?? '');
  sheet.load('name');
  await context.sync();
  if (sheet.isNullObject) throw new Refusal(say.excel.noSuchSheet({ sheet: source.sheet ?? '' }));
  sheet.getRange(source.cell).untrack().values = [[text]];
  await context.sync();
}
