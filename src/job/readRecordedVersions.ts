import {
  RECORD_OF_CHANGES_COLUMNS,
  RECORD_OF_CHANGES_SHEET,
  VERSIONS_TABLE,
} from '../logframe/recordOfChangesSheet';
import type { RecordedVersion } from '../logframe/versionRecord';
import type { Grid } from '../workbook/grid';
import { enteredRows } from './enteredRows';

/** The versions of logframes on a record of changes that people hand back; a row without a whole number is theirs alone. */
export function readRecordedVersions(generated: readonly Grid[]): RecordedVersion[] {
  const columns = RECORD_OF_CHANGES_COLUMNS;
  return enteredRows(generated, RECORD_OF_CHANGES_SHEET, VERSIONS_TABLE).flatMap((row): RecordedVersion[] => {
    const logframe = row.text(columns.logframe);
    const number = Number(row.text(columns.version) ?? '');
    const fingerprint = row.text(columns.fingerprint);
    if (logframe === null || fingerprint === null || !Number.isInteger(number) || number < 1) return [];
    return [
      {
        logframe,
        number,
        fingerprint,
        seen: row.date(columns.seen) ?? row.text(columns.seen) ?? '',
        parts: row.text(columns.parts) ?? '',
        changed: row.text(columns.changed) ?? '',
        reason: row.text(columns.reason),
        approvedBy: row.text(columns.approvedBy),
        source: row.source(columns.reason),
      },
    ];
  });
}
