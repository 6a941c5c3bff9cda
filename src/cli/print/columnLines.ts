import { say } from '../../core/messages';
import { cellPosition } from '../../core/source';
import type { TableJson } from '../../job/contract';
import { isSure } from '../../tables/columnDoubts';
import { aligned } from './aligned';
import type { InspectPrint } from './inspectPrint';
import { paragraph } from './paragraph';

/** Unused columns named before the rest is only counted. */
const UNUSED = 12;

/** Which column was taken for what and how surely, in the order of the sheet, and which were taken for nothing. */
export function columnLines({ columns, unused }: TableJson, { width, all }: InspectPrint): string[] {
  if (columns.length === 0) return [];
  const rows = [...columns]
    .sort((one, other) => place(one.column) - place(other.column))
    .map((column) => {
      const field = say.tables.field(column.field);
      const certainty = say.cli.inspect.certainty({
        sure: isSure(column, columns),
        other: column.runnerUp === null ? null : say.tables.field(column.runnerUp),
      });
      return {
        parts: [column.column, `"${column.header}"`, field, certainty],
        narrow: `${column.column} "${column.header}": ${field} (${certainty})`,
      };
    });
  const named = unused.slice(0, all ? Infinity : UNUSED);
  return [
    `  ${say.cli.inspect.columns}`,
    ...aligned(rows, { width, indent: '    ' }),
    ...(unused.length > 0
      ? paragraph(say.cli.inspect.unused({ columns: named, more: unused.length - named.length }), {
          width,
          indent: '  ',
          hang: '    ',
        })
      : []),
  ];
}

function place(letters: string): number {
  return cellPosition(`${letters}1`)?.column ?? 0;
}
