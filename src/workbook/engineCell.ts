import type { CellModel } from './sheetModel';

/** The engine's own cell, whatever a person typed in its place. */
export function engineCell(cell: CellModel | undefined): CellModel | undefined {
  return cell !== undefined && 'instead' in cell ? cell.instead : cell;
}

/** True where something that a person typed stands in the engine's place. */
export function isTypedCell(cell: CellModel | undefined): boolean {
  return engineCell(cell) !== cell;
}

/** A person's cell with the engine's own behind it. */
export function inPlaceOf(made: CellModel | undefined, typed: CellModel): CellModel {
  return 'formula' in typed ? typed : { ...typed, instead: engineCell(made) ?? { value: null } };
}
