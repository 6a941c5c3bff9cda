import { say } from '../../core/messages';
import type { SheetModel } from '../../workbook/sheetModel';
import type { ReportInput } from '../reportInput';
import type { ReportModel } from '../reportModel';
import { choicesTable } from './choicesTable';
import { clearancesTable } from './clearancesTable';
import { mattersTable } from './mattersTable';
import { papersTable } from './papersTable';
import { textsTable } from './textsTable';

export { CHOICES_COLUMNS, CHOICES_TABLE } from './choicesTable';
export { CLEARANCE_COLUMNS, CLEARANCES_TABLE, clearanceText } from './clearancesTable';
export { MATTER_COLUMNS, MATTERS_TABLE } from './mattersTable';
export { PAPER_COLUMNS, PAPERS_TABLE } from './papersTable';
export { TEXT_COLUMNS, TEXTS_TABLE } from './textsTable';

export const REPORT_CHOICES_SHEET = 'report-choices';

/** Sheet "Report choices": how the decision is taken, what is listed, what is kept back, who has cleared the paper, and the officer's own text. */
export function reportChoicesSheet(input: ReportInput, model: ReportModel): SheetModel {
  const words = say.choicesSheet;
  return {
    id: REPORT_CHOICES_SHEET,
    name: words.name,
    title: words.title,
    notes: words.notes,
    tables: [
      clearancesTable(input, model),
      choicesTable(input),
      papersTable(input, model),
      mattersTable(input, model),
      textsTable(input),
    ],
    orientation: 'landscape',
  };
}
