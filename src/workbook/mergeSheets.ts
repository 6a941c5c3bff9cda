import { say } from '../core/messages';
import type { GeneratedSheet } from './generated';
import { merge, type Merged, type RecordedOverride } from './merge';
import { listsOverrides, withOverrides } from './overridesTable';
import { repointed, type Moves } from './repoint';
import { sheetMoves } from './sheetMoves';
import type { CellModel, SheetModel, TableModel } from './sheetModel';

export interface MergedSheets {
  readonly models: readonly SheetModel[];
  readonly notes: readonly string[];
  readonly overrides: Merged['overrides'];
}

/**
 * Brings a whole set of sheets together with what stands there: `merge` for each; a tab that a person renamed keeps its
 * name; formulas that people typed follow their cells across all sheets. A generated sheet that is no longer made stays
 * for as long as it holds anything that a person entered.
 */
export function mergeSheets(
  standing: readonly GeneratedSheet[],
  models: readonly SheetModel[],
  recorded: readonly RecordedOverride[] = [],
): MergedSheets {
  const made = mergeEach(
    models.map((model) => {
      const existing = standing.find(({ id }) => id === model.id) ?? null;
      return { existing, model: named(model, existing, models) };
    }),
    recorded,
  );
  const left = standing
    .filter(({ id }) => !models.some((model) => model.id === id))
    .map((existing) => ({ existing, merged: merge(existing, remainder(existing)) }))
    .filter(({ merged }) => merged.model.tables.length > 0 || (merged.model.strays ?? []).length > 0);
  const all = [...made, ...left];
  const moves = sheetMoves(
    all.flatMap(({ existing, merged }) =>
      existing === null ? [] : [{ standing: existing, model: merged.model }],
    ),
  );
  return {
    models: all.map(({ existing, merged }) =>
      existing === null ? merged.model : following(merged.model, existing, moves),
    ),
    notes: all.flatMap(({ merged }) => merged.notes),
    overrides: all.flatMap(({ merged }) => merged.overrides),
  };
}

interface Pair {
  readonly existing: GeneratedSheet | null;
  readonly model: SheetModel;
}

/** Each model merged with what stands there, in order; the sheet that lists overrides comes last, to list them all. */
export function mergeEach(
  pairs: readonly Pair[],
  recorded: readonly RecordedOverride[] = [],
): { existing: GeneratedSheet | null; merged: Merged }[] {
  const plain = new Map(
    pairs
      .filter(({ model }) => !listsOverrides(model))
      .map((pair) => [pair, merge(pair.existing, pair.model, recorded)]),
  );
  const overrides = [...plain.values()].flatMap((merged) => merged.overrides);
  return pairs.map((pair) => ({
    existing: pair.existing,
    merged: plain.get(pair) ?? merge(pair.existing, withOverrides(pair.model, overrides)),
  }));
}

/** The name that stands on the tab, unless another sheet of the set is called that. */
function named(
  model: SheetModel,
  existing: GeneratedSheet | null,
  models: readonly SheetModel[],
): SheetModel {
  if (existing === null || existing.name === model.name) return model;
  const isTaken = models.some(
    ({ id, name }) => id !== model.id && name.toLowerCase() === existing.name.toLowerCase(),
  );
  return isTaken ? model : { ...model, name: existing.name };
}

function remainder({ id, name }: GeneratedSheet): SheetModel {
  return { id, name, title: name, notes: [say.file.noLongerMade], tables: [], orientation: 'portrait' };
}

function following(model: SheetModel, existing: GeneratedSheet, moves: Moves): SheetModel {
  const follow = (cell: CellModel): CellModel =>
    'typedFormula' in cell
      ? { ...cell, typedFormula: repointed(cell.typedFormula, existing.name, moves) }
      : cell;
  const followTable = (table: TableModel): TableModel => ({
    ...table,
    rows: table.rows.map((row) => ({
      ...row,
      cells: Object.fromEntries(Object.entries(row.cells).map(([id, cell]) => [id, follow(cell)])),
    })),
  });
  const tables = model.tables.map(followTable);
  const { strays } = model;
  return strays === undefined
    ? { ...model, tables }
    : { ...model, tables, strays: strays.map((stray) => ({ ...stray, cell: follow(stray.cell) })) };
}
