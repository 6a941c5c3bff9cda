import type { Finding } from '../core/finding';
import { say } from '../core/messages';
import { sourceText } from '../core/source';
import type { Snapshot } from '../workbook/grid';
import {
  value,
  type ColumnModel,
  type RowModel,
  type SheetModel,
  type TableModel,
} from '../workbook/sheetModel';
import type { InspectJson } from './contract';

const text = (
  id: string,
  header: string,
  width: number,
  owner: ColumnModel['owner'] = 'computed',
): ColumnModel => ({
  id,
  header,
  owner,
  type: 'text',
  width,
});
const count = (id: string, header: string): ColumnModel => ({
  id,
  header,
  owner: 'computed',
  type: 'count',
  width: 10,
});

/** Sheet "Notes": every table read with its account, and every finding with its cell. */
export function notesSheet(
  files: readonly Snapshot[],
  inspected: InspectJson,
  findings: readonly Finding[],
): SheetModel {
  return {
    id: 'notes',
    name: say.job.notesName,
    title: say.job.notesTitle,
    notes: say.job.notesNotes,
    tables: [filesTable(files), readTable(inspected), findingsTable(findings)],
    orientation: 'landscape',
  };
}

function filesTable(files: readonly Snapshot[]): TableModel {
  return {
    id: 'notes.files',
    caption: say.job.filesCaption,
    columns: [text('file', 'File', 34, 'key'), text('hash', 'SHA-256', 70)],
    rows: files.map((file) => ({
      key: file.file,
      cells: { file: value(file.file), hash: value(file.sha256) },
    })),
  };
}

function readTable(inspected: InspectJson): TableModel {
  const rows = inspected.files.flatMap(({ file, tables }) =>
    tables.map((table): RowModel => {
      const place = `${table.sheet ?? file}, ${table.headerRow === null ? 'no header' : `header in row ${table.headerRow}`}`;
      return {
        key: `${file} | ${place}`,
        cells: {
          file: value(file),
          place: value(place),
          kind: value(table.kind),
          read: value(table.rows.read),
          used: value(table.rows.used),
          queried: value(table.rows.queried),
          notUsed: value(table.rows.notUsed),
        },
      };
    }),
  );
  return {
    id: 'notes.read',
    caption: say.job.readCaption,
    columns: [
      text('file', 'File', 34, 'key'),
      text('place', 'Sheet and header', 70, 'key'),
      text('kind', 'Kind', 16),
      count('read', 'Read'),
      count('used', 'Used'),
      count('queried', 'Queried'),
      count('notUsed', 'Not used'),
    ],
    rows,
  };
}

function findingsTable(findings: readonly Finding[]): TableModel {
  const seen = new Map<string, number>();
  return {
    id: 'notes.findings',
    caption: say.job.questionsCaption,
    columns: [
      text('where', 'Where', 34, 'key'),
      text('message', 'Finding', 70, 'key'),
      { ...text('strength', 'Strength', 16), tones: { error: 'alert', warning: 'caution' } },
      text('rule', 'Rule', 24),
      { ...text('answer', 'Your answer', 30), owner: 'entered' },
    ],
    rows: findings.flatMap((finding): RowModel[] => {
      const where = finding.source ? sourceText(finding.source) : '';
      const key = `${where} | ${finding.message}`;
      seen.set(key, (seen.get(key) ?? 0) + 1);
      if ((seen.get(key) ?? 0) > 1) return [];
      return [
        {
          key,
          cells: {
            where: value(where),
            message: value(finding.message),
            strength: value(finding.strength),
            rule: value(finding.rule),
          },
        },
      ];
    }),
  };
}
