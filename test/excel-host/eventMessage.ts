import type { HostEvent } from './hostWorkbook';

/** An event as the client library takes it (GenericEventRegistration in `excel-web-16.00.js`). */
export interface EventMessage {
  readonly entries: readonly {
    readonly messageCategory: number;
    readonly messageType: number;
    readonly targetId: string;
    readonly message: string;
  }[];
}

const EVENTS = 65_536;
const WORKSHEET_CHANGED = 10;
const WORKSHEET_SELECTION_CHANGED = 14;

/** `source` and `triggerSource` as in Excel.WorksheetChangedEventArgs (ExcelApi 1.9, 1.14). */
export function eventMessage(event: HostEvent): EventMessage {
  const { sheet, kind } = event;
  const changed = {
    worksheetId: sheet.id,
    source: event.kind === 'changed' && event.by === 'coAuthor' ? 'Remote' : 'Local',
    triggerSource: event.kind === 'changed' && event.by === 'addIn' ? 'ThisLocalAddin' : 'Unknown',
  };
  const entry = {
    messageCategory: EVENTS,
    messageType: kind === 'changed' ? WORKSHEET_CHANGED : WORKSHEET_SELECTION_CHANGED,
    targetId: 'Workbook',
    message: JSON.stringify(kind === 'changed' ? changed : { worksheetId: sheet.id }),
  };
  return { entries: [entry] };
}
