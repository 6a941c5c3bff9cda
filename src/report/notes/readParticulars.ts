import type { CalendarDate } from '../../core/calendarDate';
import type { Finding } from '../../core/finding';
import { say } from '../../core/messages';
import type { Source } from '../../core/source';
import { readDate } from '../../tables/cells/readDate';
import { tokens } from '../../tables/words';
import { formatAt, sourceAt, valueAt, type Grid } from '../../workbook/grid';
import type { ReportPurpose } from '../reportInput';
import { purposeIn } from './purposeIn';
import { typedText } from './typedText';

export interface Particulars {
  readonly title: string | null;
  readonly committee: string | null;
  readonly purposeFlag: ReportPurpose | null;
  readonly meetingDate: CalendarDate | null;
  readonly councils: readonly string[];
  readonly findings: readonly Finding[];
}

/** Labels as people write them, in the form that `tokens` gives. */
const LABELS = {
  title: ['title', 'report title', 'title of report', 'subject'],
  committee: ['committee', 'meeting of', 'name of committee', 'report to'],
  purpose: ['for', 'report for', 'report is for', 'purpose flag', 'item for'],
  meetingDate: ['meeting date', 'date of meeting', 'committee date', 'meeting'],
  councils: ['council', 'authority', 'authoritie', 'local authority', 'local authoritie'],
} as const;

/** Reads the label and value pairs above the paragraphs. A label without a value is nothing supplied. */
export function readParticulars(grid: Grid, headerRow: number): Particulars {
  const found = (labels: readonly string[]) => valueBeside(grid, headerRow, labels);
  const purpose = found(LABELS.purpose);
  const date = found(LABELS.meetingDate);
  const purposeFlag = purpose === null ? null : purposeIn(purpose.text);
  const meetingDate = date === null ? null : dateAt(grid, date);
  return {
    title: found(LABELS.title)?.text ?? null,
    committee: found(LABELS.committee)?.text ?? null,
    purposeFlag,
    meetingDate,
    councils: namesIn(found(LABELS.councils)?.text ?? ''),
    findings: [
      ...(purpose !== null && purposeFlag === null
        ? [notRead(say.report.notes.purposeNotRead(purpose), purpose.source)]
        : []),
      ...(date !== null && meetingDate === null
        ? [notRead(say.report.notes.meetingDateNotRead(date), date.source)]
        : []),
    ],
  };
}

interface Found {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly source: Source;
}

function valueBeside(grid: Grid, headerRow: number, labels: readonly string[]): Found | null {
  for (let row = 0; row < headerRow; row++) {
    const cells = grid.rows[row] ?? [];
    const label = cells.findIndex(
      (cell) => typeof cell === 'string' && labels.includes(tokens(cell).join(' ')),
    );
    const column = cells.findIndex((cell, at) => label !== -1 && at > label && typedText(cell) !== '');
    if (column !== -1)
      return { text: typedText(cells[column] ?? null), row, column, source: sourceAt(grid, row, column) };
  }
  return null;
}

function dateAt(grid: Grid, { row, column }: Found): CalendarDate | null {
  const reading = { order: 'dayFirst', system1904: grid.system1904 } as const;
  return readDate(valueAt(grid, row, column), formatAt(grid, row, column), reading) ?? null;
}

/** Names divided by semicolons or lines; by commas where neither is used. */
function namesIn(text: string): readonly string[] {
  const divider = /[;\n]/.test(text) ? /[;\n]/ : /,/;
  return text
    .split(divider)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function notRead(message: string, source: Source): Finding {
  return { rule: 'report.notesParticulars', strength: 'warning', message, source };
}
