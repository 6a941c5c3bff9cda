import { dateText } from '../../core/calendarDate';
import { say } from '../../core/messages';
import { value, type TableModel } from '../../workbook/sheetModel';
import { clearanceStandings, type Clearance, type ClearanceStanding } from '../housekeeping/clearance';
import type { ReportInput } from '../reportInput';
import type { ReportModel } from '../reportModel';
import { choiceColumn } from './choiceColumn';

export const CLEARANCES_TABLE = 'report.clearances';
export const CLEARANCE_COLUMNS = say.choicesSheet.clearanceHeaders;

const words = say.choicesSheet;

/** Who has cleared the paper, and for which words and figures: an edit after that opens it again. */
export function clearancesTable({ clearances }: ReportInput, { fingerprint }: ReportModel): TableModel {
  const columns = CLEARANCE_COLUMNS;
  return {
    id: CLEARANCES_TABLE,
    caption: words.clearancesCaption,
    columns: [
      choiceColumn('role', columns.role, 34, 'key'),
      {
        ...choiceColumn('standing', columns.standing, 30),
        tones: { [words.states.cleared]: 'good', [words.states.reopened]: 'caution' },
      },
      choiceColumn('what', columns.what, 34, 'entered'),
      choiceColumn('name', columns.name, 18, 'entered'),
      choiceColumn('position', columns.position, 20, 'entered'),
      { ...choiceColumn('on', columns.on, 13, 'entered'), type: 'date' },
      choiceColumn('now', columns.now, 22),
      choiceColumn('cleared', columns.cleared, 22),
      choiceColumn('takenDown', columns.takenDown, 14),
    ],
    rows: clearanceStandings(clearances, fingerprint).map(({ role, state, clearance }) => ({
      key: say.housekeeping.clearance[role],
      cells: {
        role: value(say.housekeeping.clearance[role]),
        standing: value(words.states[state]),
        what: value(clearance?.what ?? null),
        name: value(clearance?.name ?? null),
        position: value(clearance?.position ?? null),
        on: value(clearance?.date ?? null),
        now: value(fingerprint),
        ...takenDown(state, clearance),
      },
    })),
  };
}

/** The clearance in one line: it tells one clearance from the next. */
export function clearanceText({ name, position, date, what }: Omit<Clearance, 'text' | 'role'>): string {
  return [name, position, what, date === null ? null : dateText(date)]
    .filter((piece) => piece !== null)
    .join(', ');
}

function takenDown(state: ClearanceStanding['state'], clearance: Clearance | null) {
  const counts = clearance !== null && (state === 'cleared' || state === 'reopened');
  return {
    cleared: value(counts ? clearance.text : null),
    takenDown: value(counts ? clearanceText(clearance) : null),
  };
}
