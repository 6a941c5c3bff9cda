import type { Finding } from '../core/finding';
import { say } from '../core/messages';
import { cellPosition } from '../core/source';
import type { CellChange } from '../workbook/cellChange';
import {
  cellKey,
  cellOfKey,
  sourceAt,
  valueAt,
  type Area,
  type CellValue,
  type Grid,
} from '../workbook/grid';
import { areaOfRange } from './areaOfRange';
import { entriesFor } from './entriesFor';
import type { Logframe } from './logframe';
import { partChanges, withPart, type LengthChange, type PartChange } from './partChanges';
import { readLogframes } from './readLogframes';
import { sameContent } from './sameContent';

export interface CellChanges {
  readonly changes: readonly CellChange[];
  /** The logframe as the sheet will read then. */
  readonly logframe: Logframe;
  /** What could not be written, and why. */
  readonly findings: readonly Finding[];
}

/**
 * The cells of a council's own sheet that have to change so that its logframe reads as it is wanted, and nothing else in it
 * otherwise. Each change is tried on the sheet as it was read and read again: one after which anything else would read
 * differently is not made. Numbers and marks of lists, merged cells and formulas stay as they are.
 *
 * @param read the logframe as it was read from the sheet.
 * @param wanted the same logframe, result by result, with other words or values.
 */
export function cellChanges(sheet: Grid, read: Logframe, wanted: Logframe): CellChanges {
  const { parts, lengths } = partChanges(read, wanted);
  const findings: Finding[] = lengths.map(ofLength);
  const written = new Map<number, CellValue>();
  let current = { grid: sheet, logframe: read };
  for (const part of parts) {
    const next = withPart(current.logframe, part);
    const found = changedTo(current.grid, read, next, part);
    if ('finding' in found) findings.push(found.finding);
    else {
      const { row, column } = found;
      const key = cellKey(row, column);
      if (!written.has(key)) written.set(key, valueAt(sheet, row, column));
      current = { grid: found.grid, logframe: next };
    }
  }
  const changes = [...written].map(([key, from]): CellChange => {
    const { row, column } = cellOfKey(key);
    const to = valueAt(current.grid, row, column);
    const isPlain = typeof to === 'string' || typeof to === 'number';
    return { source: sourceAt(sheet, row, column), from, to: isPlain ? to : null };
  });
  return { changes, logframe: current.logframe, findings };
}

type Tried = { grid: Grid; row: number; column: number } | { finding: Finding };

/** The sheet with the one cell changed that makes the logframe read as it should. */
function changedTo(grid: Grid, read: Logframe, next: Logframe, part: PartChange): Tried {
  let formula: Finding | null = null;
  for (const { row, column } of placesFor(grid, read, part)) {
    const isFormula = grid.formulas.has(cellKey(row, column));
    for (const entry of entriesFor(grid, row, column, part)) {
      const tried = withCell(grid, row, column, entry);
      if (!readsAs(tried, next)) continue;
      if (!isFormula) return { grid: tried, row, column };
      formula ??= notWritten(
        'formula',
        say.logframeWriting.formula({ to: shown(part.to) }),
        sourceAt(grid, row, column),
      );
    }
  }
  const message = say.logframeWriting.noPlace({
    from: part.from === null ? null : shown(part.from),
    to: shown(part.to),
  });
  return { finding: formula ?? notWritten('noPlace', message, part.cell ?? part.near) };
}

function readsAs(grid: Grid, wanted: Logframe): boolean {
  return readLogframes(grid).logframes.some(
    ({ title, results, unplaced }) =>
      title === wanted.title &&
      sameContent(results, wanted.results) &&
      sameContent(unplaced, wanted.unplaced),
  );
}

/** How far below its indicator or result a blank cell may wait for a value; a value that stands is looked for further down. */
const ROWS_BELOW = 8;
/** Above the logframe, where its title stands. */
const ROWS_ABOVE = 12;

/** Cells that may hold the part: its own first, then those near it, row by row. */
function placesFor(
  grid: Grid,
  { source }: Logframe,
  { cell, near, from, path }: PartChange,
): { row: number; column: number }[] {
  const own = cell === null ? null : cellPosition(cell.cell.split(':')[0] ?? '');
  const whole = areaOfRange(source.cell);
  const isTitle = path[0] === 'title';
  const at = areaOfRange(near.cell).top;
  const rows: Pick<Area, 'top' | 'bottom'> = isTitle
    ? { top: Math.max(0, whole.top - ROWS_ABOVE), bottom: whole.top - 1 }
    : { top: at, bottom: from === null ? Math.min(whole.bottom, at + ROWS_BELOW) : whole.bottom };
  const places = own === null ? [] : [own];
  for (let row = rows.top; row <= rows.bottom; row += 1) {
    const right = isTitle ? (grid.rows[row]?.length ?? 0) - 1 : whole.right;
    for (let column = isTitle ? 0 : whole.left; column <= right; column += 1) {
      const isBlank = valueAt(grid, row, column) === null;
      if (isBlank === (from === null)) places.push({ row, column });
    }
  }
  return places;
}

function withCell(grid: Grid, row: number, column: number, entry: CellValue): Grid {
  const cells = [...(grid.rows[row] ?? [])];
  while (cells.length <= column) cells.push(null);
  cells[column] = entry;
  return { ...grid, rows: grid.rows.map((standing, at) => (at === row ? cells : standing)) };
}

function ofLength({ path, from, to, near }: LengthChange): Finding {
  const what = String(path.at(-1) ?? '');
  const message = say.logframeWriting.otherNumber({ what, from, to });
  return { rule: 'writing.otherNumber', strength: 'warning', message, source: near };
}

function notWritten(rule: string, message: string, source: Finding['source']): Finding {
  return { rule: `writing.${rule}`, strength: 'warning', message, source };
}

function shown(content: string | number | null): string {
  return content === null ? '' : String(content);
}
