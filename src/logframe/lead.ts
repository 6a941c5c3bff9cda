import type { Area } from '../workbook/grid';
import { isMirrored, type Heading } from './heading';
import type { HeadingColumn } from './headingColumn';
import type { SheetCell, SheetCells } from './sheetCells';
import type { ColumnRole } from './columnHeadings';
import { levelLabel, type LevelLabel } from './levelLabel';

/** The beginning of a row: its level, where it names one, and its statement. */
export interface Lead {
  readonly label: LevelLabel | null;
  /** False where the label only reaches down from a merged cell above. */
  readonly labelledHere: boolean;
  readonly statement: string;
  /** Where the statement stands, else the label. */
  readonly cell: Area | null;
  readonly number: string | null;
  /** The column of levels holds a word that is none of them. */
  readonly unknownLevel: boolean;
  /** Cells left of the indicators that are neither level nor number nor statement. */
  readonly spare: readonly SheetCell[];
}

/** Reads level, number and statement at the beginning of a row. */
export function leadOf(cells: SheetCells, heading: Heading, row: number): Lead {
  const statementAt = statementColumn(heading);
  const levelAt = heading.columns.find((column) => column.role === 'level');
  const leading = cells
    .inRow(row, heading.area.left, reachOf(heading, statementAt, levelAt))
    .filter((cell) => isLabelOrStatement(cell, heading, statementAt, levelAt));
  const labelled = leading.find((cell) => levelLabel(labelText(cell, levelAt)) !== null);
  const label = labelled === undefined ? null : levelLabel(labelText(labelled, levelAt));
  const isLevel = (cell: SheetCell) => levelAt !== undefined && isWithin(cell, levelAt);
  const stated = leading.filter(
    (cell) => cell !== labelled && cell.area.right >= statementAt.left && !isLevel(cell),
  );
  const spare = leading.filter((cell) => cell !== labelled && !stated.includes(cell));
  const labelledHere = labelled?.area.top === row;
  // A label that reaches down from above has had its say in its own row.
  const rest = labelledHere ? (label?.rest ?? '') : '';
  return {
    label,
    labelledHere,
    statement: [rest, ...stated.map(({ text }) => text)].filter((text) => text !== '').join(': '),
    cell: stated[0]?.area ?? labelled?.area ?? null,
    number: textUnder(cells, heading, row, 'number'),
    unknownLevel: label === null && levelAt !== undefined && spare.some((cell) => isWithin(cell, levelAt)),
    spare,
  };
}

/** Whether a cell lies in the columns that hold level, number and statement. */
export function isLead(cell: SheetCell, heading: Heading): boolean {
  if (!isMirrored(heading.columns)) return cell.area.left <= statementColumn(heading).right;
  const column = heading.columns.find((one) => isWithin(cell, one));
  return column === undefined || LEADING.some((role) => role === column.role);
}

const LEADING: readonly ColumnRole[] = ['level', 'number', 'statement'];

/** The last column in which level and statement may stand. */
function reachOf(heading: Heading, statementAt: HeadingColumn, levelAt: HeadingColumn | undefined): number {
  return isMirrored(heading.columns)
    ? heading.area.right
    : Math.max(statementAt.right, levelAt?.right ?? statementAt.right);
}

function statementColumn(heading: Heading): HeadingColumn {
  const found = heading.columns.find((column) => column.role === 'statement');
  return found ?? { role: 'statement', header: '', left: heading.area.left, right: heading.area.left };
}

/** In a column headed "Level" the word alone is a label: the new line after it says so. */
function labelText(cell: SheetCell, levelAt: HeadingColumn | undefined): string {
  return cell.area.left === levelAt?.left ? `${cell.text}\n` : cell.text;
}

function isLabelOrStatement(
  cell: SheetCell,
  heading: Heading,
  statementAt: HeadingColumn,
  levelAt: HeadingColumn | undefined,
): boolean {
  if (isWithin(cell, statementAt) || (levelAt !== undefined && isWithin(cell, levelAt))) return true;
  return !heading.columns.some((column) => isWithin(cell, column));
}

function isWithin({ area }: SheetCell, column: HeadingColumn): boolean {
  return area.left >= column.left && area.left <= column.right;
}

function textUnder(cells: SheetCells, heading: Heading, row: number, role: ColumnRole): string | null {
  const column = heading.columns.find((candidate) => candidate.role === role);
  if (column === undefined) return null;
  const text = cells.at(row, column.left).text;
  return text === '' ? null : text;
}
