import type { Source } from '../../core/source';
import { say } from '../../core/messages';
import { Refusal } from '../../core/refusal';
import type { CellChange } from '../cellChange';
import { functionCells } from '../functionCells';
import type { WorkbookPort, WriteReport } from '../port';
import type { SheetModel } from '../sheetModel';
import { activeCell } from './activeCell';
import { changeCells, type CellsReport } from './changeCells';
import { enterAgain } from './enterAgain';
import { enterTexts, type TextInCell } from './enterTexts';
import { errorCode, explain } from './explain';
import { giveSheets } from './giveSheets';
import { insertFormula } from './insertFormula';
import { readSnapshot } from './readSnapshot';
import { replaceByValues } from './replaceByValues';
import { watchWorkbook } from './watchWorkbook';
import { writeSheets } from './writeSheets';
import type { ExcelWorkbookOptions, RequirementSets } from './options';

export interface OpenWorkbook extends WorkbookPort {
  /** Adds sheets that belong to the person from then on. @returns the names that they got. */
  give(sheets: readonly SheetModel[]): Promise<readonly string[]>;
  /** Enters a formula in the cell that the person is on, if it is empty. @returns the cell. */
  insert(formula: string): Promise<Source>;
  /** Enters texts in cells of sheets of ours: later answers in the place of earlier ones. @returns how it is undone. */
  enter(cells: readonly TextInCell[]): Promise<WriteReport['undo']>;
  /** Changes single cells of people's own sheets, because they asked for it; nothing else of the sheets is touched. */
  changeCells(changes: readonly CellChange[]): Promise<CellsReport>;
}

/**
 * The workbook that is open in Excel.
 *
 * Round trips of `snapshot`, whatever the number of sheets: 3, and one per 4 MB of cells.
 * 1. names: sheets, tables and defined names have to be known before anything of them can be asked for;
 * 2. sizes: used cells, tables' areas, markers, protection;
 * 3. layout: merged areas, which may fail by their number, so nothing that is needed waits for them; hidden rows and columns;
 *    the first rows of large sheets, by which the pieces of 4. are cut;
 * 4. cells, in pieces of at most 4 MB: Excel on the web refuses answers over 5 MB.
 *
 * Round trips of `write`: 5, and one per 4 MB read and per 4 MB written; 4 and the writing where no sheet of ours is there yet.
 * 1. to 3. as above, the third and the cells for our own sheets alone: what people did to them is merged;
 * 4. sheets are made and marked incomplete, tables moved: the cells' addresses hold from here on;
 * 5. cells, in pieces;
 * 6. tables, looks, print set-up, and last of all the sign that each sheet is complete.
 * A batch is no transaction: one that breaks off leaves sheets that say "INCOMPLETE", and a second run repairs them.
 * Where writing fails because a name no longer holds, one more asks which of our sheets somebody renamed or deleted.
 *
 * Whatever changes cells is one step of Undo in an Excel that can group steps (ExcelApi 1.20); nothing that is called here is
 * on Microsoft's list of what cannot be undone (learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities).
 *
 * @param excel `Excel`, from Office.js.
 * @throws Refusal, from every method, with a sentence for each error that Excel knows.
 */
export function excelWorkbook(excel: typeof Excel, options: ExcelWorkbookOptions): OpenWorkbook {
  const { file, requirementSets: sets } = options;
  const run = <T>(work: Work<T>) => explained(() => excel.run(PATIENT, work));
  const change = <T>(work: Work<T>) => explained(() => changeInOneStep(excel, sets, work));
  return {
    snapshot: (progress = () => undefined) => run((context) => readSnapshot(context, options, progress)),
    write: async (sheets, progress = () => undefined) => {
      const { result, undo } = await change((context) => writeSheets(context, sheets, options, progress));
      return { ...result, undo };
    },
    give: async (sheets) => (await change((context) => giveSheets(context, sheets, sets))).result,
    insert: async (formula) => (await change((context) => insertFormula(context, formula, file))).result,
    changeCells: async (changes) => (await change((context) => changeCells(context, changes))).result,
    enter: async (cells) => (await change((context) => enterTexts(context, cells))).undo,
    select: (source) => run((context) => select(context, source, file)),
    activeCell: () => run((context) => activeCell(context, file)),
    functionCells: async (progress = () => undefined) =>
      functionCells(await run((context) => readSnapshot(context, options, progress))),
    enterAgain: async (cells) => (await change((context) => enterAgain(context, cells, sets))).result,
    replaceByValues: async (cells) =>
      (await change((context) => replaceByValues(context, cells, sets))).result,
    watch: async (listener) => {
      const stop = await run((context) => watchWorkbook(context, listener, sets));
      return stop && (() => explained(stop));
    },
  };
}

type Work<T> = (context: Excel.RequestContext) => Promise<T>;

/** A person who is typing in a cell holds Excel up; the batch waits for them instead of failing. */
const PATIENT = { delayForCellEdit: true };

/** Should a call not be undoable after all, the work is done again without a group: doing it twice does no harm. */
async function changeInOneStep<T>(
  excel: typeof Excel,
  sets: RequirementSets,
  work: Work<T>,
): Promise<{ result: T; undo: WriteReport['undo'] }> {
  if (sets.isSetSupported('ExcelApi', '1.20')) {
    try {
      return { result: await excel.run({ ...PATIENT, mergeUndoGroup: true }, work), undo: 'oneStep' };
    } catch (fault) {
      if (errorCode(fault) !== 'UndoNotSupported') throw fault;
    }
  }
  return { result: await excel.run(PATIENT, work), undo: 'unsure' };
}

async function explained<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (fault) {
    throw explain(fault);
  }
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
