import { dateText, type CalendarDate } from '../core/calendarDate';
import { say } from '../core/messages';
import { value, type SheetModel } from '../workbook/sheetModel';

export interface ContentsInput {
  readonly asOf: CalendarDate;
  readonly files: readonly string[];
  readonly example: boolean;
}

/** Sheet "Contents": what each sheet of the set holds, first in the workbook. */
export function contentsSheet(
  sheets: readonly SheetModel[],
  { asOf, files, example }: ContentsInput,
): SheetModel {
  return {
    id: 'contents',
    name: say.job.contentsName,
    title: say.job.contentsTitle({ asOf: dateText(asOf) }),
    notes: say.job.contentsNotes({ files: files.join(', '), example }),
    tables: [
      {
        id: 'contents.sheets',
        caption: null,
        columns: [
          { id: 'sheet', header: 'Sheet', owner: 'key', type: 'text', width: 24 },
          { id: 'holds', header: 'What it holds', owner: 'computed', type: 'text', width: 66 },
          { id: 'rows', header: 'Rows', owner: 'computed', type: 'count', width: 9 },
        ],
        rows: sheets.map((sheet) => ({
          key: sheet.name,
          cells: {
            sheet: value(sheet.name),
            holds: value(say.job.sheetHolds[sheet.id] ?? sheet.title),
            rows: value(sheet.tables.reduce((sum, table) => sum + table.rows.length, 0)),
          },
        })),
      },
    ],
    orientation: 'portrait',
  };
}
