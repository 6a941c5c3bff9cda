import { say } from '../core/messages';
import { sameHeader, type GeneratedTable } from './generated';
import { isBlank, typedCell } from './mergeCell';
import { contentOf, joinKey, keyText } from './rowKey';
import type { CellModel, ColumnModel, RowModel, SheetModel, TableModel, Typed } from './sheetModel';
import { modelValue } from './sheetValue';

/** Something that a person entered and whose place on the sheet is gone. */
export interface Orphan {
  /** Caption of the table as people know it. */
  readonly table: string;
  /** Key of the row, or the address of a cell outside the tables. */
  readonly row: string;
  /** Header of the column. */
  readonly column: string;
  /** Formulas as text with their "=". */
  readonly entry: Typed;
}

/** Id of the table that takes in a sheet's orphans. */
export function orphansTableId(model: SheetModel): string {
  return `${model.id}.orphans`;
}

/** How a table is called among the orphans. */
export function tableLabel(sheet: SheetModel, table: TableModel): string {
  return table.caption ?? sheet.title;
}

export function orphanOf(table: string, row: string, column: string, cell: CellModel): Orphan {
  return { table, row, column, entry: 'typedFormula' in cell ? `=${cell.typedFormula}` : contentOf(cell) };
}

const COLUMNS: readonly ColumnModel[] = [
  { id: 'table', header: say.file.orphansTable, owner: 'key', type: 'text', width: 24 },
  { id: 'row', header: say.file.orphansRow, owner: 'key', type: 'text', width: 30 },
  { id: 'column', header: say.file.orphansColumn, owner: 'key', type: 'text', width: 20 },
  { id: 'entry', header: say.file.orphansEntry, owner: 'entered', type: 'general', width: 30 },
];

/** The table at the foot of the sheet. Columns that people added to it stay with their rows. */
export function orphansTable(
  sheet: SheetModel,
  orphans: readonly Orphan[],
  standing: GeneratedTable | null,
): TableModel {
  const added = ownHeaders(standing).map((header): ColumnModel => ({
    id: `user:${header}`,
    header,
    owner: 'user',
    type: 'general',
    width: 20,
  }));
  const rows = orphans.map((orphan) => orphanRow(orphan, added, standing));
  return {
    id: orphansTableId(sheet),
    caption: say.file.orphansCaption,
    columns: [...COLUMNS, ...added],
    rows,
  };
}

/** The orphans in a table that stands in a sheet, or in a model that was merged before. */
export function readOrphans(table: GeneratedTable | TableModel | null): Orphan[] {
  if (table === null) return [];
  return 'headers' in table
    ? table.rows.map(({ cells }) => standingOrphan(cells))
    : table.rows.map(modelOrphan);
}

/** True where people added columns to the table of orphans. */
export function hasOwnColumns(standing: GeneratedTable | null): boolean {
  return ownHeaders(standing).length > 0;
}

function ownHeaders(standing: GeneratedTable | null): string[] {
  return (standing?.headers ?? []).filter(
    (header) => !COLUMNS.some((column) => sameHeader(column.header, header)),
  );
}

/** Equal for equal orphans. */
export function orphanMark({ table, row, column, entry }: Orphan): string {
  return JSON.stringify([table, row, column, entry]);
}

function standingOrphan(cells: GeneratedTable['rows'][number]['cells']): Orphan {
  const text = (header: string): string => String(modelValue(cells.get(header)?.value ?? null, 'text') ?? '');
  const entry = cells.get(say.file.orphansEntry);
  const content = modelValue(entry?.value ?? null, entry?.format === 'date' ? 'date' : 'general');
  return {
    table: text(say.file.orphansTable),
    row: text(say.file.orphansRow),
    column: text(say.file.orphansColumn),
    entry: entry?.formula == null ? content : `=${entry.formula}`,
  };
}

function modelOrphan({ cells }: RowModel): Orphan {
  const text = (id: string): string => String(contentOf(cells[id]) ?? '');
  return { table: text('table'), row: text('row'), column: text('column'), entry: contentOf(cells['entry']) };
}

function orphanRow(orphan: Orphan, added: readonly ColumnModel[], standing: GeneratedTable | null): RowModel {
  const before = standing?.rows.find(({ cells }) => orphanMark(standingOrphan(cells)) === orphanMark(orphan));
  const cells: Record<string, CellModel> = {
    table: { value: orphan.table },
    row: { value: orphan.row },
    column: { value: orphan.column },
    entry: { value: orphan.entry },
  };
  for (const column of added) {
    const { id, header } = column;
    const cell = before?.cells.get(header);
    if (cell !== undefined && !isBlank(cell)) cells[id] = typedCell(cell, column);
  }
  const key = joinKey([orphan.table, orphan.row, orphan.column].map((part) => keyText(part, 'text')));
  return { key, cells };
}
