import { valueAt, type Area, type Grid } from '../workbook/grid';
import type { SheetCells } from './sheetCells';
import type { ColumnRole } from './columnHeadings';
import { roleOfHeading } from './columnRole';
import type { HeadingColumn } from './headingColumn';
import { levelColumns, type LevelColumn } from './levelColumns';
import { levelLabel, type LevelLabel } from './levelLabel';
import { withSecondLine } from './secondLine';

/** The heading line of a logframe matrix or flat table. */
export interface Heading {
  readonly area: Area;
  readonly columns: readonly HeadingColumn[];
  /** The one result that all rows below are of, where it stands above the heading and no column gives results. */
  readonly stated: StatedAbove | null;
  /** The columns of the results where each level has one of its own, highest first; else none. */
  readonly levels: readonly LevelColumn[];
}

/** "Objective: Waste is collected" above the indicators of a work package. */
export interface StatedAbove {
  readonly label: LevelLabel;
  readonly statement: string;
  readonly cell: Area;
}

/** Past this row nobody begins a logframe; a ledger of 100,000 rows is not searched to its end. */
const ROWS_SEARCHED = 5000;

/** Rows (from 0) that could be a heading: a cell of theirs is headed by one of the words for indicators. */
export function candidateRows(grid: Grid): number[] {
  const rows: number[] = [];
  for (let row = 0; row < Math.min(grid.rows.length, ROWS_SEARCHED); row += 1) {
    const cells = grid.rows[row] ?? [];
    if (cells.some((cell) => typeof cell === 'string' && isIndicatorHeading(cell))) rows.push(row);
  }
  return rows;
}

/** The heading on a row, read by vocabulary; null where the row is not the heading of a matrix or flat table. */
export function headingAt(cells: SheetCells, row: number): Heading | null {
  const typed = columnsOf(cells, row);
  const levels = levelColumns(typed);
  if (levels.length > 0) return headingOfLevels(cells, row, typed, levels);
  const parted = statementBesideLevels(cells, row, withStatement(cells, row, typed));
  const led = withLevels(cells, row, parted);
  const parts = withSubheadings(cells, row, milestonesBeforeTheTarget(led));
  const { columns, bottom: lastLine } =
    parts.bottom > row ? parts : withSecondLine(cells, row, parts.columns);
  const roles = new Set(columns.map((column) => column.role));
  if (!roles.has('indicator') || roles.size < 3) return null;
  const stated = roles.has('statement') || !beginsWithIndicators(columns) ? null : statedAbove(cells, row);
  const besides = BESIDES.filter((role) => roles.has(role)).length;
  if (roles.has('statement') ? besides === 0 : stated === null || besides < 2) return null;
  const left = Math.min(...columns.map((column) => column.left));
  const right = lastLabelColumn(cells, row, columns);
  const bottom = Math.max(lastLine, ...cells.inRow(row, left, right).map((cell) => cell.area.bottom));
  const from = stated === null ? firstLabelColumn(cells, row, left) : left;
  return { area: { top: row, left: from, bottom, right }, columns, stated, levels: [] };
}

/** The heading of a table with a column for each level; null where nothing but the results is in it. */
function headingOfLevels(
  cells: SheetCells,
  row: number,
  typed: readonly HeadingColumn[],
  levels: readonly LevelColumn[],
): Heading | null {
  const isLevel = ({ left }: HeadingColumn) => levels.some((level) => level.left === left);
  const columns = milestonesBeforeTheTarget(typed.filter((column) => !isLevel(column)));
  if (!BESIDES.some((role) => columns.some((column) => column.role === role))) return null;
  const left = Math.min(...typed.map((column) => column.left));
  const right = Math.max(...typed.map((column) => column.right));
  const bottom = Math.max(row, ...cells.inRow(row, left, right).map(({ area }) => area.bottom));
  return { area: { top: row, left, bottom, right }, columns, stated: null, levels };
}

