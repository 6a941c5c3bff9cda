import type { Finding } from '../core/finding';
import { say } from '../core/messages';
import { columnLetters } from '../core/source';
import { plainText } from './cells/plainText';
import { sourceAt, valueAt, type Grid } from '../workbook/grid';
import type { FieldReader } from './fieldReaders';
import type { Header } from './header';

interface ReadColumns {
  readonly grid: Grid;
  readonly header: Header;
  readonly readers: readonly FieldReader[];
  /** Rows with a cell that is not of its field's type, in fields that a record can do without. */
  readonly unread: ReadonlyMap<FieldReader, readonly number[]>;
}

/** What is said of whole columns once their rows are read: questions at the heading, units that stand outside it, cells passed over. */
export function columnFindings(read: ReadColumns): Finding[] {
  return [...columnQuestions(read), ...unitsSaid(read), ...unreadCells(read)];
}

/** What a person should say about a column as a whole, at its header. */
function columnQuestions({ grid, header, readers }: ReadColumns): Finding[] {
  return readers.flatMap(({ question, column, sides }) =>
    question === null || sides
      ? []
      : [
          {
            rule: 'tables.columnCells',
            strength: 'warning' as const,
            message: question,
            source: sourceAt(grid, header.row, column),
          },
        ],
  );
}

/** What was made of a unit that stands outside the headings: told once for each place where one stands. */
function unitsSaid({ readers, grid }: ReadColumns): Finding[] {
  const told = new Map<string, Finding>();
  for (const { around, column } of readers) {
    if (!around) continue;
    const source = sourceAt(grid, around.row, around.column);
    const text = plainText(valueAt(grid, around.row, around.column)) ?? '';
    const heading = columnLetters(column);
    const finding: Finding = around.applies
      ? { rule: 'tables.unit', strength: 'hint', message: say.tables.unitTaken({ text }), source }
      : {
          rule: 'tables.unit',
          strength: 'warning',
          message: say.tables.unitDoubt({ text, column: heading }),
          source,
        };
    told.set(`${source.cell} ${finding.strength}`, finding);
  }
  return [...told.values()];
}

/** Cells that were passed over in rows that were used all the same: one hint a column. */
function unreadCells({ grid, unread }: ReadColumns): Finding[] {
  return [...unread].map(([{ field, column }, rows]) => {
    const first = rows[0] ?? 0;
    return {
      rule: 'tables.cell',
      strength: 'hint',
      message: say.tables.cellsPassedOver({
        field: say.tables.field(field),
        rows: rows.map((row) => row + 1),
        value: plainText(grid.rows[first]?.[column] ?? null) ?? '',
      }),
      source: sourceAt(grid, first, column),
    };
  });
}
