import { sameHeader, type GeneratedTable } from './generated';
import { contentDigest, headerDigest } from './rowCheck';
import type { ColumnModel, ColumnType, TableModel } from './sheetModel';

const OWN_COLUMN_WIDTH = 20;

/**
 * The columns of a table that stands in a sheet: in the order they stand, people's own among them; new ones of ours after
 * the column that they follow in the model; ours that are no more left out, unless people entered something in them.
 */
export function mergeColumns(table: TableModel, standing: GeneratedTable): ColumnModel[] {
  const columns = standing.headers.flatMap((header): ColumnModel[] => {
    const ours = table.columns.find((column) => sameHeader(column.header, header));
    if (ours !== undefined) return [{ ...ours, header: ours.owner === 'user' ? header : ours.header }];
    return isDroppedByUs(standing, header) ? [] : [ownColumn(standing, header)];
  });
  table.columns.forEach((column, at) => {
    if (columns.some(({ id }) => id === column.id)) return;
    const before = table.columns.slice(0, at).findLast((each) => columns.some(({ id }) => id === each.id));
    const after = before === undefined ? -1 : columns.findIndex(({ id }) => id === before.id);
    columns.splice(after + 1, 0, column);
  });
  return columns;
}

/** True for a column that we once wrote, that the model no longer has and that holds nothing of anybody else's. */
function isDroppedByUs(standing: GeneratedTable, header: string): boolean {
  const mark = headerDigest(header);
  const ours = standing.rows.flatMap((row) => {
    const check = row.check?.columns.get(mark);
    return check === undefined ? [] : [{ check, cell: row.cells.get(header) }];
  });
  const { length } = ours;
  if (length === 0) return false;
  const unchecked = standing.rows.filter((row) => row.check === null && row.cells.get(header)?.value != null);
  if (unchecked.length > 0) return false;
  return ours.every(({ check, cell }) => {
    const content = cell?.value ?? null;
    if (check.owner === 'key') return true;
    if (check.owner === 'entered') return content === null;
    return check.isFormula
      ? cell?.formula !== null || content === null
      : contentDigest(content) === check.written;
  });
}

function ownColumn(standing: GeneratedTable, header: string): ColumnModel {
  return {
    id: `user:${header}`,
    header,
    owner: 'user',
    type: ownType(standing, header),
    width: OWN_COLUMN_WIDTH,
  };
}

const SHOWN_AS = { date: 'date', money: 'pounds', percent: 'percent' } as const;

/** Numbers of a person's own column keep the look they share; text stays text in any column. */
function ownType(standing: GeneratedTable, header: string): ColumnType {
  const formats = new Set(
    standing.rows.flatMap((row) => {
      const cell = row.cells.get(header);
      return typeof cell?.value === 'number' ? [cell.format] : [];
    }),
  );
  const [format] = formats;
  return formats.size === 1 && (format === 'date' || format === 'money' || format === 'percent')
    ? SHOWN_AS[format]
    : 'general';
}
