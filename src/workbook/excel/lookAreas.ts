import type { Area } from '../grid';
import { isRightAligned } from '../looks';
import type { PlacedCell, PlacedSheet } from '../placedSheet';

export interface LookArea {
  readonly look: PlacedCell['look'];
  /** Numbers stand at the right of their cells, all else at the left. */
  readonly isRight: boolean;
  readonly area: Area;
}

/** Blocks of cells that look alike, as few as go together row by row. Hidden columns have no look. */
export function lookAreas({ rows, visibleWidth }: PlacedSheet): LookArea[] {
  const done: LookArea[] = [];
  let open: LookArea[] = [];
  rows.forEach((cells, row) => {
    const runs = lookRuns(cells.slice(0, visibleWidth), row);
    const goesOn = runs.length === open.length && runs.every((run, at) => isBelow(open[at], run));
    if (goesOn) {
      open = open.map((one) => ({ ...one, area: { ...one.area, bottom: row } }));
    } else {
      done.push(...open);
      open = runs;
    }
  });
  return [...done, ...open];
}

function lookRuns(cells: readonly (PlacedCell | null)[], row: number): LookArea[] {
  const runs: LookArea[] = [];
  cells.forEach((cell, column) => {
    if (cell === null) return;
    const last = runs.at(-1);
    const run = { look: cell.look, isRight: isRightAligned(cell) };
    if (last !== undefined && looksLike(last, run) && last.area.right === column - 1) {
      runs[runs.length - 1] = { ...run, area: { ...last.area, right: column } };
    } else {
      runs.push({ ...run, area: { top: row, left: column, bottom: row, right: column } });
    }
  });
  return runs;
}

function isBelow(above: LookArea | undefined, run: LookArea): boolean {
  if (above === undefined || !looksLike(above, run)) return false;
  return above.area.left === run.area.left && above.area.right === run.area.right;
}

function looksLike(one: Omit<LookArea, 'area'>, other: Omit<LookArea, 'area'>): boolean {
  return one.look === other.look && one.isRight === other.isRight;
}
