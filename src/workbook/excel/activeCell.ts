import { cellName, type Source } from '../../core/source';

/** The cell that the person is on. Round trips: 1. */
export async function activeCell(context: Excel.RequestContext, file: string): Promise<Source> {
  const cell = context.workbook.getActiveCell();
  cell.load('rowIndex,columnIndex,worksheet/name');
  await context.sync();
  return { file, sheet: cell.worksheet.name, cell: cellName(cell.rowIndex, cell.columnIndex) };
}
