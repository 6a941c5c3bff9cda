import { say } from '../../core/messages';
import type { InspectJson, TableJson } from '../../job/contract';
import { findingLines } from './findingLines';
import { wrap } from './wrap';

/** What was recognised, for a person at a terminal of any width. */
export function inspectText(inspected: InspectJson, width: number): string {
  const lines: string[] = [];
  for (const file of inspected.files) {
    lines.push(file.file, '='.repeat(Math.min(width, file.file.length)), '');
    if (file.tables.length === 0 && file.findings.length === 0) lines.push(say.cli.nothingRecognised, '');
    if (file.findings.length > 0) lines.push(...findingLines(file.findings, width), '');
    for (const table of file.tables) lines.push(...tableLines(table, width), '');
  }
  return `${lines.join('\n')}\n`;
}

function tableLines(table: TableJson, width: number): string[] {
  const place = table.headerRow === null ? '' : `, header in row ${table.headerRow}`;
  const lines = [`${table.sheet ?? 'Text file'}: ${table.kind}${place}`];
  if (table.rows.read > 0) lines.push(`  ${say.cli.rows(table.rows)}`);
  for (const [field, sum] of Object.entries(table.totals))
    lines.push(`  ${say.tables.field(field)} total ${sum}`);
  if (table.columns.length > 0) {
    const columns = table.columns.map(
      (column) => `${column.column} "${column.header}" = ${say.tables.field(column.field)}`,
    );
    lines.push(`  ${wrap(columns.join('; '), width - 4, '    ')}`);
  }
  return [...lines, ...findingLines(table.findings, width, 6)];
}