/** Nothing but a number may stand before the indicators where the result stands above. */
function beginsWithIndicators(columns: readonly HeadingColumn[]): boolean {
  const at = columns.findIndex(({ role }) => role === 'indicator');
  return columns.slice(0, at).every(({ role }) => role === 'number' || role === 'indicatorNumber');
}

/** Rows above the heading in which the result of a whole sheet or block is looked for. */
const STATED_WITHIN = 5;

/** "Objective" beside its text, or both in one cell; the nearest line counts. */
function statedAbove(cells: SheetCells, row: number): StatedAbove | null {
  for (let above = row - 1; above >= Math.max(0, row - STATED_WITHIN); above -= 1) {
    const [first, second] = cells.inRow(above, 0, cells.width - 1);
    if (first === undefined) continue;
    if (second !== undefined && roleOfHeading(second.text) !== null) return null;
    const label = levelLabel(first.text) ?? (second && levelLabel(`${first.text}\n`));
    if (!label) continue;
    // Right above the heading such a line begins a block.
    if (label.rest !== '' && above === row - 1) return null;
    if (label.rest !== '') return { label, statement: label.rest, cell: first.area };
    if (second !== undefined) return { label, statement: second.text, cell: second.area };
  }
  return null;
}

const BESIDES: readonly ColumnRole[] = ['sources', 'assumptions', 'risks', 'baseline', 'target', 'milestone'];

function isIndicatorHeading(text: string): boolean {
  return (
    text.length < 80 && /indicator|ovi|kpi|measure|know/i.test(text) && roleOfHeading(text) === 'indicator'
  );
}

/** Every headed column of a row with its role. */
export function columnsOf(cells: SheetCells, row: number): HeadingColumn[] {
  return cells.inRow(row, 0, cells.width - 1).map(({ text, area }) => ({
    role: roleOfHeading(text),
    header: text,
    left: area.left,
    right: area.right,
  }));
}

/**
 * The results often stand under a blank or an unusual heading, left of the indicators: taken where sources and assumptions
 * leave no doubt that this is a logframe.
 */
function withStatement(cells: SheetCells, row: number, columns: HeadingColumn[]): HeadingColumn[] {
  const roles = columns.map((column) => column.role);
  if (roles.includes('statement') || roles.includes('level')) return columns;
  const indicator = columns.find((column) => column.role === 'indicator');
  if (indicator === undefined || !roles.includes('sources') || !roles.includes('assumptions')) return columns;
  const before = columns.filter((column) => column.role === null && column.right < indicator.left).at(-1);
  if (before !== undefined && levelLabel(before.header) !== null) return columns;
  if (before !== undefined) {
    return columns.map((column) => (column === before ? { ...column, role: 'statement' } : column));
  }
  const left = indicator.left - 1;
  if (left < 0 || cells.at(row, left).text !== '') return columns;
  return [{ role: 'statement', header: '', left, right: left }, ...columns];
}

/** One heading over two columns that were never merged: the levels below it, and the results beside them under no heading. */
function statementBesideLevels(cells: SheetCells, row: number, columns: HeadingColumn[]): HeadingColumn[] {
  const headed = columns.find((column) => column.role === 'statement');
  if (headed === undefined || columns.some((column) => column.role === 'level')) return columns;
  const beside = headed.right + 1;
  if (cells.at(row, beside).text !== '' || !holdsLevelsOnly(cells, row, headed.left, beside)) return columns;
  return columns.flatMap((column) =>
    column === headed
      ? [
          { ...column, role: 'level' as const },
          { role: 'statement' as const, header: column.header, left: beside, right: beside },
        ]
      : [column],
  );
}

/** The first rows below have a level's name and nothing more in the one column, and text beside it. */
function holdsLevelsOnly(cells: SheetCells, row: number, column: number, beside: number): boolean {
  const rows = Array.from({ length: LABEL_WITHIN }, (_, index) => row + 1 + index);
  const blank = rows.find(
    (each) => each > cells.lastRow || cells.inRow(each, 0, cells.width - 1).length === 0,
  );
  const below = rows
    .filter((each) => each < (blank ?? Infinity))
    .map((each) => ({ level: cells.at(each, column).text, text: cells.at(each, beside).text }))
    .filter(({ level }) => level !== '');
  return (
    below.length > 0 &&
    below.some(({ text }) => text !== '') &&
    below.every(({ level }) => levelLabel(`${level}\n`)?.rest === '')
  );
}

