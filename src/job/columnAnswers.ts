import { say } from '../core/messages';
import type { ColumnAnswer } from '../tables/columnAnswer';
import type { Grid } from '../workbook/grid';
import { enteredRows } from './enteredRows';
import { KINDS } from './kinds';
import { COLUMNS_TABLE, SETTINGS_SHEET } from './settingsSheet';

/** What people said about columns on a settings sheet: the header, the kind of table, and the field that it holds. */
export function columnAnswers(generated: readonly Grid[]): ColumnAnswer[] {
  const words = say.job.columnHeaders;
  return enteredRows(generated, SETTINGS_SHEET, COLUMNS_TABLE).flatMap((row) => {
    const header = row.text(words.header);
    const kind = KINDS.find(({ id }) => id === row.text(words.kind)?.toLowerCase());
    const named = row.text(words.field)?.toLowerCase();
    const field = Object.keys(kind?.fields ?? {}).find(
      (name) => say.tables.field(name) === named || name === named,
    );
    return header !== null && kind && field !== undefined ? [{ header, kind: kind.id, field }] : [];
  });
}
