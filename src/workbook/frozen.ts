import { cellName } from '../core/source';
import { excelTableName } from './excelTableName';
import { handOver } from './handOver';
import type { PlacedCell, PlacedSheet } from './placedSheet';

/** Begins the identity of a frozen sheet: nobody who reads the living one takes anything from it. */
export const FROZEN = 'frozen.';

/** The formula of a cell before it was frozen. */
export interface FrozenFormula {
  readonly sheet: string;
  readonly cell: string;
  /** With its "=". */
  readonly formula: string;
}

/** A sheet of values: every cell stays where it was, formulas become what they came to, and nothing is there to be filled in. */
export function frozen(sheet: PlacedSheet): PlacedSheet {
  const { isTheirs: _, ...copy } = handOver(sheet);
  return {
    ...copy,
    id: FROZEN + sheet.id,
    rows: copy.rows.map((row) => row.map((cell) => cell && valueOf(cell))),
    tables: sheet.tables.map((table) => ({
      ...table,
      id: FROZEN + table.id,
      name: excelTableName(FROZEN + table.id),
    })),
    dropDowns: [],
    charts: [],
  };
}

/** What the formulas of a sheet were, in the order of its cells. */
export function formulasOf({ name, rows }: PlacedSheet): FrozenFormula[] {
  return rows.flatMap((row, at) =>
    row.flatMap((cell, column) => {
      const formula = cell?.formula ?? null;
      return formula === null ? [] : [{ sheet: name, cell: cellName(at, column), formula: `=${formula}` }];
    }),
  );
}

function valueOf(cell: PlacedCell): PlacedCell {
  const look = cell.look === 'entered' ? 'body' : cell.look;
  // A formula that came to words stands as text from now on, whatever it begins with.
  const format = cell.formula !== null && typeof cell.value === 'string' ? 'text' : cell.format;
  return { ...cell, formula: null, look, format };
}
