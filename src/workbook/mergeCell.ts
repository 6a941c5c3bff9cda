import { engineCell, inPlaceOf } from './engineCell';
import type { GeneratedCell, GeneratedRow } from './generated';
import { isCellError } from './grid';
import { contentDigest, headerDigest, type ColumnCheck } from './rowCheck';
import { contentOf } from './rowKey';
import type { CellModel, ColumnModel } from './sheetModel';
import { modelValue, sheetValue } from './sheetValue';

export interface MergedCell {
  readonly cell: CellModel | undefined;
  /** A value stood there that nobody can be named for: the row check is gone. */
  readonly isReplaced: boolean;
}

/**
 * What stands in one cell after the merge. `stands` is null for a new row, `recorded` what an earlier run
 * kept for this cell.
 */
export function mergeCell(
  column: ColumnModel,
  made: CellModel | undefined,
  stands: GeneratedRow | null,
  recorded: CellModel | undefined,
  hasChecks: boolean,
): MergedCell {
  const keep = (cell: CellModel | undefined): MergedCell => ({ cell, isReplaced: false });
  const there = stands?.cells.get(column.header);
  const check = stands?.check?.columns.get(headerDigest(column.header));
  const recordedCell = recorded === undefined ? made : inPlaceOf(made, recorded);
  switch (column.owner) {
    case 'key':
      return keep(made);
    case 'user':
      return keep(there === undefined ? made : blankAsNone(typedCell(there, column)));
    case 'entered':
      return keep(there === undefined ? made : enteredCell(column, made, there, check));
    case 'computed':
      if (there === undefined) return keep(recordedCell);
      if (isBlank(there)) return keep(wasCleared(check) ? engineCell(made) : recordedCell);
      if (isAsWorkedOut(there, made, column)) return keep(recordedCell);
      if (!hasChecks) return { cell: recordedCell, isReplaced: there.formula === null };
      return keep(isTypedOver(there, check) ? inPlaceOf(made, typedCell(there, column)) : recordedCell);
  }
}

/** An entered cell is kept whatever it holds; left blank it takes a proposal of ours, unless a person cleared one before. */
function enteredCell(
  column: ColumnModel,
  made: CellModel | undefined,
  there: GeneratedCell,
  check: ColumnCheck | undefined,
): CellModel | undefined {
  if (isBlank(there) && !wasCleared(check)) return made;
  if (isAsWorkedOut(there, made, column)) return made;
  return inPlaceOf(made, typedCell(there, column));
}

/** True where a computed cell holds what we neither wrote last time nor would write now. */
export function isTypedOver(there: GeneratedCell, check: ColumnCheck | undefined): boolean {
  if (isCellError(there.value)) return false;
  if (check === undefined) return true;
  if (check.isFormula) return there.formula === null;
  return there.formula !== null || contentDigest(there.value) !== check.written;
}

function wasCleared(check: ColumnCheck | undefined): boolean {
  return check !== undefined && (check.isFormula || check.written !== contentDigest(null));
}

function isAsWorkedOut(there: GeneratedCell, made: CellModel | undefined, column: ColumnModel): boolean {
  const engine = engineCell(made);
  if (there.formula !== null) return engine !== undefined && 'formula' in engine;
  return contentDigest(there.value) === contentDigest(sheetValue(contentOf(engine), column.type));
}

/** True where a cell holds neither value nor formula. */
export function isBlank(cell: GeneratedCell): boolean {
  return cell.formula === null && (cell.value === null || cell.value === '');
}

/** A cell as a person left it. */
export function typedCell(cell: GeneratedCell, column: ColumnModel): CellModel {
  const isDate = column.type === 'date' || cell.format === 'date';
  const content = modelValue(cell.value, isDate && column.type !== 'general' ? 'date' : 'text');
  return cell.formula === null
    ? { value: content }
    : { typedFormula: cell.formula, result: isCellError(cell.value) ? null : content };
}

function blankAsNone(cell: CellModel): CellModel | undefined {
  return 'value' in cell && cell.value === null ? undefined : cell;
}
