import type { ColumnModel } from '../../workbook/sheetModel';

/** A column of text on the sheet of report choices. */
export function choiceColumn(
  id: string,
  header: string,
  width: number,
  owner: ColumnModel['owner'] = 'computed',
): ColumnModel {
  return { id, header, owner, type: 'text', width };
}
