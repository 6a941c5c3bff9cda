import { say } from '../core/messages';
import { cellName } from '../core/source';
import { excelTableName } from './excelTableName';
import type { GeneratedSheet, GeneratedTable, StrayCell } from './generated';
import type { Override, RecordedOverride } from './override';
import { isOurs, layout } from './layout';
import { mergeTable } from './mergeTable';
import {
  hasOwnColumns,
  orphanMark,
  orphanOf,
  orphansTable,
  orphansTableId,
  readOrphans,
  type Orphan,
} from './orphans';
import type { SheetModel, StrayModel, TableModel } from './sheetModel';
import { modelValue } from './sheetValue';

export type { Override, RecordedOverride } from './override';

export interface Merged {
  /** The model with everything that people added, ready to be placed. */
  readonly model: SheetModel;
  /** What people had changed and where it went, a sentence each. */
  readonly notes: readonly string[];
  /** Every override in force, old and new. */
  readonly overrides: readonly Override[];
}

/**
 * Brings a freshly made sheet together with what people did to the one that stands there.
 *
 * - Columns that people added keep their place, their values and their formulas to the letter; rows keep the order they
 *   stand in, new ones follow, totals stay last.
 * - Entered cells are kept. A cell that was cleared stays clear.
 * - A computed value that was typed over becomes an override: the typed value stands and is reported. Clearing the cell ends
 *   it. A computed formula counts as typed over only when it is no formula any more.
 * - A row that is gone leaves what people entered in it in a table of orphans at the foot; when the row returns, so do they.
 * - What was typed outside the tables stays where it stands, or moves to the orphans where the sheet now needs the room.
 *
 * Merging twice is the same as merging once.
 *
 * @param existing The sheet as it stands, or null where there is none.
 * @param recorded Overrides of earlier runs; those of other sheets are passed over.
 */
export function merge(
  existing: GeneratedSheet | null,
  model: SheetModel,
  recorded: readonly RecordedOverride[] = [],
): Merged {
  const orphansId = orphansTableId(model);
  const made = model.tables.filter((table) => table.id !== orphansId);
  const standing = (id: string): GeneratedTable | null =>
    existing?.tables.find((table) => table.name === excelTableName(id)) ?? null;
  const kept = [
    ...readOrphans(standing(orphansId)),
    ...readOrphans(model.tables.find((table) => table.id === orphansId) ?? null),
  ];
  // An orphan beside which people made a column of their own stays where they work on it.
  const returnable = hasOwnColumns(standing(orphansId)) ? [] : kept.filter(({ entry }) => entry !== null);

  const merged = made.map((table) =>
    mergeTable({ sheet: model, table, standing: standing(table.id), recorded, orphans: returnable }),
  );
  const dissolved = (existing?.tables ?? [])
    .filter(
      (table) => ![...made.map(({ id }) => id), orphansId].some((id) => excelTableName(id) === table.name),
    )
    .map((table) =>
      mergeTable({ sheet: model, table: emptied(table), standing: table, recorded: [], orphans: [] }),
    );

  const restored = new Set(merged.flatMap((table) => table.restored));
  const orphans = withoutRepeats([
    ...kept.filter((orphan) => !restored.has(orphan)),
    ...[...merged, ...dissolved].flatMap((table) => table.orphans),
  ]);
  const settled = settleStrays(
    { ...model, tables: merged.map(({ table }) => table) },
    existing === null ? (model.strays ?? []) : straysToKeep(existing, model),
    orphans,
    standing(orphansId),
  );
  return {
    model: settled.model,
    notes: [...[...merged, ...dissolved].flatMap((table) => table.notes), ...settled.notes],
    overrides: merged.flatMap((table) => table.overrides),
  };
}

/** A table that the sheet no longer has: without rows, so that whatever people entered in it is orphaned. */
function emptied(table: GeneratedTable): TableModel {
  return { id: table.name, caption: table.name, columns: [], rows: [] };
}

/** Without its checks a sheet cannot tell our old titles from a person's lines; those that we would write again are ours. */
function straysToKeep(existing: GeneratedSheet, model: SheetModel): StrayModel[] {
  const { lines: above, charts } = layout(model);
  const lines = new Set([
    ...above,
    ...model.tables.map((table) => table.caption),
    ...charts.flatMap((chart) => chart.lines),
  ]);
  return existing.strays
    .filter(({ column, value }) => !(column === 0 && typeof value === 'string' && lines.has(value)))
    .map(strayModel);
}

function strayModel({ row, column, value, formula, format }: StrayCell): StrayModel {
  const content = modelValue(value, format === 'date' ? 'date' : 'general');
  return {
    row,
    column,
    cell: formula === null ? { value: content } : { typedFormula: formula, result: content },
  };
}

/** Moves strays that stand where the sheet now needs room, until none does: the orphans' table itself takes room. */
function settleStrays(
  model: SheetModel,
  strays: readonly StrayModel[],
  orphans: readonly Orphan[],
  standing: GeneratedTable | null,
): { model: SheetModel; notes: string[] } {
  let staying = strays;
  let gathered = orphans;
  const notes: string[] = [];
  for (;;) {
    const tables =
      gathered.length === 0 ? model.tables : [...model.tables, orphansTable(model, gathered, standing)];
    const { strays: _, ...bare } = model;
    const settled: SheetModel =
      staying.length === 0 ? { ...bare, tables } : { ...bare, tables, strays: staying };
    const placed = layout(settled);
    const inTheWay = staying.filter(
      (stray) => isOurs(placed, stray.row, stray.column) || isBeside(placed, stray),
    );
    if (inTheWay.length === 0) return { model: settled, notes };
    notes.push(...inTheWay.map((stray) => movedNote(model, stray)));
    gathered = withoutRepeats([...gathered, ...inTheWay.map((stray) => strayOrphan(stray))]);
    staying = staying.filter((stray) => !inTheWay.includes(stray));
  }
}

/** Right beside a header or below a row a cell would be taken for part of the table when the sheet is read again. */
function isBeside(placed: ReturnType<typeof layout>, stray: StrayModel): boolean {
  return placed.tables.some(
    ({ headerRow, lastRow, right, table }) =>
      (stray.row === headerRow && stray.column === right + 1) ||
      (stray.row === lastRow + 1 && table.columns[stray.column]?.owner === 'key'),
  );
}

function strayOrphan(stray: StrayModel): Orphan {
  return orphanOf(say.file.outsideTables, cellName(stray.row, stray.column), '', stray.cell);
}

function movedNote(model: SheetModel, stray: StrayModel): string {
  return say.file.strayMoved({ sheet: model.name, cell: cellName(stray.row, stray.column) });
}

function withoutRepeats(orphans: readonly Orphan[]): Orphan[] {
  const seen = new Set<string>();
  return orphans.filter((orphan) => {
    const mark = orphanMark(orphan);
    return seen.has(mark) ? false : seen.add(mark);
  });
}
