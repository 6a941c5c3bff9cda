import { say } from '../../core/messages';
import type { InspectJson, TableJson } from '../../job/contract';
import { columnLines } from './columnLines';
import { coverageLines } from './coverageLines';
import { exceptionLines } from './exceptionLines';
import { findingLines } from './findingLines';
import type { InspectPrint } from './inspectPrint';
import { paragraph } from './paragraph';
import { sumLines } from './sumLines';

/** What was recognised, for a person at a terminal of any width, and the account of all rows at the end. */
export function inspectText(inspected: InspectJson, print: InspectPrint): string {
  const lines = inspected.files.flatMap((file) => fileLines(file, print));
  return `${[...lines, ...altogether(inspected, print)].join('\n')}\n`;
}

function fileLines(file: InspectJson['files'][number], print: InspectPrint): string[] {
  const { width } = print;
  const within = { file: file.file, sheet: null };
  return [
    ...headed(file.file, '=', width),
    '',
    ...(file.tables.length === 0 && file.findings.length === 0 ? [say.cli.nothingRecognised, ''] : []),
    ...spaced(findingLines(file.findings, { width, within, ...most(print) })),
    ...file.tables.flatMap((table) => tableLines(file.file, table, print)),
  ];
}

function tableLines(file: string, table: TableJson, print: InspectPrint): string[] {
  const { width } = print;
  const within = { file, sheet: table.sheet };
  const { kind, rows } = table;
  const isRead = table.columns.length > 0 || table.logframe !== null || rows.used > 0;
  return [
    ...headed(say.cli.inspect.table(table), '-', width),
    ...paragraph(rowsSentence(table, isRead), { width, indent: '  ' }),
    ...(table.logframe
      ? paragraph(say.cli.inspect.logframe(table.logframe), { width, indent: '  ', hang: '    ' })
      : []),
    ...sumLines(table, width),
    ...coverageLines(table.coverage, print),
    ...columnLines(table, print),
    ...(isRead ? exceptionLines(table.exceptions, print) : []),
    ...(kind === 'unknown' && !isRead
      ? table.findings.flatMap(({ message }) => paragraph(message, { width, indent: '  ' }))
      : findingLines(table.findings.filter(isToldHere), { width, within, ...most(print) })),
    '',
  ];
}

function rowsSentence({ rows }: TableJson, isRead: boolean): string {
  if (!isRead) return say.cli.inspect.leftAlone({ rows: rows.read });
  return rows.read === 0 ? say.cli.inspect.noRows : say.cli.rows(rows);
}

/** Said already by the heading, and by the lines about sums and rows. */
const TOLD: readonly string[] = [
  'tables.row',
  'tables.notUsed',
  'tables.total',
  'report.notes',
  'report.notesRow',
];

function isToldHere({ rule }: TableJson['findings'][number]): boolean {
  return !TOLD.includes(rule);
}

function altogether(inspected: InspectJson, { width, all }: InspectPrint): string[] {
  const tables = inspected.files.flatMap((file) => file.tables);
  const sum = (part: keyof TableJson['rows']): number =>
    tables.reduce((total, { rows }) => total + rows[part], 0);
  const rows = { read: sum('read'), used: sum('used'), queried: sum('queried'), notUsed: sum('notUsed') };
  const questions = tables.flatMap(({ findings }) => findings).filter(({ rule }) => rule === 'tables.column');
  const shortened =
    !all && tables.some(({ kind, exceptions }) => kind !== 'unknown' && exceptions.length > 0);
  return [
    ...paragraph(say.cli.inspect.altogether(rows), { width, hang: '  ' }),
    ...(questions.length > 0
      ? paragraph(say.cli.inspect.columnsWait({ columns: questions.length }), { width, hang: '  ' })
      : []),
    ...(shortened ? paragraph(say.cli.inspect.listAll, { width, hang: '  ' }) : []),
  ];
}

function headed(text: string, rule: string, width: number): string[] {
  const lines = paragraph(text, { width });
  return [...lines, rule.repeat(Math.max(...lines.map((line) => line.length)))];
}

function spaced(lines: string[]): string[] {
  return lines.length === 0 ? [] : [...lines, ''];
}

function most({ all }: InspectPrint): { most?: number } {
  return all ? { most: Infinity } : {};
}
