import { csvCell } from '../core/csvCell';
import type { Logframe } from '../logframe/logframe';
import { publicationSheet } from '../logframe/publicationSheet';
import { contentOf } from '../workbook/rowKey';

/** The logframes as one flat table for publication, a row for each indicator, as CSV with a BOM for Excel. */
export function logframesCsv(logframes: readonly Logframe[]): string {
  const [table] = publicationSheet(logframes).tables;
  if (table === undefined) return '';
  const header = table.columns.map((column) => csvCell(column.header)).join(',');
  const rows = table.rows.map(({ cells }) =>
    table.columns.map(({ id }) => csvCell(String(contentOf(cells[id]) ?? ''))).join(','),
  );
  return `\ufeff${[header, ...rows].join('\r\n')}\r\n`;
}
