import { cellName, cellPosition } from '../core/source';

interface Run {
  readonly first: string;
  readonly column: number;
  lastRow: number;
  text: string;
}

/** Cell names, each once, with neighbours in a column joined: "J5", "J6", "J9" give "J5:J6", "J9". Ranges stay as they are. */
export function cellRuns(cells: readonly string[]): string[] {
  const runs: Run[] = [];
  for (const cell of new Set(cells)) {
    const at = cellPosition(cell);
    const run = runs.at(-1);
    if (at && run?.column === at.column && run.lastRow + 1 === at.row) {
      run.lastRow = at.row;
      run.text = `${run.first}:${cellName(at.row, at.column)}`;
    } else runs.push({ first: cell, column: at?.column ?? -1, lastRow: at?.row ?? -1, text: cell });
  }
  return runs.map(({ text }) => text);
}
