import type { Source } from '../core/source';
import { cellOfKey, isCellError, sourceAt, valueAt, type CellValue, type Grid, type Snapshot } from './grid';

/** A cell whose formula calls a function of this add-in. */
export interface FunctionCell {
  readonly source: Source;
  /** As it ought to be entered, without "=": "TWIN.FINANCIALYEAR(A2)". */
  readonly formula: string;
  /**
   * `unknown`: Excel does not know the function, because the workbook was opened without the add-in. `waiting`: Excel has no
   * answer yet. `answered`: a value, or an error that is the function's own answer.
   */
  readonly state: 'answered' | 'unknown' | 'waiting';
}

/** The namespace of our functions, as the manifest gives it. */
const NAMESPACE = 'TWIN';

/**
 * How a custom function is spelled in files, and in the cells of an Excel that does not know it: `_xldudf_TWIN_COUNCIL`,
 * sometimes with the number of a file that Excel guesses it to be in, `[2]!_xldudf_TWIN_COUNCIL`. Source: what users report
 * and Microsoft answers at github.com/OfficeDev/office-js/issues, under "_xldudf_".
 */
const STRANDED = new RegExp(`(?:\\[\\d+\\]!)?_xldudf_${NAMESPACE}_(?=[A-Z0-9.]+\\s*\\()`, 'gi');
const CALL = new RegExp(`(?:^|[^A-Z0-9_.])${NAMESPACE}\\.[A-Z0-9.]+\\s*\\(`, 'i');
/** Texts and quoted sheet names: what stands in them is no call. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;

const UNKNOWN = '#NAME?';
const WAITING: ReadonlySet<unknown> = new Set(['#BUSY!', '#GETTING_DATA', '#CONNECT!']);

/** Every cell of a workbook that calls a function of this add-in, sheet by sheet and row by row. */
export function functionCells({ grids, sha256 }: Snapshot): FunctionCell[] {
  const isFile = sha256 !== null;
  return grids.flatMap((grid) => functionCellsOf(grid, isFile));
}

/** Whether a cell that shows this waits for its function, or for Excel to know the function. @param shown an error as its text. */
export function hasNoAnswer(shown: unknown): boolean {
  return shown === UNKNOWN || WAITING.has(shown);
}

function functionCellsOf(grid: Grid, isFile: boolean): FunctionCell[] {
  const cells: FunctionCell[] = [];
  for (const [key, text] of [...grid.formulas].sort(([one], [other]) => one - other)) {
    const formula = asEntered(text);
    if (!CALL.test(formula.replace(QUOTED, '""'))) continue;
    const { row, column } = cellOfKey(key);
    // In a file every custom function is spelled like one that nobody knows.
    const isStranded = !isFile && formula !== text;
    const state = isStranded ? 'unknown' : stateOf(valueAt(grid, row, column));
    cells.push({ source: sourceAt(grid, row, column), formula, state });
  }
  return cells;
}

/** A formula with our functions under the names that people know; what stands in quotes is left as it is. */
export function asEntered(text: string): string {
  const quoted = text.match(QUOTED) ?? [];
  const parts = text.split(QUOTED).map((part) => part.replace(STRANDED, `${NAMESPACE}.`));
  return parts.map((part, at) => part + (quoted[at] ?? '')).join('');
}

function stateOf(value: CellValue): FunctionCell['state'] {
  if (!isCellError(value)) return 'answered';
  if (value.error === UNKNOWN) return 'unknown';
  return WAITING.has(value.error) ? 'waiting' : 'answered';
}
