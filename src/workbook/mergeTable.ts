import { say } from '../core/messages';
import { engineCell, inPlaceOf, isTypedCell } from './engineCell';
import { sameHeader, type GeneratedRow, type GeneratedTable } from './generated';
import { entriesOf } from './goneRow';
import type { Override, RecordedOverride } from './override';
import { mergeCell, typedCell } from './mergeCell';
import { mergeColumns } from './mergeColumns';
import { orphanOf, tableLabel, type Orphan } from './orphans';
import { pairRows } from './pairRows';
import { contentOf } from './rowKey';
import type { CellModel, ColumnModel, RowModel, SheetModel, TableModel, Typed } from './sheetModel';

export interface TableMerge {
  readonly sheet: SheetModel;
  readonly table: TableModel;
  readonly standing: GeneratedTable | null;
  readonly recorded: readonly RecordedOverride[];
  /** Entries that wait for their row to return. */
  readonly orphans: readonly Orphan[];
}

export interface MergedTable {
  readonly table: TableModel;
  readonly orphans: readonly Orphan[];
  readonly restored: readonly Orphan[];
  readonly overrides: readonly Override[];
  readonly notes: readonly string[];
}

/** Merges one table of a sheet; the rules are told at `merge`. */
export function mergeTable(given: TableMerge): MergedTable {
  const { sheet, table } = given;
  const standing = given.standing === null ? null : underOurHeaders(given.standing, table);
  const job: TableMerge = { ...given, standing };
  const columns = standing === null ? table.columns : mergeColumns(table, standing);
  const pairs = pairRows(table, standing);
  const label = tableLabel(sheet, table);
  const notes: string[] = [];
  const restored: Orphan[] = [];
  const orphans: Orphan[] = [];

  const rows = pairs.rows.map(({ row, stands }) => {
    const waiting =
      stands === null ? job.orphans.filter((orphan) => orphan.table === label && orphan.row === row.key) : [];
    const merged = mergeRow(job, columns, row, stands, waiting);
    orphans.push(...merged.replaced);
    restored.push(...merged.restored);
    if (merged.restored.length > 0) notes.push(say.file.restored({ sheet: sheet.name, row: row.key }));
    return merged.row;
  });
  for (const gone of pairs.gone) {
    const entries = entriesOf(label, columns, table, gone, standing?.hasChecks === true);
    const [first] = entries;
    if (first === undefined) continue;
    orphans.push(...entries);
    notes.push(say.file.orphaned({ sheet: sheet.name, row: first.row, entries: entries.length }));
  }
  orphans.push(...recordedOrphans(job, label));
  if (standing !== null && !standing.hasChecks)
    notes.push(say.file.checksGone({ sheet: sheet.name, table: label }));
  const overrides = rows.flatMap((row) => overridesIn(table, columns, row));
  notes.push(...overrides.map((override) => overrideNote(sheet, columns, override)));
  return { table: { ...table, columns, rows }, orphans, restored, overrides, notes };
}

/** Headers in the capitals of the model, so that cells are found by them. */
function underOurHeaders(standing: GeneratedTable, table: TableModel): GeneratedTable {
  const ours = (header: string): string =>
    table.columns.find((column) => sameHeader(column.header, header))?.header ?? header;
  return {
    ...standing,
    headers: standing.headers.map(ours),
    rows: standing.rows.map((row) => ({
      ...row,
      cells: new Map([...row.cells].map(([header, cell]) => [ours(header), cell])),
    })),
  };
}

interface MergedRow {
  readonly row: RowModel;
  /** Values that stood in computed cells without any trace of who put them there. */
  readonly replaced: readonly Orphan[];
  readonly restored: readonly Orphan[];
}

