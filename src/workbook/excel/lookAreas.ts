import type { Area } from '../grid';
import type { PlacedCell, PlacedSheet } from '../placedSheet';

export interface LookArea {
  readonly look: PlacedCell['look'];
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
      open = open.map(({ look, area }) => ({ look, area: { ...area, bottom: row } }));
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
    if (last?.look === cell.look && last.area.right === column - 1) {
      runs[runs.length - 1] = { look: cell.look, area: { ...last.area, right: column } };
    } else {
      runs.push({ look: cell.look, area: { top: row, left: column, bottom: row, right: column } });
    }
  });
  return runs;
}

function isBelow(above: LookArea | undefined, run: LookArea): boolean {
  return above?.look === run.look && above.area.left === run.area.left && above.area.right === run.area.right;
}
