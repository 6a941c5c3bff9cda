import type { FinancialYear } from '../core/financialYear';
import type { Finding } from '../core/finding';
import { say } from '../core/messages';
import { pence, poundsNumber } from '../core/pence';
import { sourceText } from '../core/source';
import type { Limits } from '../limits/limitPositions';
import { WORKING_TABLE, yearCode } from '../limits/workingSheet';
import { column, here, operation, sumifs, toPenny, txt } from '../workbook/formula';
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
const pounds = (id: string, header: string): ColumnModel => ({
  id,
  header,
  owner: 'computed',
  type: 'pounds',
  width: 16,
});

/** Sheet "Notes": every table read with its account, the tie to the ledger, and every finding with its cell. */
export function notesSheet(
  files: readonly Snapshot[],
  inspected: InspectJson,
  limits: Limits,
  findings: readonly Finding[],
): SheetModel {
  return {
    id: 'notes',
    name: say.job.notesName,
    title: say.job.notesTitle,
    notes: say.job.notesNotes,
    tables: [filesTable(files), readTable(inspected), tiesTable(limits), findingsTable(findings)],
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

/** Per year: the ledger's own total, the working's total as a formula, and the difference, which must be nil. */
function tiesTable(limits: Limits): TableModel {
  const years = [...new Set(limits.all.map((line) => line.year))].sort();
  return {
    id: 'notes.ties',
    caption: say.job.tiesCaption,
    columns: [
      text('year', 'Year', 34, 'key'),
      text('reading', 'What is compared', 70),
      pounds('ledger', 'Ledger'),
      pounds('working', 'Working'),
      pounds('difference', 'Difference'),
    ],
    rows: years.map((year) => tie(limits, year)),
  };
}

function tie(limits: Limits, year: FinancialYear | null): RowModel {
  const own = limits.all.filter((line) => line.year === year);
  const total = poundsNumber(pence(own.reduce((sum, line) => sum + line.amount, 0)));
  const name = year ?? say.limits.yearUnknown;
  return {
    key: name,
    cells: {
      year: value(name),
      reading: value(say.job.tie({ lines: own.length })),
      ledger: value(total),
      working: {
        formula: toPenny(
          sumifs(column(WORKING_TABLE, 'amount'), [column(WORKING_TABLE, 'year'), txt(yearCode(year))]),
        ),
        result: total,
      },
      difference: { formula: toPenny(operation(here('ledger'), '-', here('working'))), result: 0 },
    },
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
