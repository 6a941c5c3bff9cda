import type { Source } from '../../core/source';
import { say } from '../../core/messages';
import { Refusal } from '../../core/refusal';
import type { WorkbookPort } from '../port';
import { explain } from './explain';
import { readSnapshot } from './readSnapshot';
import { writeSheets } from './writeSheets';
import type { ExcelWorkbookOptions } from './options';

/**
 * The workbook that is open in Excel.
 *
 * Round trips of `snapshot`, whatever the number of sheets: 3, and one per 4 MB of cells.
 * 1. names: sheets, tables and defined names have to be known before anything of them can be asked for;
 * 2. sizes: used cells, tables' areas, markers, protection;
 * 3. layout: merged areas, which may fail by their number, so nothing else waits for them; hidden rows and columns;
 * 4. cells, in pieces of at most 4 MB: Excel on the web refuses answers over 5 MB.
 *
 * Round trips of `write`: 5, and one per 4 MB read and per 4 MB written; 4 and the writing where no sheet of ours is there yet.
 * 1. to 3. as above, the third and the cells for our own sheets alone: what people did to them is merged;
 * 4. sheets are made and marked incomplete, tables moved: the cells' addresses hold from here on;
 * 5. cells, in pieces;
 * 6. tables, looks, print set-up, and last of all the sign that each sheet is complete.
 * A batch is no transaction: one that breaks off leaves sheets that say "INCOMPLETE", and a second run repairs them.
 *
 * @param excel `Excel`, from Office.js.
 * @throws Refusal, from every method, with a sentence for each error that Excel knows.
 */
export function excelWorkbook(excel: typeof Excel, options: ExcelWorkbookOptions): WorkbookPort {
  const run = async <T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> => {
    try {
      // A person who is typing in a cell holds Excel up; the batch waits for them instead of failing.
      return await excel.run({ delayForCellEdit: true }, work);
    } catch (fault) {
      throw explain(fault);
    }
  };
  return {
    snapshot: (progress = () => undefined) => run((context) => readSnapshot(context, options, progress)),
    write: (sheets, progress = () => undefined) =>
      run((context) => writeSheets(context, sheets, options, progress)),
    select: (source) => run((context) => select(context, source, options.file)),
  };
}

async function select(context: Excel.RequestContext, source: Source, open: string): Promise<void> {
  if (source.file !== open) throw new Refusal(say.excel.otherFile({ file: source.file, open }));
  const sheetName = source.sheet ?? '';
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
  sheet.load('visibility');
  await context.sync();
  if (sheet.isNullObject) throw new Refusal(say.excel.noSuchSheet({ sheet: sheetName }));
  if (sheet.visibility !== 'Visible') throw new Refusal(say.excel.hiddenSheet({ sheet: sheetName }));
  sheet.activate();
  sheet.getRange(source.cell).untrack().select();
  await context.sync();
}
