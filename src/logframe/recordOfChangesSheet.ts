import { say } from '../core/messages';
import { joinKey } from '../workbook/rowKey';
import { value, type ColumnModel, type RowModel, type SheetModel } from '../workbook/sheetModel';
import type { RecordedVersion } from './versionRecord';

export const RECORD_OF_CHANGES_SHEET = 'logframe-record';
export const VERSIONS_TABLE = 'logframe.versions';

const words = say.logframeProgress.recordSheet;
/** Headings that the record is read back by. */
export const RECORD_OF_CHANGES_COLUMNS = words.columns;

/** Sheet "Logframe changes": the versions with their fingerprints; why and by whom approved is for people to enter. */
export function recordOfChangesSheet(record: readonly RecordedVersion[]): SheetModel {
  return {
    id: RECORD_OF_CHANGES_SHEET,
    name: words.name,
    title: words.title,
    notes: words.notes,
    tables: [{ id: VERSIONS_TABLE, caption: null, columns, rows: record.map(rowOf) }],
    orientation: 'landscape',
  };
}

const column = (
  id: keyof typeof words.columns,
  width: number,
  owner: ColumnModel['owner'] = 'computed',
): ColumnModel => ({ id, header: words.columns[id], owner, type: 'text', width });

const columns: readonly ColumnModel[] = [
  column('logframe', 26, 'key'),
  column('version', 9, 'key'),
  { ...column('seen', 13), type: 'date' },
  column('changed', 40),
  column('reason', 34, 'entered'),
  column('approvedBy', 24, 'entered'),
  column('fingerprint', 18),
  { ...column('parts', 30), unprinted: true },
];

function rowOf(version: RecordedVersion): RowModel {
  const number = String(version.number);
  return {
    key: joinKey([version.logframe, number]),
    cells: {
      logframe: value(version.logframe),
      version: value(number),
      seen: value(version.seen),
      changed: value(version.changed),
      reason: value(version.reason),
      approvedBy: value(version.approvedBy),
      fingerprint: value(version.fingerprint),
      parts: value(version.parts),
    },
  };
}
