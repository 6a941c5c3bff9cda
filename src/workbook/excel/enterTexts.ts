import { say } from '../../core/messages';
import { Refusal } from '../../core/refusal';
import type { Source } from '../../core/source';
import { textEntry } from './cellEntries';

/** A cell and the text that is to stand in it. */
export interface TextInCell {
  readonly source: Source;
  readonly text: string;
}

/**
 * Puts texts in cells so that they stay as they are, also where they read like a formula, a number or a date: one round trip to
 * see that their sheets are still there, one for the texts.
 */
export async function enterTexts(context: Excel.RequestContext, cells: readonly TextInCell[]): Promise<void> {
  const names = new Set(cells.map(({ source }) => source.sheet ?? ''));
  const sheets = [...names].map((name) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load('name');
    return { name, sheet };
  });
  await context.sync();
  for (const { name, sheet } of sheets) {
    if (sheet.isNullObject) throw new Refusal(say.excel.noSuchSheet({ sheet: name }));
    for (const { source, text } of cells.filter((one) => (one.source.sheet ?? '') === name)) {
      const cell = sheet.getRange(source.cell).untrack();
      const { format, entry } = textEntry(text);
      cell.numberFormat = [[format]];
      cell.values = [[entry]];
    }
  }
  await context.sync();
}
