import { say } from '../../core/messages';
import { Refusal } from '../../core/refusal';
import { cellName, type Source } from '../../core/source';

/**
 * Enters a formula in the cell that the person is on. Round trips: 2.
 *
 * @param formula with its "=", in the language of files: commas between arguments.
 * @returns the cell.
 * @throws Refusal where the cell holds something: nothing of a person's is written over.
 */
export async function insertFormula(
  context: Excel.RequestContext,
  formula: string,
  file: string,
): Promise<Source> {
  const cell = context.workbook.getActiveCell();
  cell.load('rowIndex,columnIndex,formulas,worksheet/name');
  await context.sync();
  const { worksheet, rowIndex, columnIndex } = cell;
  const name = cellName(rowIndex, columnIndex);
  const standing: unknown = cell.formulas[0]?.[0];
  if (standing !== '') throw new Refusal(say.excel.cellNotEmpty({ cell: `${worksheet.name}!${name}` }));
  // A cell with the format of text would show the formula itself.
  cell.numberFormat = [['General']];
  cell.formulas = [[formula]];
  await context.sync();
  return { file, sheet: worksheet.name, cell: name };
}
