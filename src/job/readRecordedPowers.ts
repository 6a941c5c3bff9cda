import { dateText } from '../core/calendarDate';
import { POWERS_COLUMNS, POWERS_SHEET, RECORDED_POWERS_TABLE } from '../limits/powersSheet';
import { spendKindNamed, type RecordedPower } from '../limits/recordedPowers';
import { readDate } from '../tables/cells/readDate';
import type { Grid } from '../workbook/grid';
import { enteredRows, type EnteredRow } from './enteredRows';

/** The powers that people recorded by kind of spend on a powers sheet that they hand back. */
export function readRecordedPowers(generated: readonly Grid[]): RecordedPower[] {
  const columns = POWERS_COLUMNS;
  return enteredRows(generated, POWERS_SHEET, RECORDED_POWERS_TABLE).flatMap((row) => {
    const kind = spendKindNamed(row.text(columns.kind) ?? '');
    const power = row.text(columns.power);
    if (kind === null || power === null) return [];
    return [
      {
        kind,
        power,
        decidedBy: row.text(columns.decidedBy),
        role: row.text(columns.role),
        date: dateEntered(row),
        reason: row.text(columns.reason),
        source: row.source(columns.power),
      },
    ];
  });
}

/** A date in words; what is no date stays as it was typed. */
function dateEntered(row: EnteredRow): string | null {
  const cell = row.cell(POWERS_COLUMNS.date);
  const date = cell ? readDate(cell.value, cell.format, { order: 'dayFirst', system1904: false }) : null;
  return date ? dateText(date) : row.text(POWERS_COLUMNS.date);
}