function mergeRow(
  job: TableMerge,
  columns: readonly ColumnModel[],
  row: RowModel,
  stands: GeneratedRow | null,
  waiting: readonly Orphan[],
): MergedRow {
  const cells: Record<string, CellModel> = {};
  const replaced: Orphan[] = [];
  const restored: Orphan[] = [];
  const label = tableLabel(job.sheet, job.table);
  for (const column of columns) {
    const made = row.cells[column.id];
    const there = stands?.cells.get(column.header);
    const record = recordFor(job, row, column);
    const merged = mergeCell(column, made, stands, record, job.standing?.hasChecks === true);
    if (merged.isReplaced && there !== undefined) {
      replaced.push(orphanOf(label, row.key, column.header, typedCell(there, column)));
    }
    const returning = waiting.filter((orphan) => orphan.column === column.header);
    const back = returning.find((orphan) => isRestorable(orphan, column, merged.cell));
    restored.push(
      ...returning.filter((orphan) => orphan === back || isBackAlready(orphan, column, merged.cell)),
    );
    const cell = back === undefined ? merged.cell : restoredCell(back, column, made);
    if (cell !== undefined) cells[column.id] = cell;
  }
  return { row: { ...row, cells }, replaced, restored };
}

function recordFor(job: TableMerge, row: RowModel, column: ColumnModel): CellModel | undefined {
  const record = job.recorded.find(
    (each) => each.table === job.table.id && each.row === row.key && each.column === column.id,
  );
  return record === undefined ? undefined : recordedContent(record);
}

function recordedContent(record: RecordedOverride): CellModel {
  return record.formula == null
    ? { value: record.typed }
    : { typedFormula: record.formula, result: record.typed };
}

function isRestorable(orphan: Orphan, column: ColumnModel, cell: CellModel | undefined): boolean {
  // A formula moved to the orphans became text there, and text that starts with "=" may have been typed as text.
  if (column.owner === 'key' || (typeof orphan.entry === 'string' && orphan.entry.startsWith('=')))
    return false;
  return column.owner === 'computed' ? !isTypedCell(cell) : contentOf(cell) === null;
}

function restoredCell(orphan: Orphan, column: ColumnModel, made: CellModel | undefined): CellModel {
  const cell = { value: orphan.entry };
  return column.owner === 'user' ? cell : inPlaceOf(made, cell);
}

/** A model that was merged before holds the entry already. */
function isBackAlready(orphan: Orphan, column: ColumnModel, cell: CellModel | undefined): boolean {
  return (column.owner === 'user' || isTypedCell(cell)) && contentOf(cell) === orphan.entry;
}

/** Recorded overrides of rows that neither the model nor the sheet has any more. */
function recordedOrphans(job: TableMerge, label: string): Orphan[] {
  const { table, recorded } = job;
  return recorded.flatMap((record) => {
    if (record.table !== table.id || table.rows.some((row) => row.key === record.row)) return [];
    const column = table.columns.find(({ id }) => id === record.column);
    return [orphanOf(label, record.row, column?.header ?? record.column, recordedContent(record))];
  });
}

function overridesIn(table: TableModel, columns: readonly ColumnModel[], row: RowModel): Override[] {
  return columns.flatMap((column): Override[] => {
    const cell = row.cells[column.id];
    if (column.owner !== 'computed' || cell === undefined || !isTypedCell(cell)) return [];
    const formula = 'typedFormula' in cell ? cell.typedFormula : null;
    const engine = contentOf(engineCell(cell));
    return [{ table: table.id, row: row.key, column: column.id, typed: contentOf(cell), formula, engine }];
  });
}

function overrideNote(sheet: SheetModel, columns: readonly ColumnModel[], override: Override): string {
  const header = columns.find(({ id }) => id === override.column)?.header ?? override.column;
  const typed = override.formula === null ? shown(override.typed) : `=${override.formula}`;
  return say.file.typedOver({
    sheet: sheet.name,
    header,
    row: override.row,
    typed,
    engine: shown(override.engine),
  });
}

function shown(value: Typed): string {
  if (value === null) return say.file.blank;
  return typeof value === 'string' ? `"${value}"` : String(value);
}