/** The levels often stand left of the results under a heading that says something else, such as "M&E" or "Component". */
function withLevels(cells: SheetCells, row: number, columns: HeadingColumn[]): HeadingColumn[] {
  const statement = columns.find((column) => column.role === 'statement');
  if (statement === undefined || columns.some((column) => column.role === 'level')) return columns;
  const levels = columns.find(
    ({ role, left, right }) =>
      (role === null || role === 'sources') && right < statement.left && labelBelow(cells, row, left),
  );
  return columns.map((column) => (column === levels ? { ...column, role: 'level' } : column));
}

/** "Baseline" or "Target" over "Value" and "Year" becomes two columns. Source: EU logical framework matrix. */
function withSubheadings(
  cells: SheetCells,
  row: number,
  columns: HeadingColumn[],
): { columns: HeadingColumn[]; bottom: number } {
  let bottom = row;
  const split = columns.flatMap((column) => {
    const yearRole =
      column.role === 'baseline' ? 'baselineYear' : column.role === 'target' ? 'targetDate' : null;
    if (yearRole === null || column.right === column.left) return [column];
    const parts = cells.inRow(row + 1, column.left, column.right);
    if (!parts.some((part) => YEAR_ALONE.test(part.text))) return [column];
    bottom = row + 1;
    return parts.map((part) => ({
      role: YEAR_ALONE.test(part.text) ? yearRole : column.role,
      header: `${column.header}: ${part.text}`,
      left: part.area.left,
      right: part.area.right,
    }));
  });
  return { columns: split, bottom };
}

const YEAR_ALONE = /^(?:(?:reference|base) )?year$/i;

/** Of several target columns the last is the target, the ones before it are steps on the way. */
function milestonesBeforeTheTarget(columns: HeadingColumn[]): HeadingColumn[] {
  const last = columns.findLast((column) => column.role === 'target');
  return columns.map((column) =>
    column.role === 'target' && column !== last ? { ...column, role: 'milestone' } : column,
  );
}

/** Level labels may stand in columns without a heading, left of the first headed one. */
function firstLabelColumn(cells: SheetCells, row: number, left: number): number {
  for (let column = left - 1; column >= Math.max(0, left - 2); column -= 1) {
    if (cells.at(row, column).text !== '') return left;
    if (labelBelow(cells, row, column)) return column;
  }
  return left;
}

/** Where the results stand to the right of the indicators, the levels may stand right of them under no heading. */
function lastLabelColumn(cells: SheetCells, row: number, columns: readonly HeadingColumn[]): number {
  const right = Math.max(...columns.map((column) => column.right));
  if (!isMirrored(columns) || columns.some(({ role }) => role === 'level')) return right;
  const isFree = cells.at(row, right + 1).text === '';
  return isFree && labelBelow(cells, row, right + 1) ? right + 1 : right;
}

/** Whether the results stand to the right of their indicators. */
export function isMirrored(columns: readonly HeadingColumn[]): boolean {
  const leftOf = (wanted: ColumnRole) => columns.find(({ role }) => role === wanted)?.left;
  const [statement, indicator] = [leftOf('statement'), leftOf('indicator')];
  return statement !== undefined && indicator !== undefined && statement > indicator;
}

/** Rows below the heading in which the first level label is expected. */
const LABEL_WITHIN = 6;

function labelBelow(cells: SheetCells, row: number, column: number): boolean {
  for (let below = row + 1; below <= Math.min(row + LABEL_WITHIN, cells.lastRow); below += 1) {
    const value = valueAt(cells.grid, below, column);
    if (typeof value === 'string' && value !== '' && levelLabel(value) !== null) return true;
  }
  return false;
}
